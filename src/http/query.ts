import { type Checked, fieldProblems, sentenceOf } from '../../schemas/field-problems.ts'
import type { FieldProblem } from '../../schemas/problem.ts'
import type { ParameterKind } from '../../schemas/query.ts'
import { DeflectorError } from '../errors.ts'

/** What a query says, and what is wrong with it. `value` is absent when anything is. */
export interface QueryReading<T> {
  value: T | undefined
  /** The parameters that are right, for further checks; equal to `value` when all are. */
  right: Record<string, unknown>
  problems: FieldProblem[]
}

/** Reads the text behind `?` by a schema: every wrong parameter is reported at once, an unknown one with the nearest known name. */
export function readQuery<T>(text: string, schema: Checked<T>, kinds: ReadonlyMap<string, ParameterKind>): QueryReading<T> {
  const known = Object.keys(schema.shape)
  const { values, problems } = collect(text, kinds)
  const checked = schema.safeParse(Object.fromEntries(values))
  if (checked.success && problems.length === 0) return { value: checked.data, right: Object.fromEntries(values), problems }
  const reported = new Set(problems.map(({ field }) => field))
  const found = checked.success ? [] : fieldProblems(checked.error.issues, known).filter(({ field }) => !reported.has(field))
  const all = [...problems, ...found]
  const wrong = new Set(all.map(({ field }) => field.split('.')[0]))
  return { value: undefined, right: Object.fromEntries([...values].filter(([name]) => !wrong.has(name))), problems: all }
}

export function refuse(problems: FieldProblem[]): DeflectorError {
  return new DeflectorError('invalid_request', sentenceOf(problems), problems)
}

function collect(text: string, kinds: ReadonlyMap<string, ParameterKind>): { values: Map<string, unknown>; problems: FieldProblem[] } {
  const values = new Map<string, unknown>()
  const problems: FieldProblem[] = []
  for (const part of text.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = decode(equals < 0 ? part : part.slice(0, equals))
    const value = decode(equals < 0 ? '' : part.slice(equals + 1))
    if (name === undefined || value === undefined) {
      problems.push({ field: name ?? 'query', message: 'is not valid percent-encoded UTF-8' })
    } else if (kinds.get(name) === 'list') {
      const before = values.get(name)
      const words = value.split(',').flatMap((word) => word.trim() || [])
      if (Array.isArray(before)) before.push(...words)
      else if (words.length > 0) values.set(name, words)
    } else if (values.has(name)) {
      problems.push({ field: name, message: 'must be given once' })
    } else {
      values.set(name, kinds.get(name) === 'whole' && /^\d{1,9}$/.test(value) ? Number(value) : value)
    }
  }
  return { values, problems }
}

// As forms encode (application/x-www-form-urlencoded): + is a space, the rest is percent-encoded UTF-8.
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.includes('+') ? text.replaceAll('+', ' ') : text)
  } catch {
    return undefined
  }
}
