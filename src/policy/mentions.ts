import type { Clauses } from './clauses.ts'
import { isAboutProcess, topicOf } from './process-words.ts'
import { type SpeedRule, speedRules } from './speed-rules.ts'
import { type Stance, stanceOf } from './stance.ts'
import { type Placed, topicNear } from './surroundings.ts'
import { type Reading, wordAt } from './words.ts'

/** A speed word found in a sentence: where it stands in the plain words, in which clause, and what it does there. */
export interface Mention {
  rule: SpeedRule
  start: number
  end: number
  clause: number
  stance: Stance
}

/** A speed word before it is known what it is about. */
interface Place {
  rule: SpeedRule
  start: number
  end: number
}

// Real sentences hold one to three; only hostile text holds more.
const placesMax = 16

/** The speed words of a sentence, whatever they are about. */
export function findSpeedWords({ plain }: Pick<Reading, 'plain'>): Place[] {
  const places: Place[] = []
  for (const rule of speedRules) {
    for (const hit of plain.matchAll(rule.pattern)) {
      if (places.length >= placesMax) return places
      places.push({ rule, start: hit.index, end: hit.index + hit[0].trimEnd().length })
    }
  }
  return places
}

/** The speed words that are about a process. `aboutProcess` tells whether the text before was, so that "speed this up" counts. */
export function findMentions(
  reading: Reading,
  clauses: Clauses,
  { places, aboutProcess }: { places: readonly Place[]; aboutProcess: () => boolean },
): Mention[] {
  const mentions: Mention[] = []
  for (const place of places) {
    const first = wordAt(reading, place.start + 1)
    const clause = clauses.of[first] ?? 0
    if (
      isName(reading, first, place.rule) ||
      control.test(reading.plain.slice(place.end)) ||
      !isProcess(reading, clauses, { ...place, clause }, aboutProcess)
    )
      continue
    const from = reading.starts[clauses.firsts[clause] ?? 0] ?? 1
    const before = reading.plain.slice(Math.max(0, from - 1), place.start + 1)
    mentions.push({ ...place, clause, stance: stanceOf(afterOpener(before), clause === 0) })
  }
  return mentions
}

function afterOpener(before: string): string {
  return before.replace(/^ (?:please|but|however|otherwise|, )+ /, ' ')
}

function isProcess(reading: Reading, clauses: Clauses, place: Placed, aboutProcess: () => boolean): boolean {
  const { about } = place.rule
  if (about === 'itself') return true
  const topic = topicNear(reading, clauses, place)
  if (about === 'any') return topic !== 'technical'
  if (about === 'people')
    return topic === 'firm' || (topic !== 'technical' && (people.test(reading.plain) || isAboutProcess(reading.plain)))
  if (topic === 'firm' || (topic === 'soft' && about === 'process')) return true
  if (topic === 'technical') return false
  return hasPronounObject(reading, place) && (['firm', 'soft'].includes(topicOf(reading.plain, 'start')) || aboutProcess())
}

/** "Accelerated Networking" and "Accelerated Growth Incentives" are names of products. */
function isName(reading: Reading, first: number, rule: SpeedRule): boolean {
  if (rule.name !== 'accelerate') return false
  return [first, first + 1].every((index) =>
    /^\p{Lu}\p{Ll}/u.test(
      reading.sentence.charAt(reading.words[index]?.start ?? 0) + reading.sentence.charAt((reading.words[index]?.start ?? 0) + 1),
    ),
  )
}

/** "The Expedite button does not work" is about a button. */
const control =
  /^ (?:\w+ )?(?:buttons?|links?|menus?|fields?|check ?box|box|tabs?|pages?|columns?|icons?|tiles?|blades?|toggles?|switch|dialogs?|panes?|fees?|surcharges?) /

const people = / (?:we|us|our|your|yours|you|support|microsoft|nobody|partners?|publishers?|customers?|apple|google|amazon|aws|stripe) /

function hasPronounObject(reading: Reading, { end, start, rule }: Place): boolean {
  if (/ (?:this|it|that|things|them|these|those|along|us) /.test(reading.plain.slice(start, end + 1))) return true
  if (
    (rule.name === 'rush' || rule.name === 'hurry') &&
    / (?:us|we|support|teams?|microsoft) (?:to )?$/.test(reading.plain.slice(0, start + 1))
  )
    return true
  if (rule.role === 'adverb')
    return / (?:we|us|our|support|teams?|microsoft|this|it|that|things|them|these|those|one|pleas?|requests?|asks?) (?:\w+ ){0,5}$/.test(
      reading.plain.slice(0, start + 1),
    )
  return (
    /^ (?:this|it|that|things|them|these|those|us|anything|one|such) /.test(reading.plain.slice(end, end + 12)) ||
    / (?:it|this|that|these|they) (?:\w+ ){0,5}$/.test(reading.plain.slice(0, start + 1))
  )
}
