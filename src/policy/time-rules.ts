import type { SpeedRule } from './speed-rules.ts'
import { processNoun } from './speed-words.ts'
/** How being done sooner is worded: a faster review, an earlier date. */
export const timeRules: readonly SpeedRule[] = [
  {
    name: 'faster review',
    pattern: new RegExp(
      ` (?:faster|fast|quick|speedy|swift|quicker|speedier|swifter|shorter|accelerated|express|rapid|rush|rushed|urgent|emergency|same day|next day|same week|overnight|immediate|instant|instantaneous|24 hour|48 hour|one day|early|earlier|sooner|advance|sped up) (?:(?!than\\b|or\\b|and\\b|to\\b|of\\b|is\\b|are\\b|versions?\\b|access\\b|through\\b|the\\b|your\\b|our\\b|an?\\b|any\\b|we\\b|you\\b|it\\b|they\\b|th(?:is|at|ese|ose)\\b|for\\b|in\\b|on\\b|by\\b|with\\b|after\\b|before\\b|during\\b|until\\b|once\\b|as\\b|can\\b|will\\b|not\\b|if\\b|when\\b)\\w+ ){0,3}?${processNoun} `,
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
      / (?:in (?:less|fewer) than \w+ (?:\w+ )?(?:hours?|days?|weeks?)|(?:any |much |even )?(?:faster|sooner|quicker|earlier|speedier|shorter)(?! or (?:slower|later|longer) )|more (?:quickly|rapidly|swiftly|promptly|speedily|expeditiously)|at an earlier (?:date|time|stage)|in less time|(?:in|into|within) a shorter (?:time|period|time frame)|ahead of (?:(?:the|its|our|your|their) )?(?:\w+ )?(?:time|schedule)|early(?! or late))(?= (?:than|except|until|if|when|unless|for|by|on|at|in|so|and|or|but|because|even|due|upon|once|,|;|:|\(|—|\?|or|regardless|without|only|is|are|under|either|anyway|will|would|can|does|has|just|at all|no matter|though|although|through|via|from)|\s*$) | faster (?<=mak(?:e|ing) faster )(?=(?:the|your|our|any|this) )/g,
    about: 'process',
    role: 'adverb',
    states: ['We are unable to process your refund sooner.'],
    ignores: ['Reviews that were submitted earlier cannot be edited.'],
  },
  {
    name: 'before the date',
    pattern:
      / (?:releas|pay|paid|issu|disburs|transfer|send|sent|approv|certif|complet|finish|process|grant|decid|come|arriv|take place|happen|mak|made|receiv|settl|verif|refund|publish|get|go live|pull)\w*(?: (?!until|unless|not|never|can|will|may|must|no)\w+){0,7}? (?:before|earlier than|sooner than|ahead of|prior to|in advance of) (?:\w+ ){0,4}?(?:dates?|schedule|deadlines?|planned|stated|time|end of (?:the |this )?(?:week|month|quarter|year)) /g,
    about: 'firm',
    role: 'verb',
    states: ['We cannot release your payout before the scheduled date.', 'The approval will not come ahead of that date.'],
    ignores: ['Invoices cannot be downloaded before the billing date.'],
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
      / (?:(?:express|fast|faster|quicker|speedier|rush|quick|rapid|urgent|emergency|premium|priority|vip) (?:\w+ )?(?:options?|services?|lanes?|queues?|alternatives?|paths?|programm?e?s?|channels?|tiers?|slots?|schemes?)|(?:express|faster|quicker|speedier) (?:routes?(?= (?:through|to|into|past|around) )|ways?(?= (?:through|into|past|around) ))) /g,
    about: 'firm',
    role: 'noun',
    states: ['There is no express option for the review of listings.', "There's no express route through certification."],
    ignores: ['There is no express option in the installer.'],
  },
  {
    name: 'bring forward',
    pattern:
      / (?:bring|brings|bringing|brought|pull|pulled|pulling|move|moved|moving|push|pushed)(?: (?!through\b)\w+){1,5}? (?:forward|in|up|ahead|earlier) | (?:brought|moved|pulled|pushed) (?:forward|up|in|ahead|earlier) | advanced(?<= (?:be|being|is|are|not|never|get) (?:\w+ly )?advanced) | (?:mov|push|bump|bring|pull)(?:e|ing)? (?:up|forward|ahead|in) (?=(?:your|the|a|an|any|my|our|individual) )/g,
    about: 'firm',
    role: 'verb',
    states: ['The payout date cannot be brought forward.', 'We cannot move your payout date forward.'],
    ignores: ['You can move your review date forward on the Overview page.'],
  },
]
