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
