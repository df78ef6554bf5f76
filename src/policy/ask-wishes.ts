import type { Clause } from './ask-clauses.ts'
import { yourStaff } from './ask-people.ts'

/**
 * How a clause wishes: `order` = asked for or needed, `question` = asked whether or how, `title` = a bare phrase that may
 * order, `none` = only told.
 */
export type Wish = 'order' | 'question' | 'title' | 'none'

const people = `(?:you|someone|somebody|anyone|anybody|support|microsoft|${yourStaff}|(?:legal|accounting|finance|engineering)(?! \\w+ing ))`

// Words that ask, need or order, wherever they stand in the clause.
const orders: readonly RegExp[] = [
  / (?:please|(?<! (?:you|they|have) )kindly|requesting|requests? (?:to|for|that|you)|ask(?:ing|ed)?|urge|beg(?:ging)?|implore|entreat|beseech|count on|plead|seek(?:ing)?|looking for|hop(?:e|ing)|hopefully|wish(?:ing)?|want|(?<! (?:customers?|users?|buyers?|clients?) )wants|needs?|needed|needing|requires?|required|appreciat(?:e|ed)|grateful|thankful|must|love to|like to|would like|help|important|demand|insist|let us) /,
  / (?:great|nice|good|wonderful|amazing|helpful|glad|happy|perfect|fantastic|kind|better|delighted|obliged|relieved|overjoyed|lovely|brilliant|pleased|love it|ideal) (?:if|when|to) /,
  / (?:has|have) to /,
  new RegExp(` (?:can|could|would|will|may|can not) ${people} `),
  / if (?:you|someone|we|it|the \w+|our \w+|there) (?:\w+ ){0,2}?(?:could|can|would|will|is|are) /,
  / would (?:\w+ )?(?:help|save|be (?:\w+ )?(?:great|appreciated|grateful|nice|perfect|wonderful|amazing|glad|happy|lovely|brilliant|ideal|helpful|welcome|splendid)|mean (?:a lot|the world|so much|a great deal|everything)) /,
  / (?:writing|opening|opened|raising|raised|filing|filed|file|raise|open|creating|contacting you|reaching out|ticket|justification|case|reason) (?:\w+ ){0,4}?(?:to|for|so) /,
  / (?:looking forward to|waiting for) (?:your|the|a) /,
  / (?:do|would) you (?:mind|consider|be (?:so|able|willing)) | in your hearts? | (?:would|had) rather | (?:i|we) (?:\w+ )?expect (?:this|it|that|you|the|our|my|your|an?) | (?:reviewers?|team|support|someone|somebody|they|you|it|this) shall | (?:is|are) (?:any ?one|anybody|some ?one|somebody|you|there (?:anyone|anybody|someone|somebody)) (?:\w+ ){0,2}?(?:able|available|free|in a position|willing|who) |^ (?:and |so )?do (?:send|help|hurry|let|look|try|get|make|see|give|consider|push|have|come|find|move|act|take) | if (?:at all )?possible | request (?:an?|the|your) /,
  / (?:we|i|to|hereby|would|must|and) (?:\w+ )?requests? | requested $/,
  / so (?:that )?it (?:goes|gets|moves) /,
  / (?:someone|somebody|anyone|anybody|who) (?:\w+ )?(?:can|could|would|will) /,
  / (?:(?:can|could|may|might) (?:my|our|ours|mine)|could (?:this|it|the)) (?:\w+ ){0,3}?be (?:done|finished|completed|processed|reviewed|approved|handled|checked|looked|released|issued|dealt|paid|published|certified|decided|validated|verified|transferred|sent) /,
  / so (?:that )?(?:you|they|support|microsoft|the \w+|your \w+) (?:can|could|may|will) /,
]

// Questions whether or how something can be. "Are refunds paid out immediately?" is none of them: it asks how things are.
const questions: readonly RegExp[] = [
  /^ (?:(?:and|or|so|but|also|then|now) )?(?:can|could|would|may|might|should) /,
  / (?:can|could|would|will|may|might|should) (?:not )?(?:we|i|they|there|this|that|it|these|those|the|our|my|your|a|an|any|one|certification|approval|reviews?|verification|payouts?|refunds?|\w+ing) /,
  /^ (?:(?:and|or|so|but|also|then|now) )?(?:is|are) (?:not )?(?:this|that|an?|the|our|my) | is (?:not )?(?:there|it) | are (?:not )?there (?:any |no |some )?(?:\w+ )?(?:ways?|options?|possibilit\w+|chances?|means|methods?|slots?|dates?|procedures?|routes?|lanes?|exceptions?|paths?|tricks?|shortcuts?) /,
  / is (?:not )?(?:possible|feasible) | do you think | does (?:it|this|that) /,
  / any (?:way|ways|chance|possibility|possibilities|option|options|means|hope|help|method) /,
  / (?:possible|feasible|possibility|chance|way|ways|options|wondering|wonder) (?:to|of|for|that|whether|if|around) /,
  / how (?:can|do|to|could|would|might|may|should|else|about) /,
  / what is the (?:fastest|quickest|earliest|soonest) | what (?:can|could|would|else|do|should|are) | who(?:m)? (?:can|could|do|should|to) | where (?:can|do|could) (?:we|i) | whom | which (?:\w+ ){1,2}(?:can|could) /,
  / what (?:\w+ )?(?:options|ways|possibilities|chances|means) /,
  / (?:pay|paying) (?:extra|more|for|to|(?:an?|the|any|your) (?:\w+ )?(?:fee|surcharge|premium|charge)) /,
  / why (?:can|could|is|are|do|does|must|so|not|would) /,
  / (?:do|does) (?:not )?(?:you|microsoft|support|your \w+|the (?:\w+ )?team) (?:\w+ )?(?:have|offer|provide|allow) /,
]

// What may stand before an order without a subject: "and then just expedite it".
const fillers =
  /^(?: (?:and|also|so|then|hence|therefore|just|again|now|urgent|urgently|but|dear|team|all|hi|hello|sir|sirs|madam|re|fw|subject|request|rush|quick|asap|otherwise|next|second|first|secondly|finally|only|always|gentle|friendly|reminder|ok|okay|well|or|anyway|still|simply|at least|an?|the|our|my|expedited|,))* $/

// Verbs of a statement; a short clause without one is a title, and a title orders: "expedited certification request".
const told =
  / (?:already|(?:you|we|they|i) (?:\w+ )?\w+ed|takes?|can|could|may|(?:support|team|engineer|microsoft|colleagues?) (?:\w+ )?\w+ed|is|are|was|were|am|has|have|had|does|did|do|will|would|shows?|fails?|failed|says?|said|returns?|returned|means?|appears?|seems?|got|gets|went|came|runs?|works?|worked|made|broke|sell|sells|uses?|used|chose|chooses?|starts?|started|stops?|arrives?|became|comes|includes?|contains?|changed|disappeared|shown|crashe[sd]|restarts?|ended|find|found|skipped|dropped|ignored|rejected|denied|lost|arrived|happened|took|offered|landed|reached|keeps|refers|addresse[sd]|spel(?:ls|led|t)|misse[sd]|confirmed|asks|closed) |(?<! thank) (?:i|we|you|he|she) \w+ | (?:since|after) (?:(?:the|an?|our|my|last|this|your) )?(?:\w+ )?(?:update|upgrade|migration|change|patch|switch) |^ (?:the|our|my|your|an?|this) (?:\w+ ){1,2}(?!need|requir)\w+ed | (?:the|our|my|an?) (?:\w+ ){1,2}(?:jumps|shows|hangs|freezes|drops|ends|goes|sends|counts|reads|opens|closes|gives|lists|keeps|plays) /

const subject =
  /^ (?:the|an?|these|those|some|every|each|all) (?:\w+ ){6}|^ (?:i|we|you|they|he|she|it|this|that|which|who|if|when|once|after) /

// "Expedite my review" orders, "expedited reviews" may only name.
const imperative =
  /^ (?:please )?\w+(?: up| track)? (?:my|our|the|this|it|these|us|me) |^ (?:expedite|fast track|prioriti[sz]e|hurry|accelerate|escalate)(?: (?:please|request|needed))? $/

const wordsMaxOfTitle = 12

/** How a clause wishes for what stands at `start` in it. */
export function wishOf({ plain, isAside }: Pick<Clause, 'plain' | 'isAside'>, start: number): Wish {
  if (orders.some((pattern) => pattern.test(plain))) return 'order'
  const rest = plain.slice(start)
  const begins = fillers.test(plain.slice(0, start + 1))
  if (begins && !told.test(rest)) return imperative.test(rest) ? 'order' : 'title'
  if (questions.some((pattern) => pattern.test(plain))) return 'question'
  return !begins && !isAside && !told.test(plain) && !subject.test(plain) && plain.split(' ').length - 2 <= wordsMaxOfTitle
    ? 'title'
    : 'none'
}
