/** For each value the numbers that list it, ascending. One array holds them all, so a million values cost no million arrays. */
export interface Postings {
  /** The numbers that list `value`, ascending; empty for an unknown value. A view, not a copy. */
  of(value: string): Uint32Array
  values(): IterableIterator<string>
}

const none = new Uint32Array(0)

/** Builds postings over `count` numbers from the values that each one lists; a number may list none, or the same value twice. */
export function buildPostings(count: number, valuesOf: (number: number) => readonly string[]): Postings {
  const ids = new Map<string, number>()
  const sizes: number[] = []
  for (let number = 0; number < count; number++) {
    for (const value of valuesOf(number)) {
      const id = ids.get(value) ?? ids.size
      ids.set(value, id)
      sizes[id] = (sizes[id] ?? 0) + 1
    }
  }
  const starts = new Uint32Array(ids.size + 1)
  for (let id = 0; id < ids.size; id++) starts[id + 1] = (starts[id] ?? 0) + (sizes[id] ?? 0)
  const numbers = new Uint32Array(starts[ids.size] ?? 0)
  const next = starts.slice()
  for (let number = 0; number < count; number++) {
    for (const value of valuesOf(number)) {
      const id = ids.get(value) ?? 0
      const at = next[id] ?? 0
      if (at > (starts[id] ?? 0) && numbers[at - 1] === number) continue
      numbers[at] = number
      next[id] = at + 1
    }
  }
  return {
    of(value) {
      const id = ids.get(value)
      return id === undefined ? none : numbers.subarray(starts[id], next[id])
    },
    values: () => ids.keys(),
  }
}
