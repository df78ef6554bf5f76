import { randomBytes } from 'node:crypto'

/** Makes the ids of W3C Trace Context: 32 hex digits for a trace, 16 for a span. */
export interface TraceIds {
  traceId(): string
  spanId(): string
}

// https://www.w3.org/TR/trace-context/#traceparent-header: version ff and ids of zeros are invalid; version 00 has nothing behind the flags.
const valid = /^(?!ff)([0-9a-f]{2})-((?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?$/

/** The `traceparent` of this hop: the caller's trace when its header is valid, else a new one; the span is always new. */
export function continueTrace(header: unknown, ids: TraceIds): string {
  const [, version, trace, flags, rest] = (typeof header === 'string' && valid.exec(header)) || []
  if (trace === undefined || flags === undefined || (version === '00' && rest !== undefined)) {
    return `00-${ids.traceId()}-${ids.spanId()}-00`
  }
  const sampled = Number.parseInt(flags, 16) % 2 === 1
  return `00-${trace}-${ids.spanId()}-${sampled ? '01' : '00'}`
}

/** The trace id inside a `traceparent` made by `continueTrace`. */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35)
}

/** Random ids. Bytes are drawn for many at once, since a draw costs more than a reply's other headers together. */
export function randomTraceIds(): TraceIds {
  let digits = ''
  let at = 0
  const take = (count: number): string => {
    if (at + count > digits.length) {
      digits = randomBytes(4_096).toString('hex')
      at = 0
    }
    at += count
    return digits.slice(at - count, at)
  }
  return { traceId: () => take(32), spanId: () => take(16) }
}
