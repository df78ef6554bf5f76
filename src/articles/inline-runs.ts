import type { BodyLines } from './body-lines.ts'
import { countLines } from './characters.ts'
import type { Edit, InlineScan } from './inline-pass.ts'
import { itemText, lineKind, skipBlank } from './lines.ts'
import { scanInline } from './links.ts'

/** Paragraph by paragraph: links and tags. Only runs that hold a bracket, a tag or an address are read at all. */
export function recoverInlines(body: BodyLines, definitions: Map<string, string> | null): void {
  const { lines } = body
  for (let index = 0; index < lines.length; index++) {
    if (!mayHoldLinks(body, index)) continue
    let from = index
    while (continues(body, from)) from--
    let to = index
    while (to + 1 < lines.length && continues(body, to + 1)) to++
    recoverRun(body, { from, to, definitions })
    index = to
  }
}

function mayHoldLinks({ lines, kinds }: BodyLines, index: number): boolean {
  if (kinds[index] !== lineKind.text && kinds[index] !== lineKind.heading) return false
  const line = lines[index] ?? ''
  if (line.includes('[') || line.includes('://')) return true
  const tag = line.indexOf('<')
  return tag !== -1 && !(line.startsWith('<br>', tag) && line.indexOf('<', tag + 1) === -1)
}

/** Whether the line goes on with the paragraph or item of the line before. */
function continues({ lines, kinds }: BodyLines, index: number): boolean {
  if (index === 0 || kinds[index] !== lineKind.text || kinds[index - 1] !== lineKind.text) return false
  const line = lines[index] ?? ''
  return itemText(line, skipBlank(line)) === -1
}

function recoverRun(body: BodyLines, run: { from: number; to: number; definitions: Map<string, string> | null }): void {
  const { from, to } = run
  const text = from === to ? (body.lines[from] ?? '') : body.lines.slice(from, to + 1).join('\n')
  const scan = scanInline(text, run.definitions)
  noteFound(body, scan, { text: from === to ? '' : text, from })
  if (scan.edits.length === 0) return
  const edited = applyEdits(text, scan.edits).split('\n')
  for (let index = from; index <= to; index++) body.lines[index] = edited[index - from] ?? ''
}

/** Notes what a run holds; links, faults and tags are each in order, so each kind counts lines from the start. */
function noteFound(body: BodyLines, scan: InlineScan, run: { text: string; from: number }): void {
  const { text, from } = run
  const { links, faults, tags } = scan
  const linkLines = countLines(text, from)
  for (const { at, label, url, kind, recoveries } of links) {
    const line = linkLines.at(at)
    body.links.push({ line, label, url, kind })
    for (const code of recoveries) body.events.push({ line, code, detail: url })
  }
  if (faults.length > 0) {
    const lines = countLines(text, from)
    for (const { at, code, label } of faults) body.events.push({ line: lines.at(at), code, detail: label })
  }
  if (tags.length > 0) {
    const lines = countLines(text, from)
    for (const tag of tags) body.tags.push({ ...tag, line: lines.at(tag.at) })
  }
}

function applyEdits(text: string, edits: Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits.toSorted((one, other) => one.at - other.at)) {
    if (edit.at < at) continue
    parts.push(text.slice(at, edit.at), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
