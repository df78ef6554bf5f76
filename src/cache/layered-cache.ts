import type { Cache, CacheEntry, FreshEntry, NearCache } from './cache.ts'

/** A freshly made entry; with `keep` false it is given to whoever waits and to nobody after. */
export interface Made<Meta> {
  entry: FreshEntry<Meta>
  keep: boolean
}

/** An entry and where it came from: `none` means that it was made. */
export interface Obtained<Meta> {
  entry: FreshEntry<Meta>
  layer: 'near' | 'far' | 'none'
}

/** Two caches as one. */
export interface LayeredCache<Meta> extends Cache<Meta> {
  /** What the near cache holds, at once: the hot path. */
  peek(key: string): CacheEntry<Meta> | undefined
  /** Near, else far, else made. Whoever asks for a key while it is under way waits for the same one; rejects only when `make` does. */
  obtain(key: string, make: () => Promise<Made<Meta>>): Promise<Obtained<Meta>>
}

/**
 * A near cache in front of a far one, or of none. What the far one gives is copied near; what is made is set near and, without waiting,
 * far. A failed make rejects everybody who waited for it and leaves no trace. `make` must settle: its time limit is the caller's.
 */
export function createLayeredCache<Meta>(options: { near: NearCache<Meta>; far: Cache<Meta> | null }): LayeredCache<Meta> {
  const { near, far } = options
  const flights = new Map<string, Promise<Obtained<Meta>>>()

  async function fromFar(key: string): Promise<CacheEntry<Meta> | undefined> {
    const entry = await far?.get(key)
    if (entry !== undefined) near.set(key, entry)
    return entry
  }

  async function fly(key: string, make: () => Promise<Made<Meta>>): Promise<Obtained<Meta>> {
    const found = await fromFar(key)
    if (found !== undefined) return { entry: found, layer: 'far' }
    const { entry, keep } = await make()
    if (keep) {
      near.set(key, entry)
      void far?.set(key, entry)
    }
    return { entry, layer: 'none' }
  }

  async function obtain(key: string, make: () => Promise<Made<Meta>>): Promise<Obtained<Meta>> {
    const held = near.get(key)
    if (held !== undefined) return { entry: held, layer: 'near' }
    const under = flights.get(key)
    if (under !== undefined) return under
    const flight = fly(key, make)
    flights.set(key, flight)
    const land = () => flights.delete(key)
    flight.then(land, land)
    return flight
  }

  return {
    peek: (key) => near.get(key),
    get: (key) => near.get(key) ?? fromFar(key),
    set: (key, entry) => {
      near.set(key, entry)
      return far?.set(key, entry)
    },
    obtain,
  }
}
