import { isHeaderSpace, isNameCharacter } from './characters.ts'

/** The value of an attribute as written, where reading goes on, and the rule it breaks, if any. */
export interface HeaderValue {
  text: string
  end: number
  fault: 'attr-quote-missing' | 'attr-unquoted' | 'attr-value-missing' | null
}

/**
 * Reads the value that follows `name=`, after any white space. Straight quotes of both kinds hold everything but themselves; a closing
 * quote that is missing (4 real files) is put at the line end; other values are read to white space or the matching typographic quote.
 */
export function readValue(text: string, from: number): HeaderValue {
  let at = from
  let feed = false
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!isHeaderSpace(unit)) break
    if (unit === 10) feed = true
  }
  const first = text.charAt(at)
  if (first === '"' || first === "'") return readQuoted(text, at, first)
  if (first === '' || feed || text.startsWith('/>', at) || first === '>') return { text: '', end: from, fault: 'attr-value-missing' }
  const closing = typographic.get(first)
  if (closing) return readTypographic(text, at, closing)
  return readBare(text, at, from)
}

// What may close a value that a typographic quote opens; writing programs mix left and right ones up.
const typographic = new Map<string, readonly [number, number]>([
  ['\u201c', [0x201d, 0x201c]],
  ['\u201d', [0x201d, 0x201d]],
  ['\u201e', [0x201c, 0x201d]],
  ['\u2018', [0x2019, 0x2018]],
  ['\u2019', [0x2019, 0x2019]],
  ['\u00ab', [0x00bb, 0x00bb]],
])

// A closing typographic quote is looked for on the same line and this far only, so that a line of opening ones stays linear.
const typographicLengthMax = 500

function readQuoted(text: string, at: number, quote: string): HeaderValue {
  const close = text.indexOf(quote, at + 1)
  // No further than the closing quote: a header of many attributes may stand on one line.
  const found = close < 0 ? text.indexOf('\n', at + 1) : text.slice(at + 1, close).indexOf('\n')
  const feed = close < 0 || found < 0 ? found : at + 1 + found
  if (close >= 0 && (feed < 0 || feed > close || !isOpenAt(text, feed, close))) {
    return { text: text.slice(at + 1, close), end: close + 1, fault: null }
  }
  const lineEnd = feed < 0 ? text.length : feed
  const line = text.slice(at + 1, lineEnd).trimEnd()
  const value = line.endsWith('/>') ? line.slice(0, -2) : line
  return { text: value, end: at + 1 + value.length, fault: 'attr-quote-missing' }
}

/**
 * Whether a quote opened before the line feed at `feed` was left open, its apparent closing quote at `close` being another's: the lines
 * between end the header, begin another attribute, or end in `name=`. Each stretch is read once per kind of quote, so a header is linear.
 */
function isOpenAt(text: string, feed: number, close: number): boolean {
  for (let start = feed + 1; start <= close; ) {
    const next = text.indexOf('\n', start)
    let at = start
    while (at < close && isHeaderSpace(text.charCodeAt(at)) && at !== next) at++
    if (text.startsWith('/>', at)) return true
    const nameStart = at
    while (at < close && isNameCharacter(text.charCodeAt(at))) at++
    if (at > nameStart) {
      while (at < close && isHeaderSpace(text.charCodeAt(at)) && at !== next) at++
      if (text.charCodeAt(at) === 0x3d && quoteFollows(text, at + 1, close)) return true
    }
    if (next < 0) return false
    start = next + 1
  }
  return false
}

function quoteFollows(text: string, from: number, close: number): boolean {
  let at = from
  while (at < close && text.charCodeAt(at) !== 10 && isHeaderSpace(text.charCodeAt(at))) at++
  const unit = text.charCodeAt(at)
  return unit === 0x22 || unit === 0x27
}

function readTypographic(text: string, at: number, [one, other]: readonly [number, number]): HeaderValue {
  const last = Math.min(text.length, at + typographicLengthMax)
  for (let end = at + 1; end < last; end++) {
    const unit = text.charCodeAt(end)
    if (unit === one || unit === other) return { text: text.slice(at + 1, end), end: end + 1, fault: 'attr-unquoted' }
    if (unit === 10) break
  }
  return readBare(text, at + 1, at + 1)
}

function readBare(text: string, at: number, from: number): HeaderValue {
  let end = at
  while (end < text.length && !isHeaderSpace(text.charCodeAt(end)) && !text.startsWith('/>', end) && text.charCodeAt(end) !== 0x3e) end++
  const value = text.slice(at, end)
  // `displayOrder= service="x"`: what follows is the next attribute, not a value.
  if (/^[\w.:-]+=["']/.test(value)) return { text: '', end: from, fault: 'attr-value-missing' }
  return { text: value, end, fault: 'attr-unquoted' }
}
