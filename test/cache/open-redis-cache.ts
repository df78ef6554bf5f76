import { onTestFinished, vi } from 'vitest'
import { createRedisCache, type RedisCache, type RedisCacheOptions } from '../../src/cache/redis-cache.ts'
import { readTestMeta, type TestMeta } from './contract.ts'

export const testSecret = Buffer.from('a secret of the tests')
export const testPrefix = 'test:'

/** A started Redis cache, and everything it told. */
export interface OpenedRedisCache {
  cache: RedisCache<TestMeta>
  /** Each change, as "up: reason". */
  statuses: string[]
  refusals: string[]
}

/** Starts a cache that looks ten times a second whether Redis is there; the caller closes it. */
export function startCache(url: string, options: Partial<RedisCacheOptions<TestMeta>> = {}): OpenedRedisCache {
  const statuses: string[] = []
  const refusals: string[] = []
  const cache = createRedisCache<TestMeta>({
    url,
    prefix: testPrefix,
    ttlSeconds: 60,
    waitMillis: 500,
    probeMillis: 100,
    secret: () => testSecret,
    readMeta: readTestMeta,
    onStatus: (status, reason) => statuses.push(`${status}: ${reason}`),
    onRefused: (reason) => refusals.push(reason),
    ...options,
  })
  cache.start()
  return { cache, statuses, refusals }
}

/** The same for one test: closed when the test ends, however it ends. */
export function openCache(url: string, options: Partial<RedisCacheOptions<TestMeta>> = {}): OpenedRedisCache {
  const opened = startCache(url, options)
  onTestFinished(() => opened.cache.close())
  return opened
}

/** Resolves when the cache has this status. */
export async function reaches(cache: RedisCache<TestMeta>, status: 'up' | 'down'): Promise<void> {
  await until(() => cache.status() === status)
}

/** Resolves when the condition holds, and throws when it does not within ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitFor(
    async () => {
      if (!(await condition())) throw new Error('The condition did not come to hold')
    },
    { timeout: 10_000, interval: 5 },
  )
}

/** How many milliseconds this takes, and what it gives. */
export async function timed<Result>(work: () => Result | Promise<Result>): Promise<{ millis: number; result: Result }> {
  const start = performance.now()
  const result = await work()
  return { millis: performance.now() - start, result }
}
