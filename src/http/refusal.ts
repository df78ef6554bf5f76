import { DeflectorError, type ErrorCode } from '../errors.ts'
import type { Refusal } from './problem.ts'

// Fastify's own errors (its docs/Reference/Errors.md) in the program's words. Messages of its own are not passed on: some repeat what was sent.
const known: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'unsupported_media_type', detail: 'Send the body as application/json.' },
  FST_ERR_CTP_EMPTY_TYPE: { code: 'unsupported_media_type', detail: 'Name the media type of the body: application/json.' },
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'body_too_large', detail: 'A body may hold 64 KiB at most.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'invalid_json', detail: 'The body is empty; send a JSON object.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'invalid_json', detail: 'The body cannot be read as JSON.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'invalid_request',
    detail: 'Content-Length disagrees with the body.',
    fields: [{ field: 'Content-Length', message: 'must be the length of the body in bytes' }],
  },
  FST_ERR_BAD_URL: {
    code: 'invalid_request',
    detail: 'The path is not valid percent-encoded UTF-8.',
    fields: [{ field: 'path', message: 'is not valid percent-encoded UTF-8' }],
  },
  FST_ERR_MAX_PARAM_LENGTH: {
    code: 'invalid_request',
    detail: 'A part of the path is too long.',
    fields: [{ field: 'articleId', message: 'must be at most 1024 characters long' }],
  },
}

const byStatus: Readonly<Record<number, ErrorCode>> = {
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  408: 'request_timeout',
  413: 'body_too_large',
  415: 'unsupported_media_type',
}

/** Any error as the refusal its caller is told. What nobody expected is `internal` and says nothing of what happened. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DeflectorError) return { code: error.code, detail: error.message, fields: error.fields }
  const code = memberOf(error, 'code')
  const refusal = typeof code === 'string' ? known[code] : undefined
  if (refusal !== undefined) return refusal
  const status = memberOf(error, 'statusCode')
  if (typeof status !== 'number' || status < 400 || status >= 500) return internal
  return { code: byStatus[status] ?? 'invalid_request', detail: 'The request cannot be answered.' }
}

const internal: Refusal = { code: 'internal', detail: 'The error is logged under this trace id.' }

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
