import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import type { Checked } from '../../schemas/field-problems.ts'
import type { Operation } from '../../schemas/operation.ts'
import type { FieldProblem } from '../../schemas/problem.ts'
import type { ParameterKind } from '../../schemas/query.ts'
import type { Deflector } from '../deflector.ts'
import { DeflectorError } from '../errors.ts'
import type { HttpMetrics } from './http-metrics.ts'
import { readQuery, refuse } from './query.ts'
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

/** Why a request without Host is refused, which HTTP/1.1 demands (RFC 9112, 3.2). */
export function hostProblem({ headers, raw }: FastifyRequest): Error | undefined {
  return headers.host === undefined && raw.httpVersionMinor > 0 ? refuse([{ field: 'Host', message: 'must be given' }]) : undefined
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

/** Binds a handler to an operation of the contract. */
export function bind(app: FastifyInstance, operation: Operation, handler: Handler, options: RouteShorthandOptions = {}): void {
  const url = operation.path.replace(/\{(\w+)\}/g, ':$1')
  app.route({ ...options, method: operation.method, url, config: { operation }, handler })
}

/**
 * A reader of the parameters behind `?`; every wrong one is named in one `invalid_request`. `use` is what will be done with them: when some are wrong, it
 * is tried with the others, so that a caller hears of what is wrong with those as well.
 */
export function queryReader<T>(
  schema: Checked<T>,
  kinds: ReadonlyMap<string, ParameterKind>,
  use: (value: T) => unknown = () => undefined,
): (request: FastifyRequest) => T {
  return (request) => {
    const { value, right, problems } = readQuery(rawQuery(request), schema, kinds)
    if (value !== undefined) return value
    throw refuse([...problems, ...complaintsOf(schema, right, use)])
  }
}

/** What the program has to say about the members that are well formed, so that a caller hears of every wrong one at once. */
export function complaintsOf<T>(schema: Checked<T>, right: unknown, use: (value: T) => unknown): readonly FieldProblem[] {
  const checked = schema.safeParse(right)
  if (!checked.success) return []
  try {
    use(checked.data)
    return []
  } catch (error) {
    return error instanceof DeflectorError && error.code === 'invalid_request' ? error.fields : []
  }
}

/** The same error, but of a ticket that says nothing where text is not among what may be given, or goes by another name. */
export function nameMissing(error: unknown, names: string): unknown {
  if (!(error instanceof DeflectorError) || error.code !== 'ticket_empty') return error
  const fields = error.fields.map((each) => ({ ...each, message: `give at least one of ${names}` }))
  return new DeflectorError('ticket_empty', `At least one of ${names} must be present.`, fields)
}

/** The text behind `?`, as it was sent. */
export function rawQuery({ query }: FastifyRequest): string {
  return typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string' ? query.text : ''
}
