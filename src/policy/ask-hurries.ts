import type { Place } from './ask-about.ts'
import type { Clause } from './ask-clauses.ts'
import { type AskNeed, type AskRule, askRules } from './ask-rules.ts'
import { mayHoldSpeed } from './hints.ts'
import { findSpeedWords } from './mentions.ts'

/** Words of hurry in a clause: a speed word of the articles or one of the ways in which people press. */
export interface Hurry extends Place {
  needs: AskNeed
  wish: AskRule['wish']
}

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
  }))
  for (const { pattern, side, needs, wish } of askRules) {
    for (const hit of plain.matchAll(pattern)) {
      if (hurries.length >= hurriesMax) return hurries
      hurries.push({ start: hit.index, end: hit.index + hit[0].trimEnd().length + 1, side, needs, wish })
    }
  }
  return hurries
}
