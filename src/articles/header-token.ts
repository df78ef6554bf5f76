import { isHeaderSpace, isInvisible, isNameCharacter } from './characters.ts'
import { type HeaderValue, readValue } from './header-value.ts'

/**
 * What stands next between `<properties` and its end. `at` is where the token begins, `end` where it ends, `invisible` the offset
 * of an invisible character in the white space before it, or -1.
 */
export type HeaderToken = { at: number; end: number; invisible: number } & (
  | { kind: 'attribute'; name: string; value: HeaderValue }
  | { kind: 'close' }
  | { kind: 'badClose' }
  | { kind: 'unclosed' }
  | { kind: 'junk' }
)

/**
 * Reads the next token of a header. A header without an end stops at the end of the text, at a `#` that begins a line, or at a blank
 * line that no attribute follows; `>` ends it unless attributes follow.
 */
export function nextToken(text: string, from: number): HeaderToken {
  const { end: at, invisible, feeds } = skipSpace(text, from)
  const unit = text.charCodeAt(at)
  if (unit === slash && text.charCodeAt(at + 1) === greater) return { kind: 'close', at, end: at + 2, invisible }
  const nameEnd = endOfName(text, at)
  const valueAt = nameEnd > at ? afterEquals(text, nameEnd) : -1
  if (valueAt >= 0) {
    const value = readValue(text, valueAt)
    return { kind: 'attribute', at, end: value.end, invisible, name: text.slice(at, nameEnd), value }
  }
  if (unit === greater) return { kind: continuesAfter(text, at + 1) ? 'junk' : 'badClose', at, end: at + 1, invisible }
  if (at >= text.length || feeds > 1 || (feeds > 0 && unit === hash)) return { kind: 'unclosed', at, end: at, invisible }
  return { kind: 'junk', at, end: endOfJunk(text, at), invisible }
}

const slash = 0x2f
const greater = 0x3e
const equalsSign = 0x3d
const hash = 0x23

/** Skips the white space of a header; `feeds` counts the line feeds in it. */
export function skipSpace(text: string, from: number): { end: number; invisible: number; feeds: number } {
  let at = from
  let invisible = -1
  let feeds = 0
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!isHeaderSpace(unit)) break
    if (unit === 10) feeds++
    else if (unit > 0x7f && invisible < 0 && isInvisible(unit)) invisible = at
  }
  return { end: at, invisible, feeds }
}

function endOfName(text: string, from: number): number {
  let at = from
  while (isNameCharacter(text.charCodeAt(at))) at++
  return at
}

function afterEquals(text: string, from: number): number {
  const { end } = skipSpace(text, from)
  return text.charCodeAt(end) === equalsSign ? end + 1 : -1
}

// `<properties>` with its attributes behind it, or a stray > between two: an attribute with a quoted value, or />, follows.
function continuesAfter(text: string, from: number): boolean {
  const { end } = skipSpace(text, from)
  if (text.startsWith('/>', end)) return true
  const nameEnd = endOfName(text, end)
  const valueAt = nameEnd > end ? afterEquals(text, nameEnd) : -1
  if (valueAt < 0) return false
  const first = text.charAt(skipSpace(text, valueAt).end)
  return first === '"' || first === "'"
}

function endOfJunk(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && !isHeaderSpace(text.charCodeAt(at)) && !text.startsWith('/>', at)) at++
  return at
}
