import { readApolloBlock, sectionDirective } from './apollo.ts'
import type { BodyEvent } from './body-rules.ts'
import { referenceName } from './bracket-links.ts'
import { type CleanBody, type Fence, removeComments, type TokenStyle } from './comments.ts'
import { recoverHeading } from './heading-lines.ts'
import type { FoundTag } from './inline-pass.ts'
import { recoverInlines } from './inline-runs.ts'
import { columnOf, isRule, lineKind, skipBlank } from './lines.ts'
import { cleanUrl } from './link-destination.ts'
import { boldSectionTitle, sectionOf } from './sections.ts'

/** A link, image or bare address of a body, in reading order. */
export interface BodyLink {
  line: number
  /** The label as Markdown. */
  label: string
  url: string
  kind: 'link' | 'image' | 'bare' | 'html'
}

/** A body made standard, line by line. */
export interface BodyLines {
  lines: string[]
  kinds: Uint8Array
  links: BodyLink[]
  tags: (FoundTag & { line: number })[]
  events: BodyEvent[]
  tokens: string[]
  fences: readonly Fence[]
}

interface Pass {
  lines: string[]
  kinds: Uint8Array
  events: BodyEvent[]
  definitions: Map<string, string> | null
}

/**
 * Applies every recovery of a body: fences, comments, headings, section titles, blocks of the portal, links. Line i of the
 * result is line i of the body. Never throws; time is linear in the size of the body.
 */
export function recoverLines(body: string, style: TokenStyle): BodyLines {
  const clean = removeComments(body, style)
  const { lines } = clean
  const kinds = new Uint8Array(lines.length)
  for (const fence of clean.fences) kinds.fill(lineKind.fence, fence.from, fence.to + 1)
  const pass: Pass = { lines, kinds, events: eventsOf(clean), definitions: body.includes(']:') ? new Map() : null }
  recoverBlocks(pass)
  const result: BodyLines = { lines, kinds, links: [], tags: [], events: pass.events, tokens: [...clean.tokens], fences: clean.fences }
  recoverInlines(result, pass.definitions)
  return result
}

function eventsOf(clean: CleanBody): BodyEvent[] {
  const events: BodyEvent[] = clean.unclosedFences.map((line) => ({ line, code: 'fence-unclosed' }))
  for (const { from, language } of clean.fences) if (language !== '') events.push({ line: from, code: 'fence-language', detail: language })
  for (const [detail, line] of clean.unbalancedTokens) events.push({ line, code: 'token-unbalanced', detail })
  for (const [detail, line] of clean.unbalancedMarkers) events.push({ line, code: 'marker-unbalanced', detail })
  return events
}

/** Every line on its own: what it is, and the recoveries that need no neighbour but the line before. */
function recoverBlocks(pass: Pass): void {
  const { lines, kinds, events } = pass
  let first = true
  let afterText = false
  const noEnd = new Set<string>()
  for (let index = 0; index < lines.length; index++) {
    if (kinds[index] === lineKind.fence) {
      first = false
      afterText = false
      continue
    }
    const line = lines[index] ?? ''
    const start = skipBlank(line)
    if (start >= line.length) {
      afterText = false
      continue
    }
    const isFirst = first
    first = false
    const code = line.charCodeAt(start)
    kinds[index] = lineKind.text
    if (code === 35 && (isFirst || columnOf(line, start) < 4)) {
      if (recoverHeading(lines, index, start, events)) kinds[index] = lines[index] === '' ? lineKind.blank : lineKind.heading
    } else if (code === 60) {
      const last = readApolloBlock(lines, index, start, noEnd)
      if (last !== -1) {
        for (let at = index; at <= last; at++) kinds[at] = lines[at] === '' ? lineKind.blank : lineKind.text
        index = last
      }
    } else if (code === 58) recoverDirective(pass, index, start)
    else if (code === 42 || code === 95) recoverBoldTitle(pass, index, start)
    else if (code === 91) recoverDefinition(pass, index, start)
    else if ((code === 45 || code === 61) && afterText) flattenUnderline(pass, index, start)
    afterText = kinds[index] === lineKind.text
  }
}

function recoverDirective({ lines, kinds, events }: Pass, index: number, start: number): void {
  const title = sectionDirective((lines[index] ?? '').slice(start))
  if (title === null) return
  // One that names a standard section only repeats the heading below it.
  lines[index] = title === '' || sectionOf(title) !== null ? '' : `**${title}**`
  if (lines[index] === '') kinds[index] = lineKind.blank
  events.push({ line: index, code: 'legacy-section-directive', detail: title })
}

function recoverBoldTitle({ lines, kinds, events }: Pass, index: number, start: number): void {
  const title = boldSectionTitle((lines[index] ?? '').slice(start))
  if (title === null) return
  lines[index] = `## **${title}**`
  kinds[index] = lineKind.heading
  events.push({ line: index, code: 'section-title-not-heading', detail: title })
}

/** `[name]: url` defines a reference and `[comment]: # (...)` is a remark; neither is content. */
function recoverDefinition(pass: Pass, index: number, start: number): void {
  const line = pass.lines[index] ?? ''
  const close = pass.definitions === null ? -1 : line.indexOf(']', start)
  if (close === -1 || line.charAt(close + 1) !== ':' || columnOf(line, start) > 3 || line.slice(start + 1, close).includes('[')) return
  const rest = line.slice(close + 2).trim()
  const target = rest.split(/\s/, 1)[0] ?? ''
  if (!/^(?:<|#|\/|\.|[a-z][a-z0-9+.-]+:\S)/i.test(target)) return
  const name = referenceName(line.slice(start + 1, close))
  if (target !== '#' && name !== '' && pass.definitions?.has(name) === false) {
    pass.definitions.set(name, cleanUrl(target.replace(/^<|>$/g, '')))
  }
  pass.lines[index] = ''
  pass.kinds[index] = lineKind.blank
}

/** A row of `-` or `=` under a text would make it a heading; articles mean a rule by it. */
function flattenUnderline({ lines, kinds }: Pass, index: number, start: number): void {
  const line = lines[index] ?? ''
  const row = line.slice(start).trim()
  const mark = row.charAt(0)
  for (let at = 1; at < row.length; at++) if (row.charAt(at) !== mark) return
  const rule = isRule(line, start)
  lines[index] = rule ? '***' : ''
  kinds[index] = rule ? lineKind.text : lineKind.blank
}
