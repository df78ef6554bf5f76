import { type JsonNode, parseJson } from './json-text.ts'
import { excerpt, type Notes } from './rules.ts'

/** The body of a JSON article: the Markdown before its JSON (a title line) and the JSON value, null when there is none to be used. */
export interface JsonBody {
  preamble: string
  root: JsonNode | null
}

/**
 * Reads a body of the form `# Title`, `---`, one JSON object, `---`. The JSON is what stands between the first and the last such line;
 * where the lines are missing, from the first `{` to the last `}`.
 */
export function readJsonBody(body: string, bodyLine: number, notes: Notes): JsonBody {
  const place = locate(body)
  const lineOf = (offset: number) => bodyLine + countFeeds(body, offset)
  if (place === null) {
    notes.add('json-missing', bodyLine, 'there is no JSON object between --- lines')
    return { preamble: body, root: null }
  }
  const line = lineOf(place.from)
  if (!place.fenced)
    notes.add('json-fence', line, 'the JSON object is not enclosed in --- lines', { hint: 'put a line --- before and after it' })
  const rest = body.slice(place.after)
  if (rest.trim() !== '')
    notes.add('json-fence', lineOf(place.after + rest.length - rest.trimStart().length), `"${excerpt(rest)}" follows the JSON`)
  const preamble = body.slice(0, place.before)
  const parsed = parseJson(body.slice(place.from, place.to), line)
  for (const { key, line: keyLine } of firstOfEach(parsed.duplicateKeys)) {
    notes.add('json-duplicate-key', keyLine, `the key "${excerpt(key)}" stands twice in one object; the last one counts`)
  }
  const raw = parsed.rawControlLines[0]
  if (raw !== undefined)
    notes.add('json-raw-control-char', raw, 'a string holds a raw line feed, tab or other control character', { hint: 'write \\n or \\t' })
  if ('root' in parsed) return { preamble, root: parsed.root }
  notes.add('json-invalid', parsed.error.line, `the JSON is not valid: ${parsed.error.message}`)
  return { preamble, root: null }
}

interface Place {
  /** Where the text before the JSON ends, `---` line excluded. */
  before: number
  from: number
  to: number
  /** Where the text behind the JSON begins. */
  after: number
  fenced: boolean
}

function locate(body: string): Place | null {
  const opening = /^---[ \t]*(?:\n|$)/m.exec(body)
  const brace = body.indexOf('{')
  if (opening && (brace < 0 || opening.index < brace)) {
    const from = opening.index + opening[0].length
    const closing = lastFence(body, from)
    if (closing) return { before: opening.index, from, to: closing.from, after: closing.to, fenced: true }
    return body.slice(from).trim() === '' ? null : { before: opening.index, from, to: body.length, after: body.length, fenced: false }
  }
  const last = body.lastIndexOf('}')
  return brace < 0 || last < brace ? null : { before: brace, from: brace, to: last + 1, after: afterFence(body, last + 1), fenced: false }
}

/** The last line at or after `least` that is only `---`. */
function lastFence(body: string, least: number): { from: number; to: number } | null {
  for (let feed = body.lastIndexOf('\n---'); feed + 1 >= least; feed = body.lastIndexOf('\n---', feed - 1)) {
    const fence = fenceAt(body, feed + 1)
    if (fence) return fence
    if (feed <= 0) break
  }
  return null
}

function fenceAt(body: string, at: number): { from: number; to: number } | null {
  fenceLine.lastIndex = at
  const found = fenceLine.exec(body)
  return found ? { from: at, to: at + found[0].length } : null
}

const fenceLine = /---[ \t]*(?:\n|$)/y

// Without an opening line a closing one may still stand behind the JSON; it is no text.
function afterFence(body: string, at: number): number {
  const next = at + (/^\s*/.exec(body.slice(at, at + 1_000))?.[0].length ?? 0)
  return fenceAt(body, next)?.to ?? at
}

function countFeeds(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

function firstOfEach(duplicates: readonly { key: string; line: number }[]): { key: string; line: number }[] {
  const first = new Map<string, { key: string; line: number }>()
  for (const duplicate of duplicates) if (!first.has(duplicate.key)) first.set(duplicate.key, duplicate)
  return [...first.values()]
}
