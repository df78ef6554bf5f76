import type { SpeedRule } from './speed-rules.ts'
import { period } from './speed-words.ts'
/** How doing a process faster is worded: expedite, fast-track, rush, speed up, shorten. */
export const speedVerbRules: readonly SpeedRule[] = [
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
    name: 'push through',
    pattern: / (?:push|pushes|pushed|pushing|hustle|rush|rushed|force|forced|forcing)(?: \w+){1,5}? through /g,
    about: 'firm',
    role: 'verb',
    states: ['Support cannot push your offer through certification.'],
    ignores: ['Data cannot be pushed through the gateway.'],
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
