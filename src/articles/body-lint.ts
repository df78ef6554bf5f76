import type { Severity } from '../../schemas/article.ts'
import type { BodyLines } from './body-lines.ts'
import type { BodyEvent } from './body-rules.ts'
import { attributeOf } from './html-links.ts'
import { plainText } from './inline.ts'
import { columnOf, itemText, lineKind, skipBlank } from './lines.ts'
import { linkFaults } from './link-rules.ts'
import type { ScannedHeading, Section } from './section-lines.ts'

/** An event whose severity may differ from its rule's. */
export interface LintEvent extends BodyEvent {
  severity?: Severity
}

/** A body as it was read, for the linter. */
export interface LintInput {
  body: BodyLines
  headings: readonly ScannedHeading[]
  sections: readonly Section[]
  stepCount: number
  documentCount: number
  selfHelpType: string
}

const unsafeTags = new Set('applet base button embed form iframe input link math meta object script select style svg textarea'.split(' '))
const customerFacing = new Set(['generic', 'resource', 'apollo', 'diagnostics', 'rca', 'servicehealthinsights'])

/** Everything there is to say about a body: what was recovered, and what the authoring guide asks for. */
export function lintBody(input: LintInput): LintEvent[] {
  const { body, selfHelpType } = input
  const events: LintEvent[] = [...body.events]
  for (const { line, url, kind } of body.links) {
    if (kind === 'image') events.push({ line, code: 'image', detail: url })
    else for (const fault of linkFaults(url, customerFacing.has(selfHelpType))) events.push({ ...fault, line, detail: url })
  }
  for (const { line, name, source } of body.tags) {
    if (unsafeTags.has(name) || /\son\w+\s*=/i.test(source)) events.push({ line, code: 'html-unsafe', detail: name })
    else if (name === 'a' && attributeOf(source, 'name') !== null) events.push({ line, code: 'anchor-not-supported' })
  }
  // The quick start of the partner portal is a menu without a title.
  if (selfHelpType !== 'partnercenterquickstart') lintTitle(input, events)
  lintSections(input, events)
  lintLines(body, events)
  return events
}

function lintTitle({ headings, body }: LintInput, events: LintEvent[]): void {
  const titles = headings.filter(({ level, bold }) => level === 1 && !bold)
  const first = Math.max(
    body.kinds.findIndex((kind) => kind !== lineKind.blank),
    0,
  )
  if (titles.length === 0) events.push({ line: first, code: 'h1-missing' })
  else if (body.kinds[first] !== lineKind.heading) events.push({ line: first, code: 'text-before-h1' })
  if (titles.length > 1) events.push({ line: titles[1]?.line ?? first, code: 'h1-multiple', detail: titles[1]?.text ?? '' })
}

const standardTitle = /^## \*\*Recommended (?:steps|documents)\*\*$/i
const opensRequest =
  /\b(?:open|creat|fil|log|submit|rais)(?:e|ing)?\b(?:\W+\w+){0,4}?\W+(?:ticket|(?:support|service)\W+(?:case|request|incident))\b|\bnew support request\b/i
const mayOpenRequest = /ticket|request|case|incident/i

function lintSections({ sections, body, stepCount, documentCount, selfHelpType }: LintInput, events: LintEvent[]): void {
  for (const { from, bold, title } of sections) {
    if (!bold && !standardTitle.test(body.lines[from] ?? '')) events.push({ line: from, code: 'section-title-nonstandard', detail: title })
  }
  const steps = sections.find(({ kind }) => kind === 'steps')
  if (steps !== undefined && stepCount === 0) events.push({ line: steps.from, code: 'steps-empty-or-not-a-list' })
  const documents = sections.find(({ kind }) => kind === 'documents')
  if (documents !== undefined && documentCount === 0) events.push({ line: documents.from, code: 'documents-no-link' })
  if (selfHelpType !== 'generic' && selfHelpType !== 'resource') return
  for (const { kind, from, to } of sections) {
    for (let line = from + 1; kind === 'steps' && line < to; line++)
      if (opensSupportRequest(body, line)) events.push({ line, code: 'step-open-support-request' })
  }
}

/** Looks at the first line of every list item, nested ones too. */
function opensSupportRequest({ lines, kinds }: BodyLines, index: number): boolean {
  const line = lines[index] ?? ''
  if (kinds[index] !== lineKind.text || !mayOpenRequest.test(line)) return false
  const item = itemText(line, skipBlank(line))
  return item !== -1 && opensRequest.test(plainText(line.slice(item)))
}

const alert = /^\s*>?\s*(?:[*+-]\s+)?\[!(?:note|tip|important|warning|caution)\]/i

function lintLines({ lines, kinds }: BodyLines, events: LintEvent[]): void {
  let afterBlank = true
  const levels: number[] = []
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? ''
    if (kinds[line] !== lineKind.text) {
      if (kinds[line] === lineKind.heading) levels.length = 0
      afterBlank = kinds[line] === lineKind.blank
      continue
    }
    if (text.includes('[!') && alert.test(text)) events.push({ line, code: 'alert-not-supported' })
    if (text.includes('|') && isTableRule(text)) events.push({ line, code: 'table-not-supported' })
    const start = skipBlank(text)
    const item = itemText(text, start)
    const column = columnOf(text, start)
    if (item !== -1 || afterBlank) while (levels.length > 0 && column < (levels.at(-1) ?? 0) + (item === -1 ? 1 : 2)) levels.pop()
    if (item !== -1 && levels.push(column) === 3) events.push({ line, code: 'list-too-deep' })
    afterBlank = false
  }
}

/** The row of dashes below the head of a table: at least one bar, nothing but `| : -` and white space. */
function isTableRule(line: string): boolean {
  return line.includes('-') && !/[^\s|:-]/.test(line)
}
