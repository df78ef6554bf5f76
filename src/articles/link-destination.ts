import { decodeEntities, isAsciiPunctuation, tidy } from './text.ts'

/** What stands in the parentheses of a link: the address as a reader of CommonMark takes it, and the offset after `)`. */
export interface Destination {
  url: string
  end: number
  /** A title stands behind the address. */
  titled: boolean
  /** A line end stands before the `)`, which CommonMark allows and other readers do not. */
  newlineBeforeClose: boolean
}

const parenthesesMax = 32

/** Reads the `(address "title")` that begins at `at` by the letter of CommonMark 6.3; null when it is not well formed. */
export function readDestination(text: string, at: number): Destination | null {
  if (text.charCodeAt(at) !== 40) return null
  const start = skipSpace(text, at + 1)
  const address = text.charCodeAt(start) === 60 ? readAngled(text, start) : readBare(text, start)
  if (address === null) return null
  const close = skipSpace(text, address.end)
  if (text.charCodeAt(close) === 41) {
    const newlineBeforeClose = close > address.end && text.slice(address.end, close).includes('\n')
    return { url: cleanUrl(address.raw), end: close + 1, titled: false, newlineBeforeClose }
  }
  const title = close === address.end ? -1 : titleEnd(text, close)
  const after = title === -1 ? -1 : skipSpace(text, title)
  if (after === -1 || text.charCodeAt(after) !== 41) return null
  return { url: cleanUrl(address.raw), end: after + 1, titled: true, newlineBeforeClose: false }
}

function skipSpace(text: string, at: number): number {
  let next = at
  while (next < text.length) {
    const code = text.charCodeAt(next)
    if (code !== 32 && code !== 10 && code !== 9) break
    next++
  }
  return next
}

interface RawAddress {
  raw: string
  end: number
}

function readAngled(text: string, start: number): RawAddress | null {
  for (let next = start + 1; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 92) next++
    else if (code === 62) return { raw: text.slice(start + 1, next), end: next + 1 }
    else if (code === 10 || code === 60) return null
  }
  return null
}

function readBare(text: string, start: number): RawAddress | null {
  let depth = 0
  let next = start
  for (; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 92 && isAsciiPunctuation(text.charCodeAt(next + 1))) next++
    else if (code <= 32) break
    else if (code === 40) {
      if (++depth > parenthesesMax) return null
    } else if (code === 41 && --depth < 0) break
  }
  return depth > 0 ? null : { raw: text.slice(start, next), end: next }
}

function titleEnd(text: string, at: number): number {
  const open = text.charCodeAt(at)
  const close = open === 40 ? 41 : open
  if (open !== 34 && open !== 39 && open !== 40) return -1
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 92) next++
    else if (code === close) return next + 1
    else if (code === open) return -1
  }
  return -1
}

const unusable = /[^!-~]/

/** An address as written, made usable: escapes and `;`-ended entities decoded, invisible characters dropped, spaces repaired. */
export function cleanUrl(raw: string): string {
  let url = raw
  if (url.includes('\\')) url = url.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  url = decodeEntities(url)
  if (!unusable.test(url)) return url
  return repairSpaces(tidy(url))
}

/** Spaces inside an address vanish next to `/`, `-` and `.`, where they are slips, and become `%20` elsewhere. */
export function repairSpaces(url: string): string {
  if (!url.includes(' ')) return url
  const words = url.split(' ').filter((word) => word !== '')
  return words.map((word, index) => (index === 0 || isSlip(words[index - 1] ?? '', word) ? word : `%20${word}`)).join('')
}

function isSlip(before: string, after: string): boolean {
  return '/-.'.includes(before.slice(-1)) || '/-.'.includes(after.charAt(0))
}

/** Writes an address so that CommonMark reads exactly it. */
export function writeUrl(url: string): string {
  const escaped = url.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/&(?=#?\w+;)/g, '&amp;')
  const bare = readBare(`${escaped})`, 0)
  if (bare !== null && bare.raw === escaped && escaped !== '' && escaped.charCodeAt(0) !== 60) return escaped
  return `<${escaped.replace(/[<>]/g, '\\$&')}>`
}
