import { describe, expect, it } from 'vitest'
import type { Cache, CacheEntry } from '../../src/cache/cache.ts'
import { createLayeredCache } from '../../src/cache/layered-cache.ts'
import { createMemoryCache } from '../../src/cache/memory-cache.ts'
import { cacheContract, type TestMeta, testEntry } from './contract.ts'

const roomy = { entriesMax: 10_000, bytesMax: 64 * 1024 * 1024, ttlSeconds: 60 }
const memory = () => createMemoryCache<TestMeta>(roomy)

/** A far cache over memory that answers later and counts what it is asked. */
function createFar(): Cache<TestMeta> & { gets: string[] } {
  const held = memory()
  const gets: string[] = []
  return {
    gets,
    get: async (key) => {
      gets.push(key)
      return held.get(key)
    },
    set: async (key, entry) => held.set(key, entry),
  }
}

const make = (name: string) => async () => ({ entry: testEntry(name), keep: true })

cacheContract('the layered cache without a far one', async () => ({
  cache: createLayeredCache({ near: memory(), far: null }),
  close: async () => undefined,
}))
cacheContract('the layered cache with a far one only', async () => ({
  cache: createLayeredCache({ near: createMemoryCache<TestMeta>({ ...roomy, entriesMax: 0 }), far: createFar() }),
  close: async () => undefined,
}))

describe('the layered cache', () => {
  it('makes what no layer holds and keeps it in both', async () => {
    const far = createFar()
    const cache = createLayeredCache({ near: memory(), far })
    expect(cache.peek('a')).toBeUndefined()
    expect(await cache.obtain('a', make('a'))).toEqual({ entry: testEntry('a'), layer: 'none' })
    expect(cache.peek('a')).toEqual(testEntry('a'))
    expect(await cache.obtain('a', make('other'))).toEqual({ entry: testEntry('a'), layer: 'near' })
    expect(await far.get('a')).toEqual(testEntry('a'))
  })

  it('copies what the far layer holds near', async () => {
    const far = createFar()
    await far.set('a', testEntry('a'))
    const cache = createLayeredCache({ near: memory(), far })
    expect(await cache.obtain('a', make('other'))).toEqual({ entry: testEntry('a'), layer: 'far' })
    expect(cache.peek('a')).toEqual(testEntry('a'))
    await far.set('b', testEntry('b'))
    expect(await cache.get('b')).toEqual(testEntry('b'))
    expect(cache.peek('b')).toEqual(testEntry('b'))
  })

  it('gives what is not to be kept and holds it nowhere', async () => {
    const far = createFar()
    const cache = createLayeredCache({ near: memory(), far })
    const passing = async () => ({ entry: testEntry('a'), keep: false })
    expect(await cache.obtain('a', passing)).toEqual({ entry: testEntry('a'), layer: 'none' })
    expect(cache.peek('a')).toBeUndefined()
    expect(await far.get('a')).toBeUndefined()
  })

  it('asks far once and makes once for everybody who wants one key at the same time', async () => {
    const far = createFar()
    const cache = createLayeredCache({ near: memory(), far })
    let made = 0
    const counting = async () => {
      made += 1
      return { entry: testEntry('a'), keep: false }
    }
    const got = await Promise.all(Array.from({ length: 100 }, () => cache.obtain('a', counting)))
    expect(new Set(got.map((each) => each.entry)).size).toBe(1)
    expect(made).toBe(1)
    expect(far.gets).toEqual(['a'])
    await cache.obtain('a', counting)
    expect(made).toBe(2)
  })

  it('lets flights of different keys pass each other', async () => {
    const cache = createLayeredCache({ near: memory(), far: null })
    let release: (entry: CacheEntry<TestMeta>) => void = () => undefined
    const held = new Promise<CacheEntry<TestMeta>>((resolve) => {
      release = resolve
    })
    const slow = cache.obtain('slow', async () => ({ entry: await held, keep: true }))
    expect((await cache.obtain('quick', make('quick'))).layer).toBe('none')
    release(testEntry('slow'))
    expect((await slow).entry).toEqual(testEntry('slow'))
  })

  it.each([
    ['rejects', async () => Promise.reject(new Error('broken'))],
    [
      'throws at once',
      () => {
        throw new Error('broken')
      },
    ],
  ])('hands the failure of a make that %s to all its waiters and tries afresh for the next', async (_, broken) => {
    for (const far of [createFar(), null]) {
      const cache = createLayeredCache({ near: memory(), far })
      const waiters = await Promise.allSettled(Array.from({ length: 5 }, () => cache.obtain('a', broken)))
      expect(waiters.map((each) => each.status === 'rejected' && each.reason.message)).toEqual(Array(5).fill('broken'))
      expect(cache.peek('a')).toBeUndefined()
      expect((await cache.obtain('a', make('a'))).layer).toBe('none')
    }
  })

  it('does not wait for the far layer to keep what was made', async () => {
    const stuck: Cache<TestMeta> = { get: async () => undefined, set: () => new Promise(() => undefined) }
    const cache = createLayeredCache({ near: memory(), far: stuck })
    expect((await cache.obtain('a', make('a'))).layer).toBe('none')
    expect((await cache.obtain('a', make('a'))).layer).toBe('near')
  })
})
