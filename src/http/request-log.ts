import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { Connections } from './connections.ts'
import type { HttpMetrics } from './http-metrics.ts'
import { traceIdOf } from './trace.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Milliseconds on the clock of `performance.now()` when watching began; 0 = nobody watches yet. */
    watchedSince: number
  }
}

/** What is known of a request when its reply is over. */
export interface RequestFacts {
  route: string
  method: string
  status: number
  millis: number
  traceId: string
}

/** Writes one line and counts once for each request. */
export interface RequestLog {
  /** A request that is over now. */
  note(facts: RequestFacts): void
  /** The same for requests of one kind that were answered well, made ready: the hot path. */
  noteWell(route: string, method: string): (millis: number, traceId: string) => void
  /** Notes the request when its reply is over or its caller is gone (as 499), timed from `since`. Watching twice is watching once. */
  watch(request: FastifyRequest, reply: FastifyReply, since?: number): void
  /** An error that nobody expected, with the trace id that its caller was told. */
  fault(error: unknown, traceId: string): void
}

/** What writes the line of a request at level info; its strings need no escaping. */
export type RequestLine = (facts: Omit<RequestFacts, 'millis'> & { ms: number }) => void

/** The route of a request that fits none; the label stays bounded whatever is asked for. */
export const unknownRoute = 'unknown'

/** Status that stands in the log and the metrics for a caller who left before the reply was over. */
const callerGone = 499

const quietRoutes = new Set(['/livez', '/readyz', '/metrics'])

/** What the request log stands on: the program's log and metrics, and the connections that it tells of what is under way. */
export interface RequestLogParts {
  log: FastifyBaseLogger
  requestLine?: RequestLine | undefined
  metrics: HttpMetrics
  connections: Connections
}

/** The request log. A line never holds a query, a header or a body. */
export function createRequestLog({ log, requestLine, metrics, connections }: RequestLogParts): RequestLog {
  // The lines hold five known fields: looking through each for typed text to hide would cost more than the line itself.
  const lines = log.child({}, { redact: [] })
  const writeLine = requestLine ?? ((line) => lines.info(line, 'request'))

  function note({ route, method, status, millis, traceId }: RequestFacts): void {
    metrics.requests(route, method, status)(millis / 1000)
    const line = { route, method, status, ms: inHundredths(millis), traceId }
    if (quietRoutes.has(route) && status !== 500) lines.debug(line, 'request')
    else if (status === 500) lines.error(line, 'request')
    else if (status > 500) lines.warn(line, 'request')
    else lines.info(line, 'request')
  }

  function noteWell(route: string, method: string): (millis: number, traceId: string) => void {
    const count = metrics.requests(route, method, 200)
    return (millis, traceId) => {
      count(millis / 1000)
      writeLine({ route, method, status: 200, ms: inHundredths(millis), traceId })
    }
  }

  function watch(request: FastifyRequest, reply: FastifyReply, since = performance.now()): void {
    if (request.watchedSince > 0) return
    request.watchedSince = since
    const pending = connections.begin({ request: request.raw, reply: reply.raw, traceparent: request.id })
    const over = (): void => {
      connections.end(pending)
      const status = pending.refused ?? (reply.raw.writableFinished ? reply.raw.statusCode : callerGone)
      note({ route: routeOf(request), method: request.method, status, millis: performance.now() - since, traceId: traceIdOf(request.id) })
    }
    if (reply.raw.destroyed) over()
    else reply.raw.once('close', over)
  }

  return {
    note,
    noteWell,
    watch,
    fault: (error, traceId) => log.error({ err: error, traceId }, 'a request failed'),
  }
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? unknownRoute
}

function inHundredths(millis: number): number {
  return Math.round(millis * 100) / 100
}
