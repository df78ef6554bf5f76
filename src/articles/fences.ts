import { itemText, skipBlank } from './lines.ts'

/** A line that opens a fenced code block. */
export interface FenceOpening {
  mark: '`' | '~'
  length: number
  /** It stands behind `>` marks. */
  quoted: boolean
  /** Offset of the first mark in the line: behind quote marks and a list marker. */
  at: number
  /** The language word, empty when there is none. */
  language: string
}

/** Reads a fence opening at any indent, in a quote, or right after a list marker; null when the line opens none. */
export function fenceOpening(line: string): FenceOpening | null {
  if (!line.includes('```') && !line.includes('~~~')) return null
  let at = skipQuotes(line)
  const item = itemText(line, at)
  if (item !== -1) at = item
  const mark = line.charAt(at)
  if (mark !== '`' && mark !== '~') return null
  const after = afterMarks(line, at)
  if (after - at < 3) return null
  const info = line.slice(after).trim()
  if (mark === '`' && info.includes('`')) return null
  return { mark, length: after - at, quoted: line.slice(0, at).includes('>'), at, language: info.split(/\s/, 1)[0] ?? '' }
}

/** What closes a fence: its mark, and whether it may stand behind `>` marks. */
export type FenceClosing = Pick<FenceOpening, 'mark' | 'quoted'>

/** Length of the fence that the line closes, or 0. A closing fence may carry a `<br>` (4 real articles). */
export function fenceClosing(line: string, { mark, quoted }: FenceClosing): number {
  const at = quoted ? skipQuotes(line) : skipBlank(line)
  if (line.charAt(at) !== mark) return 0
  const after = afterMarks(line, at)
  return after - at >= 3 && /^\s*(?:<\/?br\s*[./]?\s*>\s*)*$/i.test(line.slice(after)) ? after - at : 0
}

/** Offset behind the `>` marks that open the line. */
export function skipQuotes(line: string): number {
  let at = skipBlank(line)
  while (line.charCodeAt(at) === 62) at = skipBlank(line, at + 1)
  return at
}

function afterMarks(line: string, at: number): number {
  const mark = line.charCodeAt(at)
  let after = at
  while (line.charCodeAt(after) === mark) after++
  return after
}

/** For every line, the longest closing fence of a mark from that line on; tells at once that an opening is never closed. */
export function longestClosings(lines: readonly string[], closing: FenceClosing): Uint32Array {
  const longest = new Uint32Array(lines.length + 1)
  for (let index = lines.length - 1; index >= 0; index--) {
    longest[index] = Math.max(longest[index + 1] ?? 0, fenceClosing(lines[index] ?? '', closing))
  }
  return longest
}
