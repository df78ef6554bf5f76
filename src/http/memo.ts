/** Remembers values by text, a bounded number of them. */
export interface Memo<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
}

/**
 * A memo of two halves: when the young one is full it becomes the old one, and what is asked for again moves back. Keeps between `entriesMax / 2`
 * and `entriesMax` of the latest, and a hit among the young costs one look-up.
 */
export function createMemo<V>(entriesMax: number): Memo<V> {
  let young = new Map<string, V>()
  let old = new Map<string, V>()

  function set(key: string, value: V): void {
    if (young.size >= entriesMax / 2) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }

  return {
    get(key) {
      const value = young.get(key)
      if (value !== undefined) return value
      const older = old.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    set,
  }
}
