import type { LimitRule } from './limit-rules.ts'

const asking =
  '(?:ask|asking|request|requesting|contact|contacting|open|opening|submit|submitting|call|calling|email|emailing|rais(?:e|ing)|fil(?:e|ing)|escalat(?:e|ing)|press|pressing|chas(?:e|ing)|demand|demanding|tagging|writing|messaging|phoning|ringing|pestering|nagging|pressuring|pushing|pleading|lobbying|approaching|begging|urging|hassling|hounding|bothering)'

/** How a refusal that stands before the speed word is worded: a negated verb, a negated person or thing. */
export const negationRules: readonly LimitRule[] = [
  {
    name: 'negated verb',
    pattern: / (?:not|never|no longer|non(?= \w{1,20}able ))(?= )/g,
    reach: 'not',
    states: ['Support cannot expedite the review.', 'We no longer expedite payouts.', 'Please do not ask us to fast-track a review.'],
    ignores: ['Do not hesitate to ask us to expedite the review.', 'You can not change the name, but a log will speed up the review.'],
  },
  {
    name: 'unable',
    pattern:
      / (?:unable|incapable|powerless|impossible|infeasible|unfeasible|prohibited|forbidden|barred|unwilling|unlikely|neither|nor|rarely|seldom|hardly|scarcely|barely|(?<! (?:not|never) )too late(?= (?:to|for) )|(?:makes? no sense|no (?:use|point|sense)) (?:to|in)|rather than|instead of|against (?:(?:our|the|company|microsoft|their) )?(?:policy|policies|rules|guidelines|practice|principles) to|(?:unfair|inappropriate|unreasonable|pointless|useless|futile)(?: \w+){0,4}? to|(?<! you are )under no (?:obligation|duty|pressure)(?= to )|(?:limited|little|reduced|restricted|minimal) (?:\w+ )?(?:ability|influence|control|capacity|means|options?|power|scope|room)) /g,
    reach: 'not',
    states: [
      'Our engineers are unable to accelerate a payout.',
      'Nor can we expedite refunds.',
      'The committee is under no duty to decide any sooner.',
    ],
    ignores: ['Providing the id is impossible to overrate: it will expedite the review.'],
  },
  {
    name: 'refuse',
    pattern:
      / (?:(?:(?:we|support|microsoft|teams?|engineers|agents|will|must|may|might|can|could|would|shall|always|to|and|or|generally|usually|also|therefore|consistently) (?:declines?|rejects?|refuses?|den(?:y|ies)|ignores?|disregards?|turns? down|disallows?|forbids?|prohibits?|discourages?))|(?:declines?|rejects?|refuses?|denies|ignores?|disregards?|dismisses|turns? down)(?= (?:all|any|every|each|most) (?:\w+ )?(?:requests?|pleas?|appeals?|petitions?|demands?|attempts?|asks|calls?|wish(?:es)?) )|(?:declines|refuses)(?= to )|(?<! (?:not|nothing|never) )(?:forbids|prohibits|precludes|disallows)(?= (?:any|all|every|us|our) )|(?<! (?:not|never|to) )(?:says?|saying) no(?= to )|(?:have|has|had|need|needs) to say no(?= to )|(?:we|support|microsoft|teams?) (?:\w+ly )?(?:reserves?(?! the right)|limits?|restricts?|confines?|caps?)|excluded from|ineligible for|disqualified from|exempt from|lacks?|lacking|(?:stopped|ceased|discontinued|suspended|paused|halted|abolished|retired|ended|dropped|closed|scrapped|axed|shelved|withdrew)(?= (?:(?:all|any|the|our|its|their|this) )?(?:\w+ing|expedit\w*|fast|priority|express|accelerated|rush|early) )|opposes?|(?:advises?|recommends?|urges? you) (?:against|not to)(?= (?:ask|request|contact|open|try|attempt|submit|escalat))|(?:lose|loses|lost) (?:the|our|all|any) (?:ability|control|influence|say|means)|(?:spare|save) (?:yourself|us) the (?:trouble|effort|work|time|call|message)(?= of )|(?:had|have|has|decided|forced|obliged) to (?:withdraw|close|scrap|axe|shelve|drop|end|stop|discontinue|suspend|retire|abolish|pause)(?= (?:the|all|our|any|this) (?:express|fast|rush|priority|expedit\w+|accelerated|early) )|draws? the line at|turns? a (?:deaf ear|blind eye) to|(?:have|has) (?:given up|done away with|got rid of)|did away with|policy against|(?:laws?|contracts?|statutes?|regulations?|regulators?|rules|terms|agreement|code|charter|legislation|policy|policies|procedures|guidelines) (?:\w+ ){0,4}?(?:forbids?|prohibits?|precludes?|prevents?|excludes?|bars?|bans?|disallows?|rules? out)|rules? out|(?:outside|beyond)(?: of)? (?:our|the|support|its|their|my)(?: \w+){1,3}? to|out of scope) /g,
    reach: 'not',
    states: [
      'We decline all requests to expedite certification.',
      'Support lacks the ability to speed up vetting.',
      'The bureau dismisses any plea for an accelerated audit.',
      'Reviewers usually have to say no to faster approvals.',
      'Our contract with the agency bars any acceleration of background checks.',
      'We have done away with fast-track certification.',
    ],
    ignores: ['Fix the rejected offer and request an expedited review.', "Don't say no to a faster review."],
  },
  {
    name: 'avoid asking',
    pattern: new RegExp(
      ` (?:(?:refrain|abstain|desist) from|avoid|stop(?! (?:you|them|anyone|anybody|partners) from )|resist)(?= (?:\\w+ ){0,2}?(?:${asking}|expediting|rushing|prioriti[sz]ing|fast|hurrying)) `,
      'g',
    ),
    reach: 'not',
    states: ['Please refrain from asking us to rush the approval.'],
    ignores: ['To avoid delays, request an expedited review.'],
  },
  {
    name: 'no way',
    pattern:
      / (?:no|without (?:a|any|the)|neither|nor|not (?:all|every|any|an?|one|each|even))(?: (?!need|cost|costs|charge|charges|fee|fees|problem|doubt|matter|worries|harm|downside|limit|limits|restriction|restrictions|is|are|was|will|can|to|for|has|have|required|needed|necessary|sooner|later|more|issue|issues|additional|extra|hassle|obstacle|barrier)[\w]+){0,4}? (?:(?<!(?:better|faster|easier|simpler|quicker|surer) )ways?|work ?arounds?|hacks?|recipe|formula|options?|means|interventions?|levers?|leverage|tricks?|possibility|ability|abilities|mechanisms?|methods?|process|procedures?|paths?|routes?|provisions?|programm?e?s?|scheme|facility|guarantees?|plans?|capability|capacity|tools?|authority|power|control|influence|say|exceptions?|rights?|entitlement|feature|support|scope|room|chance|opportunity|short ?cuts?|action|amount|teams?|engineers?|agents?|one|body|persons?|people|members?|employees?|staff|customers?|partners?|publishers?|sellers?|requests?|tickets?|offers?|submissions?|reviews?|certifications?|pay ?outs?|circumstances?|events?|case|cases|point|time|condition|conditions|levers?|resources|bandwidth|policy|service|arrangement|queue|system|channel|intention|permission|contact|department|manager|position|place|remit|mandate|representative|escalation|call|email|payment|justification|reasons?|grounds|callers?|officials?|executives?|supervisors?|officers?|clerks?|claimants?|candidates?|applicants?|students?|sponsors?|claims?|applications?|appeals?|titles?|prospects?|hope|leeway|latitude|slack|basis|precedent|avenue|recourse|appetite|discretion|allowance)(?= )/g,
    reach: 'none',
    states: [
      'There is no way to fast-track a review.',
      'Under no circumstances can the approval be rushed.',
      'No engineer can expedite your payout.',
      'Sponsors have no title to an earlier refund.',
    ],
    ignores: [
      'There is no surcharge to have a review sped up.',
      'There is no need to wait: request a fast-track review.',
      'There is no extra cost to expedite the review.',
    ],
  },
  {
    name: 'there is no such thing to',
    pattern:
      /(?<! (?:ensure|sure|check|verify|if|when|provided|that)) there (?:is|are) (?:\w+ly |also )?no (?!(?:\w+ )?(?:needs?|costs?|charges?|surcharges?|fees?|price|problems?|doubt|harm|limits?|restrictions?|requirements?|obligation|pressure|rush|hurry|reasons?|time|shame|wait|waiting|forms?|deadlines?|penalt(?:y|ies)|danger|risks?|easier|better|faster|quicker|more|other) )(?:(?!before |after |when |in |on |and |with )\w+ ){1,3}?(?=to (?:make|get|have|see|speed|expedite|accelerate|shorten|hurry|rush|fast|hasten|quicken|jump|skip|bypass|cut|move|bring|push) )/g,
    reach: 'none',
    states: ['There is no secret handshake to get an appeal decided early.'],
    ignores: ['There is no risk to have the approval rushed.', 'Ensure there are no gaps to accelerate the approval.'],
  },
  {
    name: 'nobody',
    pattern: / (?:nobody|none of \w+|none|nothing|there is (?:very )?(?:little|not much)|no one|neither|nowhere) /g,
    reach: 'none',
    states: ['Nothing can be done to speed up the verification.', 'Neither Support nor the certification team can shorten the review.'],
    ignores: ['Nothing prevents you from requesting an expedited review.'],
  },
  {
    name: 'hardly any',
    pattern:
      / (?:(?<! (?:a|the|these|those|last|next|first|past|every|with|quite a) )few(?! (?:\w+ )?(?:things?|ways?|steps?|clicks?|minutes?|hours?|days?|weeks?|months?|words?|documents?|more|questions?) )|(?:hardly|scarcely|barely|almost no|next to no|virtually no)(?= (?:any|ever|\w+s) ))(?= )/g,
    reach: 'none',
    states: ['Very few requests to fast-track are approved.', 'Hardly any refund can be expedited.'],
    ignores: ['A few partners can expedite the review.', 'Few things speed up a review as much as clear notes.'],
  },
  {
    name: 'slim chance',
    pattern:
      / (?:(?:chances?|odds|likelihood|probability)(?: \w+){0,3}? (?:is|are) (?:\w+ )?(?:slim|low|small|remote|poor|minimal|slight|negligible|nil|zero)|(?:slim|little|low|small|remote|minimal) (?:chances?|odds|likelihood|prospects?|hope)|(?<!not )(?:rare|uncommon|unusual)(?= (?:for|that|to) ))(?= )/g,
    reach: 'not',
    states: ['Chances are slim that we can hurry your quota request along.', 'It is rare for a payout to be expedited.'],
    ignores: ["It isn't uncommon for us to expedite a review.", 'Chances are good that we can expedite your review.'],
  },
  {
    name: 'capped number',
    pattern:
      / (?<!(?:no|not any|without) (?:\w+ )?)(?:cap|limit|ceiling|restrictions?) on (?:\w+ ){0,4}?(?=(?:expedit|fast|rush|priority|accelerat|faster|early|urgent))/g,
    reach: 'no',
    states: ['There is a cap on the number of expedited reviews.'],
    ignores: ['There is no limit on the number of expedited reviews.'],
  },
  {
    name: 'no plan buys',
    pattern:
      / no (?:\w+ (?:, |or |and )){0,3}(?:\w+ ){0,2}?(?:fees?|plans?|subscriptions?|tiers?|levels?|payments?|contracts?|memberships?|agreements?|licen[cs]es?|status)(?: (?:of|or) \w+){0,2}(?= (?:gives?|buys?|gets?|entitles?|provides?|includes?|grants?|makes?|brings?|offers?|comes?|speeds?|will|can|you can|you could|allows?|lets|covers?|guarantees?) )/g,
    reach: 'none',
    states: ['No fee or plan gives you a faster validation.'],
    ignores: ['No contract is needed to get a faster validation.'],
  },
  {
    name: 'kept from',
    pattern:
      / (?<!(?:nothing|not|never) (?:\w+ )?)(?:prevents?|prohibits?|forbids?|precludes?|stops?|keeps?|bars?|hinders?) (?:us|support|anyone|anybody|microsoft|staff|partners|our \w+|the \w+) (?:from|to)(?= )/g,
    reach: 'not',
    states: ['Legal reasons prevent Support from expediting the review.'],
    ignores: ['Nothing prevents us from speeding up the verification.'],
  },
  {
    name: 'no faster',
    pattern: / no(?! (?:sooner|wonder|doubt|problem|worries|matter) )(?= )/g,
    reach: 'no',
    states: ['There is no expedited review.', 'We offer no fast track for refunds.'],
    ignores: ['There is no expedite fee.'],
  },
]
