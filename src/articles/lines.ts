/** What a line of a recovered body is. */
export const lineKind = { blank: 0, text: 1, heading: 2, fence: 3 } as const

const space = 32
const tab = 9
const noBreakSpace = 0xa0

function isBlankCode(code: number): boolean {
  return (
    code === space ||
    code === tab ||
    code === noBreakSpace ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 13 ||
    code === 12 ||
    code === 11
  )
}

/** Offset of the first character that is not white space, from `from` on; the length of the line when there is none. */
export function skipBlank(line: string, from = 0): number {
  let at = from
  while (at < line.length && isBlankCode(line.charCodeAt(at))) at++
  return at
}

/** The column of an offset, from 0, with tab stops of four. */
export function columnOf(line: string, offset: number): number {
  let column = 0
  for (let at = 0; at < offset; at++) column += line.charCodeAt(at) === tab ? 4 - (column % 4) : 1
  return column
}

/**
 * Offset of the text of a list item whose marker (`*`, `+`, `-`, `1.` or `1)`) stands at `start`: the length of the
 * line for an empty item, -1 when there is no item. `1.Text` is no item, nor is a `***` rule.
 */
export function itemText(line: string, start: number): number {
  let after = start
  const first = line.charCodeAt(start)
  if (first === 42 || first === 43 || first === 45) after = start + 1
  else {
    while (after - start < 10 && isDigit(line.charCodeAt(after))) after++
    if (after === start || after - start > 9) return -1
    const mark = line.charCodeAt(after)
    if (mark !== 46 && mark !== 41) return -1
    after++
  }
  if (after >= line.length) return line.length
  if (!isBlankCode(line.charCodeAt(after)) || isRule(line, start)) return -1
  return skipBlank(line, after)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether the line is a thematic break from `start` on: three or more of one of `*`, `-`, `_`, with white space between. */
export function isRule(line: string, start: number): boolean {
  const mark = line.charCodeAt(start)
  if (mark !== 42 && mark !== 45 && mark !== 95) return false
  let count = 0
  for (let at = start; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === mark) count++
    else if (!isBlankCode(code)) return false
  }
  return count >= 3
}

/** A heading as it is written: `text` is -1 when the line is none, and `spaced` tells `## Title` from `##Title`. */
export interface HeadingMark {
  level: number
  /** Offset of the text after the marks. */
  text: number
  spaced: boolean
}

/**
 * Reads the `#` marks at `start`. Without white space behind them (48 real articles) they count when a letter, `*`, `_`,
 * `[` or `<` follows, so that `#1` and `#!/bin/sh` stay text. Null when there is no heading.
 */
export function headingMark(line: string, start: number): HeadingMark | null {
  if (line.charCodeAt(start) !== 35) return null
  let at = start
  while (line.charCodeAt(at) === 35) at++
  const level = at - start
  if (level > 6) return null
  if (at >= line.length || isBlankCode(line.charCodeAt(at))) return { level, text: skipBlank(line, at), spaced: true }
  return /[\p{L}*_[<]/u.test(line.charAt(at)) ? { level, text: at, spaced: false } : null
}

/** The end of a heading's text: before its closing `#` marks and the white space around them. */
export function headingEnd(line: string, text: number): number {
  let end = line.length
  while (end > text && isBlankCode(line.charCodeAt(end - 1))) end--
  let marks = end
  while (marks > text && line.charCodeAt(marks - 1) === 35) marks--
  if (marks === end || (marks > text && !isBlankCode(line.charCodeAt(marks - 1)))) return end
  while (marks > text && isBlankCode(line.charCodeAt(marks - 1))) marks--
  return marks
}
