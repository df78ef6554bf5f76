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
      / prioriti[sz](?:e|es|ed|ing) (?=(?:(?:your|any|individual|specific|certain|particular|single|one|an?|the|other) )?(?:apps?|applications?|partners?|publishers?|developers?|sellers?|customers?|accounts?|listings?) )(?<= (?:we|us|support|microsoft|apple|google|amazon|aws|stripe|teams?|engineers?|agents?|reviewers) (?:\w+ ){0,5}?prioriti[sz](?:e|es|ed|ing) )| (?:giv|grant)(?:e|es|ing|s)? (?:no |any |an? |one )?(?:\w+ )?(?:publishers?|partners?|developers?|sellers?|customers?|accounts?)(?: \w+){0,2} (?:priority|precedence) /g,
    about: 'people',
    role: 'verb',
    states: ["We don't prioritise apps on the grounds of commercial deadlines."],
    ignores: ['You cannot prioritise apps with this QoS policy.'],
  },
  {
    name: 'priority',
    pattern:
      / (?:rais(?:e|ed|es|ing)|increas\w+|higher|high|highest|top|special|elevat\w+|extra|upgrad\w+|bump\w*|set|chang(?:e|ed|ing))(?: [\w]+){0,4}? (?:priority|precedence) | priority of (?:\w+ ){1,5}?(?:not |never )?(?:be )?(?:raised|increased|elevated|upgraded) | (?:handl|process|review|treat|deal|work)(?:e|ed|es|ing|s)?(?: \w+){0,4}? (?:with|as|at|by) (?:\w+ ){0,2}priority /g,
    about: 'firm',
    role: 'verb',
    states: ['We cannot give your submission priority over other reviews.'],
    ignores: ['The priority of an NSG rule cannot be changed.'],
  },
  {
    name: 'give priority',
    pattern:
      / (?:(?:giv(?:e|es|en|ing)|gave|grant\w*|assign\w*|gets?|getting|receiv\w+|extend\w*|award\w*|accord\w*|(?:requests?|pleas?|ask|asks|asking) (?:of|for))(?: \w+){0,4}?|tak(?:e|es|en|ing)) (?:priority|precedence) | (?:priority|precedence) (?=(?:(?:is|are|can|will|may|must|should) )?(?:not |never |only |rarely |seldom )?(?:be )?(?:given|granted|assigned|extended|awarded|accorded) )/g,
    about: 'process',
    role: 'verb',
    states: ['We cannot give any priority to single requests.', 'No priority is given to validation requests.'],
    ignores: ['The gateway does not give priority to requests of this route.'],
  },
  {
    name: 'priority handling',
    pattern: new RegExp(
      ` (?:priority|preferential|preferred|prioritized|prioritised|privileged|vip) (?:(?!(?:in|of|for|to|on|is|and|or|at|with|by) )\\w+ )?(?:${processNoun}) | priority (?:for|in) (?:the |your |our )?(?:certification|reviews?|approvals?|verification|vetting|onboarding|pay ?outs?|refunds?) `,
      'g',
    ),
    about: 'itself',
    role: 'noun',
    states: ['Priority review is not offered.', 'Priority for certification is not part of the support plan.'],
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
      / (?:(?:jump|skip|cut|bypass|leapfrog|circumvent)(?:s|es|ed|ping|ping|ting|ing)? (?:\w+ ){0,3}?(?:queues?|lines?|waiting list|waitlist|backlog)(?! (?:depth|length|size|names?|types?|items?|messages?|trigger))|(?:get|getting|work|working|way) around (?:the |our |this )?(?:\w+ ){0,2}?(?:queues?|lines?|waiting (?:list|period|time)|period|wait)|queue jump(?:s|ing)?|line (?:skipping|cutting|jumping)) /g,
    about: 'any',
    role: 'noun',
    states: ['It is not possible to jump the queue.'],
    ignores: ['Messages cannot jump the queue in Service Bus.'],
  },
  {
    name: 'place in the queue',
    pattern:
      / (?:alter|chang(?:e|ing)|influenc(?:e|ing)|improv(?:e|ing)|affect|adjust|advance|better|lift|boost)(?: \w+){0,3}? (?:place|position|spot|order) in (?:\w+ ){0,2}(?:queue|line) | (?:changed|altered|improved|influenced|adjusted|moved)(?<= (?:place|position|spot|order) in (?:\w+ ){0,2}(?:queue|line)(?: \w+){1,5}) | (?:place|position|spot) in (?:\w+ ){0,2}(?:queue|line)(?= (?:(?:\w+ ){1,2}(?:not|never) (?:be )?(?:change|affected)|is (?:fixed|final)) ) /g,
    about: 'people',
    role: 'verb',
    states: ['Your position in the review queue cannot be changed.'],
    ignores: ['The position of a message in the queue cannot be changed.'],
  },
  {
    name: 'move up the queue',
    pattern:
      / (?:mov|push|bring|brought|put|pull|plac|advanc|send|sent|shift|promot|elevat|go|get|slot|rais)(?:e|es|ed|d|ing|ting|s|t)?(?: \w+){0,6}? (?:up|ahead|forward|higher|front|top|head)(?: \w+){0,4}? (?:queues?|line|pipeline|backlog|waiting list|others|other \w+|schedule) | (?:ahead|in front) of (?:the (?:queue|line|others|schedule|rest)|others?|other \w+|schedule|its turn|your turn|their turn) | out of (?:turn|sequence|order) | (?:jump|skip|leap|cut)(?:s|ing|ping|ting|ped)? (?:ahead|in front) | before (?:its|their|your) turn /g,
    about: 'people',
    role: 'noun',
    states: ['We cannot move your offer up the queue.'],
    ignores: ['Messages are not moved to the front of the queue when a lock expires.'],
  },
  {
    name: 'to the front',
    pattern:
      / (?:mov|push|brought|bring|put|pull|plac|promot|send|sent|bump|shift|be)(?:e|es|ed|d|ing|s|ting)?(?: \w+){0,4}? (?:(?:to|at|in) (?:the )?(?:very )?(?:front|top|head)(?= (?:,|;|:|\(|\?|for|because|if|just|even|by|and|or) | $)|first in (?:line|the (?:queue|line))) | be (?:reviewed|handled|processed|served|approved|certified|looked at|published) first(?= (?:,|;|\?|if|because|for) | $) /g,
    about: 'firm',
    role: 'verb',
    states: ['No submission can be moved to the front.', "We can't place your review first in line."],
    ignores: ['The window cannot be brought to the front.'],
  },
  {
    name: 'put first',
    pattern:
      / (?:put|plac|rank|tak|handl|process|serv|treat)(?:e|es|ed|s|ing|ting)? (?:your|yours|any|anyone|anybody|individual|one|a single|single|some|certain)(?: \w+){0,3}? first(?= (?:,|;|:|\(|\?|because|if|when|just|even|and|or|but) | $) /g,
    about: 'firm',
    role: 'verb',
    states: ["We can't put your review first.", 'We treat all reviews equally and cannot put yours first.'],
    ignores: ['You cannot put any column first.'],
  },
  {
    name: 'before others',
    pattern:
      / (?:put|plac|handl|process|review|certif|approv|verif|publish|serv|tak|mov)(?:e|es|ed|s|ing|ting|y|ied|ying)? (?:\w+ ){0,4}?(?:before|ahead of|above|over) (?:those|others?|them|any|earlier|older|all) | (?:alter|chang|overrid|overrul|rearrang|influenc)(?:e|es|ed|ing|den)? (?:\w+ ){0,2}?(?:review|processing|certification|approval|verification) (?:order|sequence) | (?:order|sequence) of (?:the )?(?:reviews?|certifications?|approvals?|submissions?|verifications?) (?:\w+ ){0,4}?(?:changed|altered|influenced|rearranged) /g,
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
    name: 'urgent',
    pattern:
      / (?:treat|mark|flag|handl|process|consider|classif|label|escalat|regard|tag|mak|declar)(?:e|es|ed|ing|ging|ged|s|y|ied|ying)?(?: \w+){0,5}? (?:urgent|urgently|urgency|high priority|top priority|asap|a matter of urgency) /g,
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
