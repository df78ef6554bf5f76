import type { LimitRule } from './limit-rules.ts'

/** What, negated, refuses: the predicates of a speed word or of what takes it up. */
export const refused =
  '(?:supported|possible|available|offered|permitted|allowed|accepted|considered|granted|guaranteed|provided|honou?red|entertained|feasible|accommodated|approved|actioned|acted|processed|answered|fulfilled|arranged|agreed|facilitated|undertaken|assured|acknowledged|forwarded|pursued|reviewed|taken|given|made|done|handled|passed|authori[sz]ed|promised|included|foreseen|part of|in (?:place|scope)|within|an? (?:option|service|right|entitlement|possibility|feature|guarantee)|something|open to|on offer|up for|up to|applicable|achievable|practicable|viable|realistic|appropriate|acceptable|tolerated|encouraged|advised|recommended|evaluated|responded|replied|worked|looked|sped|planned|covered|enabled|subject to (?:negotiation|change)|negotiable|flexible|adjustable|changeable|our (?:policy|practice|call|decision)|the case|happening|going to happen|an exception|apply|exist|work|help|influence|affect|change|change anything|make (?:a|any) difference|have (?:any|an) (?:effect|impact|influence)|lead to|result in|matter|count|succeed|be (?:successful|able|effective|fruitful|of (?:any )?(?:help|use)))'

/** How a refusal that is said of the speed word, after it, is worded. */
export const refusalRules: readonly LimitRule[] = [
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
]
