import type { LimitRule } from './limit-rules.ts'

/** What, negated, refuses: the predicates of a speed word or of what takes it up. */
export const refused =
  '(?:supported|possible|available|offered|permitted|allowed|accepted|considered|granted|guaranteed|provided|honou?red|entertained|feasible|accommodated|approved|actioned|acted|processed|answered|fulfilled|arranged|agreed|facilitated|undertaken|assured|acknowledged|forwarded|pursued|reviewed|taken|given|made|done|handled|passed|authori[sz]ed|promised|included|foreseen|part of|in (?:place|scope)|within|an? (?:option|service|right|entitlement|possibility|feature|guarantee)|something|open to|on offer|(?<!make )up for|up to|(?:carried|ruled) out|(?:submitted|raised|filed|sent|opened|initiated) (?:through|via|by|to|with) (?:us|support|microsoft|the support)|performed|undertaken|requested|requestable|asked for|applied for|obtained|bought|purchased|sold|triggered|booked|expected|looked at|endorsed|recogni[sz]ed|had|claimed|counted on|abridged|applicable|achievable|practicable|viable|realistic|owed|appropriate|acceptable|tolerated|encouraged|advised|recommended|evaluated|responded|replied|worked|looked|sped|planned|covered|enabled|in (?:our|my|their|its) (?:gift|power|hands|control|remit)|subject to (?:negotiation|change)|negotiable|flexible|adjustable|changeable|our (?:policy|practice|call|decision)|the case|happening|going to happen|an exception|apply|exists?|work|help|influence|affect|change|change anything|make (?:a|any) difference|have (?:any|an) (?:effect|impact|influence)|lead to|result in|matter|count|succeed|returned(?<=(?:calls?|messages?|e ?mails?|voicemails?) [^;]{1,120})|be (?:successful|able|effective|fruitful|of (?:any )?(?:help|use)))'

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
    name: 'something we do not',
    pattern:
      / (?:something|nothing|services?|things?|options?) (?:that |which )?(?:we|support|microsoft|(?:the|our) (?:\w+ )?(?:team|desk|staff|office|panel|board|agents|reviewers|colleagues|engineers|vendors?|partners?)|finance|legal|reviewers|agents) (?:(?:\w+ )?(?:do|does|can|will|could|are|is|would) (?:\w+ )?(?:not|never)|never \w+) | (?:is|are) not ours /g,
    reach: 'predicate',
    states: ['Faster verification is something we simply do not offer.'],
    ignores: ['An expedited review is something we offer to everyone.'],
  },
  {
    name: 'has slim odds',
    pattern: / (?:is|are|remain) (?:\w+ )?(?:low|small|poor|minimal|slim)(?<= (?:chances?|odds|likelihood|probability) [^,;]{0,120}) /g,
    reach: 'predicate',
    states: ['The odds of getting your certification rushed are low.'],
    ignores: ['The price of an expedited review is low.'],
  },
  {
    name: 'is refused',
    pattern:
      /(?<! (?:not|never|no longer)) (?:is|are|be|remains?|stays?|get|gets|being|goes|go|and (?:often|usually|mostly|generally|always|routinely)) (?:(?!not|never)\w+ ){0,3}?(?:unsupported|unavailable|impossible|infeasible|prohibited|forbidden|disallowed|discouraged|declined|rejected|denied|refused|ignored|disregarded|turned down|dismissed|excluded|ruled out|closed|capped|kept to (?:an? |the )?(?:\w+ )?minimum|(?:out of|beyond) (?:\w+ ){1,2}(?:hands|control|reach|power|influence)|out of (?:the question|scope|bounds)|off the table|off limits|by invitation|beyond (?:our|the|what)|outside (?:of )?(?:our|the|support|of)|against (?:our|the) \w+|exceptional|rare|the exception|discretionary|strictly limited|severely limited|very limited|limited|restricted|reserved|confined|impermissible|inadmissible|non negotiable|avoided|fixed|(?:sent|put|pushed|moved) (?:straight |right )?back|returned|deleted|downgraded|unanswered|unheeded|turned away|told no|binned|unread|discarded|shredded|an? non starter|off the menu|wishful thinking|hopeless|banned|thrown out|brushed aside|unheard of|unthinkable|few and far between|(?:\w+ )?rarity|thin on the ground|(?:bound|doomed|certain|sure) to fail|doomed|removed from|taken (?:off|out of)|by design|scarce|slim|negligible|an? (?:\w+ ){0,3}(?:courtesy|privilege|last resort)|unlikely|pointless|useless|futile|counter ?productive|in vain|ineffective|unfair|inappropriate|unacceptable|unrealistic|by invitation|invitation only|at the discretion) /g,
    reach: 'predicate',
    states: [
      'Fast-tracking is reserved for launch partners.',
      'Expediting a payout is out of the question.',
      'Early settlements are few and far between.',
    ],
    ignores: ['Expedited reviews are not limited to partners.', 'Rush requests cannot be deleted from the list.'],
  },
  {
    name: 'is no ground',
    pattern:
      / (?:(?:is|are|does|do|will|can) (?:\w+ )?(?:not|never|no) (?:be |form |make |an? |the |play |enter |have )*|(?:plays?|has|carries) no )(?:\w+ )?(?:criteri\w+|factors?|grounds?|consideration|reasons?|argument|part|role|weight|into account|influence|bearing) (?<= (?:urgency|pressure|impatience|hardship|seniority) [^;]{1,120})/g,
    reach: 'predicate',
    states: ['Urgency plays no part in the order of reviews.', 'Seniority is not a factor in how appeals are scheduled.'],
    ignores: ['An expedited review is not a factor in the rating.'],
  },
  {
    name: 'has ended',
    pattern:
      / (?:has|have|is|are|was|were) (?:been )?(?:\w+ly )?(?:discontinued|withdrawn|suspended|retired|abolished|ended|stopped|phased out|paused|dropped|halted|frozen|scrapped|axed|shelved|abandoned|terminated|wound (?:up|down)|cancelled|canceled|(?:put |placed )?on (?:hold|pause)) | (?:ended|ceased|expired|closed|(?:came|comes|has come) to an end|drew to a close|(?:was|were) wound up)(?= (?:in|on|as of|with|last|at|this|when|after) | $) /g,
    reach: 'predicate',
    states: ['Express certification has been discontinued.', 'Rush processing of refunds came to an end in May.'],
    ignores: ['The expedited review was never suspended for managed partners.'],
  },
  {
    name: 'back in line',
    pattern:
      / (?:go|goes|sends?|puts?|places?|placed|moves?|moved)(?: \w+){0,5}? (?:to|at|into|in) the (?:back|end|bottom|normal|regular|standard) (?:of )?(?:the )?(?:\w+ )?(?:queue|line|order|process) /g,
    reach: 'predicate',
    states: ['Asking for an expedite sends your request to the back of the queue.'],
    ignores: ['Expedited requests go to the review team.'],
  },
  {
    name: 'has no effect',
    pattern:
      / (?:(?:has|have|had|having) (?:\w+ )?no (?:\w+ )?(?:effect|impact|influence|bearing|consequence|basis|chance|place)|excludes?|(?:does|do|will) not (?:extend|apply) to|no (?:exceptions?|guarantee|commitment|promise|assurance)|(?:treated|handled|processed|reviewed|sorted|ranked|read|worked)(?: \w+){0,3}? (?:no differently|the same|like (?:any|all|every|the rest)|equally|in the same (?:order|way))|makes? no difference|lies? (?:outside|beyond)|falls? (?:outside|beyond)|goes? against|exceeds? our|violates? (?:our|the)|contravenes?|but (?:not|never)|(?:falls?|fell) on deaf ears|(?:carries|cuts) no (?:weight|ice)|makes? no odds|(?:leads?|gets? (?:you|anyone|us)|comes?|goes|go) (?:to )?(?:nowhere|nothing)|(?:is|are) (?:an? )?(?:\w+ )?waste of (?:\w+ ){0,2}?(?:time|effort|energy)|to no avail|(?:achieves?|accomplishe?s?|brings?|gains?|serves?|yields?) (?:\w+ly )?(?:nothing|no purpose)|(?:meets?|met) with (?:an? )?(?:\w+ )?(?:refusal|no|rejection|silence)|(?:is|are|was|were) a thing of the past|(?<= (?:requests?|submissions?|claims?|applications?|cases?|tickets?|appeals?) (?:\w+ ){0,3})(?:waits?|queues?) (?:like|their turn|its turn|as long as)) /g,
    reach: 'predicate',
    states: [
      'Requests to expedite a review have no effect.',
      'Pleas for a faster refund fall on deaf ears.',
      'Express verification is a thing of the past.',
      'Asking for the payout to be sent sooner serves no purpose.',
      'Urgent submissions wait like all others.',
    ],
    ignores: ['An expedited review has no cost.'],
  },
]
