import type { SpeedRule } from './speed-rules.ts'

/** How going before others is worded: a place in the queue, the top of the pile. */
export const queueRules: readonly SpeedRule[] = [
  {
    name: 'bump',
    pattern:
      / bump(?:s|ed|ing)? (?:it|them|this one|yours|mine)(?= (?:,|;|\)|\?|for|because|if|or|and) | $)| bump(?:s|ed|ing)?(?: \w+){0,5}? (?:up|ahead|forward|to the (?:top|front|head)) | bump(?:s|ed|ing)? (?:(?:your|the|a|any|this|my|our) )?(?:\w+ )?(?:tickets?|requests?|submissions?|cases?|reviews?|offers?|posts?|apps?|claims?|appeals?|orders?|applications?|uploads?) | bumped(?<= (?:tickets?|requests?|submissions?|cases?|reviews?|offers?) (?:\w+ ){1,4}bumped) /g,
    about: 'process',
    role: 'verb',
    states: ['Support cannot bump your request up.', 'Your claim is in line, and no agent can bump it.'],
    ignores: ['Bump the version up before you publish the package.', 'The version is read from the file, so do not bump it.'],
  },
  {
    name: 'jump the queue',
    pattern:
      / (?:(?:jump|skip|cut|bypass|leapfrog|circumvent)(?:s|es|ed|ping|ping|ting|ing)? (?:\w+ ){0,3}?(?:queues?|lines?|waiting list|waitlist|backlog)(?! (?:depth|length|size|names?|types?|items?|messages?|trigger))|(?:get|getting|work|working|way) around (?:the |our |this )?(?:\w+ ){0,2}?(?:queues?|lines?|waiting (?:list|period|time)|period|wait)|queue jump(?:s|ing)?|line (?:skipping|cutting|jumping)) /g,
    about: 'any',
    role: 'noun',
    states: ['It is not possible to jump the queue.'],
    ignores: ['Messages cannot jump the queue in Service Bus.'],
  },
  {
    name: 'spared the queue',
    pattern:
      / (?:exempt|spare|excuse|shield|release)(?:s|d|ed|ing)? (?:\w+ ){1,4}?(?:from )?(?:the |our |this )(?:\w+ ){0,2}?(?:queue|backlog|wait|waiting list|waiting time|waiting period|line)(?= (?:,|;|of|for|if|because|or|and) | $) /g,
    about: 'people',
    role: 'noun',
    states: ['No contract exempts your claim from the review queue.'],
    ignores: ['No setting exempts a job from the queue.'],
  },
  {
    name: 'place in the queue',
    pattern:
      / (?:alter|chang(?:e|ing)|influenc(?:e|ing)|improv(?:e|ing)|affect|adjust|advance|better|lift|boost)(?: \w+){0,3}? (?:place|position|spot|order) in (?:\w+ ){0,2}(?:queue|line) | (?:changed|altered|improved|influenced|adjusted|moved)(?<= (?:place|position|spot|order) in (?:\w+ ){0,2}(?:queue|line)(?: \w+){1,5}) | order of (?:the|our) (?:\w+ ){0,2}?(?:queue|waiting list|waitlist|backlog)(?= )| (?:place|position|spot) in (?:\w+ ){0,2}(?:queue|line)(?= (?:(?:\w+ ){1,2}(?:not|never) (?:be )?(?:change|affected)|is (?:fixed|final)) ) /g,
    about: 'people',
    role: 'verb',
    states: ['Your position in the review queue cannot be changed.'],
    ignores: ['The position of a message in the queue cannot be changed.'],
  },
  {
    name: 'move up the queue',
    pattern:
      / (?:mov|push|bring|brought|put|pull|plac|advanc|send|sent|shift|promot|elevat|go|get|slot|rais)(?:e|es|ed|d|ing|ting|s|t)?(?: \w+){0,6}? (?:up|ahead|forward|higher|front|top|head)(?: \w+){0,4}? (?:queues?|line|pipeline|backlog|waiting list|others|other \w+|schedule) | (?:ahead|in front) of (?:the (?:queue|line|others|schedule|rest|list|docket|rota|calendar)|those|(?:older|earlier) (?:ones|cases|requests|submissions)|one another|each other|everyone|everybody|anyone(?: else)?|others?|other \w+|schedule|its turn|your turn|their turn) | out of (?:turn|sequence|order) | (?:jump|skip|leap|cut)(?:s|ing|ping|ting|ped)? (?:ahead|in front) | before (?:its|their|your) turn /g,
    about: 'people',
    role: 'noun',
    states: ['We cannot move your offer up the queue.'],
    ignores: ['Messages are not moved to the front of the queue when a lock expires.'],
  },
  {
    name: 'to the front',
    pattern:
      / (?:mov|push|brought|bring|put|pull|plac|promot|send|sent|bump|shift|be)(?:e|es|ed|d|ing|s|ting)?(?: \w+){0,4}? (?:(?:to|at|in) (?:the )?(?:very )?(?:front|top|head)(?= (?:,|;|:|\(|\?|for|because|if|just|even|by|and|or) | $)|first in (?:line|the (?:queue|line))) | be (?:reviewed|handled|processed|served|approved|certified|looked at|published|vetted|seen|heard|examined|checked|assessed|graded|answered|verified|dealt with|picked) first(?= (?:,|;|\?|if|because|for) | $) /g,
    about: 'firm',
    role: 'verb',
    states: ['No submission can be moved to the front.', "We can't place your review first in line."],
    ignores: ['The window cannot be brought to the front.'],
  },
  {
    name: 'put first',
    pattern:
      / (?:put|plac|rank|tak|handl|process|serv|treat|review|examin|check|inspect|evaluat|consider|answer|certif|approv|look|pick|deal|dealt)(?:e|es|ed|s|ing|ting|y|ies|ied|ying)?(?: (?:at|up|with))? (?:your|yours|any|anyone|anybody|individual|one|a single|single|some|certain)(?: \w+){0,3}? first(?= (?:,|;|:|\(|\?|because|if|when|just|even|and|or|but) | $) /g,
    about: 'firm',
    role: 'verb',
    states: [
      "We can't put your review first.",
      'We treat all reviews equally and cannot put yours first.',
      'Do not ask the assessors to deal with your claim first.',
    ],
    ignores: ['You cannot put any column first.'],
  },
  {
    name: 'before others',
    pattern:
      / (?:put|plac|handl|process|review|certif|approv|verif|publish|serv|tak|mov|finish|complet|decid|check|inspect|examin|assess|answer|grad|heard|hear|seen|see|looked at|look at|dealt with|deal with|picked up|slotted in|squeezed in)(?:e|es|ed|s|ing|ting|y|ied|ying)? (?:\w+ ){0,4}?(?:before|ahead of|above|over) (?:those|others?|them|any|earlier|older|all|theirs|everyone|everybody) | (?:alter|chang|overrid|overrul|rearrang|influenc)(?:e|es|ed|ing|den)? (?:\w+ ){0,2}?(?:review|processing|certification|approval|verification) (?:order|sequence) | (?:order|sequence) of (?:the )?(?:reviews?|certifications?|approvals?|submissions?|verifications?) (?:\w+ ){0,4}?(?:changed|altered|influenced|rearranged) /g,
    about: 'firm',
    role: 'verb',
    states: ["There are many offers in review and we won't put yours ahead of them.", 'The order of reviews is never changed.'],
    ignores: ['You cannot put one row before another.'],
  },
  {
    name: 'overtake',
    pattern:
      / (?:overtak(?:e|es|en|ing)|leapfrog(?:s|ged|ging)?|(?:nudg|hurr|chivv|help|push|mov)(?:e|es|ed|ing|y|ied|ying)? (?:\w+ ){1,4}along) /g,
    about: 'people',
    role: 'verb',
    states: ['Reviews are done in order, and there is no possibility of overtaking.'],
    ignores: ['One thread cannot overtake another.'],
  },
  {
    name: 'top of the list',
    pattern:
      / (?:to|at|on) (?:the )?(?:top|head|front) of (?:the |our |any )?(?:\w+ )?(?:list|pile|stack|order|schedule) | (?:up|higher on|higher in|higher up) (?:the|our) (?:list|order|schedule|ranking) /g,
    about: 'firm',
    role: 'adverb',
    states: ['We cannot put your certification at the top of the list.'],
    ignores: ['The item cannot be moved to the top of the list.'],
  },
  {
    name: 'top of the pile',
    pattern:
      / (?:to|at|on|near) (?:the )?(?:very )?(?:top|head|front) of (?:the |our |any )?(?:\w+ )?(?:piles?|stacks?|heaps?|in ?trays?|waiting list|agenda|docket) | (?:pull|pick|pluck|fish|take|single|lift|draw)(?:s|ed|ing|en)? (?:\w+ ){0,5}?(?:out of|from|off) (?:the |our |a )?(?:\w+ )?(?:piles?|stacks?|heaps?|in ?trays?|docket) | (?:pull|pick|pluck|fish|single|draw)(?:s|ed|ing)? (?:yours?|any|an?|single|individual|one|certain)(?: \w+){0,3}? (?:out of|from|out from) (?:the|our|this) (?:\w+ )?(?:queue|line|backlog) /g,
    about: 'people',
    role: 'verb',
    states: ['Our caseworkers do not place anybody at the top of the stack.', 'We never fish a single claim out of the pile.'],
    ignores: ['The item cannot be pushed to the top of the stack.', 'You cannot pick a message from the queue.'],
  },
  {
    name: 'reorder the queue',
    pattern:
      / (?:re ?order|re ?arrang|re ?shuffl|shuffl|re ?sequenc|re ?sort)(?:e|es|ed|s|ing)? (?:\w+ ){0,3}?(?:queues?|backlog|waiting list|waitlist|pending \w+|order of \w+|submissions|applications|claims|appeals) | (?:re ?order|re ?arrange|re ?shuffle|shuffle|re ?sequence)(?:ed|d)?(?<= (?:queue|backlog|waiting list|waitlist) (?:\w+ ){1,6}\w+) /g,
    about: 'people',
    role: 'verb',
    states: ['The reviewers cannot rearrange their queue for a single seller.', 'Claims wait in a queue that our agents cannot shuffle.'],
    ignores: ['Messages of a queue cannot be reordered.'],
  },
]
