import type { AskRule } from './ask-rules.ts'

/** Urgency, priority and speed, as people in a hurry write of them. One row per way. */
export const urgencyRules: readonly AskRule[] = [
  {
    name: 'pressing',
    pattern:
      / (?:as (?:soon|quickly|fast|early) as (?:possible|you can|u can|feasible)|asap|a s a p|at (?:the |your )?(?:very )?earliest(?: possible)?|with (?:the )?(?:\w+ )?urgency|urgently|urgent|urgency|time critical|time sensitive|(?:without|with no) (?:any |further |more |undue |additional )*delays?|(?:without|with no) (?:another|a further|yet another|any more|one more) (?:round|loop|delay|waiting|wait|week|month|day|cycle)|immediate (?:attention|action|help|assistance)|(?:as )?a matter of (?:\w+ )?(?:urgency|priority)|(?:quickest|fastest|earliest|soonest)(?: possible)?(?= (?:turnaround|decision|handling|date|opportunity|time) )|(?:quickest|fastest|earliest|soonest) possible|post ?haste|all (?:due )?(?:haste|speed)|sooner rather than later|desperately|(?:treat|mark|flag|classify|tag|rate|consider)(?: \w+){1,4} as (?:an? |the )?(?:\w+ )?(?:critical|important|emergency|blocking|blocker|special case|time critical)|extremely critical) /g,
    needs: 'matter',
    side: 'after',
    wish: 'any',
    asks: [
      'Need our quota increase approved ASAP',
      'Please complete our enrolment without further delay.',
      'We ask you to decide on the appeal as a matter of urgency.',
      'Kindly mark our refund case as critical.',
      'Please complete the enrolment without another round.',
    ],
    ignores: [
      'Urgent: production database is down',
      'How do I mark an alert as critical?',
      'I cannot sign in to Partner Center, please help ASAP',
      'ASAP',
    ],
  },
  {
    name: 'is urgent',
    pattern:
      / (?:this|it|that|matter|case|request|ticket|situation|issue|which|review|certification|approval) is (?:(?:an?|of|very|extremely|really|most|super|highly|quite|the|getting|becoming) ){0,3}(?:urgent|urgency|time critical|time sensitive|critical for us|top priority|high priority) /g,
    needs: 'matter',
    side: 'before',
    wish: 'own',
    asks: ['This is extremely urgent'],
    ignores: ['Our database is down. This is urgent.'],
  },
  {
    name: 'priority',
    pattern:
      / (?:(?:(?:on|with|in|as a|as|at|by|of) )?(?:(?:the|a|your|our|more|some|very) )?(?:top|high|highest|higher|utmost|special|extra|max|maximum) (?:priority|precedence)|(?:on|with|in|as a|as) (?:a )?(?:priority|precedence)(?: basis)?|(?:give|make|raise|increase|bump up|elevate|upgrade)(?: \w+){0,4}? (?:priority|precedence)|with (?:some |a little |every |due )?preference|(?:make|treat|consider|put)(?: \w+){1,3} (?:your|the|as) (?:your |the )?(?:number one|first|top|most important|main|next) (?:item|thing|concern|case|job|task|one))(?! (?:queues?|class|classes|order|levels?|column|flag|support))(?= )/g,
    needs: 'matter',
    side: 'after',
    wish: 'any',
    asks: [
      'Kindly process this request on priority basis.',
      'please increase the priority of my case',
      'please give this your highest priority',
      'We ask you to make our appeal your first concern.',
    ],
    ignores: ['I need to set a higher priority for my firewall rule', 'High priority: cannot RDP to my VM', 'Priority: High'],
  },
  {
    name: 'soon',
    pattern:
      /(?<! (?:how|as|so|too)) (?:quickly|(?:quick|fast)(?! (?:one|question|look|call|chat|answer|help|check|note|start|way|guide|info|tip|response|reply|support|summary) )|promptly|speedily|swiftly|rapidly|soon|immediately|right away|right now|at once|first thing|instantly|straight (?:away|off)|forthwith|pronto|expeditiously|on the spot|there and then|this (?:instant|minute)|in no time|with dispatch)(?! as )(?= )/g,
    needs: 'stated',
    side: 'before',
    wish: 'order',
    asks: [
      'sir please clear my payout fast',
      'Please complete the verification immediately.',
      'Please make the approval of quota quick',
      'Could the auditor approve ours straight away?',
      'Could the second review be finished quickly?',
    ],
    ignores: [
      'Are refunds paid out immediately?',
      'Could the query be processed immediately by a trigger?',
      'How can I quickly find the SKU id?',
      'My VM restarts immediately after boot',
    ],
  },
  {
    name: 'faster',
    pattern:
      / (?:faster|sooner|quicker|earlier|speedier|more (?:quickly|fast|rapidly|quick)|in less time|(?:fastest|quickest|soonest|earliest) (?:you|we|it|this|that|anyone|someone)|(?:in )?less than the (?:standard|usual|normal))(?! (?:ways?|methods?) )(?= )/g,
    needs: 'object',
    side: 'before',
    wish: 'any',
    asks: [
      'make review faster',
      'Can we get the payout sooner?',
      'Is possible to have more fast the certification?',
      'What is the earliest you can approve the offer?',
    ],
    ignores: ['How do I make my pipeline run faster?', 'Can I make the alert fire earlier?', 'The query runs faster on the old server'],
  },
  {
    name: 'a faster way',
    pattern: / (?:faster|quicker|speedier|fastest|quickest) (?:ways?|methods?)(?: (?:to|of|for))? /g,
    needs: 'object',
    side: 'after',
    wish: 'any',
    asks: ['Is there a quicker way to get our offer approved?'],
    ignores: ['Our offer is live. Is there a quicker way to copy blobs?'],
  },
  {
    name: 'too long',
    pattern:
      / (?:(?:too|so) (?:long|slow) for (?:us|me|(?:our|my) (?!app |site |users |customers )\w+)|the sooner (?:the better|you|we|it|this|that|the \w+ (?:is|gets|can)|our \w+ (?:is|gets|can))) /g,
    needs: 'stated',
    side: 'before',
    wish: 'own',
    asks: ['The 5 business days for certification are too long for us.', 'The sooner you can approve this the better.'],
    ignores: ['The restore of the database takes too long for us.'],
  },
  {
    name: 'express lane',
    pattern:
      / (?:express|fast|quick|priority|accelerated|rush|premium|vip) (?:options?|lanes?|routes?|paths?|process|procedures?|channels?) /g,
    needs: 'object',
    side: 'after',
    wish: 'any',
    asks: ['Is there an express option for app certification?'],
    ignores: ['Is there a fast path option for our gateway?'],
  },
  {
    name: 'prompt handling',
    pattern:
      / (?:expeditious|prompt|fastest|quickest|speediest|soonest|speedy|swift|timely|special|preferential|expedient|urgent|immediate|early|out of (?:band|hours|turn)) (?:\w+ )?(?:treatment|handling|consideration|turnaround|decision|processing|disposition|review|approval|certification|validation|verification|assessment|release|resolution|settlement|payment) /g,
    needs: 'wait',
    side: 'after',
    wish: 'order',
    asks: [
      'We ask for prompt treatment of our appeal.',
      'Seeking special handling of the vetting, hospitals depend on it.',
      'We request a swift decision on the exception.',
    ],
    ignores: ['Our image needs special handling of line breaks.', 'The approval got special treatment, thanks.'],
  },
  {
    name: 'time is short',
    pattern:
      / (?:time is (?:of the essence|running (?:out|short)|short|ticking|very short|against us)|clock is ticking|(?:running|run) out of time|every (?:hour|day|minute|week) (?:counts|matters|costs)|(?:no|not much|little|hardly any) time (?:left|to lose|to spare)|can (?:not|hardly) afford (?:to wait|any (?:more )?delay|a delay|another (?:day|week|month))) /g,
    needs: 'matter',
    side: 'before',
    wish: 'own',
    asks: ['Our refund claim is open and time is of the essence.', 'Certification is pending and we are running out of time.'],
    ignores: ['The job is running out of time after 30 minutes.', 'The build has no time left on the free tier.'],
  },
]
