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
  /** The same for the hot path: gathered, and noted together within 50 ms, where a line costs a third of what it costs between two answers. */
  noteSoon(facts: RequestFacts): void
  /** Notes what is gathered. */
  settle(): void
  /** Notes the request when its reply is over or its caller is gone (as 499), timed from `since`. Watching twice is watching once. */
  watch(request: FastifyRequest, reply: FastifyReply, since?: number): void
  /** An error that nobody expected, with the trace id that its caller was told. */
  fault(error: unknown, traceId: string): void
}

/** The route of a request that fits none; the label stays bounded whatever is asked for. */
export const unknownRoute = 'unknown'

/** Status that stands in the log and the metrics for a caller who left before the reply was over. */
const callerGone = 499

/** Noting this many together takes about half a millisecond. */
const gatheredMax = 256
const gatherMillis = 50

const quietRoutes = new Set(['/livez', '/readyz', '/metrics'])

/** The request log over the program's log and metrics. A line never holds a query, a header or a body. */
export function createRequestLog(parts: { log: FastifyBaseLogger; metrics: HttpMetrics; connections: Connections }): RequestLog {
  const { log, metrics, connections } = parts
  // The lines hold five known fields: looking through each for typed text to hide would cost more than the line itself.
  const lines = log.child({}, { redact: [] })

  function note({ route, method, status, millis, traceId }: RequestFacts): void {
    metrics.request(route, method, status, millis / 1000)
    const line = { route, method, status, ms: Math.round(millis * 100) / 100, traceId }
    if (quietRoutes.has(route) && status !== 500) lines.debug(line, 'request')
    else if (status === 500) lines.error(line, 'request')
    else if (status > 500) lines.warn(line, 'request')
    else lines.info(line, 'request')
  }

  let gathered: RequestFacts[] = []
  let timer: NodeJS.Timeout | undefined

  function settle(): void {
    clearTimeout(timer)
    timer = undefined
    const facts = gathered
    gathered = []
    for (const each of facts) note(each)
  }

  function noteSoon(facts: RequestFacts): void {
    gathered.push(facts)
    if (gathered.length >= gatheredMax) settle()
    else timer ??= setTimeout(settle, gatherMillis).unref()
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
    noteSoon,
    settle,
    watch,
    fault: (error, traceId) => log.error({ err: error, traceId }, 'a request failed'),
  }
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? unknownRoute
}
