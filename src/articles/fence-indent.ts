import type { Fence } from './comments.ts'
import { columnOf, itemText, skipBlank } from './lines.ts'

/**
 * Moves the fences that stand too deep or whose content leaves its list item, so that CommonMark sees the same code blocks
 * as authors do (it asks for less than four columns more than the item's text). Only leading white space changes, and the
 * `<br>` behind a closing fence goes.
 */
export function straightenFences(lines: string[], fences: readonly Fence[]): void {
  const items: number[] = []
  let index = 0
  let afterBlank = true
  for (const fence of fences) {
    for (; index < fence.from; index++) afterBlank = followItems(lines[index] ?? '', items, afterBlank)
    const line = lines[fence.from] ?? ''
    if (!line.slice(0, fence.at).includes('>')) straighten(lines, fence, containerOf(line, fence, items))
    index = fence.to + 1
    afterBlank = true
  }
}

/** Keeps the columns at which the texts of the open list items begin. */
function followItems(line: string, items: number[], afterBlank: boolean): boolean {
  const start = skipBlank(line)
  if (start >= line.length) return true
  const column = columnOf(line, start)
  const text = itemText(line, start)
  if (afterBlank || text !== -1 || line.charCodeAt(start) === 35) leave(items, column)
  if (text !== -1 && column - (items.at(-1) ?? 0) < 4) items.push(textColumn(line, start, text))
  return false
}

function leave(items: number[], column: number): void {
  while (items.length > 0 && (items.at(-1) ?? 0) > column) items.pop()
}

function textColumn(line: string, start: number, text: number): number {
  let marker = start
  while (marker < line.length && skipBlank(line, marker) === marker) marker++
  const after = columnOf(line, marker) + 1
  const column = columnOf(line, text)
  return text >= line.length || column - after >= 4 ? after : column
}

interface Container {
  /** Column of the text that holds the fence. */
  column: number
  /** Columns by which the fence stands too deep. */
  excess: number
}

function containerOf(line: string, fence: Fence, items: number[]): Container {
  const start = skipBlank(line)
  const column = columnOf(line, start)
  leave(items, column)
  const holder = items.at(-1) ?? 0
  const deep = column - holder >= 4 ? column - holder : 0
  if (start === fence.at) return { column: holder, excess: deep }
  const own = columnOf(line, fence.at) - deep
  items.push(own)
  return { column: own, excess: deep }
}

function straighten(lines: string[], fence: Fence, container: Container): void {
  const { column, excess } = container
  const opening = lines[fence.from] ?? ''
  if (excess > 0) lines[fence.from] = shifted(opening, excess, 0)
  for (let index = fence.from + 1; index < fence.to; index++) {
    const line = lines[index] ?? ''
    const start = skipBlank(line)
    if (start < line.length && (excess > 0 || columnOf(line, start) < column)) lines[index] = shifted(line, excess, column)
  }
  const closing = (lines[fence.to] ?? '').trim().replace(/[^`~].*$/, '')
  lines[fence.to] = `${' '.repeat(column)}${closing}`
}

function shifted(line: string, excess: number, least: number): string {
  const start = skipBlank(line)
  return ' '.repeat(Math.max(columnOf(line, start) - excess, least)) + line.slice(start)
}
