import type { FieldProblem } from './problem.ts'
import { nearestName } from './text.ts'

/** What a schema complains about, as zod reports it; only these members are read. */
export interface Issue {
  code: string
  path: readonly PropertyKey[]
  keys?: readonly string[]
  values?: readonly unknown[]
  expected?: string
  origin?: string
  minimum?: number | bigint
  maximum?: number | bigint
}

/** A schema that can check a value; every zod object is one. */
export interface Checked<T> {
  shape: Readonly<Record<string, unknown>>
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } }
}

/** Unknown names looked up at most: a hint is worth its time only while a person reads the list. */
const hintsMax = 50

/** Issues as the fields they are about, in words that repeat nothing of what was sent but the names of members. */
export function fieldProblems(issues: readonly Issue[], known: readonly string[]): FieldProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownNames(issue.keys ?? [], issue.path, known)
    return { field: issue.path.map(String).join('.') || 'body', message: messageOf(issue) }
  })
}

function unknownNames(keys: readonly string[], path: readonly PropertyKey[], known: readonly string[]): FieldProblem[] {
  return keys.map((key, place) => {
    const hint = place < hintsMax ? (nearestName(key, known) ?? otherName(key, known)) : undefined
    return { field: [...path.map(String), key].join('.'), message: 'is not known', ...(hint === undefined ? {} : { hint }) }
  })
}

// What callers write who know a thing by another name; the first that is known here.
const otherNames: Readonly<Record<string, readonly string[]>> = {
  topic: ['supportTopicId'],
  topicid: ['supportTopicId'],
  product: ['productPesId'],
  productid: ['productPesId'],
  cloud: ['cloudEnvironment'],
  environment: ['cloudEnvironment'],
  provider: ['service'],
  tag: ['resourceTags'],
  tags: ['resourceTags'],
  q: ['subject'],
  query: ['q', 'subject'],
  text: ['q', 'description'],
  title: ['subject', 'q'],
  subject: ['q'],
  description: ['q'],
  type: ['selfHelpType'],
}

function otherName(key: string, known: readonly string[]): string | undefined {
  const names = Object.hasOwn(otherNames, key.toLowerCase()) ? otherNames[key.toLowerCase()] : []
  return names?.find((name) => known.includes(name))
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  array: 'a list',
  object: 'a JSON object',
  int: 'a whole number',
  number: 'a whole number',
}

function messageOf({ code, values, expected = '', origin, minimum, maximum }: Issue): string {
  if (code === 'invalid_value') return `must be one of ${(values ?? []).map(String).join(', ')}`
  if (code === 'invalid_type') return `must be ${kinds[expected] ?? expected}`
  if (code === 'too_big') return `must ${measure(origin, 'most', maximum)}`
  if (code === 'too_small') return `must ${measure(origin, 'least', minimum)}`
  return 'is not valid'
}

function measure(origin: string | undefined, bound: 'most' | 'least', size: number | bigint = 0): string {
  if (origin === 'string') return `be at ${bound} ${size} characters long`
  if (origin === 'array') return `hold at ${bound} ${size} ${Number(size) === 1 ? 'item' : 'items'}`
  return `be at ${bound} ${size}`
}

/** The fields in one sentence, the first few by name. */
export function sentenceOf(fields: readonly FieldProblem[]): string {
  const named = fields.slice(0, 3).map(({ field, message, hint }) => {
    return `${field.slice(0, 100)} ${message}${hint === undefined ? '' : ` (did you mean ${hint}?)`}`
  })
  return `${named.join('; ')}${fields.length > named.length ? '; and more' : ''}.`
}
