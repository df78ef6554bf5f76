import type { AskRule } from './ask-rules.ts'

/** Urgency, priority and speed, as people in a hurry write of them. One row per way. */
export const urgencyRules: readonly AskRule[] = [
  {
    name: 'pressing',
    pattern:
      / (?:as (?:soon|quickly|fast|early) as (?:possible|you can|u can|feasible)|asap|a s a p|at (?:the |your )?(?:very )?earliest(?: possible)?|with (?:the )?(?:\w+ )?urgency|urgently|urgent|urgency|time critical|time sensitive|(?:without|with no) (?:any |further |more |undue |additional )*delays?|immediate (?:attention|action|help|assistance)|sooner rather than later|desperately|treat(?: \w+){1,4} as (?:\w+ )?(?:critical|important)|extremely critical) /g,
    needs: 'matter',
    side: 'after',
    wish: 'any',
    asks: ['Need our quota increase approved ASAP', 'Please complete our enrolment without further delay.'],
    ignores: ['Urgent: production database is down', 'I cannot sign in to Partner Center, please help ASAP', 'ASAP'],
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
      / (?:(?:(?:on|with|in|as a|as|at|by|of) )?(?:(?:the|a|your|our|more|some|very) )?(?:top|high|highest|higher|utmost|special|extra|max|maximum) (?:priority|precedence)|(?:on|with|in|as a|as) (?:a )?(?:priority|precedence)(?: basis)?|(?:give|make|raise|increase|bump up|elevate|upgrade)(?: \w+){0,4}? (?:priority|precedence))(?! (?:queues?|class|classes|order|levels?|column|flag|support))(?= )/g,
    needs: 'matter',
    side: 'after',
    wish: 'any',
    asks: [
      'Kindly process this request on priority basis.',
      'please increase the priority of my case',
      'please give this your highest priority',
    ],
    ignores: ['I need to set a higher priority for my firewall rule', 'High priority: cannot RDP to my VM', 'Priority: High'],
  },
  {
    name: 'soon',
    pattern:
      /(?<! (?:how|as|so|too)) (?:quickly|(?:quick|fast)(?! (?:one|question|look|call|chat|answer|help|check|note|start|way|guide|info|tip|response|reply|support|summary) )|promptly|speedily|swiftly|rapidly|soon|immediately|right away|right now|at once|first thing|instantly)(?! as )(?= )/g,
    needs: 'stated',
    side: 'before',
    wish: 'order',
    asks: ['sir please clear my payout fast', 'Please complete the verification immediately.', 'Please make the approval of quota quick'],
    ignores: ['Are refunds paid out immediately?', 'How can I quickly find the SKU id?', 'My VM restarts immediately after boot'],
  },
  {
    name: 'faster',
    pattern:
      / (?:faster|sooner|quicker|earlier|speedier|more (?:quickly|fast|rapidly|quick)|in less time|(?:in )?less than the (?:standard|usual|normal))(?! (?:ways?|methods?) )(?= )/g,
    needs: 'object',
    side: 'before',
    wish: 'any',
    asks: ['make review faster', 'Can we get the payout sooner?', 'Is possible to have more fast the certification?'],
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
      / (?:(?:too|so) (?:long|slow) for (?:us|me)|the sooner (?:the better|you|we|it|this|that|the \w+ (?:is|gets|can)|our \w+ (?:is|gets|can))) /g,
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
]
