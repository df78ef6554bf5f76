import { distance } from 'fastest-levenshtein'
import { z } from 'zod'

/** A line of plain text that a person reads; never HTML. */
export const PlainText = z.string()

/** Time, size and count limits that more than one part of the house must agree on. */
export const bounds = {
  /** Characters of subject and description together that are searched; the rest is ignored, not refused. */
  ticketTextCharactersMax: 10_000,
  /** Characters of one facet value (a full resource id is the longest honest one). */
  facetCharactersMax: 2_048,
  resourceTagsMax: 50,
  articlesPerAnswerMax: 10,
  articlesPerAnswerDefault: 3,
  itemsPerPageMax: 200,
  itemsPerPageDefault: 50,
  bodyBytesMax: 65_536,
  /** One article file; the largest honest one seen is 85 kB. */
  articleBytesMax: 1_048_576,
} as const

/**
 * The known name nearest to a misspelt one (at most `edits` single-letter edits away, fewer for short names, compared without case), or undefined.
 */
export function nearestName(name: string, known: readonly string[], edits = 2): string | undefined {
  const wanted = name.toLowerCase()
  if (wanted.length > 64) return undefined
  let best: string | undefined
  let fewest = edits + 1
  for (const candidate of known) {
    const away = distance(wanted, candidate.toLowerCase())
    if (away < fewest && away <= Math.max(wanted.length, candidate.length) / 2 && away < candidate.length) {
      fewest = away
      best = candidate
    }
  }
  return best
}

/** Compares by code point, as matching orders titles, ids and paths; localeCompare would differ between machines. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) {
    const x = a.charCodeAt(at)
    const y = b.charCodeAt(at)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

// UTF-16 units sort surrogates (code points above U+FFFF) before U+E000..U+FFFF; lifting them restores code point order.
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
