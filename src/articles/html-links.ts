import { autolinkEnd, isHtmlTag, readHtmlTag } from './html.ts'
import { addLink, type FoundLink, type InlinePass, newlines } from './inline-pass.ts'
import { cleanUrl } from './link-destination.ts'
import { schemeAt } from './link-recovery.ts'
import { decodeEntities } from './text.ts'

/** `<` begins a tag, an address in angle brackets, or is text; `</br>` and `<br.>` are line breaks. */
export function readAngle(pass: InlinePass, at: number): number {
  const { text, scan } = pass
  const tag = readHtmlTag(text, at)
  if (tag !== null) {
    if (!isHtmlTag(tag.name)) return tag.end
    const source = text.slice(at, tag.end)
    if (tag.name === 'a' && !tag.closing) return readAnchor(pass, { at, end: tag.end, source })
    if (tag.name === 'br' && tag.closing) scan.edits.push({ at, end: tag.end, text: `<br>${newlines(text, at, tag.end)}` })
    if (!tag.closing && tag.name !== 'br') scan.tags.push({ name: tag.name, at, source })
    return tag.end
  }
  if (/^<br\s*\.\s*>/i.test(text.slice(at, at + 8))) {
    const end = text.indexOf('>', at) + 1
    scan.edits.push({ at, end, text: `<br>${newlines(text, at, end)}` })
    return end
  }
  const end = schemeAt(text, at + 1) ? autolinkEnd(text, at) : -1
  if (end === -1) return at + 1
  const url = cleanUrl(text.slice(at + 1, end - 1))
  return addLink(pass, { at, end, label: url, url, kind: 'bare', recoveries: [] })
}

function readAnchor(pass: InlinePass, tag: { at: number; end: number; source: string }): number {
  const { text } = pass
  pass.scan.tags.push({ name: 'a', at: tag.at, source: tag.source })
  const href = attributeOf(tag.source, 'href')
  if (href === null || href.trim() === '') return tag.end
  pass.lower ??= text.toLowerCase()
  const close = pass.noAnchorEnd ? -1 : pass.lower.indexOf('</a', tag.end)
  if (close === -1) pass.noAnchorEnd = true
  const label = text.slice(tag.end, close === -1 ? tag.end : close)
  const url = cleanUrl(href)
  const link: FoundLink = { at: tag.at, end: tag.end, label: close === -1 ? url : label, url, kind: 'html', recoveries: [] }
  pass.scan.links.push(link)
  if (close === -1) return tag.end
  for (let at = label.indexOf('<'); at !== -1; at = label.indexOf('<', at + 1)) {
    const inner = readHtmlTag(label, at)
    if (inner !== null && !inner.closing) pass.scan.tags.push({ name: inner.name, at: tag.end + at, source: label.slice(at, inner.end) })
  }
  return close
}

/** The value of an attribute in a tag as written, with entities decoded; null when it has none. */
export function attributeOf(source: string, name: string): string | null {
  const at = source.toLowerCase().search(new RegExp(`\\s${name}\\s*=`))
  if (at === -1) return null
  const value = source.slice(source.indexOf('=', at) + 1).trimStart()
  const quote = value.charAt(0)
  const end = quote === '"' || quote === "'" ? value.indexOf(quote, 1) : value.search(/[\s>]/)
  if (end === -1) return null
  return decodeEntities(quote === '"' || quote === "'" ? value.slice(1, end) : value.slice(0, end))
}

const bareEndCode = /[\s<>"`|\\^{}[\]\u201c\u201d]/

/** An address in the text, without the punctuation that ends a sentence. */
export function readBareUrl(pass: InlinePass, at: number): number {
  const { text } = pass
  const scheme = text.slice(at, at + 8).toLowerCase()
  if (!scheme.startsWith('http://') && scheme !== 'https://') return at + 1
  if (at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at + 1
  let end = at
  while (end < text.length && !bareEndCode.test(text.charAt(end))) end++
  end = trimPunctuation(text, at, end)
  const url = cleanUrl(text.slice(at, end))
  if (url.length <= scheme.length) return end
  pass.scan.links.push({ at, end, label: url, url, kind: 'bare', recoveries: [] })
  return end
}

function trimPunctuation(text: string, at: number, to: number): number {
  let end = to
  let depth = 0
  for (let next = at; next < to; next++) {
    const code = text.charCodeAt(next)
    if (code === 40) depth++
    else if (code === 41) depth--
  }
  while (end > at) {
    const last = text.charAt(end - 1)
    if (last === ')' && depth < 0) depth++
    else if (!".,;:!?'*_~".includes(last)) break
    end--
  }
  return end
}
