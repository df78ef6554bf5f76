import { countLines, type LineCounter } from './characters.ts'
import { findHeader, isTagStart, readBefore, tagStart } from './header-start.ts'
import { nextToken, skipSpace } from './header-token.ts'
import { excerpt, type Notes } from './rules.ts'

/** One attribute as it stands in the header: name and value uncleaned, line from 1. */
export interface RawAttribute {
  name: string
  value: string
  line: number
}

/** A header taken apart, and the body behind it; lines count from 1 in the file. */
export interface Header {
  line: number
  attributes: RawAttribute[]
  /** An H1 that stands before the header (19 real files), as Markdown, or null. */
  heading: { text: string; line: number } | null
  body: string
  bodyLine: number
}

/**
 * Takes the `<properties … />` header off a text with LF line ends. Tolerant of everything that real headers show and linear on
 * everything else; null, with a finding, when there is no header at all. Only the first header counts.
 */
export function readHeader(text: string, notes: Notes): Header | null {
  const start = findHeader(text)
  if (start === null) {
    notes.add('header-missing', 1, 'there is no <properties … /> header', { hint: 'begin the file with <properties … />' })
    return null
  }
  const lines = countLines(text)
  const line = lines.at(start.offset)
  const heading = readBefore(text, start, notes)
  const { attributes, end } = readAttributes(text, start.offset + tagStart.length, lines, notes)
  return { line, attributes, heading, ...takeBody(text, skipRepeated(text, end, lines, notes), lines, notes) }
}

function readAttributes(text: string, from: number, lines: LineCounter, notes: Notes): { attributes: RawAttribute[]; end: number } {
  const attributes: RawAttribute[] = []
  let invisible = false
  let junkFrom = -1
  let at = from
  while (true) {
    const token = nextToken(text, at)
    if (junkFrom >= 0 && token.kind !== 'junk') {
      notes.add('header-junk', lines.at(junkFrom), `"${excerpt(text.slice(junkFrom, at))}" belongs to no attribute`)
      junkFrom = -1
    }
    if (token.invisible >= 0 && !invisible) {
      invisible = true
      notes.add('invisible-char-in-header', lines.at(token.invisible), 'an invisible character stands between attributes')
    }
    at = token.end
    if (token.kind === 'close') return { attributes, end: at }
    if (token.kind === 'badClose') {
      notes.add('header-unclosed', lines.at(token.at), 'the header ends with > instead of />')
      return { attributes, end: at }
    }
    if (token.kind === 'unclosed') {
      notes.add('header-unclosed', lines.at(token.at), 'the header is not closed; it is taken to end here', { hint: 'close it with />' })
      return { attributes, end: at }
    }
    if (token.kind === 'junk') {
      if (junkFrom < 0) junkFrom = token.at
      continue
    }
    const line = lines.at(token.at)
    if (token.value.fault) notes.add(token.value.fault, line, `${excerpt(token.name)}: ${faultMessages[token.value.fault]}`)
    attributes.push({ name: token.name, value: token.value.text, line })
  }
}

const faultMessages = {
  'attr-quote-missing': 'the closing quote is missing',
  'attr-unquoted': 'the value is not in straight quotes',
  'attr-value-missing': 'there is no value after =',
} as const

/** Skips further headers that directly follow the first: text that no reader should see. */
function skipRepeated(text: string, from: number, lines: LineCounter, notes: Notes): number {
  let end = from
  while (true) {
    const next = skipSpace(text, end).end
    if (!isTagStart(text, next)) return end
    notes.add('header-repeated', lines.at(next), 'a second header follows; only the first counts')
    end = readAttributes(text, next + tagStart.length, lines, { list: [], add() {} }).end
  }
}

function takeBody(text: string, end: number, lines: LineCounter, notes: Notes): { body: string; bodyLine: number } {
  const bodyLine = lines.at(end)
  if (text.charCodeAt(end - 1) !== closingBracket) return { body: text.slice(end), bodyLine }
  const feed = text.indexOf('\n', end)
  const rest = text.slice(end, feed < 0 ? text.length : feed)
  if (rest.trim() === '') return feed < 0 ? { body: '', bodyLine } : { body: text.slice(feed + 1), bodyLine: bodyLine + 1 }
  notes.add('text-after-header', bodyLine, `"${excerpt(rest)}" follows the header on its last line`)
  return { body: text.slice(end), bodyLine }
}

const closingBracket = 0x3e
