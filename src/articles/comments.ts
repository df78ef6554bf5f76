import { readCodeSpans } from './code-spans.ts'
import { fenceClosing, fenceOpening, longestClosings } from './fences.ts'
import { skipBlank } from './lines.ts'

/** The comments that mark a block of an article, in lower case; they go, their content stays. */
const blockMarkers = new Set([
  'issuedescription',
  'rcadescription',
  'resolutiondetails',
  'recommendedactions',
  'salutation',
  'additionalinfo',
])

/** How the default text of a replacement token is left behind: as an author wrote it, or fit for a reader. */
export type TokenStyle = 'written' | 'neutral'

/** A fence of a body: indexes of its first and last line. */
export interface Fence {
  from: number
  to: number
  /** Offset of the marks in the first line. */
  at: number
  language: string
}

/** A body without comments; line i is still line i. */
export interface CleanBody {
  lines: string[]
  fences: Fence[]
  /** Line indexes of fences that never close; their marks are escaped. */
  unclosedFences: number[]
  /** Names of the replacement tokens, in order. */
  tokens: Set<string>
  /** The first line index of each token or marker that does not pair. */
  unbalancedTokens: Map<string, number>
  unbalancedMarkers: Map<string, number>
}

interface Pass extends CleanBody {
  style: TokenStyle
  inComment: boolean
  /** The comment that is open began behind text of its line. */
  afterText: boolean
  /** No `-->` follows any more: every further `<!--` is text. */
  noEnd: boolean
  lastEnd: number
  balance: Map<string, { opened: number; closed: number; line: number; token: boolean }>
  closings: Map<string, Uint32Array>
}

/** Takes the comments out of a body, fences first: nothing inside a fence or a code span is read. */
export function removeComments(body: string, style: TokenStyle): CleanBody {
  const lines = body.split('\n')
  const clean: CleanBody = {
    lines,
    fences: [],
    unclosedFences: [],
    tokens: new Set(),
    unbalancedTokens: new Map(),
    unbalancedMarkers: new Map(),
  }
  const fenced = body.includes('```') || body.includes('~~~')
  const commented = body.includes('<!--')
  if (!fenced && !commented) return clean
  const lastEnd = commented ? lines.findLastIndex((line) => line.includes('-->')) : -1
  const pass: Pass = {
    ...clean,
    style,
    inComment: false,
    afterText: false,
    noEnd: !commented,
    lastEnd,
    balance: new Map(),
    closings: new Map(),
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const fence = fenced && !pass.inComment ? readFence(pass, index) : null
    if (fence !== null) {
      if (commented) for (let inside = fence.from; inside <= fence.to; inside++) noteTokens(pass, lines[inside] ?? '', inside)
      index = fence.to
    } else if (pass.inComment || line.includes('<!--')) lines[index] = cleanLine(pass, index)
  }
  for (const [name, { opened, closed, line, token }] of pass.balance) {
    if (opened !== closed) (token ? clean.unbalancedTokens : clean.unbalancedMarkers).set(name, line)
  }
  return clean
}

function readFence(pass: Pass, index: number): Fence | null {
  const { lines } = pass
  const line = lines[index] ?? ''
  const opening = fenceOpening(line)
  if (opening === null) return null
  const { mark, length, quoted, at, language } = opening
  const key = quoted ? `>${mark}` : mark
  const longest = pass.closings.get(key) ?? longestClosings(lines, opening)
  pass.closings.set(key, longest)
  if ((longest[index + 1] ?? 0) < length) {
    pass.unclosedFences.push(index)
    lines[index] = line.slice(0, at) + `\\${mark}`.repeat(length) + line.slice(at + length)
    return null
  }
  let to = index + 1
  while (fenceClosing(lines[to] ?? '', opening) < length) to++
  const fence = { from: index, to, at, language }
  pass.fences.push(fence)
  return fence
}

// What a line inside a paragraph's comment leaves: it shows nothing, and the paragraph goes on behind it as it would in CommonMark (6.6).
const wordJoiner = '\u2060'

/** One line without its comments; knows whether a comment is open from an earlier line. */
function cleanLine(pass: Pass, index: number): string {
  const line = pass.lines[index] ?? ''
  const out: string[] = []
  let at = 0
  if (pass.inComment) {
    const end = line.indexOf('-->')
    if (end === -1) return pass.afterText ? wordJoiner : ''
    pass.inComment = false
    at = end + 3
  }
  const code = readCodeSpans(line)
  let plain = at
  while (at < line.length) {
    const char = line.charCodeAt(at)
    if (char === 96) {
      const span = code?.get(at)
      if (span !== undefined) noteTokens(pass, line.slice(span.from, span.to), index)
      at = span?.end ?? at + 1
      continue
    }
    if (char !== 60 || !line.startsWith('<!--', at)) {
      at++
      continue
    }
    out.push(line.slice(plain, at))
    const end = pass.noEnd ? -1 : line.indexOf('-->', at + 4)
    if (end === -1 && pass.lastEnd > index) {
      pass.inComment = true
      const left = finish(out, '')
      pass.afterText = left !== ''
      return left
    }
    if (end === -1) {
      pass.noEnd = true
      out.push('\\<!--')
      at += 4
    } else at = readComment(pass, { line, index, at, end }, out)
    plain = at
  }
  return finish(out, line.slice(plain))
}

/** What is left of a line; a line that held nothing but comments is empty. */
function finish(out: string[], rest: string): string {
  const left = out.join('') + rest
  return skipBlank(left) === left.length ? '' : left
}

interface Comment {
  line: string
  index: number
  at: number
  end: number
}

/** Reads one comment and pushes what stays of it; gives the offset behind what was read. */
function readComment(pass: Pass, comment: Comment, out: string[]): number {
  const { line, index, end } = comment
  const after = end + 3
  const content = line.slice(comment.at + 4, end).trim()
  const closing = content.startsWith('/')
  const name = (closing ? content.slice(1) : content).trim()
  if (name.startsWith('$')) {
    const token = name.slice(1).trim()
    noteToken(pass, token, { index, closing, token: true })
    return closing ? after : readDefault(pass, { line, after }, out)
  }
  if (blockMarkers.has(name.toLowerCase())) count(pass, name, { index, closing, token: false })
  return after
}

function count(pass: Pass, name: string, seen: { index: number; closing: boolean; token: boolean }): void {
  const balance = pass.balance.get(name) ?? { opened: 0, closed: 0, line: seen.index, token: seen.token }
  if (seen.closing) balance.closed++
  else balance.opened++
  pass.balance.set(name, balance)
}

/** The text between a token's marks: `[name]` never stays a bracket that could become a link. */
function readDefault(pass: Pass, token: { line: string; after: number }, out: string[]): number {
  const { line, after } = token
  const close = line.indexOf('<!--', after)
  if (close === -1 || !/^<!--\s*\/\s*\$/.test(line.slice(close, close + 16))) return after
  const text = line.slice(after, close)
  const name = /^\s*\[([^[\]]*)\]\s*$/.exec(text)?.[1]
  if (name === undefined) out.push(text)
  else out.push(pass.style === 'written' ? text.replace('[', '\\[').replace(']', '\\]') : text.replace(/[[\]]/g, ''))
  return close
}

/** Tokens inside code are real (the portal fills them before it reads Markdown); their names count, the code stays. */
function noteTokens(pass: Pass, code: string, index: number): void {
  for (const { name, closing } of tokenMarks(code)) noteToken(pass, name, { index, closing, token: true })
}

/** The marks of replacement tokens in a text, wherever they stand in it. */
export function tokenMarks(text: string): { name: string; closing: boolean }[] {
  const marks: { name: string; closing: boolean }[] = []
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', at + 4)
    if (end === -1) return marks
    const content = text.slice(at + 4, end).trim()
    const closing = content.startsWith('/')
    const name = (closing ? content.slice(1) : content).trim()
    if (name.startsWith('$')) marks.push({ name: name.slice(1).trim(), closing })
    at = end + 3
  }
  return marks
}

function noteToken(pass: Pass, token: string, seen: { index: number; closing: boolean; token: boolean }): void {
  count(pass, `$${token}`, seen)
  // Even the closing mark alone tells that something is to be filled in here.
  if (token !== '') pass.tokens.add(token)
}
