import type { Block } from '../../schemas/article.ts'
import type { FormElement, ScopingForm } from '../../schemas/scoping.ts'
import { recoverLines } from './body-lines.ts'
import { skipQuotes } from './fences.ts'
import { plainText } from './inline.ts'
import { createStringFinder } from './json-strings.ts'
import { isRule, itemText, lineKind, skipBlank } from './lines.ts'
import type { BodyInput } from './recover.ts'
import { isTableRule, tableCells } from './tables.ts'

/**
 * The runs of a body that say something, in order: headings, paragraphs (callouts are paragraphs), list items, table cells.
 * Code blocks, comments and empty runs are left out; lines wrapped by the author are joined in `text` and still lines in `markdown`.
 * Never throws, takes linear time.
 */
export function readBlocks({ body, bodyLine }: BodyInput): Block[] {
  const { lines, kinds } = recoverLines(body, 'neutral')
  const blocks: Block[] = []
  let open: string[] = []
  let openLine = 0
  let table = false
  const flush = () => {
    if (open.length > 0) pushBlock(blocks, bodyLine + openLine, open.length === 1 ? (open[0] ?? '') : open.join('\n'))
    open = []
  }
  const append = (text: string, index: number) => {
    if (open.length === 0) openLine = index
    open.push(text)
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const kind = kinds[index]
    if (kind !== lineKind.text) {
      flush()
      table = false
      if (kind === lineKind.heading) pushBlock(blocks, bodyLine + index, line.slice(line.indexOf(' ') + 1))
      continue
    }
    const start = line.charCodeAt(skipBlank(line)) === 62 ? skipQuotes(line) : skipBlank(line)
    if (start >= line.length || isRule(line, start)) {
      flush()
      continue
    }
    table = line.includes('|') && (table || line.charAt(start) === '|' || isTableRule(lines[index + 1] ?? ''))
    if (table) {
      flush()
      if (!isTableRule(line)) for (const cell of tableCells(line.slice(start))) pushBlock(blocks, bodyLine + index, cell)
      continue
    }
    const item = line.charCodeAt(start) === 60 ? afterBlockTags(line, start) : itemText(line, start)
    if (item !== -1) flush()
    if (item === line.length) continue
    append(line.slice(item === -1 ? start : item).trimEnd(), index)
  }
  flush()
  return blocks
}

/**
 * Every string of a scoping form that a person reads, HTML reduced to text. `line` is the line of the file at which the form
 * begins; with `source`, the body as written from that line on, each block carries the line at which its string stands.
 */
export function formBlocks(form: ScopingForm, line: number, source = ''): Block[] {
  const blocks: Block[] = []
  const lineOf = createStringFinder(source, plainText)
  const strings = [form.title, form.fileAttachmentHint, ...form.formElements.flatMap(elementStrings)]
  for (const string of strings) {
    if (typeof string === 'string' && string.trim() !== '') pushBlock(blocks, line + lineOf(string), string.replace(/\s+/g, ' '))
  }
  return blocks
}

function elementStrings(element: FormElement): (string | undefined)[] {
  const { displayLabel, watermarkText, infoBalloonText, content, hints, dropdownOptions, radioButtonOptions, validations } = element
  const fallback = element.dynamicDropdownOptions?.defaultDropdownOptions
  return [
    displayLabel,
    watermarkText,
    infoBalloonText,
    content,
    ...[hints, dropdownOptions, radioButtonOptions, validations].flatMap((texts) => (texts ?? []).map(({ text }) => text)),
    ...[fallback].flat().map(textOf),
  ]
}

function textOf(option: unknown): string | undefined {
  const text: unknown = typeof option === 'object' && option !== null ? Reflect.get(option, 'text') : undefined
  return typeof text === 'string' ? text : undefined
}

const leadingTags = /(?:<\/?(?:p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|hr)(?:\s[^<>]*)?\/?>\s*)+/iy

/** Offset behind the block elements that begin at `start`, or -1 when none does. */
function afterBlockTags(line: string, start: number): number {
  leadingTags.lastIndex = start
  return leadingTags.test(line) ? leadingTags.lastIndex : -1
}

const blockTag = /<\/?(?:p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|hr)(?:\s[^<>]*)?\/?>/i

/** Adds a run, cut where an HTML element breaks it; what has no text is not added. */
function pushBlock(blocks: Block[], line: number, markdown: string): void {
  // A tag inside a code span is code; such runs are left whole.
  const parts = markdown.includes('<') && !markdown.includes('`') ? markdown.split(blockTag) : [markdown]
  let at = line
  for (const part of parts) {
    const text = readText(part)
    if (text !== '') blocks.push({ line: at + countFeeds(leadingSpace(part)), text, markdown: part.trim() })
    at += countFeeds(part)
  }
}

// Stands for a broken line while white space is collapsed: a character for private use.
const breakMark = '\ue000'

/** The text of a run: a line that its author broke begins a new one, behind U+2028, when it looks like a new sentence. */
function readText(markdown: string): string {
  const text = plainText(markdown, breakMark)
  if (!text.includes(breakMark)) return text
  return text
    .replace(/ ?\ue000[\ue000 ]*(\P{Z}?)/gu, (_, next: string) => (/[\p{Lu}\p{N}]/u.test(next) ? `\u2028${next}` : ` ${next}`))
    .trim()
}

function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length)
}

function countFeeds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}
