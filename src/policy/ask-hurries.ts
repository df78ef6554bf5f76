import type { Place } from './ask-about.ts'
import type { Clause } from './ask-clauses.ts'
import { type AskNeed, type AskRule, askRules } from './ask-rules.ts'
import { mayBeDated } from './deadline-rules.ts'
import { mayHoldSpeed } from './hints.ts'
import { findSpeedWords } from './mentions.ts'

/** Words of hurry in a clause: a speed word of the articles or one of the ways in which people press. */
export interface Hurry extends Place {
  needs: AskNeed
  wish: AskRule['wish']
  /** Said of people's work alone: a machine is sped up, but not hurried. */
  isForPeople: boolean
}

/** The names of rules whose words are said of people's work alone, whatever it is called. */
export const forPeople: ReadonlySet<string> = new Set([
  'rush',
  'hurry',
  'prioritise',
  'give priority',
  'top of the list',
  'a push',
  'squeeze it in',
  'before the usual order',
  'an earlier date',
  'some days less',
])

// A machine is made faster; what people do comes sooner.
const sooner = /^ (?:sooner|earlier|soonest|earliest)/

// Real clauses hold one or two; only hostile text holds more.
const hurriesMax = 16

/** The words of hurry of a clause, whether they ask or not. */
export function findHurries({ plain }: Clause): Hurry[] {
  const places = mayHoldSpeed(plain) ? findSpeedWords({ plain }) : []
  const hurries: Hurry[] = places.map(({ rule, start, end }) => ({
    start,
    end: end + 1,
    side: rule.role === 'adverb' ? 'before' : 'after',
    needs: rule.about === 'process' || rule.about === 'firm' ? 'object' : 'nothing',
    wish: 'any',
    isForPeople: forPeople.has(rule.name),
  }))
  const hasDay = mayBeDated(plain)
  for (const { name, pattern, side, needs, wish } of askRules) {
    // Most clauses set no day, and the rules of days are the dearest; most others find nothing, which a search tells cheaply.
    if ((needs === 'dated' && !hasDay) || plain.search(pattern) < 0) continue
    for (const hit of plain.matchAll(pattern)) {
      if (hurries.length >= hurriesMax) return hurries
      hurries.push({
        start: hit.index,
        end: hit.index + hit[0].trimEnd().length + 1,
        side,
        needs,
        wish,
        isForPeople: sooner.test(hit[0]) || forPeople.has(name),
      })
    }
  }
  return hurries
}
