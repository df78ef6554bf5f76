import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, sealedBytesMax, unseal } from '../../src/cache/seal.ts'
import { readTestMeta, testEntry } from './contract.ts'

const secret = Buffer.from('a secret of the tests')
const anyMeta = (value: unknown): unknown => value
const bytes = fc.uint8Array({ maxLength: 2_000 }).map((array) => Buffer.from(array))
// JSON has no minus zero.
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)))

function sign(key: string, signed: Buffer): Buffer {
  return Buffer.concat([signed, createHmac('sha256', secret).update(signed).update(key).digest()])
}

describe('a sealed value', () => {
  it('comes back whole, for any key, meta and body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), json, bytes, (key, meta, body) => {
        const entry = unseal(key, seal(key, { meta, body }, secret), secret, anyMeta)
        expect(entry?.meta).toEqual(meta)
        expect(entry?.body.equals(body)).toBe(true)
      }),
    )
  })

  it('is a miss after any single byte changed', () => {
    const sealed = seal('key', testEntry('a'), secret)
    for (let at = 0; at < sealed.length; at += 1) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const altered = Buffer.from(sealed)
        altered.writeUInt8(sealed.readUInt8(at) ^ flip, at)
        expect(unseal('key', altered, secret, readTestMeta)).toBeUndefined()
      }
    }
  })

  it('is a miss when cut anywhere, or longer than it was', () => {
    const sealed = seal('key', testEntry('a'), secret)
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal('key', sealed.subarray(0, length), secret, readTestMeta)).toBeUndefined()
    }
    expect(unseal('key', Buffer.concat([sealed, Buffer.of(0)]), secret, readTestMeta)).toBeUndefined()
    expect(unseal('key', Buffer.concat([sealed, sealed]), secret, readTestMeta)).toBeUndefined()
  })

  it('is a miss under another key or secret', () => {
    const sealed = seal('key', testEntry('a'), secret)
    expect(unseal('key2', sealed, secret, readTestMeta)).toBeUndefined()
    expect(unseal('', sealed, secret, readTestMeta)).toBeUndefined()
    expect(unseal('key', sealed, Buffer.from('another'), readTestMeta)).toBeUndefined()
    expect(unseal('key', sealed, Buffer.alloc(0), readTestMeta)).toBeUndefined()
  })

  it('is a miss for any bytes that were not sealed', () => {
    fc.assert(
      fc.property(bytes, (garbage) => {
        expect(unseal('key', garbage, secret, anyMeta)).toBeUndefined()
      }),
    )
  })

  it('is a miss when rightly signed but of another format, with lengths that lie, or without JSON', () => {
    const head = (format: number, meta: number, body: number) => {
      const buffer = Buffer.alloc(9)
      buffer.writeUInt8(format, 0)
      buffer.writeUInt32BE(meta, 1)
      buffer.writeUInt32BE(body, 5)
      return buffer
    }
    const rest = Buffer.from('{"etag":""}body')
    expect(unseal('key', sign('key', Buffer.concat([head(1, 11, 4), rest])), secret, readTestMeta)?.body.toString()).toBe('body')
    const wrong = [head(2, 11, 4), head(0, 11, 4), head(1, 4, 11), head(1, 12, 4), head(1, 0, 15), head(1, 0xffffffff, 16), head(1, 15, 0)]
    for (const each of wrong) expect(unseal('key', sign('key', Buffer.concat([each, rest])), secret, readTestMeta)).toBeUndefined()
  })

  it('is a miss when the reader of the meta refuses it or throws', () => {
    const sealed = seal('key', { meta: { other: 1 }, body: Buffer.alloc(0) }, secret)
    expect(unseal('key', sealed, secret, readTestMeta)).toBeUndefined()
    const throwing = () => {
      throw new Error('no')
    }
    expect(unseal('key', sealed, secret, throwing)).toBeUndefined()
  })

  it('is a miss over 4 MiB, and a hit right at it', () => {
    const room = sealedBytesMax - seal('key', { meta: 1, body: Buffer.alloc(0) }, secret).length
    const fits = seal('key', { meta: 1, body: Buffer.alloc(room) }, secret)
    expect(unseal('key', fits, secret, anyMeta)?.body.length).toBe(room)
    expect(unseal('key', seal('key', { meta: 1, body: Buffer.alloc(room + 1) }, secret), secret, anyMeta)).toBeUndefined()
  })

  it('gives a body that holds no larger buffer alive', () => {
    const sealed = seal('key', testEntry('a'), secret)
    const body = unseal('key', sealed, secret, readTestMeta)?.body
    expect(body?.buffer.byteLength).toBe(body?.length)
  })
})
