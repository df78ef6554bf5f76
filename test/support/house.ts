import { resolve } from 'node:path'
import { openLibrary } from '../../src/articles/library.ts'
import { createRenderer } from '../../src/articles/render.ts'
import { keyedHash } from '../../src/cache/keyed-hash.ts'
import { createLayeredCache } from '../../src/cache/layered-cache.ts'
import { createMemoryCache } from '../../src/cache/memory-cache.ts'
import { readConfig } from '../../src/config.ts'
import { createDeflector, type Deflector } from '../../src/deflector.ts'
import { createMetrics, type Metrics } from '../../src/metrics.ts'
import { createPolicy } from '../../src/policy/policy.ts'

/** The program over a folder with real parts, a clock that only moves when told, and its counters. */
export interface House {
  deflector: Deflector
  metrics: Metrics
  clock: { now: number; step: number }
}

/** Builds the program and reads the folder once. `step` is what the clock gains with every look at it, in milliseconds. */
export async function openHouse(options: { folder?: string; budgetMillis?: number } = {}): Promise<House> {
  const clock = { now: 0, step: 0 }
  const metrics = createMetrics({ version: '0.0.0', redis: false })
  const near = createMemoryCache<Parameters<Metrics['answer']>[0]>({ entriesMax: 1000, bytesMax: 1 << 26, ttlSeconds: 60 })
  const deflector = createDeflector({
    library: openLibrary({ folder: options.folder ?? resolve('articles') }),
    policy: createPolicy(),
    renderer: createRenderer({ bladeUrlTemplate: null }),
    cache: createLayeredCache({ near, far: null }),
    shared: false,
    hash: (text) => keyedHash(Buffer.from('a key for tests'), text),
    clouds: readConfig({}).CLOUD_ENVIRONMENTS,
    budgetMillis: options.budgetMillis ?? 150,
    counters: metrics,
    onReload: () => {},
    redis: () => 'off',
    clock: () => {
      clock.now += clock.step
      return clock.now
    },
    now: () => new Date(0),
  })
  await deflector.reload()
  return { deflector, metrics, clock }
}
