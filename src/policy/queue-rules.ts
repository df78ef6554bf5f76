import type { SpeedRule } from './speed-rules.ts'
import { period, processNoun } from './speed-words.ts'
/** How going before others is worded: priority, a place in the queue, urgency. */
export const queueRules: readonly SpeedRule[] = [
  {
    name: 'prioritise',
    pattern: / (?:re ?)?prior(?:i|a)?t(?:i|e)?[sz](?:e|es|ed|ing|ation|ations) /g,
    about: 'process',
    role: 'verb',
    states: ['We are not able to prioritise individual submissions.'],
    ignores: ['You cannot prioritise traffic with this gateway.'],
  },
  {
    name: 'prioritise over others',
    pattern: / prioriti[sz](?:e|es|ed|ing)(?: \w+){1,5}? (?:over|above|before|ahead of) (?:others?|another|other \w+|those) /g,
    about: 'people',
    role: 'verb',
    states: ["We can't prioritise your app over others."],
    ignores: ['You cannot prioritise one message over another.'],
  },
  {
    name: 'prioritise someone',
    pattern:
      / prioriti[sz](?:e|es|ed|ing) (?=(?:(?:your|any|individual|specific|certain|particular|single|one|an?|the|other) )?(?:apps?|applications?|partners?|publishers?|developers?|sellers?|customers?|accounts?|listings?) )(?<= (?:we|us|support|microsoft|apple|google|amazon|aws|stripe|teams?|engineers?|agents?|reviewers) (?:\w+ ){0,5}?prioriti[sz](?:e|es|ed|ing) )/g,
    about: 'people',
    role: 'verb',
    states: ["We don't prioritise apps on the grounds of commercial deadlines."],
    ignores: ['You cannot prioritise apps with this QoS policy.'],
  },
  {
    name: 'priority',
    pattern:
      / (?:(?:give|gives|given|giving|gave|grant\w*|assign\w*|get|gets|receiv\w+|rais(?:e|ed|es|ing)|increas\w+|higher|high|highest|top|special|elevat\w+|extra|upgrad\w+|bump\w*|set|chang(?:e|ed|ing))(?: [\w]+){0,4}?|take|takes) (?:priority|precedence) | (?:handl|process|review|treat|deal|work)(?:e|ed|es|ing|s)?(?: \w+){0,4}? (?:with|as|at|by) (?:\w+ ){0,2}priority | priority (?=(?:is|are|can|will|cannot) (?:not |never |only |rarely )?(?:be )?(?:given|granted|assigned) )/g,
    about: 'firm',
    role: 'verb',
    states: ['We cannot give your submission priority over other reviews.'],
    ignores: ['The priority of an NSG rule cannot be changed.'],
  },
  {
    name: 'priority handling',
    pattern: new RegExp(
      ` (?:priority|preferential|preferred|prioritized|prioritised|privileged|vip) (?:(?!(?:in|of|for|to|on|is|and|or|at|with|by) )\\w+ )?(?:${processNoun}) `,
      'g',
    ),
    about: 'itself',
    role: 'noun',
    states: ['Priority review is not offered.'],
    ignores: ['Low-priority VMs are not supported in this region.'],
  },
  {
    name: 'bump',
    pattern:
      / bump(?:s|ed|ing)?(?: \w+){0,5}? (?:up|ahead|forward|to the (?:top|front|head)) | bump(?:s|ed|ing)? (?:(?:your|the|a|any|this|my|our) )?(?:\w+ )?(?:tickets?|requests?|submissions?|cases?|reviews?|offers?) | bumped(?<= (?:tickets?|requests?|submissions?|cases?|reviews?|offers?) (?:\w+ ){1,4}bumped) /g,
    about: 'process',
    role: 'verb',
    states: ['Support cannot bump your request up.'],
    ignores: ['Bump the version up before you publish the package.'],
  },
  {
    name: 'jump the queue',
    pattern:
      / (?:(?:jump|skip|cut|bypass|leapfrog|circumvent)(?:s|es|ed|ping|ping|ting|ing)? (?:\w+ ){0,3}?(?:queues?|lines?|waiting list|waitlist|backlog)|queue jump(?:s|ing)?|line (?:skipping|cutting|jumping)) /g,
    about: 'any',
    role: 'noun',
    states: ['It is not possible to jump the queue.'],
    ignores: ['Messages cannot jump the queue in Service Bus.'],
  },
  {
    name: 'place in the queue',
    pattern:
      / (?:alter|chang(?:e|ing)|influenc(?:e|ing)|improv(?:e|ing)|affect|adjust)(?: \w+){0,3}? (?:place|position|spot|order) in (?:\w+ ){0,2}(?:queue|line) | (?:changed|altered|improved|influenced|adjusted|moved)(?<= (?:place|position|spot|order) in (?:\w+ ){0,2}(?:queue|line)(?: \w+){1,5}) | (?:place|position|spot) in (?:\w+ ){0,2}(?:queue|line)(?= (?:\w+ ){1,2}(?:not|never) (?:be )?(?:change|affected) ) /g,
    about: 'people',
    role: 'verb',
    states: ['Your position in the review queue cannot be changed.'],
    ignores: ['The position of a message in the queue cannot be changed.'],
  },
  {
    name: 'move up the queue',
    pattern:
      / (?:mov|push|bring|brought|put|pull|plac|advanc|send|sent|shift|promot|elevat|go|get|slot|rais)(?:e|es|ed|d|ing|ting|s|t)?(?: \w+){0,6}? (?:up|ahead|forward|higher|front|top|head)(?: \w+){0,4}? (?:queues?|line|backlog|waiting list|others|other \w+|schedule) | (?:ahead|in front) of (?:the (?:queue|line|others|schedule)|others?|other \w+|schedule|its turn|your turn|their turn) | out of (?:turn|sequence|order) | (?:jump|skip|leap|cut)(?:s|ing|ping|ting|ped)? (?:ahead|in front) | before (?:its|their|your) turn /g,
    about: 'people',
    role: 'noun',
    states: ['We cannot move your offer up the queue.'],
    ignores: ['Messages are not moved to the front of the queue when a lock expires.'],
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
    name: 'urgent',
    pattern:
      / (?:treat|mark|flag|handl|process|consider|classif|label|escalat|regard|tag|mak|declar)(?:e|es|ed|ing|s|y|ied|ying)?(?: \w+){0,5}? (?:urgent|urgently|urgency|high priority|top priority|asap|a matter of urgency) /g,
    about: 'process',
    role: 'verb',
    states: ['We do not treat certification requests as urgent.'],
    ignores: ['Mark the ticket as urgent if the portal is not available.'],
  },
  {
    name: 'exception to the order',
    pattern: new RegExp(
      ` exceptions? (?:(?:is|are|can|will|may|be|ever|made|granted|given|possible|not) ){0,4}to (?:the |our |these |this )?(?:normal |standard |usual |regular |published |stated )?(?:${period}|(?:review|processing|queue|queueing) (?:order|sequence|schedule)) `,
      'g',
    ),
    about: 'itself',
    role: 'noun',
    states: ['Exceptions to the normal review time are made only for security updates.'],
    ignores: ['You can ask for an exception to the standard review time.'],
  },
]
