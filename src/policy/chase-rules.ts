import type { AskRule } from './ask-rules.ts'

/** Chasing, escalating, refusing to wait, and asking for the same once more. One row per way. */
export const chaseRules: readonly AskRule[] = [
  {
    name: 'chase',
    pattern:
      / (?:push(?:ing)?|chas(?:e|ing)|nudg(?:e|ing)|prod|hound|poke|ping|hustle)(?: (?!to )\w+){0,6}? (?:along|through|forward|over the line) | bump(?:ing|ed)? (?:this|it|us|up)(?: up)? /g,
    needs: 'nothing',
    side: 'after',
    wish: 'any',
    asks: [
      'Can you push our certification along?',
      'please push this through before the holidays',
      'bumping this - please approve our quota',
    ],
    ignores: ['How do I push the package through the gateway?', 'How do I bump up the version of my package?'],
  },
  {
    name: 'chase somebody',
    pattern:
      / (?:push|pushing|chas(?:e|ing)|nudg(?:e|ing)|prod|hound|poke|ping|pressure|remind|badger|press(?= (?:the|your|them) )|jog|kick(?! off)|unblock|jump on|pick up|pick (?:this|it|our \w+|my \w+) up|advance(?= (?:the|our|my) (?:\w+ )?(?:date|payment|payout|review|slot))|(?:mov|get|help mov|keep)(?:e|ing)?(?: \w+){1,5}? (?:along|moving|forward|on(?= (?:$|,|please))))(?= )/g,
    needs: 'object',
    side: 'after',
    wish: 'order',
    asks: [
      'Could someone nudge the certification team?',
      'pls help to push the review',
      'Please get someone to move the review along',
      'The listing is still in preview, please move it on.',
      'Two weeks without a word, could you chase your accounting folks?',
      'Our refund is three weeks old, please jump on it.',
    ],
    ignores: [
      'I pushed the image to the registry',
      'Please ping the server team, the VM is down.',
      'How do I push a new version of my app to review?',
    ],
  },
  {
    name: 'escalate',
    pattern:
      /(?<! (?:privileges?|permission|alert|incident|cost)) (?:escalat(?:e|es|ed|ing|ion|ions)|raise (?:this|it) (?:with|to))(?! (?:contacts?|polic(?:y|ies)|path|matrix|e ?mails?|steps?|process|procedure|alerts?|point|address|person|automatically)) /g,
    needs: 'wait',
    side: 'after',
    wish: 'order',
    asks: [
      'Please escalate this request, the offer has been stuck in certification for 12 days.',
      'Need this escalated. Quota request pending 10 days.',
    ],
    ignores: [
      'How do I set the escalation e-mail in lead management?',
      'Privilege escalation alert in Defender',
      'We want approvals to be escalated automatically.',
    ],
  },
  {
    name: 'no more waiting',
    pattern:
      / (?:not (?:let|make|keep) (?:\w+ ){1,3}wait(?:ing)?|(?:can|could) (?:not|hardly) (?:\w+ )?wait|not (?:\w+ )?(?:delay|hold up)|nothing (?:\w+ )?(?:holds?|delays?|blocks?)|not (?:be )?(?:\w+ )?(?:held up|kept waiting|left waiting|delayed)|(?:rather|want to|prefer to|like to|possible to) not wait|not (?:want|wish|like|afford|able) to wait|(?:really|still) have to wait|(?:not|without)(?: \w+){0,4} (?:sit|sitting|go|going) (?:out|through) (?:\w+ ){1,3}(?:hours|days|weeks|months|time|wait|period)|not (?:have to )?wait (?:any longer|the full|that long|so long|another|until)|(?:around|avoid|skip|shorten|waive|without) (?:\w+ ){0,3}wait(?:ing)?(?: times?| periods?)?|(?:waiting|hold(?:ing)?|cooling off) periods?(?: \w+){0,3} (?:waived|skipped|lifted|shortened)) /g,
    needs: 'object',
    side: 'before',
    wish: 'any',
    asks: [
      'Please do not delay the approval of our offer any longer',
      'Any way around the waiting time for the verification?',
      'Could the check be done by hand so that we need not sit out the ten days?',
      'We would rather not wait for the assessment until June.',
    ],
    ignores: ['Queries cannot wait for the lock of the database.', 'The job must not be held up by the lock of a table.'],
  },
  {
    name: 'we can not wait',
    pattern: / (?:i|we) (?:\w+ )?can (?:not|hardly) (?:\w+ )?(?:wait|hold out|hang on)(?! (?:to|for the (?:new|next|release)) )(?= )/g,
    needs: 'object',
    side: 'before',
    wish: 'own',
    asks: ['The name dispute is open since May. We can hardly hold out any longer.'],
    ignores: ['We cannot wait to try the new portal.', 'The query locks the table and we cannot wait for it.'],
  },
  {
    name: 'next in line',
    pattern: / (?:be|are|go) (?:the )?next in (?:line|the (?:\w+ )?queue) /g,
    needs: 'nothing',
    side: 'after',
    wish: 'any',
    asks: ['Could we be next in line please?'],
    ignores: ['Which message is next in the queue?'],
  },
  {
    name: 'the same again',
    pattern: / (?:do|have|get) (?:that|this|it|the same|so)(?: \w+){0,3}? (?:again|too|for|once more|here|now|as well) /g,
    needs: 'mention',
    side: 'after',
    wish: 'any',
    asks: ['Last time you expedited our certification within a day. Could you do the same again?'],
    ignores: ['You moved our VM. Could you do the same again?'],
  },
  {
    name: 'an exception',
    pattern:
      / (?:make|making|grant|allow|request|ask for|need)(?: (?:us|me|mine|ours|this|it|(?:our|my) \w+))? an exception | (?:be|as) an exception | exceptions? be (?:made|granted|allowed) /g,
    needs: 'mention',
    side: 'after',
    wish: 'any',
    asks: [
      'I understand that certification cannot be expedited, but a hospital is waiting. Please make an exception.',
      'Vetting takes four weeks. Could an exception be made for us?',
    ],
    ignores: ['Please make an exception for our firewall rule.'],
  },
]
