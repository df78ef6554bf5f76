import type { Clause } from './ask-clauses.ts'

/** How a clause wishes: `order` = asked for or needed, `question` = asked whether or how, `none` = only told. */
export type Wish = 'order' | 'question' | 'none'

const people = '(?:you|someone|somebody|anyone|anybody|support|microsoft|the (?:\\w+ ){0,2}team|your (?:\\w+ ){0,2}team)'

// Words that ask, need or order, wherever they stand in the clause.
const orders: readonly RegExp[] = [
  / (?:please|(?<! (?:you|they|have) )kindly|requesting|requests? (?:to|for|that|you)|ask(?:ing|ed)?|urge|beg(?:ging)?|plead|seek(?:ing)?|looking for|hop(?:e|ing)|hopefully|wish(?:ing)?|wants?|needs?|needed|needing|requires?|required|appreciat(?:e|ed)|grateful|thankful|must|love to|like to|would like|help|important|demand|insist|let us) /,
  / (?:great|nice|good|wonderful|amazing|helpful|glad|happy|perfect|fantastic|kind|better) (?:if|when|to) /,
  / (?:has|have) to /,
  new RegExp(` (?:can|could|would|will|may|can not) ${people} `),
  / if (?:you|someone|we|it|the \w+|our \w+|there) (?:\w+ ){0,2}?(?:could|can|would|will|is|are) /,
  / would (?:\w+ )?(?:help|save|be (?:\w+ )?(?:great|appreciated|grateful|nice|perfect|wonderful|amazing|glad|happy)|mean a lot) /,
  / (?:writing|opening|opened|raising|raised|filing|filed|file|raise|open|creating|contacting you|reaching out|ticket|justification|case|reason) (?:\w+ ){0,4}?(?:to|for|so) /,
  / (?:looking forward to|waiting for) (?:your|the|a) /,
  / (?:do|would) you mind /,
  / (?:we|i|to|hereby|would|must|and) (?:\w+ )?requests? | requested $/,
  / so (?:that )?it (?:goes|gets|moves) /,
  / (?:someone|somebody|anyone|anybody|who) (?:\w+ )?(?:can|could|would|will) /,
  / so (?:that )?(?:you|they|support|microsoft|the \w+|your \w+) (?:can|could|may|will) /,
]

// Questions whether or how something can be. "Are refunds paid out immediately?" is none of them: it asks how things are.
const questions: readonly RegExp[] = [
  / (?:can|could|would|will|may|might|should) (?:not )?(?:we|i|they|there|this|that|it|these|those|the|our|my|your|a|an|any|one|certification|approval|reviews?|verification|payouts?|refunds?|\w+ing) /,
  /^ (?:(?:and|or|so|but|also|then|now) )?(?:is|are) (?:not )?(?:this|that|an?|the|our|my) | (?:is|are) (?:not )?(?:there|it) /,
  / is (?:not )?(?:possible|feasible) | do you think | does (?:it|this|that) /,
  / any (?:way|ways|chance|possibility|possibilities|option|options|means|hope|help|method) /,
  / (?:possible|feasible|possibility|chance|way|ways|options|wondering|wonder) (?:to|of|for|that|whether|if|around) /,
  / how (?:can|do|to|could|would|might|may|should|else|about) /,
  / what is the (?:fastest|quickest) | what (?:can|could|would|else|do|should|are) | who(?:m)? (?:can|could|do|should|to) | where (?:can|do|could) (?:we|i) | whom | which (?:\w+ ){1,2}(?:can|could) /,
  / (?:pay|paying) (?:extra|more|for|to) /,
  / why (?:can|could|is|are|do|does|must|so|not|would) /,
  / (?:do|does) (?:not )?(?:you|microsoft|support|your \w+|the (?:\w+ )?team) (?:\w+ )?(?:have|offer|provide|allow) /,
]

// What may stand before an order without a subject: "and then just expedite it".
const fillers =
  /^(?: (?:and|also|so|then|hence|therefore|just|again|now|urgent|urgently|but|dear|team|all|hi|hello|sir|sirs|madam|re|fw|subject|request|rush|quick|asap|otherwise|next|second|first|secondly|finally|only|always|gentle|friendly|reminder|ok|okay|well|or|anyway|still|simply|at least|an?|the|our|my|expedited|,))* $/

// Verbs of a statement; a short clause without one is a title, and a title orders: "expedited certification request".
const told =
  / (?:already|(?:you|we|they|i) (?:\w+ )?\w+ed|takes?|can|could|may|(?:support|team|engineer|microsoft|colleagues?) (?:\w+ )?\w+ed|is|are|was|were|am|has|have|had|does|did|do|will|would|shows?|fails?|failed|says?|said|returns?|returned|means?|appears?|seems?|got|gets|went|came|runs?|works?|worked|made|broke|sell|sells|uses?|used|chose|chooses?|starts?|started|stops?|arrives?|became|comes|includes?|contains?|changed|disappeared|shown|crashe[sd]|restarts?|ended|find|found|skipped|dropped|ignored|rejected|denied|lost) /

const subject = /^ (?:i|we|you|they|he|she|it|this|that|which|who|if|when|once|after) /

const wordsMaxOfTitle = 12

/** How a clause wishes for what stands at `start` in it. */
export function wishOf({ plain }: Pick<Clause, 'plain'>, start: number): Wish {
  if (orders.some((pattern) => pattern.test(plain))) return 'order'
  if (fillers.test(plain.slice(0, start + 1))) return told.test(plain.slice(start)) ? 'none' : 'order'
  if (questions.some((pattern) => pattern.test(plain))) return 'question'
  return !told.test(plain) && !subject.test(plain) && plain.split(' ').length - 2 <= wordsMaxOfTitle ? 'order' : 'none'
}
