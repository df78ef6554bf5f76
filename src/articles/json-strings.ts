/** A string of a JSON text, and the index of the line at which it begins. */
interface FoundString {
  value: string
  line: number
}

/**
 * Finds the line of a JSON text, from 0, at which a string stands; strings asked for again give their next place, unknown
 * ones 0. What differs in writing only (escapes, markup that was cleaned) is compared by `plain`.
 */
export function createStringFinder(source: string, plain: (value: string) => string): (value: string) => number {
  let places: Map<string, Places> | null = null
  return (value) => {
    if (source === '') return 0
    places ??= placesOf(source, plain)
    const found = places.get(plain(value))
    if (found === undefined) return 0
    const line = found.lines[found.next] ?? 0
    found.next = Math.min(found.next + 1, found.lines.length - 1)
    return line
  }
}

interface Places {
  lines: number[]
  next: number
}

function placesOf(source: string, plain: (value: string) => string): Map<string, Places> {
  const places = new Map<string, Places>()
  for (const { value, line } of readStrings(source)) {
    const key = plain(value)
    const found = places.get(key)
    if (found === undefined) places.set(key, { lines: [line], next: 0 })
    else found.lines.push(line)
  }
  return places
}

/** The string values of a JSON text in order; keys are left out, and what is no valid string is taken as it is written. */
function readStrings(source: string): FoundString[] {
  const found: FoundString[] = []
  let line = 0
  // What stands before the object (a heading, a rule) may hold lone quotes.
  const object = source.indexOf('{')
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10) line++
    if (unit !== 34 || at < object) continue
    const start = at
    const startLine = line
    for (at++; at < source.length && source.charCodeAt(at) !== 34; at++) {
      if (source.charCodeAt(at) === 92) at++
      else if (source.charCodeAt(at) === 10) line++
    }
    const written = source.slice(start + 1, at)
    if (!isKey(source, at + 1)) found.push({ value: decode(written), line: startLine })
  }
  return found
}

function isKey(source: string, at: number): boolean {
  let next = at
  while (next < source.length && source.charCodeAt(next) <= 32) next++
  return source.charCodeAt(next) === 58
}

function decode(written: string): string {
  if (!written.includes('\\')) return written
  try {
    const value: unknown = JSON.parse(`"${written.replace(/[\u0000-\u001f]/g, ' ')}"`)
    return typeof value === 'string' ? value : written
  } catch {
    return written
  }
}
