import { plainText } from './inline.ts'
import { columnOf, isRule, itemText, lineKind, skipBlank } from './lines.ts'

/** Reads the top-level items of a run of lines; lists end at headings and at paragraphs that stand no deeper than the list. */
export interface StepReader {
  /** Takes the next line, with its index and what it is. */
  take(line: string, at: { index: number; kind: number }): void
  /** A heading, or the end of the section, ends the list. */
  endList(): void
  /** The items so far as plain text of their first paragraph. */
  steps(): { line: number; text: string }[]
}

/**
 * Counts and reads steps as authors mean them: an item is nested when it stands two columns or more deeper than the current
 * top-level item (CommonMark asks for the width of the marker, which real articles miss in 60 files).
 */
export function createStepReader(): StepReader {
  const steps: { line: number; text: string }[] = []
  let line = 0
  const open: string[] = []
  let top = -1
  let nested = false
  let afterBlank = false
  let paragraphDone = true
  const close = () => {
    if (open.length > 0) steps.push({ line, text: plainText(open.join(' ')) })
    open.length = 0
    paragraphDone = true
  }
  const endList = () => {
    close()
    top = -1
    nested = false
  }
  return {
    take(source, { index, kind }) {
      if (kind === lineKind.blank) {
        afterBlank = true
        paragraphDone = true
        return
      }
      const start = skipBlank(source)
      const column = columnOf(source, start)
      const text = kind === lineKind.text ? itemText(source, start) : -1
      if (text !== -1 && text < source.length) {
        nested = top !== -1 && column >= top + 2
        if (!nested) {
          close()
          top = column
          line = index
          open.push(source.slice(text))
          paragraphDone = false
        } else paragraphDone = true
      } else if (text === -1 && kind === lineKind.text && !isRule(source, start)) {
        if (afterBlank && column <= top) endList()
        else if (!paragraphDone && !afterBlank) open.push(source.slice(start))
      } else paragraphDone = true
      afterBlank = false
    },
    endList,
    steps() {
      close()
      return steps
    },
  }
}
