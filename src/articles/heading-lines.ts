import type { BodyEvent } from './body-rules.ts'
import { headingEnd, headingMark } from './lines.ts'

/**
 * Writes the heading whose marks stand at `start` in the standard way (no indent, one space, no closing marks); an empty
 * one becomes an empty line, and the arrows of the template around an H1 (`<-- Title -->`, 62 real articles) go. False when the line is no heading.
 */
export function recoverHeading(lines: string[], index: number, start: number, events: BodyEvent[]): boolean {
  const line = lines[index] ?? ''
  const mark = headingMark(line, start)
  if (mark === null) return false
  let text = line.slice(mark.text, headingEnd(line, mark.text))
  if (!mark.spaced) events.push({ line: index, code: 'heading-no-space', detail: text })
  if (mark.level === 1 && text.startsWith('<--')) {
    text = text.replace(/<--|-->/g, ' ').trim()
    events.push({ line: index, code: 'heading-placeholder-arrows', detail: text })
  }
  text = tightBold(text)
  const empty = text.length < 9 && text.replace(/[*_\s]/g, '') === ''
  if (empty) events.push({ line: index, code: 'heading-empty' })
  lines[index] = empty ? '' : `${'#'.repeat(mark.level)} ${text}`
  return true
}

/** `** Title **` is meant as bold; with the spaces inside, CommonMark would show the asterisks. */
function tightBold(text: string): string {
  if (!text.startsWith('**') || !text.endsWith('**') || text.length < 5) return text
  const inner = text.slice(2, -2)
  return inner.includes('*') || inner.trim() === '' ? text : `**${inner.trim()}**`
}
