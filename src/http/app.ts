import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Deflector } from '../deflector.ts'
import { createSocketRefusals } from './client-error.ts'
import { closeInTime } from './closing.ts'
import { watchConnections } from './connections.ts'
import { serveDocs } from './docs.ts'
import { type Door, hostProblem } from './door.ts'
import { guardHeaders } from './guard-headers.ts'
import type { HttpMetrics } from './http-metrics.ts'
import { rememberRoutes } from './known-routes.ts'
import { type HttpLimits, httpLimits } from './limits.ts'
import { describeContract } from './openapi.ts'
import { pathOf, type Refusal } from './problem.ts'
import { refusalOf } from './refusal.ts'
import { createRequestLog, type RequestLine } from './request-log.ts'
import { adminRoutes } from './routes/admin.ts'
import { articlesRoutes } from './routes/articles.ts'
import { contractRoutes } from './routes/contract.ts'
import { facetsRoutes } from './routes/facets.ts'
import { healthRoutes } from './routes/health.ts'
import { matchesRoutes } from './routes/matches.ts'
import { scopingQuestionsRoutes } from './routes/scoping-questions.ts'
import { sendProblem } from './send.ts'
import { continueTrace, randomTraceIds, type TraceIds, traceIdOf } from './trace.ts'

export interface AppOptions {
  deflector: Deflector
  log: FastifyBaseLogger
  /** Writes the line of a request that was answered well, cheaper than `log` would; without it `log` does. */
  requestLine?: RequestLine | undefined
  metrics: HttpMetrics
  version: string
  ids?: TraceIds
  limits?: Partial<HttpLimits>
}

/** The HTTP door, built but not listening; building reads and opens nothing. `close` finishes what is in flight, in bounded time. */
export function createApp(options: AppOptions): FastifyInstance {
  const ids = options.ids ?? randomTraceIds()
  const limits = { ...httpLimits, ...options.limits }
  const app = Fastify({
    ...serverOptions(limits),
    genReqId: (request) => continueTrace(request.headers.traceparent, ids),
    clientErrorHandler: (error, socket) => refusals.onClientError(error, socket),
    frameworkErrors: (error, request, reply) => answer(refusalOf(error), request, reply),
  })
  const connections = watchConnections(app.server)
  const requestLog = createRequestLog({ ...options, connections })
  const refusals = createSocketRefusals({ requestLog, connections, ids })
  app.server.on('connect', refusals.onConnect)
  // RFC 9110, 10.1.1: an expectation other than 100-continue may be passed over.
  app.server.on('checkExpectation', app.routing)
  app.decorateRequest('watchedSince', 0)
  app.removeContentTypeParser('text/plain')
  const routes = rememberRoutes(app)
  app.setNotFoundHandler((request, reply) => answer(unrouted(request), request, reply))
  // A body that cannot be read does not matter where nobody would read it.
  app.setErrorHandler((error, request, reply) => answer(request.is404 ? unrouted(request) : refusalOf(error), request, reply, error))
  closeInTime(app, { connections, closeMillis: limits.closeMillis })

  function unrouted(request: FastifyRequest): Refusal {
    return routes.refusalOf(request.method, pathOf(request.raw.url ?? '/'))
  }

  function answer(refusal: Refusal, request: FastifyRequest, reply: FastifyReply, cause?: unknown): FastifyReply {
    requestLog.watch(request, reply)
    if (refusal.code === 'internal') requestLog.fault(cause, traceIdOf(request.id))
    return reply.raw.destroyed ? reply.hijack() : sendProblem(request, reply, refusal)
  }

  describeContract(app, options.version)
  registerRoutes(app, { ...options, requestLog })
  return app
}

function serverOptions(limits: HttpLimits) {
  return {
    logger: false,
    bodyLimit: limits.bodyBytesMax,
    requestTimeout: limits.requestMillis,
    keepAliveTimeout: limits.keepAliveMillis,
    connectionTimeout: limits.idleMillis,
    maxRequestsPerSocket: 0,
    forceCloseConnections: 'idle',
    // A request that still arrives while closing is answered like any other, and told to connect elsewhere next time.
    return503OnClosing: false,
    http: {
      headersTimeout: limits.headersMillis,
      requestTimeout: limits.requestMillis,
      connectionsCheckingInterval: limits.checkMillis,
      maxHeaderSize: limits.headBytesMax,
      // Asked for by `hostProblem`, so that its absence is a problem like any other.
      requireHostHeader: false,
    },
    // The text behind `?` reaches the routes as it is: a repeated address need not be taken apart again.
    routerOptions: { maxParamLength: limits.pathParameterCharactersMax, querystringParser: (text: string) => ({ text }) },
  } as const
}

function registerRoutes(app: FastifyInstance, door: Door): void {
  app.register(async (scope) => matchesRoutes(scope, door))
  app.register(async (scope) => {
    scope.addHook('onRequest', (request, reply, done) => {
      door.requestLog.watch(request, reply)
      reply.headers({ ...guardHeaders, traceparent: request.id })
      done(hostProblem(request))
    })
    articlesRoutes(scope, door)
    facetsRoutes(scope, door)
    scopingQuestionsRoutes(scope, door)
    adminRoutes(scope, door)
    healthRoutes(scope, door)
    contractRoutes(scope)
    await serveDocs(scope)
  })
}
