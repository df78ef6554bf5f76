import { LRUCache } from 'lru-cache'
import type { CacheEntry, NearCache } from './cache.ts'

/** How much is kept and for how long; any of the three at 0 switches the cache off. `now` is in milliseconds and never runs back. */
export interface MemoryCacheOptions {
  entriesMax: number
  bytesMax: number
  ttlSeconds: number
  now?: () => number
}

// Map slot, list slots, entry, meta and Buffer objects of one entry, as the heap grows on Node 20 (measured with small bodies).
const overheadBytes = 512

/**
 * A cache in this process that lets the least recently used entry go. Bytes count the body, the key and a fixed overhead; an entry
 * larger than `bytesMax` is not kept, and takes what stood under its key with it.
 */
export function createMemoryCache<Meta>(options: MemoryCacheOptions): NearCache<Meta> & { size(): { entries: number; bytes: number } } {
  const { entriesMax, bytesMax, ttlSeconds, now = () => performance.now() } = options
  if (entriesMax < 1 || bytesMax < 1 || ttlSeconds <= 0) {
    return { get: () => undefined, set: () => undefined, size: () => ({ entries: 0, bytes: 0 }) }
  }
  const entries = new LRUCache<string, CacheEntry<Meta>>({
    max: Math.floor(entriesMax),
    maxSize: Math.floor(bytesMax),
    sizeCalculation: (entry, key) => entry.body.length + 2 * key.length + overheadBytes,
    ttl: Math.ceil(ttlSeconds * 1000),
    ttlResolution: 0,
    // To lru-cache a start of 0 means "never ends", so that a clock that begins at 0 must not be shown as it is.
    perf: { now: () => now() + 1 },
  })
  return {
    get: (key) => entries.get(key),
    set(key, { meta, body }) {
      entries.set(key, { meta, body: typeof body === 'string' ? Buffer.from(body, 'latin1') : body })
    },
    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
  }
}
