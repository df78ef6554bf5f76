import type { SpeedRule } from './speed-rules.ts'
import { period, processNoun } from './speed-words.ts'

/** How being more important than others is worded: priority, urgency, an exception to the order. */
export const priorityRules: readonly SpeedRule[] = [
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
      / (?:(?:giv(?:e|es|en|ing)|gave|grant\w*|assign\w*|gets?|getting|receiv\w+|buy|buys|buying|earns?|earning|secur(?:e|es|ing)|wins?|confers?|extend\w*|award\w*|accord\w*|(?:requests?|pleas?|ask|asks|asking) (?:of|for))(?: \w+){0,6}?|tak(?:e|es|en|ing)) (?:priority|precedence|preference) | (?:priority|precedence|preference) (?=(?:(?:is|are|can|will|may|must|should) )?(?:not |never |only |rarely |seldom )?(?:be )?(?:given|granted|assigned|extended|awarded|accorded) )/g,
    about: 'process',
    role: 'verb',
    states: [
      'We cannot give any priority to single requests.',
      'No priority is given to validation requests.',
      'A bigger order does not earn your approval any priority.',
    ],
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
    name: 'preferential timing',
    pattern:
      / (?:preferential|privileged|prioriti[sz]ed|priority(?= (?:places?|slots?|positions?|dates?|appointments?) )) (?:timing|appointments?|dates?|slots?|scheduling|attention|places?|positions?|access to (?:reviewers|the review)) /g,
    about: 'process',
    role: 'noun',
    states: ['Preferential scheduling of audits is not offered to anyone.'],
    ignores: ['Preferential scheduling of pods is not available.'],
  },
  {
    name: 'urgent in the title',
    pattern:
      / (?:asap|urgent|rush|critical|top priority|highest priority|high importance)(?= (?:in|on|into|to) (?:the|your|its|a) (?:\w+ )?(?:subject|title|message|header|notes?|comments?|description|label|ticket|form) )/g,
    about: 'people',
    role: 'noun',
    states: ['The word "urgent" in your subject line is ignored by the reviewers.'],
    ignores: ['The word "urgent" in the title is printed in red.'],
  },
  {
    name: 'escalate to be faster',
    pattern:
      / (?:escalat(?:e|es|ed|ing|ions?)|hand(?:s|ed|ing)? (?:on|over|up)|forward(?:s|ed|ing)?|refer(?:s|red|ring)?|pass(?:es|ed|ing)?(?: on| up)?)(?: \w+){0,5}? (?:for|to (?:get|obtain|receive|secure)) (?:an? )?(?:faster|quicker|speedier|swifter|prompter|priority|expedited|urgent|accelerated) (?:handling|reviews?|processing|treatment|attention|responses?|decisions?|resolution|consideration) /g,
    about: 'people',
    role: 'verb',
    states: ['A case can be escalated for faster handling only by your account manager.'],
    ignores: ['Only events of this queue are forwarded for priority processing by the worker.'],
  },
  {
    name: 'escalate a review',
    pattern:
      / escalat(?:e|es|ed|ing) (?:(?:a|an|the|your|any|individual) )?(?:(?:pending|ongoing|open|waiting|queued|single) )?(?:\w+ )?(?:reviews?|certifications?|approvals?|verifications?|vetting|pay ?outs?|submissions?|appeals?|nominations?) (?=(?:just |only |simply |merely |solely |purely )?(?:because|since|as|for being|on account|on the grounds?|due to|owing to|to (?:speed|get|make|have))(?= ))/g,
    about: 'firm',
    role: 'verb',
    states: ["We don't escalate an appeal simply because its author is in a hurry."],
    ignores: ['You cannot escalate a review to a manager who has left.'],
  },
  {
    name: 'urgency',
    pattern:
      / (?:urgency|time pressure|commercial pressure|impatience|hardship|seniority)(?= (?:\w+ ){0,4}?(?:is|are|does|do|will|plays?|has|carries) )/g,
    about: 'firm',
    role: 'noun',
    states: ['Time pressure is no criterion for the sequence in which appeals are decided.'],
    ignores: ['Urgency is not a field of the review form.'],
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
      ` exceptions? (?:(?:is|are|can|will|may|be|ever|made|granted|given|possible|not) ){0,4}to (?:the |our |these |this )?(?:normal |standard |usual |regular |published |stated |\\w+ )?(?:${period}|(?:review|processing|queue|queueing) (?:order|sequence|schedule)) `,
      'g',
    ),
    about: 'itself',
    role: 'noun',
    states: ['Exceptions to the normal review time are made only for security updates.'],
    ignores: ['You can ask for an exception to the standard review time.'],
  },
]
