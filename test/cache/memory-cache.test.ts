import { describe, expect, it } from 'vitest'
import { createMemoryCache } from '../../src/cache/memory-cache.ts'
import { cacheContract, type TestMeta, testEntry } from './contract.ts'

const roomy = { entriesMax: 10_000, bytesMax: 64 * 1024 * 1024, ttlSeconds: 60 }

cacheContract('the memory cache', async () => ({ cache: createMemoryCache<TestMeta>(roomy), close: async () => undefined }))

describe('the memory cache', () => {
  it('answers at once, without a promise', () => {
    const cache = createMemoryCache<TestMeta>(roomy)
    cache.set('a', testEntry('a'))
    expect(cache.get('a')).toEqual(testEntry('a'))
  })

  it.each([0, 1, 1_700_000_000_000])('ends an entry after its time, with a clock that begins at %d', (start) => {
    let millis = start
    const cache = createMemoryCache<TestMeta>({ ...roomy, ttlSeconds: 10, now: () => millis })
    cache.set('a', testEntry('a'))
    millis = start + 9_999
    expect(cache.get('a')).toEqual(testEntry('a'))
    millis = start + 10_001
    expect(cache.get('a')).toBeUndefined()
  })

  it('does not prolong an entry by reading it, and does by setting it again', () => {
    let millis = 0
    const cache = createMemoryCache<TestMeta>({ ...roomy, ttlSeconds: 10, now: () => millis })
    cache.set('read', testEntry('read'))
    cache.set('set', testEntry('set'))
    millis = 8_000
    cache.get('read')
    cache.set('set', testEntry('set'))
    millis = 12_000
    expect(cache.get('read')).toBeUndefined()
    expect(cache.get('set')).toEqual(testEntry('set'))
  })

  it('keeps no more entries than allowed and lets the least recently used go', () => {
    const cache = createMemoryCache<TestMeta>({ ...roomy, entriesMax: 3 })
    for (const name of ['a', 'b', 'c']) cache.set(name, testEntry(name))
    cache.get('a')
    cache.set('d', testEntry('d'))
    expect(cache.size().entries).toBe(3)
    expect(cache.get('b')).toBeUndefined()
    expect(cache.get('a')).toEqual(testEntry('a'))
  })

  it('keeps no more bytes than allowed', () => {
    const cache = createMemoryCache<TestMeta>({ ...roomy, bytesMax: 100_000 })
    for (let n = 0; n < 1_000; n += 1) {
      cache.set(`key ${n}`, { meta: { etag: '' }, body: Buffer.alloc((n * 37) % 5_000) })
      expect(cache.size().bytes).toBeLessThanOrEqual(100_000)
    }
    expect(cache.size().entries).toBeGreaterThan(10)
  })

  it('does not keep an entry larger than the bound, nor the older one under its key, and keeps the others', () => {
    const cache = createMemoryCache<TestMeta>({ ...roomy, bytesMax: 10_000 })
    cache.set('small', testEntry('small'))
    cache.set('grows', testEntry('grows'))
    cache.set('grows', { meta: { etag: '' }, body: Buffer.alloc(10_000) })
    expect(cache.get('grows')).toBeUndefined()
    expect(cache.get('small')).toEqual(testEntry('small'))
    expect(cache.size().entries).toBe(1)
  })

  it.each([{ entriesMax: 0 }, { bytesMax: 0 }, { ttlSeconds: 0 }])('is off with %o', (off) => {
    const cache = createMemoryCache<TestMeta>({ ...roomy, ...off })
    cache.set('a', testEntry('a'))
    expect(cache.get('a')).toBeUndefined()
    expect(cache.size()).toEqual({ entries: 0, bytes: 0 })
  })
})
