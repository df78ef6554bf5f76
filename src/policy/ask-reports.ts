import type { AskVeto } from './ask-vetoes.ts'

/** Words of hurry in a report: of what others asked, offered or did, and of mistakes in it. One row per kind. */
export const askReports: readonly AskVeto[] = [
  {
    name: 'others asked',
    pattern:
      / (?:someone|somebody|who(?:ever)?|which \w+|nobody|no one|none of us|he|she)(?: (?!can |could |would |will |please )\w+){0,5}? (?:asked|requested|ordered|approved|granted|marked|submitted|paid|triggered|pressed|clicked|authori[sz]ed|filed)(?: (?!please )\w+){0,4} $/,
    where: 'before',
    ignores: ['Which admin requested a priority review for us in May?', 'She ordered the expedited verification, it is on our bill.'],
    asks: ['Somebody said so, but I ask you to expedite the review.'],
  },
  {
    name: 'offered before',
    pattern:
      / (?:(?:agent|engineer|colleague|rep|representative|adviser|advisor|person|lady|gentleman|woman|man|he|she|team|support|manager)(?: (?!please |can |could )\w+){0,6}? (?:offered|proposed|agreed|managed|refused|volunteered|was able|were able)) to (?:help )?(?:\w+ )?$/,
    unless: / (?:please|but|yet|still) /,
    where: 'before',
    ignores: [
      'The lady on the phone offered to expedite my refund, and it came.',
      'He managed to speed up the review, many thanks to him.',
    ],
    asks: ['The agent was kind, but please expedite the refund.'],
  },
  {
    name: 'came early',
    pattern:
      / (?:arrived|came|happened|landed|reached (?:me|us)|took place|got here|went (?:through|out|live)|finished|ended|went ahead|(?:was|were) (?:\w+ )?(?:\w+ed|paid|sent|made|done|issued|quick|fast|live|moved))(?: (?!that |because |please |and |or )\w+){0,4} $/,
    unless: / (?:please|could|would|can|need|should|if|hope|hoping|why|not|asked|requested|wish|told|promised|said) /,
    where: 'before',
    only: ['object', 'stated', 'wait'],
    ignores: [
      'The refund arrived much sooner than announced.',
      'The audit took place a week earlier than the plan.',
      'The payout was made ahead of schedule.',
    ],
    asks: ['The payout was made late in May, could it come earlier?', 'Our offer was submitted on May 3, please certify it sooner.'],
  },
  {
    name: 'a mistake in it',
    pattern:
      / (?:wrong|incorrect|typos?|misspel\w+|misprint|mistakes?|charged|billed|invoiced|debited|feedback|complaint|survey|phishing|scam|spam|questions?|documentation|article|page|label)(?: (?!please |and |but |because |so |urgent\w* )\w+){0,4}? (?:for|in|on|of|about|with)(?: (?:the|our|my|an?|your))?(?: recent| last)? $/,
    unless: / (?:please|could you|can you) /,
    where: 'before',
    ignores: ['Charged three times for expedited validation', 'Feedback on the priority review', 'Wrong date in accelerated enrolment'],
    asks: ['Wrong refund, please expedite the right one.', 'I was wrong about the tax form, can you expedite the review now?'],
  },
  {
    name: 'set so by mistake',
    pattern:
      / (?:set|marked|flagged|raised|classified|labell?ed|tagged|filed)(?: \w+){0,6} (?:by (?:mistake|accident|error)|accidentally|wrongly|mistakenly) | (?:mistakenly|wrongly|accidentally) (?:set|marked|flagged|raised|classified|labell?ed|tagged|filed) /,
    where: 'clause',
    ignores: ['I marked my request as urgent by accident.', 'Somebody wrongly flagged our ticket as high priority.'],
    asks: ['We filed the wrong form by accident. Please expedite the review of the new one.'],
  },
  {
    name: 'help with the case',
    pattern:
      /^ (?:so (?:that )?|if )(?:that|this|it|you|they|we) (?:\w+ ){0,4}?(?:speeds?|helps?|makes?|accelerates?|expedites?) (?:\w+ ){0,4}?(?:investigat\w+|analy\w+|troubleshoot\w+|diagnos\w+|debug\w+|reproduc\w+)(?= )/,
    where: 'clause',
    ignores: [
      'We are happy to send a dump if that speeds up the investigation.',
      'I can give you access if it helps to speed up debugging.',
    ],
    asks: ['I am happy to answer any question by phone if that makes the approval go faster.'],
  },
  {
    name: 'to be slowed',
    pattern:
      / (?:(?<! (?:the|an?|my|our|this|that|your|day|week|month|further|without|any|more) )(?:hold|pause|stop|delay|postpone|defer|suspend|slow down|put off|push back) (?:\w+ ){0,5}$|(?:moved|brought|pulled|shifted|pushed)(?: \w+){0,3} to an $)/,
    unless: / (?:not|never|without) (?:\w+ )?(?:hold|pause|stop|delay|postpone|defer|suspend) /,
    where: 'before',
    ignores: [
      'Please pause the expedited review, we found a bug.',
      'We were moved to an earlier date that clashes with ours, please undo that.',
    ],
    asks: ['Please do not hold the review, expedite it.', 'We would be glad if the hold was lifted sooner.'],
  },
]
