import type { FastifySchema } from 'fastify'
import { type JsonSchema, printSchemas, refTo } from '../../schemas/json-schema.ts'
import { type Operation, operations, type ReplyBody, type ReplyShape, replyHeaders, requestHeaders } from '../../schemas/operation.ts'
import { type ErrorCode, errorTitles } from '../errors.ts'
import { statusOf, writeProblem } from './problem.ts'

/** Errors that any operation can answer with: the `default` reply. */
const commonProblems = ['request_timeout', 'head_too_large', 'internal'] as const

const exampleTraceId = '4bf92f3577b34da6a3ce929d0e0e4736'

const text = { type: 'string' }

const contract = {
  type: 'object',
  properties: { openapi: text, info: { type: 'object' }, paths: { type: 'object' } },
  required: ['openapi', 'info', 'paths'],
  additionalProperties: true,
}

/** An operation as the contract's generator reads it. The routes themselves are checked by the operation's own schemas, not by this. */
export function describeOperation(operation: Operation): FastifySchema {
  const { Query: querystring, Params: params } = printSchemas({
    ...(operation.query === undefined ? {} : { Query: operation.query }),
    ...(operation.params === undefined ? {} : { Params: operation.params }),
  })
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    description: operation.description,
    headers: { type: 'object', properties: describeRequestHeaders(operation) },
    ...(querystring === undefined ? {} : { querystring }),
    ...(params === undefined ? {} : { params }),
    ...(operation.body === undefined ? {} : { body: { content: { 'application/json': { schema: refTo(operation.body.schema) } } } }),
    response: { ...describeReplies(operation), ...describeProblems(operation) },
  }
}

/** The examples of request bodies by place in the document; the generator has no way to take them. */
export function requestExamples(): { path: string; method: string; media: Record<string, object> }[] {
  const all: Operation[] = Object.values(operations)
  return all.flatMap(({ path, method, body }) => {
    if (body === undefined) return []
    return [{ path, method: method.toLowerCase(), media: { 'application/json': { schema: refTo(body.schema), example: body.example } } }]
  })
}

function describeRequestHeaders({ headers = [] }: Operation): Record<string, JsonSchema> {
  const named = headers.map((name): [string, JsonSchema] => [name, { ...text, description: requestHeaders[name] }])
  return Object.fromEntries([...named, ['traceparent', { ...text, description: 'W3C Trace Context' }]])
}

function describeReplies({ replies }: Operation): Record<string, object> {
  return Object.fromEntries(Object.entries(replies).map(([status, reply]) => [status, describeReply(reply)]))
}

function describeReply({ description, content, headers = [] }: ReplyShape): object {
  const media = Object.entries(content).map(([type, body]): [string, object] => [type, describeBody(body)])
  const named = headers.map((name): [string, JsonSchema] => [name, { ...text, description: replyHeaders[name] }])
  return {
    description,
    headers: Object.fromEntries([...named, ['traceparent', traceHeader]]),
    ...(media.length === 0 ? { type: 'null' } : { content: Object.fromEntries(media) }),
  }
}

const traceHeader = { ...text, description: 'W3C Trace Context: the trace of the request' }

function describeBody({ schema, example }: ReplyBody): object {
  if (schema === 'text') return { schema: text }
  if (schema === 'contract') return { schema: contract }
  return { schema: refTo(schema), example }
}

function describeProblems({ problems, path }: Operation): Record<string, object> {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of problems.filter(isErrorCode)) byStatus.set(statusOf[code], [...(byStatus.get(statusOf[code]) ?? []), code])
  const replies = [...byStatus].map(([status, codes]): [string, object] => [String(status), describeProblem(codes, path)])
  return { ...Object.fromEntries(replies), default: describeProblem(commonProblems, path) }
}

function describeProblem(codes: readonly ErrorCode[], path: string): object {
  const retry = codes.some((code) => statusOf[code] === 503) ? { 'Retry-After': retryHeader } : {}
  const examples = codes.map((code): [string, object] => [code, { value: exampleOf(code, path) }])
  return {
    description: codes.map((code) => `\`${code}\`: ${errorTitles[code]}.`).join(' '),
    headers: { ...retry, traceparent: traceHeader },
    content: { 'application/problem+json': { schema: refTo('Problem'), examples: Object.fromEntries(examples) } },
  }
}

const retryHeader = { ...text, description: 'seconds after which asking again may help' }

function exampleOf(code: ErrorCode, instance: string): object {
  const fields = code === 'invalid_request' ? [{ field: 'suportTopicId', message: 'is not known', hint: 'supportTopicId' }] : []
  return writeProblem({ code, detail: `${errorTitles[code]}.`, fields }, { instance, traceId: exampleTraceId })
}

/** Whether a code of the contract is one of the program's. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTitles, code)
}
