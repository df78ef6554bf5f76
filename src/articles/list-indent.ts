import type { Fence } from './comments.ts'
import { columnOf, isRule, itemText, lineKind, skipBlank } from './lines.ts'

/** An open list item: the columns of its mark and its text as written, and those at which CommonMark is to find them. */
interface Item {
  mark: number
  text: number
  markTo: number
  textTo: number
}

/** Deeper items become siblings; two levels are what the portal shows. */
const levelsMax = 12

/**
 * Moves list items, and what belongs to them, to where CommonMark nests them as authors mean it (article-format, section 4): an item is nested when
 * its mark stands two columns or more deeper than the mark of a top-level item, at any indent. Only leading white space changes. Gives the fences with the new
 * offsets of their marks.
 */
export function indentLists(lines: string[], kinds: Uint8Array, fences: readonly Fence[]): Fence[] {
  const items: Item[] = []
  const placed: Fence[] = []
  let afterBlank = false
  let ended = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const start = skipBlank(line)
    if (kinds[index] === lineKind.heading) {
      items.length = 0
      ended = false
    }
    if (kinds[index] === lineKind.heading || start >= line.length) {
      afterBlank = true
      continue
    }
    const column = columnOf(line, start)
    const text = line.charCodeAt(start) === 62 ? -1 : itemText(line, start)
    if (text === -1 && items.length > 0 && afterBlank && column < insideFrom(items, 0) && !isRule(line, start)) {
      items.length = 0
      ended = true
    }
    // Behind a list, where an indent would make it part of the list as it now stands.
    const by =
      text !== -1
        ? openItem(items, column, textColumn(line, start, text))
        : ended && items.length === 0
          ? -column
          : shiftInside(items, column)
    lines[index] = moved(line, by)
    const fence = fences[placed.length]
    if (fence?.from === index) {
      placed.push({ ...fence, at: fence.at + (lines[index] ?? '').length - line.length })
      const inside = text === -1 ? by : shiftInside(items, columnOf(line, text))
      for (index++; index <= fence.to; index++) lines[index] = moved(lines[index] ?? '', inside)
      index--
    }
    afterBlank = false
  }
  return placed
}

/** Makes the item whose mark stands at `mark` the innermost open one; gives the columns by which its line is to move. */
function openItem(items: Item[], mark: number, text: number): number {
  while (items.length > 0 && (mark < insideFrom(items, items.length - 1) || items.length >= levelsMax)) items.pop()
  const markTo = items.at(-1)?.textTo ?? 0
  items.push({ mark, text, markTo, textTo: markTo + text - mark })
  return markTo - mark
}

/** The column from which things belong to an item: two behind its mark at the top level; further down its text, as CommonMark has it. */
function insideFrom(items: readonly Item[], level: number): number {
  const { mark, text } = items[level] ?? { mark: 0, text: 0 }
  return level === 0 ? mark + 2 : text
}

/** The columns by which what stands at this column moves: with the innermost item that it belongs to, whose text it keeps to. */
function shiftInside(items: readonly Item[], column: number): number {
  const holder = items.findLast((_, level) => column >= insideFrom(items, level))
  return holder === undefined ? 0 : holder.textTo + Math.max(0, column - holder.text) - column
}

/** The column at which CommonMark lets the text of an item begin: one behind its mark when it is empty or stands five columns off. */
function textColumn(line: string, start: number, text: number): number {
  let end = start
  while (end < line.length && skipBlank(line, end) === end) end++
  const after = columnOf(line, end)
  const column = columnOf(line, text)
  return text >= line.length || column - after > 4 ? after + 1 : column
}

function moved(line: string, by: number): string {
  if (by === 0) return line
  const start = skipBlank(line)
  return start >= line.length ? '' : ' '.repeat(Math.max(0, columnOf(line, start) + by)) + line.slice(start)
}
