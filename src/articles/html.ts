/** HTML elements that an article may write as markup; any other `<word>` is literal text such as `<port>` or `<Instancename>`. */
const htmlTags = new Set(
  (
    'a abbr b big blockquote br button center code col colgroup dd del div dl dt em font form h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd ' +
    'label li link mark meta ol option p pre q s script section select small source span strike strong style sub summary details sup svg table ' +
    'tbody td textarea tfoot th thead title tr tt u ul video audio object embed insight metric videogroup azurekb'
  ).split(' '),
)

/** Whether `name` (lower case) is markup rather than literal text in angle brackets. */
export function isHtmlTag(name: string): boolean {
  return htmlTags.has(name)
}

/** The end of `<scheme:...>` that begins at `at`, or -1 (CommonMark 6.5). */
export function autolinkEnd(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 62) return /^[a-z][a-z0-9+.-]{1,31}:/i.test(text.slice(at + 1, Math.min(next, at + 40))) ? next + 1 : -1
    if (code <= 32 || code === 60) return -1
  }
  return -1
}

/** A tag as it is written: `name` in lower case, `end` the offset after its `>`. */
export interface HtmlTag {
  name: string
  closing: boolean
  end: number
}

/** Reads a tag that begins at `at`; null when it is none. Stops at the next `<`, so that tags never closed cost nothing. */
export function readHtmlTag(text: string, at: number): HtmlTag | null {
  const closing = text.charCodeAt(at + 1) === 47
  const from = at + (closing ? 2 : 1)
  let after = from
  while (isTagCode(text.charCodeAt(after), after > from)) after++
  if (after === from) return null
  const follows = text.charCodeAt(after)
  if (follows !== 62 && follows !== 47 && follows > 32) return null
  let quote = 0
  for (let next = after; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return { name: text.slice(from, after).toLowerCase(), closing, end: next + 1 }
    else if (code === 60) return null
    else if (code === 34 || code === 39) quote = text.charCodeAt(next - 1) === 61 ? code : 0
  }
  return null
}

function isTagCode(code: number, digitToo: boolean): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (digitToo && code >= 48 && code <= 57)
}
