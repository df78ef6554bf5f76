import { cleanUrl } from './link-destination.ts'

const schemes = /^(?:https?:|mailto:|ftp:|data-?blade:|button-(?:data-blade|data-context|link):|ttps?:)/i

/** Whether an address with a scheme that articles use (or mistype) begins at `at`. */
export function schemeAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  if (code !== 104 && code !== 109 && code !== 100 && code !== 98 && code !== 102 && code !== 116) return false
  return schemes.test(text.slice(at, at + 20))
}

/** An address found where CommonMark finds none; or prose where an address belongs (`url` is null). */
export type Recovered = { url: string; end: number; code: string } | { url: null; end: number; prose: string }

const wordsMax = 6

/**
 * Reads what an author meant by the broken `(...)` whose content begins at `at`: spaces inside the address, text before it,
 * a missing `)` (the address then ends at white space or at one of `] } | <`). Null when it is no link at all.
 */
export function recoverDestination(text: string, at: number): Recovered | null {
  let start = at
  while (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9) start++
  const close = closeOf(text, start)
  if (close === -1) return schemeAt(text, start) ? unclosed(text, start) : null
  const content = text.slice(start, close)
  const first = content.search(/https?:/i)
  const from = first > 0 && !schemeAt(text, start) ? first : 0
  if (!schemeAt(content, from)) return { url: null, end: close + 1, prose: content.trim() }
  const address = content.slice(from).trim()
  if (address.split(/\s+/).length > wordsMax) return unclosed(text, start + from)
  // Without any space or text to blame, it is a backslash that hides the closing parenthesis.
  const whole = from === 0 && !/\s/.test(address)
  return { url: cleanUrl(address), end: close + 1, code: whole ? 'link-unclosed' : 'link-inner-space' }
}

/** The `)` that closes the content begun at `at`, on the same line; -1 when a bracket, a tag or the line end comes first. */
function closeOf(text: string, at: number): number {
  let depth = 0
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 41) {
      if (depth-- === 0) return next
    } else if (code === 40) depth++
    else if (code === 10 || code === 91 || code === 93 || code === 60 || code === 124) return -1
  }
  return -1
}

function unclosed(text: string, start: number): Recovered {
  let end = start
  while (end < text.length && !/[\s\]}|<]/.test(text.charAt(end))) end++
  const url = cleanUrl(text.slice(start, end))
  // A `]` or `}` stands where the `)` should.
  const wrong = text.charAt(end) === ']' || text.charAt(end) === '}'
  return { url, end: wrong ? end + 1 : end, code: 'link-unclosed' }
}
