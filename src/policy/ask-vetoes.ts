import { askReports } from './ask-reports.ts'
import type { AskNeed } from './ask-rules.ts'
import { askThings } from './ask-things.ts'

/** Words that take an ask back, or show that there is none. */
export interface AskVeto {
  name: string
  /** Met in the plain words of the clause that holds the words of hurry; before them, or behind them, when `where` says so. */
  pattern: RegExp
  where: 'clause' | 'before' | 'within' | 'behind'
  /** Takes the veto back when the clause holds this. */
  unless?: RegExp
  /** Only for words of hurry that need this; absent = for all. */
  only?: readonly AskNeed[]
  /** Tickets that ask for nothing because of it, and tickets that ask although they hold its words. */
  ignores: readonly string[]
  asks: readonly string[]
}

const doers = '(?:i|we|he|she|they|(?:our|my|the|a) (?:\\w+ )?(?:customers?|users?|developers?|clients?|teams?|buyers?))'

/** What turns words of hurry into something else than an ask: one row per reason. */
export const askVetoes: readonly AskVeto[] = [
  ...askThings,
  ...askReports,
  {
    name: 'refused',
    pattern:
      / (?:no need|need not|not need|not have to|no (?:rush|hurry|urgency)|not (?:\w+ )?(?:urgent|in a (?:rush|hurry))|not (?:asking|trying|looking|requesting|requiring|require|request)|not want(?! to wait)|not a (?:request|rush)|nothing (?:to|urgent|needs)|no longer|any ?more $|(?:never|not|had) (?:\w+ )?(?:requested|asked)|low priority|requests?(?: \w+){0,6} (?:was|were|has been|have been|got) (?:closed|granted|declined|done|approved|denied|rejected|completed)|without rushing|less urgent|non urgent|not in (?:any )?need|not (?:that |very )?pressing|take your time|no pressure|not mind (?:waiting|the wait)|whenever (?:it|you)) /,
    unless: / so (?:that )?(?:i|we|they|our \w+) (?:do |need |would |will )?not /,
    where: 'clause',
    ignores: [
      'There is no need to expedite the review.',
      'We do not want you to rush the certification.',
      'This is not urgent.',
      'We are not in need of a fast approval.',
    ],
    asks: ['Please expedite the review, no need to call me.', 'I am not asking for a discount, I am asking you to prioritise our review.'],
  },
  {
    name: 'negated',
    pattern: / (?:not|never|no|without|too) (?:(?:any|be|to|have|get|normally|usually|really|ever|even|yet) ){0,2}$/,
    unless:
      / (?:is|are) there no | why (?:can|could|would|will|do|does) (?:\w+ ){0,2}?not |^ (?:can|could|would) (?:you|we|it|this|that) not /,
    where: 'before',
    ignores: ['Please do not rush the review.', 'I know that certification cannot be expedited.'],
    asks: ['Why can you not expedite my review?', "Can't you expedite our certification?"],
  },
  {
    name: 'not to be done yet',
    pattern:
      / (?:do|should|must|may|to) not (?:\w+ly )?(?:start|begin|do|publish|release|process|approve|review|launch|carry out|continue|send|finish|complete|pay|go)(?: \w+){0,5} $/,
    where: 'before',
    only: ['dated', 'stated'],
    ignores: ['Please do not begin the certification before Monday.', 'You should not publish the offer before the launch.'],
    asks: ['Please do not stop, finish the review by Monday.'],
  },
  {
    name: 'withdrawn',
    pattern:
      / (?:cancel(?:led)?|withdr[ae]wn?|withdrew|disregard|ignore|revoke|retract|close (?:my|our|the|this)|drop(?:ped)?)(?: \w+){0,6} $/,
    where: 'before',
    ignores: ['Please cancel my earlier request to expedite the certification.', 'We withdrew the expedite request.'],
    asks: ['Please expedite the cancellation of our offer.'],
  },
  {
    name: 'thanked for',
    pattern: /^(?: (?:many|big|and|also|great|,))* (?:thanks|thank you) /,
    unless: / (?:please|advance|can|could|would|(?:help|assistance|support) (?:in|to|on)) /,
    where: 'clause',
    ignores: ['Thanks for speeding up the review!', 'Thank you for expediting our certification. You can close the ticket.'],
    asks: ['Thank you in advance for expediting our certification.', 'Thank you, please expedite the second review too.'],
  },
  {
    name: 'asked about',
    pattern:
      / (?:what (?:does|do|is|are|did) (?:\w+ ){0,8}?(?:mean|meant)|(?:what|how much) (?:would|does|do|will|is) (?:\w+ ){0,8}?costs?|meaning of|why (?:is|are|was|were|did|does|has|have) (?:(?!not )\w+ ){0,6}?(?:earlier|sooner|faster|quicker|early|expedited)|does it say|is it (?:true|normal|correct)|policy on|policies on|what (?:is|are) (?:an? |the )?(?:expedited|priority|fast))(?= )/,
    where: 'clause',
    ignores: [
      'What are expedited reviews?',
      'Is it true that you can expedite a review?',
      'What would a rush review cost us?',
      'The payout came on the 3rd. Why was it sooner?',
    ],
    asks: ['What does this status mean and can you please expedite our review?'],
  },
  {
    name: 'reported',
    pattern:
      /^ (?:(?:and|the|a|an|our|your|this|my|in) )*(?:\w+ ){0,2}?(?:banner|portal|page|messages?|mails?|e mail|status|form|website|site|docs?|documentation|policy|listing|dialog|notification|reviewer|system|text|log|report|letter|article|sla|guide)s? (?:\w+ )?(?:says?|said|shows?|tells?|told|states?|stated|reads?|wrote|writes?|displays?|claims?|mentions?|asks?|asked|contains?|returns?|requires?|must) /,
    where: 'clause',
    ignores: ['The banner says that my account must be verified by Friday.', 'The article says that you expedite reviews.'],
    asks: ['The portal says five days, but we need the certification faster.'],
  },
  {
    name: 'the writer helps',
    pattern:
      / (?:attach\w*|includ\w+|upload\w*|provid\w+|enclos\w+|shar(?:e|ed|ing)|sent|send|sending|add(?:ed|ing)?|collected|gathered|captured|here (?:is|are)|below (?:is|are)|prepared|recorded)(?: \w+){0,12}? (?:to|for|that (?:should|will|may|might)|which (?:should|will|may))(?: (?:help|us|you|further|hopefully|the|team|support|possibly))* $| (?:screenshots?|logs?|traces?|files?|videos?)(?: \w+){0,3} (?:should|will|may|might)(?: \w+){0,5} $/,
    where: 'before',
    ignores: ['I attached logs to expedite the investigation.', "I've included the HAR file to help expedite."],
    asks: ["I've attached the order so you can expedite the review.", 'I attached the form, please expedite the review.'],
  },
  {
    name: 'offered help',
    pattern: /^ (?:so )?if (?:you|there is anything|anything)(?: \w+)? (?:need|require|want|have|help|helps) /,
    where: 'clause',
    ignores: ['If you need more documents to expedite our review, let me know.'],
    asks: ['If you could finish the certification by Monday that would be amazing.'],
  },
  {
    name: 'an answer only',
    pattern:
      / (?:answer\w*|repl(?:y|ies|ying)|respond\w*|responses?|get back|let (?:me|us) know|advi[sc]e|explain|tell (?:me|us)|call (?:me|us)|contact (?:me|us)|inform|feedback|questions?|clarif\w+|confirm\w*|guidance|hear from) /,
    unless: / (?:approvals?|certification|payouts?|refunds?|verification) (?:of \w+ |of our \w+ )?(?:asap|at|as soon) /,
    where: 'clause',
    only: ['matter', 'stated'],
    ignores: ['How do I reset my password? Please answer ASAP.', 'Please let me know ASAP how I can change the legal name.'],
    asks: ['We look for a response and need the approval of our offer ASAP.'],
  },
  {
    name: 'information only',
    pattern:
      / (?:send|give|provide|share|show|tell|need|want|have|get|forward|know|find|see)(?: (?:me|us|to|with))?(?: (?:the|a|an|all|some|any|our|my|your))?(?: \w+){0,2}? (?:lists?|numbers?|links?|cop(?:y|ies)|details|documentation|names|overview|figures|templates?|instructions|steps|address|price|quote|information|info|ids?|contact|statistics|screenshots?|guide|manual) /,
    unless:
      / (?:approved|verified|validated|reviewed|processed|completed|finished|issued|reissued|approval|please (?:approve|verify|review)) /,
    where: 'clause',
    only: ['matter', 'stated', 'dated'],
    ignores: ['Please give us the names of all certified partners by Monday.', 'I need the claim numbers today.'],
    asks: ['We need the list of testers approved by Monday.'],
  },
  {
    name: 'a quick answer',
    pattern: / (?:answers?|repl(?:y|ies)|responses?|feedback|support) $/,
    where: 'within',
    ignores: ['Looking forward to your quick reply. How do I configure SSO?', 'How do I add priority support to my subscription?'],
    asks: ['We would be glad about a quick decision on our appeal.'],
  },
  {
    name: 'a support plan',
    pattern: / (?:support (?:plans?|subscriptions?|contracts?|agreements?)|premier|unified support|priority support) /,
    where: 'clause',
    ignores: ['Can we buy a support plan with faster processing of tickets?'],
    asks: ['Could support please expedite our certification?'],
  },
  {
    name: 'somebody else is asked',
    pattern:
      / (?:customers?|users?|clients?|buyers?|employees|colleagues?)(?: of ours)? (?:\w+ )?(?:asks?|asked|wants?|wrote|requests?|requested|demands?|complains?)(?: \w+){0,8}? (?:how|us|their|his|her|our own) | how (?:can|do|does|could|should) (?:an?|the|our|my) (?:\w+ )?(?:customers?|users?|buyers?|clients?) /,
    unless: / (?:please|you) /,
    where: 'clause',
    ignores: ['Our customer asks how to rush their order in our own app.'],
    asks: ['Our customer asks every day, please expedite the review.'],
  },
  {
    name: 'an earlier one',
    pattern:
      / (?:(?:from|of|since|dated) earlier|earlier than (?:19|20)\d\d|earlier (?:versions?|months?|invoices?|requests?|tickets?|api|comments?|this (?:week|month|year)|today|releases?|builds?)|(?<! (?:be|been|get|getting|have) )(?:set|said|sent|made|did|had|used|paid|mentioned|submitted|described|reported|received|discussed|was|were) earlier) /,
    where: 'clause',
    only: ['object'],
    ignores: [
      'I want to change the payment method I set earlier.',
      'Can I get a copy of an earlier invoice for the refund?',
      'Are there invoices from earlier than 2020?',
    ],
    asks: ['Could the payout be released earlier?', 'Can our certification be finished earlier than planned?'],
  },
  {
    name: 'made in a tool',
    pattern:
      / how (?:do|can|could|to|should) (?:(?:i|we) )?(?:add|create|remove|delete|hide|show|rename|enable|disable|turn|switch|configure|set up|display|edit|print|export|filter|sort|style|assign|define|build)(?: \w+){0,3} $/,
    where: 'before',
    ignores: ['How do I create an expedite lane?', 'How can we hide the fast-track choice?'],
    asks: ['How do I show you that the review must be expedited?'],
  },
  {
    name: 'the writer wants to know',
    pattern: / (?:want|wants|need|needs|like|wish|have)(?:ed)? to (?:know|understand|see|learn|check|confirm|find|explain) /,
    where: 'clause',
    only: ['matter', 'stated'],
    ignores: ['I want to understand as soon as possible why our review failed.'],
    asks: ['I want you to approve the offer today.'],
  },
  {
    name: 'asked when',
    pattern:
      /^ (?:and |or )?(?:must (?:the|i|we|my|our|it|this)|(?:do|does|did|should|will|is|are)(?! (?:you|someone|somebody|anyone|anybody|there|it possible) )|when|which|until when|by when) /,
    where: 'clause',
    only: ['dated'],
    ignores: ['Our offer is in review. Must the action be completed by Friday?'],
    asks: ['Do you think the review can be finished by Friday?'],
  },
  {
    name: 'the writer has a deadline',
    pattern: new RegExp(
      ` ${doers} (?:\\w+ )?(?:needs?|wants?|have|has|plan|try|would like|must|should|am trying)(?: to)? (?:finish|complete|close|fix|pay|submit) |^ (?:and )?(?:can|could|may) (?:i|we) (?!get|have|be|see|expect|ask|request|go )`,
    ),
    where: 'clause',
    only: ['dated'],
    ignores: ['We need to finish the onboarding of our users by Sunday.', 'Can I schedule the offer to go live tomorrow?'],
    asks: ['We need the certification to finish by Sunday.'],
  },
  {
    name: 'the writer acts',
    pattern: new RegExp(
      ` how (?:do|can|could|should) (?:i|we) (?:process|approve|accept|answer|sign|certify|validate|check|renew|publish|submit|send|upload|handle|review|verify|complete|read|run|create|find|pay|issue|push|move|set|change|reset|add|put) | (?:do|does|must|should|have) ${doers} (?:have to )?(?:pay|publish|submit|complete|approve|upload|finish|accept|renew) `,
    ),
    where: 'clause',
    only: ['object', 'stated'],
    ignores: ['How do I process refunds for my customers faster in the portal?', 'Must I publish the offer by Friday?'],
    asks: ['How do I get my app reviewed faster?'],
  },
]
