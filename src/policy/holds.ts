import type { Clauses } from './clauses.ts'
import { holdsGround, holdsOnly } from './holds-condition.ts'
import { holdsNo, holdsNone, holdsNot } from './holds-negation.ts'
import { holdsPredicate } from './holds-predicate.ts'
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
  const { clauses, limit, mention } = meeting
  const kind = clauses.kinds[limit.clause] ?? 'main'
  const { reach } = limit.rule
  if (reach === 'ground') return holdsGround(meeting)
  if (reach === 'only') return holdsOnly(meeting)
  if (limit.clause !== mention.clause || kind === 'if' || kind === 'except') return false
  if (reach === 'not') return holdsNot(meeting)
  if (reach === 'none') return holdsNone(meeting)
  return reach === 'no' ? holdsNo(meeting) : holdsPredicate(meeting)
}

/** The plain words from one offset to another, with a blank at both ends; one blank when there are none. */
export function wordsBetween({ plain }: Reading, from: number, to: number): string {
  return from < to ? `${plain.slice(from, to)} ` : ' '
}

/** How many words a stretch of plain words holds. */
export function countWords(stretch: string): number {
  const trimmed = stretch.trim()
  return trimmed === '' ? 0 : trimmed.split(' ').length
}

/** The word with which the clause of the speed word begins. */
export function firstWord({ reading, clauses, mention }: Meeting): string {
  return reading.words[clauses.firsts[mention.clause] ?? 0]?.text ?? ''
}
