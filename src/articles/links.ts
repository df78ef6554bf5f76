import { readClosing, readParenthesis } from './bracket-links.ts'
import { readCodeSpans } from './code-spans.ts'
import { readAngle, readBareUrl } from './html-links.ts'
import type { InlinePass, InlineScan } from './inline-pass.ts'

/**
 * Reads the links, images, tags and code spans of one paragraph, list item or heading, with the recoveries of broken links.
 * One forward pass; what opens and never closes is looked for once.
 */
export function scanInline(text: string, definitions: ReadonlyMap<string, string> | null): InlineScan {
  const scan: InlineScan = { links: [], edits: [], tags: [], faults: [] }
  const code = readCodeSpans(text)
  const pass: InlinePass = {
    text,
    scan,
    definitions,
    code,
    brackets: [],
    spent: 0,
    parentheses: [],
    lower: null,
    noAnchorEnd: false,
    outer: null,
  }
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (unit > 104 || unit < 40 || marks[unit] === 0) at++
    else at = readAt(pass, at, unit)
  }
  return scan
}

/** Which of the first 105 characters mean something. */
const marks = new Uint8Array(105)
for (const mark of 'H()<[\\]`h') marks[mark.charCodeAt(0)] = 1

function readAt(pass: InlinePass, at: number, unit: number): number {
  switch (unit) {
    case 92:
      return at + 2
    case 96:
      return afterTicks(pass, at)
    case 91:
      pass.brackets.push({ at, image: at > 0 && pass.text.charCodeAt(at - 1) === 33 })
      return at + 1
    case 93:
      return readClosing(pass, at)
    case 40:
      pass.parentheses.push(at)
      return at + 1
    case 41:
      return readParenthesis(pass, at)
    case 60:
      return readAngle(pass, at)
    default:
      return pass.text.charCodeAt(at + 1) === 116 || pass.text.charCodeAt(at + 1) === 84 ? readBareUrl(pass, at) : at + 1
  }
}

function afterTicks(pass: InlinePass, at: number): number {
  const span = pass.code?.get(at)
  if (span !== undefined) return span.end
  let after = at
  while (pass.text.charCodeAt(after) === 96) after++
  return after
}
