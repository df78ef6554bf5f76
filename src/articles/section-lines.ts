import type { DocumentLink } from '../../schemas/article.ts'
import type { BodyLines } from './body-lines.ts'
import { plainText } from './inline.ts'
import { lineKind } from './lines.ts'
import { type SectionKind, sectionOf } from './sections.ts'
import { createStepReader } from './steps.ts'

/** A heading by its line index, and whether it is only a bold line that names a section. */
export interface ScannedHeading {
  line: number
  level: number
  text: string
  bold: boolean
}

/** A section and the lines it covers: `from` is the index of its title's line, `to` the index behind its last line. */
export interface Section {
  kind: SectionKind
  title: string
  bold: boolean
  level: number
  from: number
  to: number
}

/** The headings of a recovered body in order, empty ones left out. */
export function readHeadings({ lines, kinds, events }: BodyLines): ScannedHeading[] {
  const bold = new Set(events.filter(({ code }) => code === 'section-title-not-heading').map(({ line }) => line))
  const headings: ScannedHeading[] = []
  for (let line = 0; line < lines.length; line++) {
    if (kinds[line] !== lineKind.heading) continue
    const source = lines[line] ?? ''
    const level = source.indexOf(' ')
    headings.push({ line, level, text: plainText(source.slice(level + 1)), bold: bold.has(line) })
  }
  return headings
}

/** The sections that the headings open. A section runs to the next heading of its level or above, or to the next section. */
export function readSections(headings: readonly ScannedHeading[], lineCount: number): Section[] {
  const sections: Section[] = []
  let open: Section | null = null
  for (const { line, level, text, bold } of headings) {
    const kind = sectionOf(text)
    if (open !== null && (kind !== null || level <= open.level)) {
      open.to = line
      open = null
    }
    if (kind === null) continue
    open = { kind, title: text, bold, level, from: line, to: lineCount }
    sections.push(open)
  }
  return sections
}

/** The steps of all step sections, with their line indexes. */
export function readSteps(body: BodyLines, sections: readonly Section[]): { line: number; text: string }[] {
  const reader = createStepReader()
  for (const { kind, from, to } of sections) {
    if (kind !== 'steps') continue
    reader.endList()
    for (let index = from + 1; index < to; index++) {
      if (body.kinds[index] === lineKind.heading) reader.endList()
      else reader.take(body.lines[index] ?? '', { index, kind: body.kinds[index] ?? lineKind.text })
    }
  }
  return reader.steps()
}

/** The links of all document sections in order; images are none. */
export function readDocuments(body: BodyLines, sections: readonly Section[]): DocumentLink[] {
  const documents: DocumentLink[] = []
  let section = 0
  for (const { line, label, url, kind } of body.links) {
    while (section < sections.length && (sections[section]?.to ?? 0) <= line) section++
    const holder = sections[section]
    if (kind === 'image' || holder?.kind !== 'documents' || line < holder.from) continue
    documents.push({ text: kind === 'bare' ? url : plainText(label), url })
  }
  return documents
}
