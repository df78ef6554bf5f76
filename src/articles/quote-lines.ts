import type { Fence } from './comments.ts'
import { skipQuotes } from './fences.ts'
import { headingMark, isRule, itemText, skipBlank } from './lines.ts'

/**
 * Gives every line that goes on with a quote the marks of the quote, and parts the others from it by an empty line. CommonMark lets the marks be left out
 * ("lazy continuation", 5.1), but looking for the end of such a quote at each of its lines takes quadratic time (markdown-it: a minute for 64 KiB).
 * What is shown stays the same.
 */
export function closeQuotes(lines: readonly string[], fences: readonly Fence[]): string[] {
  const closed: string[] = []
  let marks = ''
  let fenced = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const start = skipBlank(line)
    const fence = fences[fenced]
    if (fence?.from === index) {
      fenced++
      const isQuoted = line.charCodeAt(start) === 62
      if (marks !== '' && !isQuoted) closed.push('')
      marks = isQuoted ? line.slice(0, skipQuotes(line)) : ''
      for (; index <= fence.to; index++) closed.push(inQuote(lines[index] ?? '', marks))
      index--
      marks = isQuoted ? noText : ''
    } else if (start >= line.length) {
      marks = ''
      closed.push(line)
    } else if (line.charCodeAt(start) === 62) {
      marks = holdsText(line) ? line.slice(0, skipQuotes(line)) : noText
      closed.push(line)
    } else if (marks !== '' && marks !== noText && isPlain(line, start)) closed.push(marks + line.slice(start))
    else {
      if (marks !== '') closed.push('')
      marks = ''
      closed.push(line)
    }
  }
  return closed
}

/** A line of a fence in a quote, with the marks of the quote where they were left out. */
function inQuote(line: string, marks: string): string {
  return marks === '' || line.charCodeAt(skipBlank(line)) === 62 ? line : marks + line
}

// The line above is one of a quote, but no text that could go on.
const noText = '>'

/** Whether the innermost thing on a line of a quote is text of a paragraph, which the next line can go on with. */
function holdsText(line: string): boolean {
  let at = skipQuotes(line)
  for (let item = itemText(line, at); item !== -1; item = itemText(line, at)) at = item
  return at < line.length && line.charCodeAt(at) !== 62 && isPlain(line, at)
}

/** Whether a line begins, from `start` on, nothing but text. */
function isPlain(line: string, start: number): boolean {
  return (
    itemText(line, start) === -1 &&
    !isRule(line, start) &&
    headingMark(line, start) === null &&
    !/^(?:`{3}|~{3})/.test(line.slice(start, start + 3))
  )
}
