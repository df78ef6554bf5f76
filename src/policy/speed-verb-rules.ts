import type { SpeedRule } from './speed-rules.ts'
import { period } from './speed-words.ts'
/** How doing a process faster is worded: expedite, fast-track, rush, speed up, shorten. */
export const speedVerbRules: readonly SpeedRule[] = [
  {
    name: 'expedite',
    pattern: / (?:un)?exp[ei]d(?:it|iat|et)(?:e|es|ed|ing|ement|es|able|ion(?= of))? /g,
    about: 'any',
    role: 'verb',
    states: ['Expediting the certification process is not supported unless there is a strong business justification.'],
    ignores: ['Please attach a HAR file to expedite the investigation.', 'Expedited forwarding is not supported on this gateway.'],
  },
  {
    name: 'expedition',
    pattern: / (?:expeditions?(?! (?:to|into|of))|expeditious(?:ly)?) /g,
    about: 'people',
    role: 'noun',
    states: ['Expedition requests for partners are turned down.'],
    ignores: ['The expedition to the data center is not allowed.'],
  },
  {
    name: 'fast-track',
    pattern: / (?:fast (?:track(?:s|ed|ing)?|pass|lane)|(?:express|green|faster|quicker) lane) /g,
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
      / (?:influenc\w*|affect\w*|alter|bearing|control\w*|chang(?:e|es|ing)|determin\w*|say|decid\w+) (?:(?:on|in|over|of) )?how (?:quickly|fast|soon|early|long|rapidly) | how (?:quickly|fast|soon|rapidly) (?=(?:\w+ ){2,8}?(?:is|are) (?:not|never|outside|beyond|out of) )| (?:pace|speed) of (?:the|your|our|a|any) (?:\w+ ){1,3}(?=(?:is|are) (?:not|never|outside|beyond|out of) )| (?:influenc\w*|control|effect|impact|say|bearing|alter|increas\w+|improv\w+|boost|affects?|chang(?:e|es|ing)) (?:(?:on|in|over|the|how|any) ){0,3}(?:speed|pace) (?:of|at|with|in) /g,
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
      / (?:shorten(?:s|ed|ing)?|abridg(?:e|es|ed|ing)|abbreviat(?:e|es|ed|ing)|curtail(?:s|ed|ing)?|compress(?:es|ed|ing)?|truncat(?:e|ed|ing)|cut(?:s|ting)? short|short circuit(?:s|ed|ing)?|cut(?:ting)? (?:\w+ ){1,4}?short|shave \w+(?: \w+){0,3}? off) /g,
    about: 'process',
    role: 'verb',
    states: ['Review times are fixed and cannot be shortened.'],
    ignores: ['You cannot shorten the TTL of this record.', 'Shortening the URL is not supported.'],
  },
  {
    name: 'reduce the wait',
    pattern: new RegExp(
      ` (?:knock|tak|lop|chop)(?:e|es|s|ing|ed)? (?:\\w+ ){1,4}?off (?:\\w+ ){0,2}?${period} | (?:reduc(?:e|es|ed|ing|tion)|halv(?:e|es|ed|ing)|slash(?:es|ed|ing)?|whittle(?:s|d)?(?: down)?|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?(?: down)?(?: on)?|trim(?:s|med|ming)?|waiv(?:e|es|ed|ing)|skip(?:s|ped|ping)?|bypass(?:es|ed|ing)?|minimi[sz](?:e|es|ed|ing)|influenc(?:e|es|ed|ing)|alter(?:s|ed|ing)?) (?:\\w+ ){0,5}?${period} | (?:reduced|decreased|lowered|cut|trimmed|waived|skipped|bypassed|influenced|altered|changed|adjusted)(?<= ${period}(?: [\\w,]+){1,12}?) `,
      'g',
    ),
    about: 'process',
    role: 'verb',
    states: [
      'It is not possible to reduce the waiting time.',
      'We cannot knock a few days off the review period.',
      'Nobody can halve the processing time.',
    ],
    ignores: ['You cannot reduce the response time of queries without an index.'],
  },
  {
    name: 'negotiate the time',
    pattern:
      / (?:negotiat(?:e|es|ed|ing)|waivers?) (?:\w+ ){0,4}?(?:times?|periods?|time ?lines?|windows?|wait|hold|reserve) | negotiable(?<= (?:times?|periods?|time lines?|windows?|wait|hold)(?: \w+){1,4}) | (?:waive|skip|shorten|reduce|lift|bypass) (?:it|this|that)(?<= (?:times?|periods?|time lines?|windows?|wait|hold) [^;]{1,120}) /g,
    about: 'process',
    role: 'verb',
    states: ["We can't negotiate review times.", 'The three-day wait applies to all reviews, and Support cannot waive it.'],
    ignores: ['The timeout of the review cannot be negotiated.'],
  },
  {
    name: 'skip steps',
    pattern:
      / (?:skip|cut|waive|omit|drop)(?:s|ping|ting|ing)?(?: (?:or|and) \w+)? (?:(?:the|any|our|individual|some|these|certain) )?(?:\w+ )?(?:steps?|stages?|phases?|checks?)(?<= (?:we|us|support|microsoft|teams?|reviewers|vendor|agency)(?: \w+){1,9}) | (?:steps?|stages?|phases?|checks?) (?:\w+ ){0,4}?(?:not|never) be (?:skipped|left out|omitted|dropped) /g,
    about: 'process',
    role: 'verb',
    states: ['We do not skip checks for any certification.'],
    ignores: ['Do not skip the validation step in the wizard.'],
  },
  {
    name: 'hurry',
    pattern:
      /(?<! no) (?:hurr(?:y|ies|ied|ying)(?: (?:up|along))?|hasten(?:s|ed|ing)?|quicken(?:s|ed|ing)?|hustle|prepon(?:e|es|ed|ing)|fast forward(?:s|ed|ing)?) /g,
    about: 'process',
    role: 'verb',
    states: ['Asking again will not hasten the approval.'],
    ignores: ['Do not hurry: read the certification policies first.'],
  },
  {
    name: 'pull strings',
    pattern:
      / (?:pull(?:s|ed|ing)? (?:any |some |a few )?strings|(?:(?:lean|press|prevail)(?:s|ed|ing)? (?:on|upon)|(?:put|puts|putting|exert|exerts) (?:any |more |some |undue )?pressure on|pressuri[sz](?:e|es|ing)) (?:the |our |its |their |a )?(?:\w+ ){0,2}?(?:teams?|reviewers?|vendors?|partners?|banks?|notar(?:y|ies)|auditors?|agenc(?:y|ies)|authorit(?:y|ies)|committee|panel|office|staff|engineers|agents|couriers?|carriers?|suppliers?|lawyers?|court|bureau|moderators?)) /g,
    about: 'firm',
    role: 'verb',
    states: [
      'Support is in no position to pull strings for a pending verification.',
      'We will not lean on the notary to finish your approval.',
    ],
    ignores: ['Do not lean on the screen while the certification mark is fitted.'],
  },
  {
    name: 'push through',
    pattern: / (?:push|pushes|pushed|pushing|hustle|rush|rushed|force|forced|forcing)(?: \w+){1,5}? (?:through|live) /g,
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
