/** A count that is added to in place. */
export interface Count {
  value: number
}

/** Counts by label values. */
export interface Counts {
  /** The count of these values, the same object each time: whoever counts the same thing often keeps it. */
  of(...values: string[]): Count
  all(): readonly { values: readonly string[]; count: number }[]
}

/** Counts as plain numbers until they are asked for; combinations of values must be bounded, as everywhere. */
export function createCounts(): Counts {
  const counts = new Map<string, { values: string[]; count: Count }>()
  return {
    of(...values) {
      const key = values.join('\n')
      const known = counts.get(key)
      if (known !== undefined) return known.count
      const count = { value: 0 }
      counts.set(key, { values, count })
      return count
    },
    all: () => [...counts.values()].map(({ values, count }) => ({ values, count: count.value })),
  }
}

/** How values are spread over buckets. */
export interface Spread {
  record(value: number): void
  /** `counts[i]` values were at most `bounds[i]`, and `count` in all. */
  read(): { counts: number[]; sum: number; count: number }
}

/** A spread over buckets with these upper bounds, ascending. */
export function createSpread(bounds: readonly number[]): Spread {
  const inBucket = new Float64Array(bounds.length)
  let sum = 0
  let count = 0
  return {
    record(value) {
      sum += value
      count++
      for (let at = 0; at < bounds.length; at++) {
        if (value <= (bounds[at] ?? 0)) {
          inBucket[at] = (inBucket[at] ?? 0) + 1
          return
        }
      }
    },
    read() {
      let below = 0
      return { counts: Array.from(inBucket, (own) => (below += own)), sum, count }
    },
  }
}
