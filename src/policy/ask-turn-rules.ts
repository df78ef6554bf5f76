import type { AskRule } from './ask-rules.ts'

const usual =
  '(?:normal|usual|regular|standard|ordinary|general|typical|quoted|announced|stated|advertised|published|full|whole|stipulated|default|customary)'

const count = '(?:\\d+|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)'

const span = '(?:business |working |calendar )?(?:days?|weeks?|months?|hours?)'

const soonDay =
  '(?:today|tomorrow|tonight|now|right away|straight (?:away|off)|at once|immediately|(?:this|next) (?:\\w+ )?(?:week|month|wave|round|batch|cohort|window|cycle|monday|tuesday|wednesday|thursday|friday)|within \\w+(?: \\w+){0,2}|in (?:\\w+ ){1,2}(?:days?|hours?)|(?:by|before|prior to|on|with) \\w+(?: \\w+){0,2})'

/** A turn before one's turn: being squeezed in, going before the usual order, an earlier date. One row per way. */
export const askTurnRules: readonly AskRule[] = [
  {
    name: 'squeeze us in',
    pattern:
      /(?<! (?:log|sign|let|fill|type|put) ) (?:squeez|slip|slid|slott?|fitt?|tuck|pencil|work|sneak|shoehorn|push|mov)(?:e|ing)? (?:us|me|ours|mine|(?:our|my) (?:team|company|family|firm|school)) (?:in|into|onto|on)(?! (?:the |a )?(?:loop|picture|right direction|group|channel) )(?= )| let (?:us|me|ours|mine) (?:\w+ ){0,3}(?:before|ahead of|in front of) (?:the|others?|those|them|other) /g,
    needs: 'nothing',
    side: 'before',
    wish: 'any',
    asks: [
      'The next free interview is in May. Could you squeeze us in any sooner than that?',
      'Can you slot us into the March round? We were put down for June.',
    ],
    ignores: [
      'Please add us to the preview mailing list',
      'Please fill me in on the new terms.',
      'You slotted us into the March round, thanks.',
    ],
  },
  {
    name: 'squeeze it in',
    pattern:
      / (?:squeez|slip|slid|slott?|fitt?|tuck|pencil|sneak|shoehorn|wav|nod)(?:e|ing)? (?:it|this|that|these|(?:our|my|the) \w+(?: \w+)?) (?:in|into|through|on)(?= (?:$|,|\?|today|tonight|tomorrow|before|by|this|next|on|at|for|between|somewhere|somehow|anywhere|early|earlier|sooner|your|please|asap|now|ahead|the (?:\w+ )?(?:queue|round|batch|schedule|agenda|week|wave)(?= )|$))/g,
    needs: 'object',
    side: 'before',
    wish: 'any',
    asks: [
      'Our add-in is in validation. Could a tester fit it in this afternoon?',
      'Approval of the sandbox is pending. Would you wave it through by noon?',
    ],
    ignores: ['The image is too wide. How do I fit it in the page?', 'The disk is in the box. How do I slide it in?'],
  },
  {
    name: 'before the usual order',
    pattern: new RegExp(
      ` (?:ahead of|before|outside(?: of)?|out of|in front of|(?:earlier|sooner|faster|quicker|less) than|under|short of) (?:(?:the|your|its|their|these|those|our|all) )?(?:${usual} )?(?:(?:${usual}|${count}) (?:\\w+ )?(?:order|schedule|sequence|queue|line|turn|${span}|times?|time ?frame|turnaround|wait|plan)|${count} ${span}) | (?:go|get|come|move) to the (?:very )?(?:front|top|head)(?= (?:$|,|of|please|because|as|since)) | ahead of (?:the |your |its )?(?:batch|run|round|cycle|wave|rest) | out of (?:band|turn|hours) `,
      'g',
    ),
    needs: 'object',
    side: 'before',
    wish: 'any',
    asks: [
      'May our approval come before the regular order?',
      'We want the assessment to be done ahead of the 20 working days.',
      'We ask for an out-of-band validation of version 3.',
    ],
    ignores: ['The job must start before the regular order import.', 'The review came ahead of the usual 5 days.'],
  },
  {
    name: 'now and not later',
    pattern: new RegExp(` ${soonDay} (?:instead of|rather than|and not)(?= )`, 'g'),
    needs: 'stated',
    side: 'before',
    wish: 'any',
    asks: [
      'Could the committee come to its decision next week rather than in July?',
      'Please arrange the inspection on Monday instead of making us wait a month.',
    ],
    ignores: ['The payout came on Monday instead of Friday.', 'Can the backup run tonight rather than in the morning?'],
  },
  {
    name: 'an earlier date',
    pattern:
      /(?<! (?:at|since|of|from) (?:an?|the) )(?<! of an) (?:earlier|sooner|nearer|closer) (?:dates?|slots?|appointments?|days?|openings?|place|wave|cohort|round|batch|intake|spot|availability)(?= )/g,
    needs: 'object',
    side: 'after',
    wish: 'any',
    asks: [
      'Our audit is set for autumn. Is there an earlier slot?',
      'The onboarding call is in three weeks. We would like an earlier appointment.',
    ],
    ignores: ['How do I choose an earlier date in the backup calendar?', 'The report shows an earlier date.'],
  },
  {
    name: 'anything before that',
    pattern:
      / (?:have|offer|find|get|see|is there|be) (?:us |me )?(?:anything|something|any (?:slots?|dates?|times?|appointments?|openings?)) (?:free |left |open )?(?:in|before|by|this|next) /g,
    needs: 'wait',
    side: 'after',
    wish: 'any',
    asks: ['We were given 28 November for the onboarding. Is there anything before the 15th?'],
    ignores: ['Is there anything in the logs?', 'The appeal was declined. Did you find anything in our store page?'],
  },
  {
    name: 'brought nearer',
    pattern:
      / (?:bring|pull|mov|shift|advanc)(?:e|ing)? (?:it|this|that|ours|mine|(?:the|our|my) \w+(?: \w+){0,2}) (?:in|into|to|forward to|up to) (?:q\d|(?:this|the current|the coming) (?:week|month|quarter|year)|tomorrow|today|(?:(?:early|late|mid) )?(?:january|february|march|april|may|june|july|august|september|october|november|december)) /g,
    needs: 'object',
    side: 'after',
    wish: 'any',
    asks: ['The audit is due in Q4. Could you bring it into Q3?', 'Is it possible to pull our onboarding into this month?'],
    ignores: ['How do I move the backup into this month?', 'You moved our certification to June, why?'],
  },
  {
    name: 'a place that gets free',
    pattern:
      / (?:(?:take|grab|accept|jump at|fill) (?:any|a|the|whatever|someone|somebody|another|the next) (?:\w+ ){0,2}?(?:cancellations?|cancelled (?:slot|appointment)|slot|opening)|(?:standby|stand by|cancellation|short notice) list|(?:if|when|should|in case) (?:anyone|somebody|someone|another (?:\w+ )?(?:customer|partner|team|applicant|company)|any other \w+) (?:cancels|cancel|drops out|drop out|pulls out|withdraws)) /g,
    needs: 'nothing',
    side: 'before',
    wish: 'own',
    asks: [
      'We got an onboarding slot in June. We would take any cancellation before that.',
      'Our interview is far away, could you put us on the standby list?',
    ],
    ignores: ['We took the slot that was offered, how do we confirm it?', 'Which deployment slot should we take?'],
  },
  {
    name: 'not to the end',
    pattern:
      / (?:without|instead of|rather than|not|avoid) (?:\w+ ){0,4}?(?:back|end|bottom|tail) of (?:the |your )?(?:\w+ )?(?:queue|line|list|pile) /g,
    needs: 'nothing',
    side: 'before',
    wish: 'any',
    asks: ['Could you continue the assessment without sending us to the end of the queue?'],
    ignores: [
      'Retried messages must not go to the end of the queue of the service bus.',
      'We were not put at the back of the line, thanks.',
    ],
  },
  {
    name: 'end of a hold',
    pattern:
      / (?:lift|end|drop|waive|release|bypass|remove|shorten)(?:ing|ed)? (?:the|this|that|my|our|your) (?:(?!legal |litigation |retention )\w+ ){0,3}(?:hold|freeze|wait|reserve|embargo|lock ?up)(?: period)? /g,
    needs: 'stated',
    side: 'after',
    wish: 'order',
    asks: ['There is a ten day freeze on our account. Please lift the freeze, we need the funds.'],
    ignores: ['How do I remove the litigation hold of a mailbox?', 'Please release the hold of the lock on the table.'],
  },
  {
    name: 'some days less',
    pattern:
      / (?:shav|knock|chop|lop|tak|cut|trim)(?:e|ing|p|ping|ting|ming)? (?:off|down) (?:\w+ ){0,3}(?:days?|weeks?|months?) | (?:shav|knock|chop|lop|cut|trim|bring)(?:e|ing|ting|ming)? (?:(?!off )\w+ ){1,4}(?:days?|weeks?|months?) (?:off|down|short) /g,
    needs: 'object',
    side: 'before',
    wish: 'any',
    asks: ['The transfer takes a week, can you knock off three days?', 'Could the vetting team bring the four weeks down a bit?'],
    ignores: ['The job runs a day long, can we cut down the days in the query?', 'We cut two days off our release process.'],
  },
  {
    name: 'a favour',
    pattern:
      / (?:light(?:ing)? a fire under|crack(?:ing)? the whip|twist(?:ing)? (?:\w+ ){0,2}arms?|pull(?:ing)? (?:(?:some|a few|any|the) )?strings|pull(?:ing)? out all the stops|mov(?:e|ing) heaven and earth|work(?:ing)? (?:your|some|a little) magic|wav(?:e|ing) (?:us|me|ours|mine) (?:on )?through|get(?:ting)? a move on|step(?:ping)? on it|put(?:ting)? a rush on|put(?:ting)? (?:some |more |a bit of |a little )?pressure on|lean(?:ing)? on (?:the|your|them)|get(?:ting)? (?:some |more )?eyes on|all hands on (?:deck|this|it)|get (?:moving|going|cracking)|get(?:ting)? on with (?:it|this|the \w+|our \w+)) /g,
    needs: 'wait',
    side: 'after',
    wish: 'any',
    asks: [
      'Nothing has moved on our appeal for weeks. Can you pull some strings?',
      'The vetting has been pending since May, would you crack the whip?',
    ],
    ignores: ['The portal is slow, please light a fire under it.', 'Our reviewer worked some magic, thanks!'],
  },
  {
    name: 'a push',
    pattern:
      / (?:giv(?:e|ing) (?:it|this|that|them|us|him|her|(?:the|our|my|your) \w+(?: \w+){0,2}) a (?:\w+ )?(?:push|nudge|kick|shove|prod|leg up|head start|hurry up)|mak(?:e|ing) (?:this|it|ours|mine|this one) (?:jump|fly|leap)|get(?:ting)? (?:it|this|that|things|them|(?:the|our|my) \w+(?: \w+){0,2}) (?:moving|going|rolling|over the line|off the ground)|turn(?:ed|ing)? (?:it|this|that|these|them|ours|mine|(?:the|our|my) \w+(?: \w+)?) around) /g,
    needs: 'object',
    side: 'after',
    wish: 'order',
    asks: ['The refund request has not moved, could you give it a push?', 'Could you ask legal to turn the contract around by Friday?'],
    ignores: ['The pump does not start, how do I get it going?', 'Please turn the image around on the page.'],
  },
  {
    name: 'severity',
    pattern:
      / (?:rais|increas|bump|upgrad|chang|mov|set|elevat|mak|reclassif)(?:e|ing|ed|y|ying)?(?: \w+){0,5}? (?:sev|severity)(?: level)?(?: (?:to )?(?:a|b|1|2|high|higher|critical))? | (?:rais|upgrad|increas|chang|mov|bump)(?:e|ing)? (?:it|this|ours|mine|(?:the|our|my) (?:case|ticket)) to (?:a|1)(?= (?:$|,|please)) | (?:rais|elevat|upgrad|bump|increas)(?:e|ed|ing)?(?: (?:it|this|ours|mine|(?:the|our|my) \w+))? to (?:the )?(?:highest|top|maximum|urgent|critical|p1|sev 1|priority (?:1|one)) /g,
    needs: 'object',
    side: 'after',
    wish: 'order',
    asks: ['My ticket was opened as Sev C. Please change it to severity 1.', 'We need you to increase the severity of our case.'],
    ignores: ['How do I set the severity of an alert to 1?', 'Please raise the severity of the alert rule.'],
  },
]
