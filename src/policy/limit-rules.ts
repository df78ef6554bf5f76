/**
 * A way to refuse, limit or condition. `reach` says how it takes hold of a speed word in the plain words of a sentence:
 * `not` = a negated verb before it, with no other statement between; `none` = a negated thing or person before it ("no way to"); `predicate` = what is said of it after it;
 * `only` = restricts what it stands beside; `no` = stands right before it; `ground` = names what must be shown first, anywhere in the sentence.
 */
export interface LimitRule {
  name: string
  pattern: RegExp
  reach: 'not' | 'none' | 'no' | 'predicate' | 'only' | 'ground'
  states: readonly string[]
  ignores: readonly string[]
}

const asking =
  '(?:ask|asking|request|requesting|contact|contacting|open|opening|submit|submitting|call|calling|email|emailing|rais(?:e|ing)|fil(?:e|ing)|escalat(?:e|ing)|press|pressing|chas(?:e|ing)|demand|demanding)'

/** What, negated, refuses: the predicates of a speed word or of what takes it up. */
export const refused =
  '(?:supported|possible|available|offered|permitted|allowed|accepted|considered|granted|guaranteed|provided|honou?red|entertained|feasible|accommodated|approved|actioned|acted|processed|answered|fulfilled|arranged|agreed|facilitated|undertaken|assured|acknowledged|forwarded|pursued|reviewed|taken|given|made|done|handled|passed|authori[sz]ed|promised|included|foreseen|part of|in (?:place|scope)|within|an? (?:option|service|right|entitlement|possibility|feature|guarantee)|something|open to|on offer|up for|up to|applicable|achievable|practicable|viable|realistic|appropriate|acceptable|tolerated|encouraged|advised|recommended|evaluated|responded|replied|worked|looked|sped|planned|covered|enabled|subject to (?:negotiation|change)|negotiable|flexible|adjustable|changeable|our (?:policy|practice|call|decision)|the case|happening|going to happen|an exception|apply|exist|work|help|influence|affect|change|change anything|make (?:a|any) difference|have (?:any|an) (?:effect|impact|influence)|lead to|result in|matter|count|succeed|be (?:successful|able|effective|fruitful|of (?:any )?(?:help|use)))'

/** How refusing, limiting and conditioning are worded: one row per way, with sentences that state a policy by it and look-alikes that do not. */
export const limitRules: readonly LimitRule[] = [
  {
    name: 'negated verb',
    pattern: / (?:not|never|no longer)(?= )/g,
    reach: 'not',
    states: ['Support cannot expedite the review.', 'We no longer expedite payouts.', 'Please do not ask us to fast-track a review.'],
    ignores: ['Do not hesitate to ask us to expedite the review.', 'You can not change the name, but a log will speed up the review.'],
  },
  {
    name: 'unable',
    pattern:
      / (?:unable|incapable|powerless|impossible|infeasible|unfeasible|prohibited|forbidden|barred|unwilling|unlikely|neither|nor|rarely|seldom|hardly|scarcely|barely|rather than|instead of|against (?:(?:our|the|company|microsoft|their) )?(?:policy|policies|rules|guidelines|practice|principles) to|(?:unfair|inappropriate|unreasonable|pointless|useless|futile)(?: \w+){0,4}? to|(?:limited|little|reduced|restricted|minimal) (?:\w+ )?(?:ability|influence|control|capacity|means|options?|power|scope|room)) /g,
    reach: 'not',
    states: ['Our engineers are unable to accelerate a payout.', 'Nor can we expedite refunds.'],
    ignores: ['Providing the id is impossible to overrate: it will expedite the review.'],
  },
  {
    name: 'refuse',
    pattern:
      / (?:(?:(?:we|support|microsoft|teams?|engineers|agents|will|must|may|always|to|and|or|generally|usually|also|therefore|consistently) (?:declines?|rejects?|refuses?|den(?:y|ies)|ignores?|disregards?|turn down|disallows?|forbids?|prohibits?|discourages?))|(?:we|support|microsoft|teams?) (?:\w+ly )?(?:reserves?(?! the right)|limits?|restricts?|confines?|caps?)|excluded from|ineligible for|disqualified from|lacks?|lacking|stopped|ceased|discontinued|suspended|opposes?|policy (?:forbids|prohibits|precludes|prevents|excludes|rules out)|rules? out|(?:outside|beyond)(?: of)? (?:our|the|support|its|their|my)(?: \w+){1,3}? to|out of scope) /g,
    reach: 'not',
    states: ['We decline all requests to expedite certification.', 'Support lacks the ability to speed up vetting.'],
    ignores: ['Fix the rejected offer and request an expedited review.'],
  },
  {
    name: 'avoid asking',
    pattern: new RegExp(
      ` (?:(?:refrain|abstain|desist) from|avoid|stop|resist)(?= (?:\\w+ ){0,2}?(?:${asking}|expediting|rushing|prioriti[sz]ing|fast|hurrying)) `,
      'g',
    ),
    reach: 'not',
    states: ['Please refrain from asking us to rush the approval.'],
    ignores: ['To avoid delays, request an expedited review.'],
  },
  {
    name: 'no way',
    pattern:
      / (?:no|without (?:a|any|the)|neither|nor|not (?:all|every|any|an?|one|each|even))(?: (?!need|cost|costs|charge|charges|fee|fees|problem|doubt|matter|worries|harm|downside|limit|limits|restriction|restrictions|later|more|issue|issues|additional|extra|hassle|obstacle|barrier)[\w]+){0,4}? (?:ways?|options?|means|possibility|ability|abilities|mechanisms?|methods?|process|procedures?|paths?|routes?|provisions?|facility|guarantees?|plans?|capability|capacity|tools?|authority|power|control|influence|say|exceptions?|rights?|entitlement|feature|support|scope|room|chance|opportunity|short ?cuts?|action|amount|teams?|engineers?|agents?|one|body|persons?|people|members?|employees?|staff|customers?|partners?|publishers?|sellers?|requests?|tickets?|offers?|submissions?|reviews?|certifications?|pay ?outs?|circumstances?|events?|case|cases|point|time|condition|conditions|levers?|resources|bandwidth|policy|service|arrangement|queue|system|channel|intention|permission|contact|department|manager|position|place|remit|mandate|representative|escalation|call|email|payment|justification|reasons?|grounds)(?= )/g,
    reach: 'none',
    states: [
      'There is no way to fast-track a review.',
      'Under no circumstances can the approval be rushed.',
      'No engineer can expedite your payout.',
    ],
    ignores: ['There is no need to wait: request a fast-track review.', 'There is no extra cost to expedite the review.'],
  },
  {
    name: 'nobody',
    pattern: / (?:nobody|none of \w+|none|nothing|there is (?:very )?(?:little|not much)|no one|neither|nowhere) /g,
    reach: 'none',
    states: ['Nothing can be done to speed up the verification.', 'Neither Support nor the certification team can shorten the review.'],
    ignores: ['Nothing prevents you from requesting an expedited review.'],
  },
  {
    name: 'no faster',
    pattern: / no(?= )/g,
    reach: 'no',
    states: ['There is no expedited review.', 'We offer no fast track for refunds.'],
    ignores: ['There is no expedite fee.'],
  },
  {
    name: 'no more than',
    pattern:
      / (?:(?:no|not) more than|at most|a maximum of|a limit of)(?! \w+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|business|working|calendar) ) (?:\w+) /g,
    reach: 'no',
    states: ['You may submit no more than two expedited requests a year.'],
    ignores: ['It takes no more than two minutes to request an expedited review.'],
  },
  {
    name: 'is not offered',
    pattern: new RegExp(
      ` (?:(?:is|are|be|do|does|will|would|can|could|may|shall|should|must|has|have|its|being|get|gets|been)(?: (?!not)\\w+){0,3}? )?(?:not|never|no longer|neither|nor|rarely|seldom|hardly|only rarely) (?:\\w+ ){0,3}?${refused} `,
      'g',
    ),
    reach: 'predicate',
    states: ['Expedited reviews are not currently offered.', 'Requests to expedite payouts will not be considered.'],
    ignores: ['Expedited requests are not visible in the list.', 'To expedite your request, make sure the subscription is not disabled.'],
  },
  {
    name: 'is refused',
    pattern:
      / (?:is|are|be|remains?|stays?|get|gets|being) (?:(?!not|never)\w+ ){0,3}?(?:unsupported|unavailable|impossible|infeasible|prohibited|forbidden|disallowed|discouraged|declined|rejected|denied|refused|ignored|disregarded|turned down|dismissed|excluded|ruled out|closed|capped|kept to (?:an? |the )?(?:\w+ )?minimum|(?:out of|beyond) (?:\w+ ){1,2}(?:hands|control|reach|power|influence)|out of (?:the question|scope|bounds)|off the table|off limits|beyond (?:our|the|what)|outside (?:of )?(?:our|the|support|of)|against (?:our|the) \w+|exceptional|rare|the exception|discretionary|strictly limited|severely limited|very limited|limited|restricted|reserved|confined|impermissible|inadmissible|non negotiable|fixed|sent back|returned|unlikely|pointless|useless|futile|in vain|ineffective|unfair|inappropriate|unacceptable|unrealistic|by invitation|invitation only|at the discretion) /g,
    reach: 'predicate',
    states: ['Fast-tracking is reserved for launch partners.', 'Expediting a payout is out of the question.'],
    ignores: ['Expedited reviews are not limited to partners.'],
  },
  {
    name: 'has ended',
    pattern:
      / (?:has|have|is|are|was|were) (?:been )?(?:\w+ly )?(?:discontinued|withdrawn|suspended|retired|abolished|ended|stopped|phased out|paused|dropped|halted|frozen|(?:put |placed )?on (?:hold|pause)) /g,
    reach: 'predicate',
    states: ['Express certification has been discontinued.'],
    ignores: ['The expedited review was never suspended for managed partners.'],
  },
  {
    name: 'has no effect',
    pattern:
      / (?:(?:has|have|had|having) (?:\w+ )?no (?:\w+ )?(?:effect|impact|influence|bearing|consequence|basis|chance|place)|no (?:exceptions?|guarantee)|(?:treated|handled|processed|reviewed) (?:no differently|the same|like (?:any|all|every)|equally|in the same (?:order|way))|makes? no difference|lies? (?:outside|beyond)|falls? (?:outside|beyond)|goes? against|exceeds? our|violates? (?:our|the)|contravenes?|but (?:not|never)) /g,
    reach: 'predicate',
    states: ['Requests to expedite a review have no effect.'],
    ignores: ['An expedited review has no cost.'],
  },
  {
    name: 'only',
    pattern:
      / (?:only|solely|exclusively)(?! (?:takes?|need|needs|needed|have to|has to|costs?|wants?|a (?:few|minute|moment|click|matter|small)|one (?:click|step|day)|two|three|four|five|\d+|once you))(?= )/g,
    reach: 'only',
    states: ['Expedited reviews are granted only if a launch is blocked.', 'We only prioritise requests from managed partners.'],
    ignores: ['Not only do we expedite quota requests, we also track them.', 'Attach only the relevant logs to expedite the review.'],
  },
  {
    name: 'justification',
    pattern:
      / (?:(?:unless|only|requir\w+|needs?|needed|must|without|provided|has to|have to|necessary|mandatory|should|accompanied|backed|supported|based on|absent|lacking|demands?|calls for|state|show|provide|submit|include|give|supply) (?:\w+ ){0,9}?|(?:if|when|where|once) (?:\w+ ){1,8}?|with (?:an? )?)(?:justifications?|justified|justify|rationale|(?:business|strong|valid|compelling|legitimate|sufficient|documented|serious|critical|good|urgent) (?:\w+ )?(?:reasons?|cases?|needs?|grounds))| (?:justifications?|(?:business|valid|compelling|legitimate|documented) (?:reasons?|needs?|cases?|grounds)) (?:\w+ ){0,4}?(?:required|needed|necessary|mandatory|must|prerequisite|expected|condition) | (?:unless|only|requir\w+|needs?|must|without|have to|has to|accompanied|backed|supported) (?:\w+ ){0,7}?(?:business|documented|financial|customer) impact | (?:business|documented|financial|customer) impact (?:\w+ ){0,3}?(?:required|needed|necessary|mandatory|prerequisite) /g,
    reach: 'ground',
    states: [
      'An expedited review requires a business justification.',
      'If you wish to expedite the review, you must provide a justification.',
    ],
    ignores: ['Provide a business justification to help us expedite your quota request.'],
  },
  {
    name: 'approval first',
    pattern:
      / (?:(?:requir(?:e|es|ing)|needs?|must (?:have|be|get|obtain|receive|come|go)|subject to|pending|without|contingent (?:on|upon)|conditional (?:on|upon)|hinges? on|unless) (?:(?!(?:is|are|be|will|can) )\w+ ){0,7}?(?:approval|approved|sponsor\w*|sign off|authori[sz]\w+|agreement|contract|consent|permission|exception|exceptions|endorse\w*|endorsement|director|vice president|executive|backing|manager)|(?:needs? to|has to|have to|must|should) (?:\w+ ){0,3}?(?:approved?|sponsor\w*|authori[sz]ed?|signed off|endorsed?|backed|justified|escalated? (?:it |this )?(?:to|through|via|with) (?:your|an?|the) (?:\w+ ){0,3}?(?:account|partner|manager|counterpart|pdm|sponsor|representative|director|executive)|(?:raised|submitted|made|initiated|filed|opened|requested|sent|started|placed) by (?:your|an?|the) (?:\w+ ){0,3}?(?:employees?|manager|counterpart|pdm|sponsor|representative|director|executive|administrator|owner))|subject to (?:(?!change\b)\w+ ){0,4}?(?:availability|capacity|review|discretion|conditions|criteria|evaluation|assessment|eligibility)) /g,
    reach: 'ground',
    states: ['Expediting a payout requires the approval of your account manager.', 'Requests for rushed reviews are subject to approval.'],
    ignores: ['Expedited quota requests are subject to change.'],
  },
  {
    name: 'exceptional cases',
    pattern:
      / (?:exceptional|exceptionally|extraordinary|extenuating|(?:special|rare|limited|certain|specific|extreme|critical|very few|emergency|some) (?:\w+ )?(?:circumstances?|cases|situations?|instances|exceptions)|case by case|discretion\w*|by exception|as an exception|by way of exception|(?:for|with|in) (?:the )?exceptions? (?:of|to)|exceptions? (?:\w+ ){0,5}?(?:made|granted|considered|possible|reviewed|apply|rare|require|approved|given)|(?:are|is) (?:an )?exceptions?) /g,
    reach: 'ground',
    states: ['We expedite approvals in exceptional circumstances.', 'Priority review is granted on a case-by-case basis.'],
    ignores: ['In some cases, logs help us to expedite the investigation.'],
  },
  {
    name: 'limited to',
    pattern:
      / (?<!not )(?:limited to|restricted to|reserved for|confined to|reserved to|limited (?:number|availability|capacity)|depend(?:s|ent|ing)? (?:entirely |solely )?(?:up)?on|best efforts?|not (?:\w+ )?guarantee\w*|no (?:\w+ )?guarantee\w*|never (?:\w+ )?guarantee\w*|not (?:\w+ )?promise\w*|(?:provided|providing) that|on (?:the )?condition that|as long as|conditional) /g,
    reach: 'ground',
    states: ['Expedited payouts are limited to one per quarter.', 'Fast-track review is provided on a best-effort basis.'],
    ignores: ['Expedited reviews are not limited to partners.'],
  },
]

/** What follows a negation that is none: "do not hesitate", "do not forget", "not only", "not required". */
export const idiomAfter =
  /^ (?:(?:be|please|even|ever|really|also|usually|normally|necessarily|always|strictly|absolutely) )?(?:hesitat\w+|forget|fail|only|just|merely|solely|need|needed|have to|has to|requir\w+|necessary|mandatory|obligatory|compulsory|worry|afraid|shy|mind|wait|delay|delayed|miss|overlook|neglect|skip|omit|charge|charged|cost|(?:an? |any )?(?:(?:extra|additional) )?(?:charges?|fees?|costs?)|incur|limited|later|until|sure|certain|know|aware|reali[sz]e|understand|clear|(?:a )?problem|an issue|difficult|hard|uncommon|unusual|too|too late|late|disabled|empty|blank|enough|sufficient|missing|listed|stop|hold back|discourage\w*|prevent\w*|object|exclude\w*|preclude\w*|simpler|easier|surprising|unreasonable|impossible|unable|refuse|reject\w*|declin\w+|den(?:y|ied)|ignored|go wrong|regret|complain|be disappointed) /

/** What stands before a negation that is none: "why not", "whether or not", "if not", "ready or not". */
export const idiomBefore =
  / (?:why|whether or|or|if|can you|could you|could we|can we|could they|will you|would you|do you|are you|is it|was|were|did|had|has been|have been|does it|whether) $/

/** Between a negated verb and the speed word, the sign that another verb has taken over. */
export const takeover = / (?:can|will|may|might|would|could|shall|helps|lets|makes|ensures|enables|allows) /

/** Verbs whose negation reaches into the sentence they govern: "we do not guarantee that a review will be expedited". */
export const embeds =
  / (?:guarantee|promise|ensure|mean|imply|think|believe|expect|assume|entitle|commit|confirm|assure|indicate|signify|suggest|warrant|the case|something|anything|such|so|say|claim|foresee|anticipate|make it (?:so )?that)\w* /
