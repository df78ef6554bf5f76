import type { LimitRule } from './limit-rules.ts'

const asking =
  '(?:ask|asking|request|requesting|contact|contacting|open|opening|submit|submitting|call|calling|email|emailing|rais(?:e|ing)|fil(?:e|ing)|escalat(?:e|ing)|press|pressing|chas(?:e|ing)|demand|demanding)'

/** How a refusal that stands before the speed word is worded: a negated verb, a negated person or thing. */
export const negationRules: readonly LimitRule[] = [
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
]
