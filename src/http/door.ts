import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import type { Operation } from '../../schemas/operation.ts'
import type { ParameterKind } from '../../schemas/query.ts'
import type { Deflector } from '../deflector.ts'
import type { Checked } from './field-problems.ts'
import type { HttpMetrics } from './http-metrics.ts'
import { demandQuery } from './query.ts'
import type { RequestLog } from './request-log.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of the contract that the route carries out; absent on routes that the contract leaves out. */
    operation?: Operation
  }
  interface FastifyInstance {
    /** Closing has begun: what is in flight is finished, and each reply asks its caller to connect anew. */
    draining: boolean
  }
}

/** What the routes are handed. */
export interface Door {
  deflector: Deflector
  metrics: HttpMetrics
  requestLog: RequestLog
  version: string
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

/** Binds a handler to an operation of the contract. */
export function bind(app: FastifyInstance, operation: Operation, handler: Handler, options: RouteShorthandOptions = {}): void {
  const url = operation.path.replace(/\{(\w+)\}/g, ':$1')
  app.route({ ...options, method: operation.method, url, config: { operation }, handler })
}

/** A reader of the parameters behind `?`; every wrong one is named in one `invalid_request`. */
export function queryReader<T>(schema: Checked<T>, kinds: ReadonlyMap<string, ParameterKind>): (request: FastifyRequest) => T {
  return (request) => demandQuery(rawQuery(request), schema, kinds)
}

/** The text behind `?`, as it was sent. */
export function rawQuery({ query }: FastifyRequest): string {
  return typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string' ? query.text : ''
}
