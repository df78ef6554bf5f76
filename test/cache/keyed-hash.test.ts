import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyedHash } from '../../src/cache/keyed-hash.ts'

const secret = Buffer.from('a secret of the tests')

describe('the keyed hash', () => {
  it('is the HMAC-SHA256 of the text in base64url', () => {
    expect(keyedHash(secret, 'größe 審査')).toBe(createHmac('sha256', secret).update('größe 審査').digest('base64url'))
  })

  it('differs under another secret, so that texts cannot be guessed without it', () => {
    expect(keyedHash(secret, 'refund')).not.toBe(keyedHash(Buffer.from('another'), 'refund'))
  })

  it('is 43 characters that are safe in keys and show nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(keyedHash(secret, text)).toMatch(/^[A-Za-z0-9_-]{43}$/)
      }),
    )
  })

  it('tells ill-formed texts apart, which UTF-8 would fold together', () => {
    const texts = ['\ud800', '\ud801', '\udc00', '\ufffd', '\ud800\u0080', '\0\u0600\0', '']
    expect(new Set(texts.map((text) => keyedHash(secret, text))).size).toBe(texts.length)
  })
})
