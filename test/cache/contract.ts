import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cache, CacheEntry } from '../../src/cache/cache.ts'

/** The meta that the cache tests keep beside a body. */
export interface TestMeta {
  etag: string
  note?: string
}

/** Reads a TestMeta; anything else is undefined. */
export function readTestMeta(value: unknown): TestMeta | undefined {
  if (typeof value !== 'object' || value === null || !('etag' in value) || typeof value.etag !== 'string') return undefined
  if (!('note' in value)) return { etag: value.etag }
  return typeof value.note === 'string' ? { etag: value.etag, note: value.note } : undefined
}

/** An entry whose meta and body tell which one it is. */
export function testEntry(name: string): CacheEntry<TestMeta> {
  return { meta: { etag: `"${name}"` }, body: Buffer.from(`body of ${name}`) }
}

/** A cache under test, and what ends it. */
export interface OpenCache {
  cache: Cache<TestMeta>
  close: () => Promise<void>
}

/** What every cache promises, whatever it is made of. */
export function cacheContract(name: string, open: () => Promise<OpenCache>): void {
  describe(`${name} keeps the cache contract`, () => {
    let opened: OpenCache
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.close())

    const bodies = [
      ['an empty body', Buffer.alloc(0)],
      ['one byte', Buffer.of(0)],
      ['line ends and protocol characters', Buffer.from('\r\n$-1\r\n*2\r\n\0')],
      ['text of many scripts', Buffer.from('Überprüfung 審査 🚀 \u202e')],
      ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0xc0, 0x80])],
      ['a body of 1 MiB', randomBytes(1024 * 1024)],
    ] as const
    it.each(bodies)('gives back %s byte for byte', async (title, body) => {
      await opened.cache.set(title, { meta: { etag: title }, body })
      const entry = await opened.cache.get(title)
      expect(entry?.meta).toEqual({ etag: title })
      expect(entry?.body.equals(body)).toBe(true)
    })

    it('takes a binary string for the bytes that it spells', async () => {
      await opened.cache.set('spelt', { meta: { etag: '' }, body: '\x00\x7f\x80\xff' })
      expect((await opened.cache.get('spelt'))?.body).toEqual(Buffer.of(0x00, 0x7f, 0x80, 0xff))
    })

    it('gives back meta of any characters', async () => {
      const meta = { etag: '"é\u0000\u2028"', note: '審査 🚀 "\\' }
      await opened.cache.set('meta', { meta, body: Buffer.from('x') })
      expect((await opened.cache.get('meta'))?.meta).toEqual(meta)
    })

    it('takes any string as a key, and tells them apart', async () => {
      const keys = ['', ' ', 'a', 'A', 'a ', 'a:b', 'a\r\nb', '*', '審査', '__proto__', 'constructor', 'k'.repeat(1_000)]
      for (const key of keys) await opened.cache.set(key, testEntry(key))
      for (const key of keys) expect(await opened.cache.get(key)).toEqual(testEntry(key))
    })

    it('misses a key that was not set', async () => {
      expect(await opened.cache.get('never set')).toBeUndefined()
    })

    it('keeps the last of two entries under one key', async () => {
      await opened.cache.set('twice', testEntry('first and longer'))
      await opened.cache.set('twice', testEntry('second'))
      expect(await opened.cache.get('twice')).toEqual(testEntry('second'))
    })

    it('serves many at once without mixing them up', async () => {
      const names = Array.from({ length: 300 }, (_, n) => `many ${n}`)
      await Promise.all(names.map((each) => opened.cache.set(each, testEntry(each))))
      const entries = await Promise.all(names.map((each) => opened.cache.get(each)))
      expect(entries).toEqual(names.map(testEntry))
    })
  })
}
