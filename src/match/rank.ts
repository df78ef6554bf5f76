import type { Tier } from './select.ts'
import type { TextHit } from './text.ts'

/** How many articles a level yielded. */
export function countTiers(tiers: readonly Tier[]): number {
  return tiers.reduce((sum, { runs }) => sum + [...runs.values()].reduce((numbers, run) => numbers + run.length, 0), 0)
}

/**
 * The first `limit` article numbers of a level in the order of matching.md: tiers in turn; inside a tier by free-text score, what the text
 * did not find behind what it found; then by number, which is static order. Work grows with hits and runs, not with articles.
 */
export function rankTiers(
  tiers: readonly Tier[],
  { hits, profileOf, limit }: { hits: ReadonlyMap<number, TextHit>; profileOf: Uint32Array; limit: number },
): number[] {
  const ranked: number[] = []
  for (const tier of tiers) {
    if (ranked.length >= limit) break
    const found = [...hits].filter(([number]) => holds(tier.runs.get(profileOf[number] ?? 0), number))
    found.sort(([a, x], [b, y]) => y.score - x.score || a - b)
    ranked.push(...found.slice(0, limit - ranked.length).map(([number]) => number))
    ranked.push(...firstOf([...tier.runs.values()], hits, limit - ranked.length))
  }
  return ranked
}

/** The `count` lowest numbers of ascending runs, without those in `except`. */
function firstOf(runs: readonly Uint32Array[], except: ReadonlyMap<number, TextHit>, count: number): number[] {
  // The lowest `count` of the whole are among the lowest `count` of each run.
  const heads: number[] = []
  for (const run of runs) {
    const end = heads.length + count
    for (let at = 0; at < run.length && heads.length < end; at++) {
      const number = run[at]
      if (number !== undefined && !except.has(number)) heads.push(number)
    }
  }
  return heads.sort((a, b) => a - b).slice(0, count)
}

/** Binary search in an ascending run. */
function holds(run: Uint32Array | undefined, number: number): boolean {
  if (run === undefined) return false
  let low = 0
  let high = run.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((run[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return run[low] === number
}
