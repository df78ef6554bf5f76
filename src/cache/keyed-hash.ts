import { createHmac } from 'node:crypto'

const loneSurrogate = /\p{Surrogate}/u

/**
 * HMAC-SHA256 of the text in base64url (43 characters): what a person typed can be a cache key without being readable in it.
 * No two texts share a hash, not even ill-formed ones, which UTF-8 would fold together: they are hashed as UTF-16 behind a byte
 * that UTF-8 never holds.
 */
export function keyedHash(secret: Buffer, text: string): string {
  const hmac = createHmac('sha256', secret)
  if (loneSurrogate.test(text)) return hmac.update(Buffer.of(0xff)).update(text, 'utf16le').digest('base64url')
  return hmac.update(text).digest('base64url')
}
