import { countWords, firstWord, type Limit, type Meeting, wordsBetween } from './holds.ts'
import { inverted } from './idioms.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './words.ts'

/** Whether "only" restricts the speed word: who may ask, for what, in which case. */
export function holdsOnly(meeting: Meeting): boolean {
  const { reading, clauses, limit, mention } = meeting
  const lead = reading.plain.slice(0, limit.start + 1)
  if (/ (?:not(?: the| an?)?|read|if|is it|write|view) $/.test(lead) || mention.stance !== 'open') return false
  const rest = reading.plain.slice(limit.end)
  if (isEnough.test(rest) || / not (?:\w+ )?(?:true|correct|right|the case|so) that (?:\w+ ){0,4}$/.test(lead)) return false
  if (/^ (?:used|needed|required|collected|asked|serves?|here) to /.test(rest)) return false
  // "The only thing you need to do to have it expedited" makes it easy.
  if (onlyTask.test(rest) || /^ (?:reason|purpose|point) (?:\w+ ){1,6}?is to /.test(rest)) return false
  if (limit.start >= mention.end - 1) {
    if (limit.clause !== mention.clause) return false
    const kind = clauses.kinds[limit.clause]
    return kind !== 'except' && (kind !== 'if' || /^ (?:if|when) /.test(rest) === false)
  }
  const gap = wordsBetween(reading, limit.end, mention.start)
  if (/ , which /.test(gap)) return false
  const fronted = /^ (?:if|when|where|in|with|for|after|once|through|under|upon|by|via|on|at) /.test(rest)
  if (fronted) return inverted.test(gap)
  if (limit.clause !== mention.clause || clauses.kinds[limit.clause] === 'if') return false
  return !task.test(firstWord(meeting)) && countWords(gap) <= 14 && !/ (?:and|to see|see) /.test(gap)
}

/** "Only one reviewer is needed to approve it." */
const isEnough = /^ (?:\w+ ){1,4}(?:is|are) (?:needed|required|necessary) (?:to|for) /

const onlyTask =
  /^ (?:(?:other|remaining|single) )?(?:things?|steps?|actions?|documents?|information|papers?|fields?|details?|clicks?|tasks?) (?:left|remaining|missing|needed|required|necessary|to|that|you|we|is)(?= )/

const task = /^(?:use|select|choose|attach|provide|submit|upload|include|open|enter|click|send|see|add|check|share|mark|request)$/

/** Whether a ground or a limit that may stand anywhere in the sentence is one of speeding up. */
export function holdsGround({ reading, clauses, limit, mention }: Meeting): boolean {
  if (mention.stance === 'purpose' || mention.stance === 'help') return false
  const own = reading.plain.slice(limit.start, limit.end)
  if (isDenied(reading, limit, own) || isPromiseOfElse(reading, limit, { mention, own })) return false
  // "We need the approval sooner" wants an approval and asks for none.
  const isBefore = limit.end <= mention.start + 1
  if (mention.rule.role === 'adverb' && isBefore && countWords(reading.plain.slice(limit.end, mention.start)) === 0) return false
  // "As long as nothing is missing, we process it faster" offers.
  if (mention.rule.role === 'adverb' && isBefore && /(?:as|so) long as|provid/.test(own)) return false
  if (limit.rule.name === 'before that' && / before /.test(own) && limit.end > mention.start + 1) return false
  if (/depend|hing/.test(own) && limit.start < mention.end - 1) return false
  const between = wordsBetween(reading, Math.min(limit.end, mention.end), Math.max(limit.start, mention.start))
  const isElsewhere = / ; (?!however |but |such |this |it |approval |exceptions? |requests? |a |any )/.test(between)
  if ((isElsewhere && !(/^ (?:without|unless) /.test(own) && limit.start > mention.start)) || clauses.kinds[mention.clause] === 'except')
    return false
  return clauses.kinds[mention.clause] !== 'side' || mention.stance === 'goal' || limit.clause === mention.clause
}

/** "No approval", "without exceptions", "even in special cases": a ground that is none. */
function isDenied(reading: Reading, limit: Limit, own: string): boolean {
  const lead = reading.plain.slice(0, limit.start + 1)
  if (/ even $/.test(lead) || / without exceptions?$| (?:requir\w+|needs?|must \w+) no /.test(own)) return true
  // "You may ask without your manager's approval" takes a condition away; "requests without it are rejected" sets one.
  if (own.startsWith(' without') && !/guarant|promis/.test(own) && limit.start > 0 && !refusing.test(reading.plain)) return true
  return (
    / (?:no|not|without|never)(?: (?!supported|possible|available|offered|granted|allowed|permitted|accepted)\w+){0,2} $/.test(lead) &&
    !/ (?:guarantee|promise)/.test(own)
  )
}

const refusing =
  / (?:not|no|never|none|nobody|unable|unlikely|only|rejected|declined?|refused?|closed|ignored|den(?:y|ied)|returned|dropped|dismissed) /

/** "An expedited review does not guarantee that the offer will pass" promises another thing. */
function isPromiseOfElse(reading: Reading, limit: Limit, { mention, own }: { mention: Mention; own: string }): boolean {
  if (!/ not (?:\w+ )?(?:guarantee|promise)$/.test(own) || limit.start < mention.end - 1) return false
  return !/^ (?:anything|it|this|that|success|results) (?!\w)|^ (?:that )?(?:it|they|this|that|(?:the|your|a|any) request) (?:will|can|is|gets?|would) /.test(
    reading.plain.slice(limit.end),
  )
}
