import type { ClauseKind, Clauses } from './clauses.ts'
import { embeds, idiomAfter, idiomBefore, takeover } from './idioms.ts'
import type { LimitRule } from './limit-rules.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './words.ts'

/** A limiting word in the plain words of a sentence, and its clause. */
export interface Limit {
  rule: LimitRule
  start: number
  end: number
  clause: number
}

/** A limit and a speed word of one sentence. */
export interface Meeting {
  reading: Reading
  clauses: Clauses
  limit: Limit
  mention: Mention
}

/** Whether this limit takes hold of this speed word. */
export function holds(meeting: Meeting): boolean {
  const kind = kindOf(meeting)
  const { reach } = meeting.limit.rule
  if (reach === 'ground') return holdsGround(meeting)
  if (reach === 'only') return holdsOnly(meeting)
  if (meeting.limit.clause !== meeting.mention.clause || kind === 'if' || kind === 'except') return false
  if (reach === 'not') return holdsNot(meeting)
  if (reach === 'none') return holdsNone(meeting)
  return reach === 'no' ? holdsNo(meeting) : holdsPredicate(meeting)
}

function kindOf({ clauses, limit }: Meeting): ClauseKind {
  return clauses.kinds[limit.clause] ?? 'main'
}

const agent =
  / (?:we|support|microsoft|teams?|engineers?|agents?|staff|nobody|one|reviewers|representatives|specialists|advocates|i) (?:\w+ ){0,5}$/

const contacting =
  /^ (?:\w+ly )?(?:simply |just )?(?:open|opening|create|creating|submit|submitting|resubmit\w*|file|filing|raise|raising|contact|contacting|call|calling|email|emailing|mail|write|ask|asking|request|requesting|escalat\w+|chas\w+|pay|paying|reply|replying|post|posting|message|messaging|duplicate|intervene|ping|tag|reach) /

const finite = / (?:expedites|accelerates|speeds up|shortens|hastens|quickens|prioriti[sz]es|rushes|reduces) /

function holdsNot({ reading, limit, mention }: Meeting): boolean {
  if (limit.end > mention.start + 1) return false
  const gap = `${reading.plain.slice(limit.end, mention.start)} `
  const rest = reading.plain.slice(limit.end)
  const lead = reading.plain.slice(0, limit.start + 1)
  if (limit.rule.name === 'negated verb' && ((words(gap) > 0 && idiomAfter.test(rest)) || idiomBefore.test(lead))) return false
  // "Your review is not faster" describes; "will not be faster" refuses.
  if (mention.rule.role === 'adverb' && words(gap) === 0 && / (?:is|are|was) $/.test(lead)) return false
  if (mention.rule.role === 'adverb' && / (?:until|usually|sometimes|often|normally|typically) /.test(gap)) return false
  if (words(gap) > 25) return false
  const own = reading.plain.slice(mention.start, mention.end + 1)
  if (finite.test(own) && !/ that | which /.test(gap)) return false
  const taken = takeover.exec(gap)
  // A verb right after the negation is the one negated ("nor can we expedite", "cannot make it faster").
  if (taken !== null && taken.index > 0 && !embeds.test(gap.slice(0, taken.index + 1))) return false
  if (
    (mention.rule.name === 'rush' || mention.rule.name === 'hurry') &&
    words(gap) === 0 &&
    /^(?:.* (?:;|:|\(|,|please))? (?:please )?do $/.test(lead)
  )
    return false
  if (mention.stance !== 'purpose' && mention.stance !== 'aim') return true
  return agent.test(lead) || contacting.test(gap)
}

function holdsNone({ reading, limit, mention }: Meeting): boolean {
  if (limit.end > mention.start + 1) return false
  const gap = `${reading.plain.slice(limit.end, mention.start)} `
  if (/^ (?:else )?(?:prevent|stop|hinder|keep|wrong|to lose|but|block|stand)\w* | not /.test(gap)) return false
  if (/^ (?:\w+ )?(?:is|are|works|runs|was) $/.test(gap) && mention.rule.role === 'adverb') return false
  if (/ (?:needed|required|necessary|needs?|requires?|mandatory|charged?|free of charge) /.test(gap)) return false
  return words(gap) <= 25 && !((mention.stance === 'purpose' || mention.stance === 'aim') && / (?:and|provide|attach|include) /.test(gap))
}

function holdsNo({ reading, limit, mention }: Meeting): boolean {
  if (limit.end > mention.start + 1 || mention.rule.role === 'adverb') return false
  const gap = reading.plain.slice(limit.end, mention.start)
  if (
    words(gap) > 5 ||
    / (?:needs?|costs?|charges?|fees?|problems?|to|doubt|harm|reasons?|limits?|longer|later|more|matter|issues?|,) /.test(`${gap} `)
  )
    return false
  return !/^ (?:\w+ )?(?:fees?|costs?|charges?|surcharges?|needed|required|necessary|limits?|tickets?|requests? (?:is|are) (?:needed|required))\b/.test(
    reading.plain.slice(mention.end),
  )
}

function holdsPredicate({ reading, clauses, limit, mention }: Meeting): boolean {
  if (limit.start < mention.end - 1) return false
  const gap = `${reading.plain.slice(mention.end, limit.start)} `
  if (words(gap) > 25 || / (?:was|were|been|had|did) $/.test(gap)) return false
  if (/(?<! ,) (?:that|which|who|whose)(?: \w+)? $/.test(gap)) return false
  // "Eligible for expedited review, not approved" sets two things against each other.
  if (/^ (?:\w+ ){0,2}, $/.test(gap) && reading.plain.startsWith(' not ', limit.start)) return false
  if (
    / (?:is|are|will|can|has|have|does|do|take|takes) .*? (?:and|,) (?!are |is |will |can |do |does |have |has |not |never |therefore |so |thus |may |must |hence |or |and |even |generally |usually |we )\w+ (?:\w+ )*?$/.test(
      gap,
    )
  )
    return false
  if (mention.stance === 'help') return false
  if (mention.stance !== 'purpose' && mention.stance !== 'aim' && mention.rule.role !== 'adverb') return true
  const first = reading.words[clauses.firsts[mention.clause] ?? 0]?.text ?? ''
  return (
    first.endsWith('ing') ||
    /^(?:requests?|asks?|tickets?|emails?|calls?|payments?|attempts?|escalations?|complaints?|resubmissions?|any|duplicate|multiple|repeated|additional|efforts?)$/.test(
      first,
    )
  )
}

const inverted = / (?:can|will|do|does|may|could|would|is|are|should) (?:we|you|support|microsoft|it|the|a|an|this|any|your|our|\w+s) /

function holdsOnly({ reading, clauses, limit, mention }: Meeting): boolean {
  const lead = reading.plain.slice(0, limit.start + 1)
  if (/ (?:not|read|if|is it|write|view) $/.test(lead) || mention.stance !== 'open') return false
  const rest = reading.plain.slice(limit.end)
  if (limit.start >= mention.end - 1) {
    if (limit.clause !== mention.clause) return false
    const kind = clauses.kinds[limit.clause]
    return kind !== 'except' && (kind !== 'if' || /^ (?:if|when) /.test(rest) === false)
  }
  const gap = `${reading.plain.slice(limit.end, mention.start)} `
  const fronted = /^ (?:if|when|where|in|with|for|after|once|through|under|upon|by|via|on|at) /.test(rest)
  if (fronted) return inverted.test(gap)
  if (limit.clause !== mention.clause || clauses.kinds[limit.clause] === 'if') return false
  const first = reading.words[clauses.firsts[limit.clause] ?? 0]?.text ?? ''
  return (
    !/^(?:use|select|choose|attach|provide|submit|upload|include|open|enter|click|send|see|add|check|share|mark|request)$/.test(first) &&
    words(gap) <= 14 &&
    !/ (?:and|to see|see) /.test(gap)
  )
}

function holdsGround({ reading, clauses, limit, mention }: Meeting): boolean {
  if (mention.stance === 'purpose' || mention.stance === 'help') return false
  const lead = reading.plain.slice(0, limit.start + 1)
  if (
    / (?:no|not|without|never)(?: (?!supported|possible|available|offered|granted|allowed|permitted|accepted)\w+){0,2} $/.test(lead) &&
    !/ (?:guarantee|promise)/.test(reading.plain.slice(limit.start, limit.end))
  )
    return false
  const own = reading.plain.slice(limit.start, limit.end)
  if (/ even $/.test(lead) || / without exceptions?$/.test(own)) return false
  // "We need the approval sooner" wants an approval and asks for none.
  if (mention.rule.role === 'adverb' && limit.end <= mention.start + 1 && words(reading.plain.slice(limit.end, mention.start)) === 0)
    return false
  if (/depend|hing/.test(own) && limit.start < mention.end - 1) return false
  const between = reading.plain.slice(Math.min(limit.end, mention.end), Math.max(limit.start, mention.start))
  if (
    (/ ; (?!however |but |such |this |it |approval |exceptions? |requests? |a |any )/.test(`${between} `) &&
      !/^ (?:without|unless) /.test(own)) ||
    clauses.kinds[mention.clause] === 'except'
  )
    return false
  return clauses.kinds[mention.clause] !== 'side' || mention.stance === 'goal' || limit.clause === mention.clause
}

function words(gap: string): number {
  const trimmed = gap.trim()
  return trimmed === '' ? 0 : trimmed.split(' ').length
}
