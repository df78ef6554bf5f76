import { type CodeSpan, readCodeSpans } from './code-spans.ts'
import { flanking } from './emphasis.ts'
import { autolinkEnd, isHtmlTag, readHtmlTag } from './html.ts'
import { readDestination } from './link-destination.ts'
import { decodeEntities, isAsciiPunctuation, tidy } from './text.ts'

const breaking = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'hr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'dd',
  'dt',
])

const special = /[\\`*_<[\]&]/
/**
 * The plain text of inline Markdown: links, images, emphasis, code marks and HTML tags reduced to their text, entities
 * decoded, white space collapsed, invisible characters dropped; an element that ends a line, such as `<br>`, leaves `lineBreak`. Never throws and
 * takes linear time on any input.
 */
export function plainText(inlineMarkdown: string, lineBreak = ' '): string {
  return tidy(special.test(inlineMarkdown) ? strip(inlineMarkdown, lineBreak) : inlineMarkdown)
}

interface Run {
  /** Index of the marks in the output. */
  part: number
  left: number
  /** Offset behind the marks. */
  after: number
}

interface Opening {
  /** Index of the bracket in the output. */
  part: number
  image: boolean
}

/** What one pass knows: the output so far, and where nothing more of a kind is to be found. */
interface Pass {
  text: string
  lineBreak: string
  out: string[]
  brackets: Opening[]
  stars: Run[]
  underscores: Run[]
  code: Map<number, CodeSpan> | null
  noCommentEnd: boolean
}

function strip(text: string, lineBreak: string): string {
  const pass: Pass = { text, lineBreak, out: [], brackets: [], stars: [], underscores: [], code: readCodeSpans(text), noCommentEnd: false }
  let plain = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (unit > 96 || readable[unit] === 0) {
      at++
      continue
    }
    if (at > plain) pass.out.push(decodeEntities(text.slice(plain, at)))
    at = readAt(pass, at, unit)
    plain = at
  }
  if (plain < text.length) pass.out.push(decodeEntities(plain === 0 ? text : text.slice(plain)))
  for (const { part, left } of pass.stars) if (left > 1) pass.out[part] = ''
  return pass.out.join('')
}

/** Which of the first 97 characters are marks. */
const readable = new Uint8Array(97)
for (const mark of '\\`*_<[]') readable[mark.charCodeAt(0)] = 1

function readAt(pass: Pass, at: number, unit: number): number {
  switch (unit) {
    case 92:
      return readEscape(pass, at)
    case 96:
      return readCode(pass, at)
    case 60:
      return readTag(pass, at)
    case 91:
      return readOpening(pass, at)
    case 93:
      return readClosing(pass, at)
    default:
      return readEmphasis(pass, at, unit)
  }
}

function readEscape(pass: Pass, at: number): number {
  if (at + 1 < pass.text.length && isAsciiPunctuation(pass.text.charCodeAt(at + 1))) {
    pass.out.push(pass.text.charAt(at + 1))
    return at + 2
  }
  // Before a line end it breaks the line (CommonMark 6.7).
  pass.out.push(pass.text.charAt(at + 1) === '\n' ? pass.lineBreak : '\\')
  return at + 1
}

/** A code span is copied as it is; a tick without its partner is dropped. */
function readCode(pass: Pass, at: number): number {
  const span = pass.code?.get(at)
  if (span !== undefined) pass.out.push(pass.text.slice(span.from, span.to))
  return span?.end ?? at + 1
}

function readTag(pass: Pass, at: number): number {
  const { text } = pass
  if (text.startsWith('<!--', at) && !pass.noCommentEnd) {
    const close = text.indexOf('-->', at + 4)
    if (close !== -1) return close + 3
    pass.noCommentEnd = true
  }
  const tag = readHtmlTag(text, at)
  if (tag === null || !isHtmlTag(tag.name)) {
    const address = tag === null ? autolinkEnd(text, at) : -1
    if (address !== -1) {
      pass.out.push(text.slice(at + 1, address - 1))
      return address
    }
    pass.out.push('<')
    return at + 1
  }
  if (breaking.has(tag.name)) pass.out.push(pass.lineBreak)
  return tag.end
}

function readOpening(pass: Pass, at: number): number {
  const image = pass.text.charAt(at - 1) === '!' && pass.text.charAt(at - 2) !== '\\'
  pass.brackets.push({ part: pass.out.length, image })
  pass.out.push('[')
  return at + 1
}

/** `[text](url)` loses all but the text; any other bracket stays. */
function readClosing(pass: Pass, at: number): number {
  const { out } = pass
  const opening = pass.brackets.pop()
  const end = opening === undefined ? -1 : targetEnd(pass.text, at + 1)
  if (opening === undefined || end === -1) {
    out.push(']')
    return at + 1
  }
  out[opening.part] = ''
  if (opening.image) out[opening.part - 1] = (out[opening.part - 1] ?? '').slice(0, -1)
  return end
}

/** The end of a `(url "title")` that begins at `at`, or -1. */
function targetEnd(text: string, at: number): number {
  return readDestination(text, at)?.end ?? -1
}

/** Emphasis marks are dropped in pairs, by the flanking rules of CommonMark 6.2; a lone `*` or the `_` of a name stays. */
function readEmphasis(pass: Pass, at: number, unit: number): number {
  const { text, out } = pass
  let after = at + 1
  while (text.charCodeAt(after) === unit) after++
  const star = unit === 42
  const { opens, closes } = flanking(text, { at, after, star })
  const runs = star ? pass.stars : pass.underscores
  let left = after - at
  while (closes && left > 0) {
    const run = runs.at(-1)
    if (run === undefined) break
    if (!star && run.left === 1 && left === 1 && isName(text, run.after, at)) {
      runs.pop()
      break
    }
    const taken = Math.min(run.left, left)
    run.left -= taken
    left -= taken
    out[run.part] = marks(star, run.left)
    if (run.left === 0) runs.pop()
  }
  if (opens && left > 0) runs.push({ part: out.length, left, after })
  // Two asterisks or more without a partner are a slip of bold.
  if (left > 0) out.push(star && left > 1 && !opens ? '' : marks(star, left))
  return after
}

function marks(star: boolean, count: number): string {
  return count === 0 ? '' : (star ? '*' : '_').repeat(count)
}

const nameMax = 100

/** `_ERROR_FILE_NOT_FOUND_` is a name as it stands, not an emphasis. */
function isName(text: string, from: number, to: number): boolean {
  if (to - from > nameMax) return false
  const inner = text.slice(from, to)
  return inner.includes('_') && !/\s/.test(inner)
}
