import { readCodeSpans } from './code-spans.ts'

/** The row of dashes below the head of a table: bars and dashes, nothing but `| : -` and white space. */
export function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && !/[^\s|:-]/.test(line)
}

/** The cells of a table row; a bar in a code span or behind a backslash separates nothing. */
export function tableCells(row: string): string[] {
  const code = readCodeSpans(row)
  const cells: string[] = []
  let from = row.startsWith('|') ? 1 : 0
  for (let at = from; at < row.length; at++) {
    const unit = row.charCodeAt(at)
    if (unit === 92) at++
    else if (unit === 96) at = (code?.get(at)?.end ?? at + 1) - 1
    else if (unit === 124) {
      cells.push(row.slice(from, at))
      from = at + 1
    }
  }
  cells.push(row.slice(from))
  return cells
}
