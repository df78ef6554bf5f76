const plain = new Set([
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
])
const voids = new Set(['<br />', '<hr />'])
const harmless = /(?:[^<>&]|&(?:amp|lt|gt|quot);)*/y
const webLink = /^<a href="([^"<>]*)" rel="noopener noreferrer" target="_blank">$/
const mailLink = /^<a href="(mailto:[^"<>]*)">$/
const orderedList = /^<ol start="\d{1,9}">$/

/** Reads `html` as a list of exactly known shapes; null when it is made of nothing else, or what and where the first stranger is. */
export function strangerIn(html: string): string | null {
  const open: string[] = []
  let at = 0
  while (at < html.length) {
    harmless.lastIndex = at
    harmless.test(html)
    at = harmless.lastIndex
    if (at === html.length) break
    if (html.charAt(at) !== '<') return near(html, at, 'a character that should be escaped')
    const end = html.indexOf('>', at)
    if (end < 0) return near(html, at, 'a tag without an end')
    const problem = readTag(html.slice(at, end + 1), open)
    if (problem !== null) return near(html, at, problem)
    at = end + 1
  }
  return open.length === 0 ? null : `never closed: ${open.join(' ')}`
}

function readTag(tag: string, open: string[]): string | null {
  if (voids.has(tag)) return null
  const close = /^<\/([a-z][a-z0-9]*)>$/.exec(tag)?.[1]
  if (close !== undefined) return open.pop() === close ? null : `</${close}> closes something else`
  const name = /^<([a-z][a-z0-9]*)>$/.exec(tag)?.[1]
  if (name !== undefined && plain.has(name)) {
    open.push(name)
    return null
  }
  if (orderedList.test(tag)) {
    open.push('ol')
    return null
  }
  const href = webLink.exec(tag)?.[1] ?? mailLink.exec(tag)?.[1]
  if (href === undefined) return 'a tag that is not on the list'
  open.push('a')
  return hrefProblem(href)
}

function hrefProblem(written: string): string | null {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(written)) return 'an unknown entity in an address'
  const href = decoded(written)
  if (/[\p{C}\p{Z}\\]/u.test(href)) return 'a hidden character in an address'
  const url = new URL(href)
  if (url.username !== '' || url.password !== '') return 'a user name in an address'
  if (url.protocol === 'mailto:') return written.startsWith('mailto:') ? null : 'a mail address in disguise'
  return url.protocol === 'https:' && href.startsWith('https://') ? null : `an address of another kind: ${url.protocol}`
}

function near(html: string, at: number, problem: string): string {
  return `${problem} at ${at}: ${JSON.stringify(html.slice(Math.max(0, at - 40), at + 80))}`
}

/** The text that escaped text stands for. */
export function decoded(escaped: string): string {
  return escaped.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}

/** Every address that `html` links to, in order. */
export function linkedAddresses(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]*)"/g)].map((found) => decoded(found[1] ?? ''))
}

/** What a reader sees of `html`: its text, without the tags. */
export function shownText(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ''))
}
