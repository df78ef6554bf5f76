import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CacheEntry, FreshEntry } from './cache.ts'

/** The most bytes a sealed value may have; a longer one is neither written nor believed. */
export const sealedBytesMax = 4 * 1024 * 1024

//  0        1             5             9        9+m         9+m+b      +32
//  | format | meta length | body length | meta   | body      | HMAC     |
//  | 1      | m, u32 BE   | b, u32 BE   | JSON   | bytes     | SHA-256  |
const format = 1
const headBytes = 9
const macBytes = 32

/**
 * A value that can leave the house: meta as JSON and body, bound to its key by an HMAC-SHA256 with the secret. Throws only when meta
 * is not JSON.
 */
export function seal<Meta>(key: string, entry: FreshEntry<Meta>, secret: Buffer): Buffer {
  const meta = Buffer.from(JSON.stringify(entry.meta))
  const sealed = Buffer.allocUnsafeSlow(headBytes + meta.length + entry.body.length + macBytes)
  sealed[0] = format
  sealed.writeUInt32BE(meta.length, 1)
  sealed.writeUInt32BE(entry.body.length, 5)
  meta.copy(sealed, headBytes)
  if (typeof entry.body === 'string') sealed.write(entry.body, headBytes + meta.length, 'latin1')
  else entry.body.copy(sealed, headBytes + meta.length)
  const signed = sealed.length - macBytes
  macOf(key, sealed.subarray(0, signed), secret).copy(sealed, signed)
  return sealed
}

/**
 * What `seal` wrote under this key with this secret. Anything else is undefined: truncated, altered, too long, of another key, secret
 * or format, or with a meta that `readMeta` refuses. Never throws. The body is a copy, so that a kept entry holds no larger buffer.
 */
export function unseal<Meta>(
  key: string,
  sealed: Buffer,
  secret: Buffer,
  readMeta: (value: unknown) => Meta | undefined,
): CacheEntry<Meta> | undefined {
  const signed = sealed.length - macBytes
  if (signed < headBytes || sealed.length > sealedBytesMax || sealed[0] !== format) return undefined
  const bodyStart = headBytes + sealed.readUInt32BE(1)
  if (bodyStart + sealed.readUInt32BE(5) !== signed) return undefined
  if (!timingSafeEqual(macOf(key, sealed.subarray(0, signed), secret), sealed.subarray(signed))) return undefined
  try {
    const meta = readMeta(JSON.parse(sealed.toString('utf8', headBytes, bodyStart)))
    if (meta === undefined) return undefined
    const body = Buffer.allocUnsafeSlow(signed - bodyStart)
    sealed.copy(body, 0, bodyStart, signed)
    return { meta, body }
  } catch {
    return undefined
  }
}

// The key goes last: the head tells where meta and body end, so that no other key, meta and body give the same bytes.
function macOf(key: string, signed: Buffer, secret: Buffer): Buffer {
  return createHmac('sha256', secret).update(signed).update(key).digest()
}
