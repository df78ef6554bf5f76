/**
 * A way to speak of speeding up. `pattern` is met in the plain words of a sentence. `about` says what must stand near it: `any` = nothing
 * needed, but no technical object; `people` = the same, and a word for people or what they wait for; `process` = a process, firm or soft; `firm` = a process people wait for; `itself` = nothing at all.
 */
export interface SpeedRule {
  name: string
  pattern: RegExp
  about: 'any' | 'people' | 'process' | 'firm' | 'itself'
  /** `verb` acts on what follows (or, in the passive, on what precedes), `noun` is a thing or its quality, `adverb` follows its verb. */
  role: 'verb' | 'noun' | 'adverb'
  states: readonly string[]
  ignores: readonly string[]
}

const period =
  '(?:(?:wait(?:ing)?|review|reviewing|processing|turnaround|lead|response|handling|certification|approval|verification|vetting|validation|pay ?out|payment|onboarding|publishing|cycle|queue|queueing|hold|holding|settlement|escrow|refund|service level|investigation|evaluation|screening|cooling off|standard) (?:process |cycle )?(?:times?|periods?|lines?|time lines?|time frames?|windows?|durations?|days?|hours?|phases?|stages?|cycles?|queues?)|turnaround|wait|(?:day|week|month|hour) (?:hold|wait|review|reserve)|time (?:line|frame|it takes)|time needed)'

const processNoun =
  '(?:certifications?|recertification|reviews?|approvals?|pay ?outs?|payments?|disbursements?|vetting|onboarding|refunds?|reimbursements?|verifications?|validation|quota|publishing|publication|activations?|turnaround|decisions?|assessments?|evaluations?|processing|investigations?|resolutions?|handling|service|treatment|enrol\\w+|appeals?|responses?|replies|reply|requests?|tickets?|cases?|submissions?|launch|go live|release date|payment date|pay ?out date|date|settlement|answers?|payment|screening|checks?|appointments?|track|procedure|process|cancellation|credit|claims?|delivery|support|listing|release of (?:the |your |any )?(?:funds?|payments?|pay ?outs?|money|credits?|reserves?|balance|earnings))'

/** How speeding up is worded: one row per way, with sentences that state a policy by it and look-alikes that do not. */
export const speedRules: readonly SpeedRule[] = [
  {
    name: 'expedite',
    pattern: / (?:un)?exp[ei]d(?:it|iat|et)(?:e|es|ed|ing|ement|es|ion(?= of))? /g,
    about: 'any',
    role: 'verb',
    states: ['Expediting the certification process is not supported unless there is a strong business justification.'],
    ignores: ['Please attach a HAR file to expedite the investigation.', 'Expedited forwarding is not supported on this gateway.'],
  },
  {
    name: 'fast-track',
    pattern: / (?:fast (?:track(?:s|ed|ing)?|pass|lane)|express lane|green lane) /g,
    about: 'any',
    role: 'verb',
    states: ['There is no option to fast-track your offer.'],
    ignores: ['You can fast-track your offer in Partner Center.'],
  },
  {
    name: 'rush',
    pattern: /(?<! no) rush(?:es|ed|ing)?(?! (?:hours?|of|you|into)\b) /g,
    about: 'process',
    role: 'verb',
    states: ['Please do not ask us to rush the review.'],
    ignores: ['Do not start backups in the rush hour.'],
  },
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
    name: 'speed up',
    pattern:
      / (?:speed(?:s|ed|ing)?|sped)(?: (?!is|are|of|was|can|may|depends)\w+){0,5}? up(?! to \d) | (?:speed(?:s|ed|ing)) (?:things|the|your|our|this|any|a|along|it) | speed (?:the|your|our|this|things) /g,
    about: 'process',
    role: 'verb',
    states: ['There is no way to speed up the verification.'],
    ignores: ['Upload your VPN profile to speed up the support process.', 'It is not possible to speed up backups on this tier.'],
  },
  {
    name: 'pace',
    pattern:
      / (?:influenc\w*|affect\w*|control\w*|chang(?:e|es|ing)|determin\w*|say|decid\w+) (?:(?:on|in|over|of) )?how (?:quickly|fast|soon|early|long|rapidly) | (?:influenc\w*|control|effect|impact|say|bearing|increas\w+|improv\w+|boost|affects?|chang(?:e|es|ing)) (?:(?:on|in|over|the|how|any) ){0,3}(?:speed|pace) (?:of|at|with) /g,
    about: 'process',
    role: 'verb',
    states: ['Support has no influence on the speed of the approval.'],
    ignores: ['You cannot change the speed of the replication.'],
  },
  {
    name: 'accelerate',
    pattern: /(?<! (?:transfer|content|site)) ac+el+er(?:ate|ates|ated|ating|ation) /g,
    about: 'process',
    role: 'verb',
    states: ['Support has no ability to accelerate payouts.'],
    ignores: ['Accelerated Networking is not supported on this VM size.'],
  },
  {
    name: 'shorten',
    pattern:
      / (?:shorten(?:s|ed|ing)?|abbreviat(?:e|es|ed|ing)|curtail(?:s|ed|ing)?|compress(?:es|ed|ing)?|truncat(?:e|ed|ing)|cut(?:s|ting)? short|short circuit(?:s|ed|ing)?|cut(?:ting)? (?:\w+ ){1,4}?short|shave \w+(?: \w+){0,3}? off) /g,
    about: 'process',
    role: 'verb',
    states: ['Review times are fixed and cannot be shortened.'],
    ignores: ['You cannot shorten the TTL of this record.', 'Shortening the URL is not supported.'],
  },
  {
    name: 'reduce the wait',
    pattern: new RegExp(
      ` (?:reduc(?:e|es|ed|ing|tion)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?(?: down)?(?: on)?|trim(?:s|med|ming)?|waiv(?:e|es|ed|ing)|skip(?:s|ped|ping)?|bypass(?:es|ed|ing)?|minimi[sz](?:e|es|ed|ing)|influenc(?:e|es|ed|ing)|alter(?:s|ed|ing)?) (?:\\w+ ){0,5}?${period} | (?:reduced|decreased|lowered|cut|trimmed|waived|skipped|bypassed|influenced|altered)(?<= ${period}(?: \\w+){1,6}?) `,
      'g',
    ),
    about: 'process',
    role: 'verb',
    states: ['It is not possible to reduce the waiting time.'],
    ignores: ['You cannot reduce the response time of queries without an index.'],
  },
  {
    name: 'hurry',
    pattern:
      /(?<! no) (?:hurr(?:y|ies|ied|ying)(?: (?:up|along))?|hasten(?:s|ed|ing)?|quicken(?:s|ed|ing)?|hustle|fast forward(?:s|ed|ing)?) /g,
    about: 'process',
    role: 'verb',
    states: ['Asking again will not hasten the approval.'],
    ignores: ['Do not hurry: read the certification policies first.'],
  },
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
  {
    name: 'push through',
    pattern: / (?:push|pushes|pushed|pushing|hustle|rush|rushed|force|forced|forcing)(?: \w+){1,5}? through /g,
    about: 'firm',
    role: 'verb',
    states: ['Support cannot push your offer through certification.'],
    ignores: ['Data cannot be pushed through the gateway.'],
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
  {
    name: 'shortcut',
    pattern: / short ?cuts? /g,
    about: 'process',
    role: 'noun',
    states: ['There is no shortcut through the certification process.'],
    ignores: ['Keyboard shortcuts are not supported.'],
  },
]
