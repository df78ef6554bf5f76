import { addLink, type InlinePass, newlines, type Opening } from './inline-pass.ts'
import { cleanUrl, readDestination, writeUrl } from './link-destination.ts'
import { recoverDestination, schemeAt } from './link-recovery.ts'

/** Longer labels are neither references (CommonMark 4.7) nor addresses. */
const labelMax = 999

/** `]` ends a link, when what follows it is an address, a reference, or a slip of either. */
export function readClosing(pass: InlinePass, at: number): number {
  const { text, brackets } = pass
  const opening = brackets.pop()
  if (opening === undefined) return at + 1
  const active = opening.image || brackets.length >= pass.spent
  pass.spent = Math.min(pass.spent, brackets.length)
  if (!active) return at + 1
  const label = text.slice(opening.at + 1, at)
  const follows = text.charCodeAt(at + 1)
  if (follows === 40) return readInlineLink(pass, opening, label, at)
  if (follows === 91) return readReference(pass, opening, label, at)
  if ((follows === 32 || follows === 10 || follows === 9) && !opening.image) {
    const distant = readDistant(pass, opening, label, at)
    if (distant !== -1) return distant
  }
  if (pass.definitions !== null) {
    const url = pass.definitions.get(referenceName(label))
    if (url !== undefined) return resolve(pass, opening, label, { at, end: at + 1, url })
  }
  return at + 1
}

function kindOf(opening: Opening): 'link' | 'image' {
  return opening.image ? 'image' : 'link'
}

function readInlineLink(pass: InlinePass, opening: Opening, label: string, at: number): number {
  const { text, scan } = pass
  if (text.charCodeAt(at + 2) === 91) {
    pass.outer = { at: opening.image ? opening.at - 1 : opening.at, label, inner: at + 2 }
    return at + 2
  }
  const read = readDestination(text, at + 1)
  if (read === null) return recoverInline(pass, opening, label, at)
  const recoveries = read.newlineBeforeClose ? ['link-newline-before-close'] : []
  const url = withoutSlips(read.url)
  if (url !== read.url) recoveries.push('link-inner-space')
  const start = opening.image ? opening.at - 1 : opening.at
  if (read.url === '') {
    if (!opening.image) scan.faults.push({ at: opening.at, code: 'link-empty-url', label })
    scan.edits.push({ at: start, end: opening.at + 1, text: '' }, { at, end: read.end, text: newlines(text, at, read.end) })
    return read.end
  }
  const written = text.slice(at + 2, read.end - 1).trim()
  const swapped = !read.titled && !opening.image && /^https?:/i.test(label) && /^[^\s:/#.]+$/.test(written)
  if (swapped) return swap(pass, opening, { label, prose: written, at, end: read.end })
  if (!read.titled && written !== url && written !== writeUrl(url)) {
    scan.edits.push({ at, end: read.end, text: `](${writeUrl(url)})${newlines(text, at, read.end)}` })
  }
  return addLink(pass, { at: start, end: read.end, label, url, kind: kindOf(opening), recoveries })
}

/** An address without punctuation in front of it or a second pair of parentheses around it. */
function withoutSlips(url: string): string {
  const first = url.charAt(0)
  if (first === '(' && url.endsWith(')') && schemeAt(url, 1)) return url.slice(1, -1)
  return ':;,"\'>-'.includes(first) ? url.replace(/^[:;,"'>-]+(?=https?:)/i, '') : url
}

function swap(pass: InlinePass, opening: Opening, swapped: { label: string; prose: string; at: number; end: number }): number {
  const url = cleanUrl(swapped.label)
  pass.scan.edits.push({
    at: opening.at + 1,
    end: swapped.end,
    text: `${swapped.prose}](${writeUrl(url)})${newlines(pass.text, opening.at, swapped.end)}`,
  })
  const recoveries = ['link-swapped']
  return addLink(pass, { at: opening.at, end: swapped.end, label: swapped.prose, url, kind: 'link', recoveries })
}

function recoverInline(pass: InlinePass, opening: Opening, label: string, at: number): number {
  const found = recoverDestination(pass.text, at + 2)
  if (found === null) return at + 1
  if (found.url === null) {
    if (opening.image || label.length > labelMax || !/^\s*https?:\/\/\S+\s*$/i.test(label)) return at + 1
    return swap(pass, opening, { label, prose: found.prose, at, end: found.end })
  }
  pass.scan.edits.push({ at, end: found.end, text: `](${writeUrl(found.url)})${newlines(pass.text, at, found.end)}` })
  const start = opening.image ? opening.at - 1 : opening.at
  return addLink(pass, { at: start, end: found.end, label, url: found.url, kind: kindOf(opening), recoveries: [found.code] })
}

/** `[text][ref]` with a definition, and the slip `[text][https://...]`. */
function readReference(pass: InlinePass, opening: Opening, label: string, at: number): number {
  const { text } = pass
  if (schemeAt(text, at + 2)) {
    const end = bracketedEnd(text, at + 2)
    if (end !== -1 && !opening.image) return reverse(pass, opening.at, { label, at, end })
  }
  if (pass.definitions === null) return at + 1
  const close = text.indexOf(']', at + 2)
  if (close === -1) return at + 1
  const name = text.slice(at + 2, close)
  const url = pass.definitions.get(referenceName(name === '' ? label : name))
  return url === undefined ? at + 1 : resolve(pass, opening, label, { at, end: close + 1, url })
}

function resolve(pass: InlinePass, opening: Opening, label: string, target: { at: number; end: number; url: string }): number {
  const { text, scan } = pass
  scan.edits.push({ at: target.at, end: target.end, text: `](${writeUrl(target.url)})${newlines(text, target.at, target.end)}` })
  const start = opening.image ? opening.at - 1 : opening.at
  return addLink(pass, { at: start, end: target.end, label, url: target.url, kind: kindOf(opening), recoveries: [] })
}

/** How references are compared (CommonMark 4.7): case and runs of white space do not count. */
export function referenceName(label: string): string {
  if (label.length > labelMax) return ''
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** `[text] (url)` and `[text]` + line end + `(url)`, only when an address with a scheme follows. */
function readDistant(pass: InlinePass, opening: Opening, label: string, at: number): number {
  const { text } = pass
  let next = at + 1
  let lines = 0
  while (next < text.length && next - at < 12) {
    const code = text.charCodeAt(next)
    if (code === 10) lines++
    else if (code !== 32 && code !== 9) break
    next++
  }
  if (lines > 1 || text.charCodeAt(next) !== 40) return -1
  const start = text.charCodeAt(next + 1) === 32 ? next + 2 : next + 1
  if (!schemeAt(text, start)) return -1
  const read = readDestination(text, next) ?? recoverDestination(text, start)
  if (read === null || read.url === null) return -1
  const code = lines > 0 ? 'link-newline-before-paren' : 'link-space-before-paren'
  pass.scan.edits.push({ at, end: read.end, text: `](${writeUrl(read.url)})${newlines(text, at, read.end)}` })
  return addLink(pass, { at: opening.at, end: read.end, label, url: read.url, kind: 'link', recoveries: [code] })
}

/** The offset after the `]` that ends an address begun at `at`, or -1 when white space or another bracket comes first. */
function bracketedEnd(text: string, at: number): number {
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 93) return next + 1
    if (code <= 32 || code === 91 || code === 60) return -1
  }
  return -1
}

/** `)` closes a parenthesis of prose, or is the middle of the slip `(text)[https://...]`. */
export function readParenthesis(pass: InlinePass, at: number): number {
  const { text, brackets, parentheses } = pass
  const open = parentheses.pop()
  if (text.charCodeAt(at + 1) !== 91 || !schemeAt(text, at + 2)) return at + 1
  const end = bracketedEnd(text, at + 2)
  // `[text)[https://...]` opens with the right mark and closes with the wrong one.
  const bracket = brackets.at(-1)
  const start = Math.max(open ?? -1, bracket === undefined || bracket.image ? -1 : bracket.at)
  if (end === -1 || start === -1) return at + 1
  return reverse(pass, start, { label: text.slice(start + 1, at), at, end })
}

function reverse(pass: InlinePass, start: number, link: { label: string; at: number; end: number }): number {
  const { text, scan } = pass
  const url = cleanUrl(text.slice(link.at + 2, link.end - 1))
  if (text.charCodeAt(start) === 40) scan.edits.push({ at: start, end: start + 1, text: '[' })
  scan.edits.push({ at: link.at, end: link.end, text: `](${writeUrl(url)})` })
  return addLink(pass, { at: start, end: link.end, label: link.label, url, kind: 'link', recoveries: ['link-reversed'] })
}
