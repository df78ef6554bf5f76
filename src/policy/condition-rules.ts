import type { LimitRule } from './limit-rules.ts'

/** How limits and conditions are worded: what must be shown first, who may ask, how often. */
export const conditionRules: readonly LimitRule[] = [
  {
    name: 'no more than',
    pattern:
      / (?:(?:no|not) more than|at most|a maximum of|a limit of)(?! \w+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|business|working|calendar) ) (?:\w+) /g,
    reach: 'no',
    states: ['You may submit no more than two expedited requests a year.'],
    ignores: ['It takes no more than two minutes to request an expedited review.'],
  },
  {
    name: 'only',
    pattern:
      / (?:only|solely|exclusively|sole(?= (?:\w+ )?(?:grounds?|reasons?|basis|cases?|circumstances?|situations?|exceptions?|conditions?|criterion|people|persons?) )|(?:nothing|none|nobody|no one) but(?! (?:\w+ )?(?:praise|thanks|applause|compliments|respect|love|good))|just(?= (?:for|if|when|in|with|those) ))(?! (?:takes?|need|needs|needed|have to|has to|costs?|wants?|a (?:few|minute|moment|click|matter|small)|one (?:click|step|day)|two|three|four|five|\d+|once you))(?= )/g,
    reach: 'only',
    states: [
      'Expedited reviews are granted only if a launch is blocked.',
      'We only prioritise requests from managed partners.',
      'A safety recall is the sole reason for which an early inspection may be booked.',
    ],
    ignores: [
      'The sole reason for the form is to expedite your review.',
      'Not only do we expedite quota requests, we also track them.',
      'Attach only the relevant logs to expedite the review.',
    ],
  },
  {
    name: 'justification',
    pattern:
      / (?:(?:unless|only|requir\w+|needs?|needed|must|without|provided|has to|have to|necessary|mandatory|should|accompanied|backed|supported|based on|absent|lacking|demands?|calls for|state|show|provide|submit|include|give|supply) (?:[\w,]+ ){0,14}?|(?:if|when|where|once) (?:\w+ ){1,8}?|with (?:an? )?)(?:justifications?|justified|justify|rationale|(?:business|strong|valid|compelling|legitimate|sufficient|documented|serious|critical|good|urgent) (?:\w+ )?(?:reasons?|cases?|needs?|grounds))| (?:justifications?|(?:business|valid|compelling|legitimate|documented) (?:reasons?|needs?|cases?|grounds)) (?:\( )?(?:\w+ ){0,8}?(?:required|needed|necessary|mandatory|must|prerequisite|expected|condition) | (?:unless|only|requir\w+|needs?|must|without|have to|has to|accompanied|backed|supported) (?:\w+ ){0,7}?(?:business|documented|financial|customer) impact | (?:business|documented|financial|customer) impact (?:\( )?(?:\w+ ){0,3}?(?:required|needed|necessary|mandatory|prerequisite) /g,
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
      / (?:(?:requir(?:e|es|ing)|needs?(?! to (?!have|get|obtain|provide|show|supply|submit|be|come|go))|(?:must|has to|have to) (?:have|be|get|obtain|receive|come|go|show|present|provide|supply|submit|sign)|subject to|pending|without|contingent (?:on|upon)|conditional (?:on|upon)|hinges? on|unless) (?:(?!(?:is|are|be|will|can) )\w+ ){0,7}?(?:approval|approved|sponsor\w*|sign off|authori[sz]\w+|agreement|contract|consent|permission|exception|exceptions|endorse\w*|endorsement|countersign\w*|director|vice president|executive|backing|manager)|(?:needs? to|has to|have to|must|should) (?:\w+ ){0,3}?(?:approved?|sponsor\w*|authori[sz]ed?|signed off|endorsed?|backed|justified|escalated? (?:it |this )?(?:to|through|via|with) (?:your|an?|the) (?:\w+ ){0,3}?(?:account|partner|manager|counterpart|pdm|sponsor|representative|director|executive)|(?:raised|submitted|made|initiated|filed|opened|requested|sent|started|placed) by (?:your|an?|the) (?:\w+ ){0,3}?(?:employees?|manager|counterpart|pdm|sponsor|representative|director|executive|administrator|owner|admin|seller|team)|be (?:made|submitted|requested|raised|filed|sent|received) (?:before|within|at least|no later))|(?:approval|agreement|contract|consent|sign off|authori[sz]ation|letter|endorsement|permission|(?:signed|written|notari[sz]ed|stamped) \w+)(?: \w+){0,5}? (?:is|are) (?:needed|required|mandatory|necessary|a must)|subject to (?:(?!change\b)\w+ ){0,4}?(?:availability|capacity|review|discretion|conditions|criteria|evaluation|assessment|eligibility)) /g,
    reach: 'ground',
    states: ['Expediting a payout requires the approval of your account manager.', 'Requests for rushed reviews are subject to approval.'],
    ignores: ['Expedited quota requests are subject to change.'],
  },
  {
    name: 'before that',
    pattern:
      / (?:must|has to|have to|needs? to|needs?|requires?|required)(?: \w+){1,12}? before (?:we|support|microsoft|the \w+ ?team|our team|any|an?|your|you|(?:\w+ ){1,4}?(?:can|is|are|will|may)) | (?:must|has to|have to|needs? to) (?:both |first |all )?(?:agree|consent|approve|sign) | (?:must|has to|have to) (?:be accompanied|accompany|meet|satisfy|fulfil+|be the one) | (?:wait|allow) (?:\w+ ){1,7}?before (?:you )?(?:request|ask|submit|open|contact|rais|escalat)\w* | (?:is|are) an? (?:precondition|prerequisite|requirement) | presuppos(?:e|es) /g,
    reach: 'ground',
    states: ['Your account team has to file a request before we can expedite the certification.'],
    ignores: ['Before we expedite the review, we send you a mail.'],
  },
  {
    name: 'to qualify',
    pattern:
      / to (?:qualify|be (?:eligible|considered|accepted|selected)) for(?= (?:\w+ ){1,12}, (?:\w+ ){1,8}?(?:must|needs?|has to|have to|required) )/g,
    reach: 'ground',
    states: ['To qualify for expedited review, your offer must fix a security vulnerability.'],
    ignores: ['To qualify for expedited review, just tick the box.'],
  },
  {
    name: 'abuse',
    pattern: / (?:abus\w+|misus\w+|overus\w+|last resort|reserve(?= the expedit)|loss of (?:the|your|this) (?:\w+ )?privilege) /g,
    reach: 'ground',
    states: ['Abuse of the expedite option will lead to its removal.'],
    ignores: ['Nobody abuses the portal; we expedite the review.'],
  },
  {
    name: 'turned down',
    pattern: / (?:may|might|will|can|could|must|we|usually|often|generally) turn (?:\w+ ){1,10}?down /g,
    reach: 'ground',
    states: ['The certification team may turn your request for a faster review down.'],
    ignores: ['You can turn the priority of a review down yourself.'],
  },
  {
    name: 'up to them',
    pattern:
      /(?<! you) (?:(?:decides?|determines?|chooses?|judges?|rules) (?:whether|what|which|when)|alone decides?|(?:is|are) (?:solely |entirely |completely )?up to (?:the|our)|(?:rests?|lies?) (?:\w+ly )?with|(?:is|are) (?:a )?(?:decisions?|matters?) (?:of|for) (?:the|our)|leave (?:it|this|that) to|(?:is|are) for (?:the|our) (?:\w+ ){1,3}?to (?:decide|determine|judge)|hands (?:are|remain) tied) /g,
    reach: 'ground',
    states: ['Whether your review is expedited is up to the product group.', 'An early hearing is for the board to decide.'],
    ignores: ['It is up to you whether we expedite the review.'],
  },
  {
    name: 'how often',
    pattern:
      / (?:ask|request|appl(?:y|ies)|submit|file|use|get|receive|grant|allow|offer|have|raise|make|claim|expedit|accelerat|fast track|rush|prioriti[sz])\w*(?: \w+){0,8}? (?:(?:no|not) more (?:often )?than|at most|a maximum of|maximum|limited to) (?:once|twice|(?:one|two|three|four|five|[1-5]) (?:\w+ ){0,4}?(?:per|each|every|an?))(?= (?:per |a |an |each |every |in any )?(?:\w+ )?(?:year|quarter|month|week|offer|release|partner|publisher|customer|account|tenant|launch|submission) )/g,
    reach: 'ground',
    states: [
      'Publishers can request an accelerated review no more than once per quarter.',
      'You may ask for a faster payout at most twice a year.',
    ],
    ignores: ['All partners can request an expedited review once per year.'],
  },
  {
    name: 'permission if',
    pattern:
      / (?:possible|available|granted|allowed|permitted|accepted|considered|offered|provided|arranged|approved|conceivable|feasible) (?:if|when|where|in (?:the )?(?:case|event) of)(?! (?:you (?:want|wish|need|prefer|ask|like|choose|select|request|click|tick|decide|would|opt|open|submit|file|raise|create|use|fill|go|sign|log)|needed|required|necessary|requested|desired|selected|asked|we|our|no|nothing|all))(?= )/g,
    reach: 'predicate',
    states: ['Expedited certification is possible if there is a contractual deadline.'],
    ignores: ['An expedited review is available if you want it.'],
  },
  {
    name: 'exceptional cases',
    pattern:
      / (?:exceptional|exceptionally|sparingly|on an? (?:\w+ )?limited basis|extraordinary|extenuating|(?:special|rare|limited|certain|specific|extreme|critical|very few|emergency|some) (?:\w+ )?(?:circumstances?|cases|situations?|instances|exceptions)|case by case|discretion\w*|by exception|as an exception|by way of exception|the preserve of|exclusive to|(?:for|to) (?:\w+ ){1,3}alone|(?:capacity|workload|resources|staffing|time) (?:permits?|permitting|allows?|allowing)|by prior (?:arrangement|agreement)|in (?:the )?(?:event|cases?) of (?:\w+ ){0,2}?(?:hardship|death|bereavement|illness|danger)|(?:upon|on|against) (?:presentation|production|proof|evidence) of|(?:for|with|in) (?:the )?exceptions? (?:of|to)|exceptions? (?:\w+ ){0,5}?(?:made|granted|considered|possible|reviewed|apply|rare|require|approved|given)|(?:are|is) (?:an )?exceptions?) /g,
    reach: 'ground',
    states: [
      'We expedite approvals in exceptional circumstances.',
      'Priority review is granted on a case-by-case basis.',
      'Capacity permitting, a refund may be sent sooner.',
      'Early payouts are the preserve of gold sellers.',
      'Rush certification is granted on production of a court order.',
    ],
    ignores: ['In some cases, logs help us to expedite the investigation.'],
  },
  {
    name: 'limited to',
    pattern:
      / (?<!not )(?:limited to|restricted to|reserved for|kept (?:back )?for|set aside for|held back for|reserves? (?:(?:it|this|that|them) )?for|earmarked for|confined to|reserved to|limited (?:number|availability|capacity)|depend(?:s|ent|ing)? (?:entirely |solely )?(?:up)?on|best efforts?|not (?:\w+ )?guarantee\w*|no (?:\w+ )?guarantee\w*|never (?:\w+ )?guarantee\w*|without (?:any |a )?(?:guarantees?|promises?)|not (?:\w+ )?promise\w*|(?:provided|providing) that|on (?:the )?condition that|(?:as|so) long as|conditional|provided (?:your|the|an?|our|there|it)|no commitments?|no promises?|no assurances?) /g,
    reach: 'ground',
    states: [
      'Expedited payouts are limited to one per quarter.',
      'Emergency appointments are set aside for hospitals.',
      'Fast-track review is provided on a best-effort basis.',
    ],
    ignores: ['Expedited reviews are not limited to partners.'],
  },
]
