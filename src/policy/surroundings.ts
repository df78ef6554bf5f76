import type { Clauses } from './clauses.ts'
import { type Topic, topicOf } from './process-words.ts'
import type { SpeedRule } from './speed-rules.ts'
import { type Reading, wordAt } from './words.ts'

/** A speed word in the plain words of a sentence, and its clause. */
export interface Placed {
  rule: SpeedRule
  start: number
  end: number
  clause: number
}

const windowWords = 16

/** Machines are sped up by adding something to them; opening a ticket is no such means. */
const byMeans = / (?:by (?:adding|increasing|scaling|enabling|upgrading|changing|resizing|switching)|with (?:an?|more)|using) /

/** What a speed word is about, by the words of its clause: a verb's object comes after it, in the passive and for an adverb before. */
export function topicNear(reading: Reading, clauses: Clauses, place: Placed): Topic {
  const own = reading.plain.slice(place.start, place.end + 1)
  const inside = topicOf(own, 'start')
  const { before, after, rest } = sides(reading, clauses, place)
  // The waiting time of a retry policy is no one's waiting.
  if (/ wait(?:ing)? /.test(own) && /^ (?:of|between|for|in) /.test(after) && topicOf(after, 'start') === 'technical') return 'technical'
  if (
    / (?:response|processing|wait(?:ing)?) times? /.test(reading.plain.slice(Math.max(0, place.start - 40), place.end + 1)) &&
    topicOf(reading.plain, 'start') === 'technical'
  )
    return 'technical'
  if (inside === 'firm') return 'firm'
  if (place.rule.name === 'before the date' && (inside === 'technical' || topicOf(before, 'end') === 'firm'))
    return inside === 'technical' ? 'technical' : 'firm'
  const isPassive = / (?:be|been|being|is|are|get|gets|was|were) (?:not |never |\w+ly )?$/.test(reading.plain.slice(0, place.start + 1))
  const comesBefore = isPassive || place.rule.role === 'adverb'
  const near = comesBefore ? topicOf(before, 'end') : topicOf((place.rule.name === 'express option' ? '' : own.trimEnd()) + after, 'start')
  const far = comesBefore ? topicOf(after, 'start') : topicOf(before, 'end')
  if (far === 'technical' && (near === 'soft' || (place.rule.role === 'adverb' && after.startsWith(' than ')))) return 'technical'
  if (near === 'soft' && byMeans.test(rest) && (topicOf(rest, 'start') === 'technical' || / (?:tier|sku|size|instances?) /.test(rest)))
    return 'technical'
  if (near === 'soft' && place.rule.role === 'adverb' && topicOf(reading.plain, 'start') === 'technical') return 'technical'
  if (near !== 'none') return near
  // What a person expedites is its object: "a marketing event is no reason for expediting".
  if (place.rule.name === 'expedite' && !comesBefore) return inside
  if (far !== 'none') return far
  return inside !== 'none' || place.rule.about === 'any' ? inside : topicOf(rest, 'start')
}

interface Sides {
  before: string
  /** Up to the next verb or limit. */
  after: string
  /** The clause after the speed word, whatever it holds. */
  rest: string
}

function sides(reading: Reading, clauses: Clauses, place: Placed): Sides {
  const first = wordAt(reading, place.start + 1)
  const last = wordAt(reading, place.end - 1)
  const rest = neutral(place.rule, stretch(reading, clauses, { from: last + 1, step: 1, clause: place.clause }))
  const before = neutral(place.rule, stretch(reading, clauses, { from: first - 1, step: -1, clause: place.clause }))
  return { before, after: untilVerb(rest, place.rule), rest }
}

/** An update that is fast-tracked is a submission; only expediting one is the machine's. */
function neutral({ name }: SpeedRule, stretch: string): string {
  return name === 'fast-track' ? stretch.replace(/ (?:updates?|patch(?:es)?)(?= )/g, '') : stretch
}

/** The object ends where a verb or a limit begins: "fast-track applies only to security updates". */
function untilVerb(after: string, { role }: SpeedRule): string {
  // "We do not expedite for events": what follows a preposition is not what is sped up.
  if (role === 'verb' && /^ (?:for|during|without|because|on|until|before|after) /.test(after)) return ' '
  const stop =
    /^ (?:due|owing) to |^ (?:must|requires?|needs?|has to|have to) |(?<=\S) (?:is|are|can|will|only|applies|apply|not|may|must|has|have|does|do|unless|without|because|by|until|before) /.exec(
      after,
    )
  return stop === null ? after : after.slice(0, stop.index + 1)
}

function stretch(reading: Reading, clauses: Clauses, { from, step, clause }: { from: number; step: 1 | -1; clause: number }): string {
  let index = from
  for (let count = 0; count < windowWords && clauses.of[index] === clause; count += 1) index += step
  const [low, high] = step === 1 ? [from, index - 1] : [index + 1, from]
  if (high < low) return ' '
  const begin = reading.starts[low] ?? 1
  const end = (reading.starts[high] ?? 1) + (reading.words[high]?.text.length ?? 0)
  return ` ${reading.plain.slice(begin, end)} `
}
