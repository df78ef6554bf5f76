import type { FieldProblem } from '../schemas/problem.ts'

/** Every error the program raises on purpose, with the sentence that titles it. Status numbers belong to the HTTP door. */
export const errorTitles = {
  invalid_request: 'The request is not valid',
  ticket_empty: 'The ticket says nothing to match on',
  not_found: 'There is nothing here',
  article_not_found: 'No such article',
  article_ambiguous: 'Several articles have this id',
  not_acceptable: 'None of the accepted media types can be sent',
  method_not_allowed: 'This method is not allowed here',
  unsupported_media_type: 'This media type is not understood',
  body_too_large: 'The body is too large',
  head_too_large: 'The head of the request is too large',
  invalid_json: 'The body is not valid JSON',
  reload_running: 'A reload is already running',
  catalog_unavailable: 'No catalog is loaded yet',
  config_invalid: 'The settings are not valid',
  policy_file_invalid: 'The policy file is not valid',
  request_timeout: 'The request took too long to arrive',
  shutting_down: 'The service is shutting down',
  internal: 'Something went wrong here',
} as const

export type ErrorCode = keyof typeof errorTitles

/** An error with a stable code, a sentence for people, and the fields at fault (empty when none is). */
export class DeflectorError extends Error {
  readonly code: ErrorCode
  readonly fields: FieldProblem[]

  constructor(code: ErrorCode, message: string, fields: FieldProblem[] = []) {
    super(message)
    this.name = 'DeflectorError'
    this.code = code
    this.fields = fields
  }
}
