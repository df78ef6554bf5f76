import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, namesEtag } from './etag.ts'
import { guardHeaders } from './guard-headers.ts'
import { pathOf, type Refusal, retryAfter, statusOf, writeProblem } from './problem.ts'
import { traceIdOf } from './trace.ts'

/** Bytes and what is said about them. */
export interface Sendable {
  bytes: Buffer
  type: string
  /** With an entity tag the caller may already hold the bytes: then 304 goes out instead. */
  etag?: string
  headers: Readonly<Record<string, string>>
}

/** Sends bytes as they are. */
export function sendBytes(request: FastifyRequest, reply: FastifyReply, { bytes, type, etag, headers }: Sendable): FastifyReply {
  reply.headers({ ...guardHeaders, ...headers, traceparent: request.id })
  if (request.server.draining) reply.header('connection', 'close')
  if (etag !== undefined) {
    reply.header('etag', etag)
    if (namesEtag(request.headers['if-none-match'], etag)) return reply.removeHeader('link').code(304).send()
  }
  return reply.header('content-type', type).header('content-length', String(bytes.length)).send(bytes)
}

/** What a shared cache and a browser may keep for a minute: the age by which facets and articles may lag behind a reload. */
export const cacheable = { 'cache-control': 'public, max-age=60' } as const
export const uncacheable = { 'cache-control': 'no-store' } as const

interface Printed {
  bytes: Buffer
  etag: string
}

// Values that the program keeps, such as all facets, are printed once; the others are forgotten with their reply.
const printed = new WeakMap<object, Printed>()

/** A value as JSON bytes with their entity tag; the same object is printed once. */
export function printJson(value: object): Printed {
  const known = printed.get(value)
  if (known !== undefined) return known
  const bytes = Buffer.from(JSON.stringify(value))
  const fresh = { bytes, etag: etagOf(bytes) }
  printed.set(value, fresh)
  return fresh
}

/** Sends a value as JSON that may be kept, with its entity tag. */
export function sendCacheable(
  request: FastifyRequest,
  reply: FastifyReply,
  value: object,
  headers: Record<string, string> = {},
): FastifyReply {
  return sendBytes(request, reply, { ...printJson(value), type: 'application/json', headers: { ...cacheable, ...headers } })
}

/** Sends a value as JSON that nobody may keep. */
export function sendFresh(request: FastifyRequest, reply: FastifyReply, value: object, headers: Record<string, string> = {}): FastifyReply {
  const bytes = Buffer.from(JSON.stringify(value))
  return sendBytes(request, reply, { bytes, type: 'application/json', headers: { ...uncacheable, ...headers } })
}

/** Sends a refusal as problem+json. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = writeProblem(refusal, { instance: pathOf(request.raw.url ?? '/'), traceId: traceIdOf(request.id) })
  const headers = { ...uncacheable, ...retryAfter(refusal.code), ...refusal.headers }
  reply.code(statusOf[refusal.code])
  return sendBytes(request, reply, { bytes: Buffer.from(JSON.stringify(problem)), type: 'application/problem+json', headers })
}
