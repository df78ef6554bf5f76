import type { SpeedRule } from './speed-rules.ts'
import { processNoun } from './speed-words.ts'
/** How being done sooner is worded: a faster review, an earlier date. */
export const timeRules: readonly SpeedRule[] = [
  {
    name: 'faster review',
    pattern: new RegExp(
      ` (?:faster|fast|quick|speedy|swift|quicker|speedier|swifter|shorter|accelerated|express|rapid|rush|rushed|urgent|emergency|same day|next day|same week|overnight|immediate|instant|instantaneous|24 hour|48 hour|one day|early|earlier|sooner|advance|sped up) (?:(?!than\\b|or\\b|and\\b|to\\b|of\\b|is\\b|are\\b|versions?\\b|access\\b|through\\b|the\\b|your\\b|our\\b|an?\\b|any\\b|we\\b|you\\b|it\\b|they\\b|th(?:is|at|ese|ose)\\b|for\\b|in\\b|on\\b|by\\b|with\\b|as\\b|can\\b|will\\b|not\\b|if\\b|when\\b)\\w+ ){0,3}?${processNoun} `,
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
      / (?:(?:any |much |even )?(?:faster|sooner|quicker|earlier|speedier)|more (?:quickly|rapidly|swiftly|promptly|speedily|expeditiously)|at an earlier (?:date|time|stage)|in less time|in a shorter (?:time|period|time frame)|ahead of (?:(?:the|its|our|your|their) )?(?:\w+ )?(?:time|schedule)|early)(?= (?:than|if|when|unless|for|by|on|at|in|so|and|or|but|because|even|due|upon|once|,|;|:|\(|—|\?|or|regardless|without|only|is|are|under)|\s*$) /g,
    about: 'process',
    role: 'adverb',
    states: ['We are unable to process your refund sooner.'],
    ignores: ['Reviews that were submitted earlier cannot be edited.'],
  },
  {
    name: 'bring forward',
    pattern:
      / (?:bring|brings|bringing|brought|pull|pulled|pulling|move|moved|moving|push|pushed)(?: (?!through\b)\w+){1,5}? (?:forward|in|up|earlier) | (?:brought|moved|pulled|pushed) (?:forward|up|in|earlier) | (?:mov|push|bump)(?:e|ing) (?:up|forward|ahead) (?=(?:your|the|a|an|any|my|our|individual) )/g,
    about: 'firm',
    role: 'verb',
    states: ['The payout date cannot be brought forward.', 'We cannot move your payout date forward.'],
    ignores: ['You can move your review date forward on the Overview page.'],
  },
]
