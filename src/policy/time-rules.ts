import { firm } from './process-words.ts'
import type { SpeedRule } from './speed-rules.ts'
import { processNoun } from './speed-words.ts'

/** How being done sooner is worded: a faster review, an earlier date. */
export const timeRules: readonly SpeedRule[] = [
  {
    name: 'faster review',
    pattern: new RegExp(
      ` (?:faster|fast|quick|speedy|swift|quicker|speedier|swifter|shorter|accelerated|express|rapid|rush|rushed|urgent|emergency|same day|next day|same week|overnight|immediate|instant|instantaneous|24 hour|48 hour|one day|early|earlier|sooner|advance|sped up) (?:(?!than\\b|bird\\b|morning\\b|evening\\b|afternoon\\b|adopters?\\b|or\\b|and\\b|to\\b|of\\b|is\\b|are\\b|versions?\\b|access\\b|through\\b|the\\b|your\\b|our\\b|an?\\b|any\\b|we\\b|you\\b|it\\b|they\\b|th(?:is|at|ese|ose)\\b|for\\b|in\\b|on\\b|by\\b|with\\b|after\\b|before\\b|during\\b|until\\b|once\\b|as\\b|can\\b|will\\b|not\\b|if\\b|when\\b)\\w+ ){0,3}?${processNoun} `,
      'g',
    ),
    about: 'process',
    role: 'noun',
    states: ['A same-day verification is not available.', 'An early payout is not possible.'],
    ignores: ['For a faster resolution please upload the Kafka config details.', 'You cannot restore an earlier version of a review.'],
  },
  {
    name: 'sooner',
    pattern:
      / (?:in (?:less|fewer) than \w+ (?:\w+ )?(?:hours?|days?|weeks?)|(?:any |much |even )?(?:faster|sooner|quicker|earlier|speedier|shorter)(?! or (?:slower|later|longer) )|more (?:quickly|rapidly|swiftly|promptly|speedily|expeditiously)|(?:at|to|for|on|into) an earlier (?:date|time|stage|slot|day|week|round|wave|intake)|with (?:more|greater) speed|at (?:a )?(?:faster|quicker|greater|higher) (?:pace|rate|speed)|in less time|(?:in|into|within) a shorter (?:time|period|time frame)|ahead of (?:(?:the|its|our|your|their) )?(?:\w+ )?(?:time|schedule|due date|dates?|deadlines?)|early(?! or late))(?= (?:than|except|until|if|when|unless|for|by|on|at|in|so|and|or|but|because|even|due|upon|once|must|may|should|could|shall|might|achieves|brings|gets|makes|serves|goes|have|had|,|;|:|\(|—|\?|or|regardless|without|only|is|are|under|either|anyway|will|would|can|does|has|just|at all|no matter|though|although|through|via|from)|\s*$) | faster (?<=mak(?:e|ing) faster )(?=(?:the|your|our|any|this) )/g,
    about: 'process',
    role: 'adverb',
    states: ['We are unable to process your refund sooner.'],
    ignores: ['Reviews that were submitted earlier cannot be edited.'],
  },
  {
    name: 'before the date',
    pattern:
      / (?:releas|pay|paid|issu|disburs|transfer|send|sent|approv|certif|complet|finish|process|grant|decid|come|arriv|take place|happen|mak|made|receiv|settl|verif|refund|publish|wir|get|go live|pull)\w*(?: (?!until|unless|not|never|can|will|may|must|no)\w+){0,7}? (?:before|earlier than|sooner than|ahead of|prior to|in advance of) (?:\w+ ){0,4}?(?:dates?|schedule|deadlines?|planned|stated|time|(?:daily|weekly|monthly|quarterly|yearly|annual|regular|next|usual|ordinary|scheduled) (?:run|cycle|round|batch)|end of (?:the |this )?(?:week|month|quarter|year)) /g,
    about: 'firm',
    role: 'verb',
    states: ['We cannot release your payout before the scheduled date.', 'The approval will not come ahead of that date.'],
    ignores: ['Invoices cannot be downloaded before the billing date.'],
  },
  {
    name: 'before the next round',
    pattern:
      / (?:looked at|look at|reviewed|examined|inspected|assessed|considered|handled|seen|heard|checked|judged|dealt with|picked up|evaluated|decided|discussed)(?: (?!until|unless|not|never|can|will|may|must|no)\w+){0,4}? (?:before|ahead of|prior to|earlier than|in advance of) (?:the|our|its) (?:\w+ ){0,3}?(?:cycles?|rounds?|meetings?|sittings?|sessions?|waves?|intakes?) /g,
    about: 'firm',
    role: 'verb',
    states: ['Your nomination cannot be considered before the next round.', 'No appeal is heard ahead of the monthly sitting.'],
    ignores: ['The rows cannot be checked before the next cycle.'],
  },
  {
    name: 'faster anything',
    pattern: new RegExp(
      ` (?:faster|quicker|speedier|swifter|speedy|swift|expeditious|prompter|rushed|hurried) (?:(?!than |or |and |to |of |is |are |at |after |before |during |from |until |through |because |ways? |the |your |our |you |we |it |for |in |on |by |with |if |when |once |as |can |will )\\w+ ){0,2}?(?:${firm})(?= )`,
      'g',
    ),
    about: 'firm',
    role: 'noun',
    states: ['Sponsors have no right to speedier moderation.', "We don't do hurried site visits."],
    ignores: ['A swifter login page is not offered.'],
  },
  {
    name: 'quicker look',
    pattern:
      / (?:quicker|faster|earlier|speedier|swifter|prompter|accelerated|expedited) (?:look|glance|hearing|slot|timing|timetable|kick ?off|start date|sitting|verdict|ruling|outcome|results?|one)(?! at )(?= )| (?:early|earlier|faster|instant|immediate) access to (?:\w+ ){0,3}?(?:funds|money|pay ?outs?|earnings|balance|proceeds|deposits?|results|marks|scores) /g,
    about: 'process',
    role: 'noun',
    states: [
      'We do not give any submission a quicker look.',
      "An earlier slot for your onboarding can't be arranged.",
      'Early access to held earnings is refused.',
    ],
    ignores: ['Take a quicker look around with the new menu, which is not available on phones.'],
  },
  {
    name: 'urgent basis',
    pattern:
      / (?:on|under) an? (?:\w+ )?(?:urgent|emergency|priority|prioriti[sz]ed|rush|rushed|accelerated|express|immediate|same day|next day) basis | as a matter of (?:urgency|priority) /g,
    about: 'any',
    role: 'noun',
    states: ['Transcripts are never issued on an emergency basis.'],
    ignores: ['Messages cannot be sent on a priority basis.'],
  },
  {
    name: 'off cycle',
    pattern: / (?:(?:off|out of) cycle|(?:outside(?: of)?|ahead of) the (?:\w+ ){0,2}(?:schedule|cycle)) /g,
    about: 'firm',
    role: 'noun',
    states: ['Off-cycle payouts are not supported.', 'A payout cannot be processed outside of the regular payment schedule.'],
    ignores: ['The job cannot run outside of the backup schedule.'],
  },
  {
    name: 'express option',
    pattern:
      / (?:(?:express|fast|faster|quicker|speedier|rush|quick|rapid|urgent|emergency|premium|priority|vip) (?:\w+ )?(?:options?|services?|lanes?|queues?|alternatives?|paths?|programm?e?s?|channels?|tiers?|slots?|schemes?|desks?|counters?|facility|facilities)|(?:express|fast|quick|faster|quicker|speedier) (?:routes?(?= (?:through|to|into|past|around|for) )|ways?(?= (?:through|into|past|around) ))) /g,
    about: 'firm',
    role: 'noun',
    states: ['There is no express option for the review of listings.', "There's no express route through certification."],
    ignores: ['There is no express option in the installer.'],
  },
  {
    name: 'bring forward',
    pattern:
      / (?:bring|brings|bringing|brought|pull|pulled|pulling|move|moved|moving|push|pushed)(?: (?!through\b)\w+){1,5}? (?:forward|in|up|ahead|earlier|any (?:closer|nearer)) | (?:brought|moved|pulled|pushed) (?:forward|up|in|ahead|earlier) | (?:move|bring|pull|push) (?:up|forward|ahead)(?<= (?:dates?|appointments?|slots?|hearings?|visits?|audits?|kick ?offs?|interviews?) [^;]{1,80}) | advanc(?:e|es|ing) (?:your|the|any|an|a|individual) (?:\w+ ){0,2}?(?:dates?|slots?|appointments?|kick ?offs?|hearings?|visits?|bookings?|audits?|inspections?|pay ?outs?|turns?) | advanced(?<= (?:be|being|is|are|not|never|get) (?:\w+ly )?advanced) | (?:mov|push|bump|bring|pull)(?:e|ing)? (?:up|forward|ahead|in) (?=(?:your|the|a|an|any|my|our|individual) )/g,
    about: 'firm',
    role: 'verb',
    states: [
      'The payout date cannot be brought forward.',
      'The assessor will not advance your appointment.',
      'The date of the audit is not ours to bring forward.',
      'We cannot move your payout date forward.',
    ],
    ignores: ['You can move your review date forward on the Overview page.'],
  },
]
