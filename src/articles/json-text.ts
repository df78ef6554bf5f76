import { countLines, type LineCounter } from './characters.ts'

/** A JSON value that remembers its line in the file. */
export type JsonNode = { line: number } & (
  | { kind: 'object'; members: Map<string, JsonMember> }
  | { kind: 'array'; items: JsonNode[] }
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
)

/** A member of a JSON object with the line of its key. */
export interface JsonMember {
  keyLine: number
  node: JsonNode
}

/** A parsed JSON text with what was forgiven: keys that stand twice (the last counts) and lines of strings that hold raw control characters. */
export type ParsedJson = { duplicateKeys: { key: string; line: number }[]; rawControlLines: number[] } & (
  | { root: JsonNode }
  | { error: { line: number; message: string } }
)

/** Arrays and objects inside each other at most; real forms have five levels. */
export const jsonDepthMax = 100

/**
 * Parses one JSON value, RFC 8259 to the letter but for two things that real bodies show: raw control characters inside strings and
 * repeated keys. `firstLine` is the line of the file on which the text begins. Never throws; time is linear.
 */
export function parseJson(text: string, firstLine: number): ParsedJson {
  const state: State = { text, at: 0, lines: countLines(text, firstLine), duplicateKeys: [], rawControlLines: [] }
  const { duplicateKeys, rawControlLines } = state
  try {
    const root = readValue(state, 0)
    skipSpace(state)
    if (state.at < text.length) fail(state, `${shown(state)} follows the end of the JSON`)
    return { root, duplicateKeys, rawControlLines }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    return { error: { line: error.line, message: error.message }, duplicateKeys, rawControlLines }
  }
}

interface State {
  text: string
  at: number
  lines: LineCounter
  duplicateKeys: { key: string; line: number }[]
  rawControlLines: number[]
}

class JsonFault extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

function fail(state: State, message: string): never {
  throw new JsonFault(state.lines.at(state.at), message)
}

function shown(state: State): string {
  const character = String.fromCodePoint(state.text.codePointAt(state.at) ?? 0x20)
  return state.at >= state.text.length ? 'the end' : `"${character === '\n' ? '\\n' : character}"`
}

function readValue(state: State, depth: number): JsonNode {
  skipSpace(state)
  const { text, at } = state
  const line = state.lines.at(at)
  const first = text.charCodeAt(at)
  if (first === 0x22) return { line, kind: 'string', value: readString(state) }
  if (first === 0x7b || first === 0x5b) {
    if (depth >= jsonDepthMax) fail(state, `the JSON is nested deeper than ${jsonDepthMax} levels`)
    return first === 0x7b ? readObject(state, line, depth) : readArray(state, line, depth)
  }
  const word = words.get(first)
  if (word !== undefined && text.startsWith(word.text, at)) {
    state.at = at + word.text.length
    return word.value === null ? { line, kind: 'null' } : { line, kind: 'boolean', value: word.value }
  }
  number.lastIndex = at
  const digits = number.exec(text)?.[0]
  if (digits === undefined) return fail(state, `a value is expected where ${shown(state)} stands`)
  state.at = at + digits.length
  return { line, kind: 'number', value: Number(digits) }
}

const words: ReadonlyMap<number, { text: string; value: boolean | null }> = new Map([
  [0x74, { text: 'true', value: true }],
  [0x66, { text: 'false', value: false }],
  [0x6e, { text: 'null', value: null }],
])
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

const comma = 0x2c
const colon = 0x3a
const closeBracket = 0x5d
const closeBrace = 0x7d

function readObject(state: State, line: number, depth: number): JsonNode {
  const members = new Map<string, JsonMember>()
  state.at++
  if (take(state, closeBrace)) return { line, kind: 'object', members }
  do {
    skipSpace(state)
    if (state.text.charCodeAt(state.at) !== 0x22) fail(state, `a key in double quotes is expected where ${shown(state)} stands`)
    const keyLine = state.lines.at(state.at)
    const key = readString(state)
    if (!take(state, colon)) fail(state, `a colon is expected where ${shown(state)} stands`)
    if (members.has(key) && state.duplicateKeys.length < forgivenMax) state.duplicateKeys.push({ key, line: keyLine })
    members.set(key, { keyLine, node: readValue(state, depth + 1) })
  } while (take(state, comma))
  if (!take(state, closeBrace)) fail(state, `a comma or } is expected where ${shown(state)} stands`)
  return { line, kind: 'object', members }
}

function readArray(state: State, line: number, depth: number): JsonNode {
  const items: JsonNode[] = []
  state.at++
  if (take(state, closeBracket)) return { line, kind: 'array', items }
  do items.push(readValue(state, depth + 1))
  while (take(state, comma))
  if (!take(state, closeBracket)) fail(state, `a comma or ] is expected where ${shown(state)} stands`)
  return { line, kind: 'array', items }
}

// What is forgiven is reported, but a hostile text shall not fill the memory with it.
const forgivenMax = 1_000

function take(state: State, unit: number): boolean {
  skipSpace(state)
  if (state.text.charCodeAt(state.at) !== unit) return false
  state.at++
  return true
}

function skipSpace(state: State): void {
  const { text } = state
  let { at } = state
  while (true) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x09 && unit !== 0x0d) break
    at++
  }
  state.at = at
}

function readString(state: State): string {
  const { text } = state
  const from = state.at + 1
  let escaped = false
  let control = -1
  let at = from
  for (; ; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) break
    if (unit === 0x5c) {
      escaped = true
      at++
    } else if (unit < 0x20 && control < 0) control = at
    if (at >= text.length) fail(state, 'a string has no closing quote')
  }
  if (control >= 0 && state.rawControlLines.length < forgivenMax) state.rawControlLines.push(state.lines.at(control))
  const raw = text.slice(from, at)
  const value = escaped ? unescapeString(state, raw) : raw
  state.at = at + 1
  return value
}

function unescapeString(state: State, raw: string): string {
  try {
    const value: unknown = JSON.parse(`"${raw.replace(/[\x00-\x1f]/g, asEscape)}"`)
    return typeof value === 'string' ? value : ''
  } catch {
    return fail(state, 'a string holds an invalid escape')
  }
}

function asEscape(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A JSON value as plain data. Keys become own members whatever their name (`__proto__` included). */
export function plainJson(node: JsonNode): unknown {
  if (node.kind === 'object') return Object.fromEntries([...node.members].map(([key, member]) => [key, plainJson(member.node)]))
  if (node.kind === 'array') return node.items.map(plainJson)
  return node.kind === 'null' ? null : node.value
}
