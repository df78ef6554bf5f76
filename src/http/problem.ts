import type { FieldProblem, Problem } from '../../schemas/problem.ts'
import { type ErrorCode, errorTitles } from '../errors.ts'

/** The status of each error, the one place that knows. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 400,
  ticket_empty: 400,
  not_found: 404,
  article_not_found: 404,
  article_ambiguous: 409,
  not_acceptable: 406,
  method_not_allowed: 405,
  unsupported_media_type: 415,
  body_too_large: 413,
  head_too_large: 431,
  invalid_json: 400,
  reload_running: 409,
  catalog_unavailable: 503,
  config_invalid: 500,
  policy_file_invalid: 500,
  request_timeout: 408,
  shutting_down: 503,
  internal: 500,
}

/** Why a request is refused, in the program's words. */
export interface Refusal {
  code: ErrorCode
  detail: string
  fields?: readonly FieldProblem[]
  /** More reply headers, such as Allow. */
  headers?: Readonly<Record<string, string>>
}

/** Fields named at most; a request can hold thousands of wrong ones. */
const fieldsMax = 50
const fieldCharactersMax = 100

/** The body of an error reply (RFC 9457). `instance` is the path alone: a query may hold what a person typed. */
export function writeProblem(
  { code, detail, fields = [] }: Refusal,
  { instance, traceId }: { instance: string; traceId: string },
): Problem {
  const more = fields.length - fieldsMax
  return {
    type: `/docs#${code}`,
    title: errorTitles[code],
    status: statusOf[code],
    detail: more > 0 ? `${detail} (${more} more fields are not listed)` : detail,
    instance,
    code,
    errors: fields.slice(0, fieldsMax).map((each) => ({ ...each, field: each.field.slice(0, fieldCharactersMax) })),
    traceId,
  }
}

/** Seconds after which asking again may help, for the errors that pass by themselves. */
export function retryAfter(code: ErrorCode): Readonly<Record<string, string>> {
  return statusOf[code] === 503 ? { 'retry-after': '2' } : {}
}

/** The path of a request target: no query, fragment, scheme or host. The router takes `#` for the start of a query, too. */
export function pathOf(target: string): string {
  const end = target.search(/[?#]/)
  const path = end < 0 ? target : target.slice(0, end)
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(path)?.[0] ?? ''
  return path.slice(origin.length, origin.length + 2_048) || '/'
}
