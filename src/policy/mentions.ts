import type { Clauses } from './clauses.ts'
import { priorityRules } from './priority-rules.ts'
import { isAboutProcess, topicOf } from './process-words.ts'
import { queueRules } from './queue-rules.ts'
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
export interface Place {
  rule: SpeedRule
  start: number
  end: number
}

// Real sentences hold one to three; only hostile text holds more.
const placesMax = 16
const displayCharacters = 60
const pendingCharacters = 30

/** The speed words of a sentence, whatever they are about. */
export function findSpeedWords({ plain }: Pick<Reading, 'plain'>): Place[] {
  const places: Place[] = []
  for (const rule of speedRules) {
    // Most rules find nothing, and a search that does costs less than an iterator.
    if (plain.search(rule.pattern) < 0) continue
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
      isName(reading, place) ||
      control.test(reading.plain.slice(place.end)) ||
      (isOrder(place.rule) && display.test(reading.plain.slice(place.end, place.end + displayCharacters))) ||
      !isProcess(reading, clauses, { ...place, clause }, aboutProcess)
    )
      continue
    const from = reading.starts[clauses.firsts[clause] ?? 0] ?? 1
    const before = reading.plain.slice(Math.max(0, from - 1), place.start + 1)
    mentions.push({ ...place, clause, stance: stanceOf(afterOpener(before), clause === 0, place.rule.role === 'adverb') })
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
  if (
    topic === 'firm' ||
    (topic === 'soft' && (about === 'process' || pending.test(reading.plain.slice(place.start, place.end + pendingCharacters))))
  )
    return true
  if (topic === 'technical') return false
  if (topic === 'none' && about === 'process' && isHandled(reading, place)) return true
  return hasPronounObject(reading, place) && (isPerhapsProcess(reading.plain) || aboutProcess())
}

function isPerhapsProcess(plain: string): boolean {
  return (['start', 'end'] as const).some((nearest) => ['firm', 'soft'].includes(topicOf(plain, nearest)))
}

/** "Accelerated Networking", "Rush Analytics for Azure" and "Expedite Solutions Ltd." are names; "Expedited Certification" is not. */
function isName(reading: Reading, place: Place): boolean {
  const next = wordAt(reading, place.end)
  const text = reading.words[next]?.text ?? ''
  if (!isCapital(reading, wordAt(reading, place.start + 1)) || !(isCapital(reading, next) || /^\d+$/.test(text))) return false
  return (
    !text.endsWith('ing') && !unnamed.test(text) && topicOf(` ${text} `, 'start') !== 'firm' && topicOf(` ${text} `, 'start') !== 'soft'
  )
}

const unnamed =
  /^(?:is|are|not|of|for|to|in|on|by|and|or|the|an?|your|our|any|this|my|no|only|can|will|services?|options?|programm?e?s?|handling|treatment|turnaround|support|microsoft|azure|partner|saas|appsource|marketplace|apple|google|amazon|stripe)$/

function isCapital({ sentence, words }: Reading, index: number): boolean {
  const start = words[index]?.start ?? 0
  return /^\p{Lu}\p{Ll}/u.test(sentence.slice(start, start + 2))
}

/** Words of order are said of lists on a screen, too. */
function isOrder(rule: SpeedRule): boolean {
  return queueRules.includes(rule) || priorityRules.includes(rule) || rule.name === 'bring forward'
}

/** What waits for an answer, though the same words may name a machine's work. */
const pending = / (?:requests?|applications?|verifications?|validations?) /

/** A place in search results, in an invoice or in a cart is not a place in the queue. */
const display = / (?:search|results|rankings?|catalog(?:ue)?|gallery|invoice|cart|table|storefront|sheet|grid|menu|carousel) /

/** "The Expedite button does not work" is about a button. */
const control =
  /^ (?:\w+ )?(?:buttons?|links?|menus?|fields?|check ?box|box|tabs?|pages?|columns?|icons?|tiles?|blades?|toggles?|switch|dialogs?|panes?|fees?|surcharges?|flags?|logos?|stickers?) |^ (?:degrees?|diplomas?|courses?|class(?:es)?|parcels?|letters?|mail|couriers?|trains?|check ?in|check out|checkout) /

/** Who handles what people wait for: what these do not speed up is a process, whatever it is called. */
const handler =
  / (?:we|us|our|support (?:can|is|are|has|does|will|agents?|teams?|staff|engineers?|desk)|microsoft|teams?|vendor|agency|bank|(?:the|our|its) \w+ (?:office|desk|panel|board|department|authority|secretariat)|committee|jury|bureau|registrar|embassy|consulate|court|notary|lawyers?|counsel|examiners?|graders?|moderators?|caseworkers?|clerks?|assessors?|adjusters?|underwriters?|inspectors?|auditors?|officers?|staff|colleagues|insurers?|couriers?|carriers?|applicants?|candidates?|students?|residents?|agents?|reviewers?|merchants?|sellers?|publishers?|partners?|tenants?|customers?) /

function isHandled({ plain }: Reading, { rule, start }: Place): boolean {
  // "You cannot rush creativity."
  if ((rule.name === 'rush' || rule.name === 'hurry') && / you (?:can|could|should) not $/.test(plain.slice(0, start + 1))) return false
  if (rule.name === 'shorten' || !handler.test(plain) || topicOf(plain, 'start') === 'technical') return false
  return rule.role !== 'adverb' || made.test(plain.slice(0, start + 1))
}

/** What people make happen or have done sooner. */
const made =
  / (?:(?:make|making|made|get|getting|go|finish|complete|happen) (?:\w+ ){0,6}|(?:be|being|get|gets|is|are) (?:done|heard|seen|decided|looked at|dealt with|served|assessed|examined|graded|answered|inspected|judged|called|admitted|picked up|attended to) |(?:convene|meet|decide|respond|answer|reply|sit) (?:any )?)$/

const people =
  / (?:we|us|our|your|yours|you|support|microsoft|nobody|no one|anyone|anybody|everyone|partners?|publishers?|customers?|sellers?|vendors?|developers?|applicants?|tenants?|resellers?|isvs?|reviewers?|auditors?|caseworkers?|assessors?|clerks?|bureau|apple|google|amazon|aws|stripe) /

function hasPronounObject(reading: Reading, { end, start, rule }: Place): boolean {
  if (
    / (?:this|it|that|things|them|these|those|along|us|yours|ours|mine|anyone|anybody|look|glance) /.test(
      reading.plain.slice(start, end + 1),
    )
  )
    return true
  if (
    (rule.name === 'rush' || rule.name === 'hurry') &&
    / (?:us|we|support|teams?|microsoft|(?:ask|asking|push|press) for an?) (?:to )?$/.test(reading.plain.slice(0, start + 1))
  )
    return true
  if (rule.role === 'adverb')
    return / (?:we|us|our|support|teams?|microsoft|this|it|that|they|things|them|these|those|one|yours|mine|theirs|pleas?|requests?|asks?) (?:\w+ ){0,7}$/.test(
      reading.plain.slice(0, start + 1),
    )
  return (
    /^ (?:this|it|that|things|them|these|those|us|anything|one|such|(?:(?:the|any|or) ){0,2}(?:steps?|stages?|phases?|checks?)) /.test(
      reading.plain.slice(end, end + 24),
    ) || / (?:it|this|that|these|they|them|those|yours|mine|ours) (?:\w+ ){0,5}$/.test(reading.plain.slice(0, start + 1))
  )
}
