/** The part of a Markdown that shows a text, and its first character's offset; `slice` is null when it cannot be cut out whole. */
export interface Cut {
  slice: string | null
  at: number
}

/**
 * Cuts out of `markdown` the part that shows a text; null when nothing does, or a part would tear a link. Emphasis that is cut in two is closed.
 * Markup is what plain text lacks: emphasis marks, code marks, link targets and tags. The markdown is read once, at the first call.
 */
export function createSlicer(markdown: string): (text: string) => Cut | null {
  let stripped: Stripped | undefined
  return (text) => {
    stripped ??= strip(markdown)
    const wanted = letters(text).plain
    const place = wanted === '' ? -1 : stripped.plain.indexOf(wanted)
    if (place < 0) return null
    const at = stripped.at[place] ?? 0
    const start = widenBack(markdown, at)
    const end = widenOn(markdown, (stripped.at[place + wanted.length - 1] ?? 0) + 1, text)
    return { slice: wholeOf(markdown.slice(start, end).trim()), at }
  }
}

const emphasis = ['**', '__', '***', '*', '_'] as const

/** The slice itself, or with the marks that closed or opened its emphasis elsewhere. */
function wholeOf(slice: string): string | null {
  if (isWhole(slice)) return slice
  for (const mark of emphasis) {
    const closed = slice.endsWith(mark) ? mark + slice : slice.startsWith(mark) ? slice + mark : null
    if (closed !== null && isWhole(closed)) return closed
  }
  return null
}

interface Stripped {
  plain: string
  /** For each character of `plain`, its offset in the source. */
  at: number[]
}

const markup = /\]\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s+"[^"]{0,500}")?\)|<\/?[a-z][^<>]{0,2000}>|&[a-z#0-9]{1,10};/gi

/** Letters and digits alone: how two renderings differ in marks and spaces does not matter. */
function letters(source: string): Stripped {
  let plain = ''
  const at: number[] = []
  for (const hit of source.matchAll(/[\p{L}\p{N}]/gu)) {
    for (let unit = 0; unit < hit[0].length; unit += 1) at.push(hit.index)
    plain += hit[0]
  }
  return { plain, at }
}

function strip(markdown: string): Stripped {
  return letters(markdown.replace(markup, (hit) => ' '.repeat(hit.length)))
}

function widenBack(markdown: string, from: number): number {
  let start = from
  while (start > 0 && /["'“‘([<*_`~!]/.test(markdown.charAt(start - 1))) start -= 1
  return start
}

/** Goes on past the closing marks and the full stop; past a link's target when the text ends in a link. */
function widenOn(markdown: string, from: number, text: string): number {
  let end = from
  const closing = /^[*_`~"'”’)]*(?:\]\([^()\s]{0,2000}\))?[*_`~]*/.exec(markdown.slice(end, end + 2100))
  end += closing?.[0].length ?? 0
  const stop = /[^\p{L}\p{N}\s]+$/u.exec(text)?.[0] ?? ''
  for (const mark of stop) if (markdown.charAt(end) === mark) end += 1
  return end + (/^[*_`~]+/.exec(markdown.slice(end))?.[0].length ?? 0)
}

function isWhole(slice: string): boolean {
  const count = (pattern: RegExp) => [...slice.matchAll(pattern)].length
  if (count(/\*\*/g) % 2 !== 0 || count(/(?<!\*)\*(?!\*)/g) % 2 !== 0 || count(/`/g) % 2 !== 0) return false
  if (count(/__/g) % 2 !== 0 || count(/\[/g) !== count(/\]/g)) return false
  return count(/<(?!br|\/)[a-z]+/gi) === count(/<\/[a-z]+/gi)
}
