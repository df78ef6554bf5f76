/** Most ways in which a pattern may try to match one piece of text from one place: `.{0,60}` counts 61, `.*` as long as a piece. */
export const patternWaysMax = 2_000_000

/** Longest piece of a sentence, in characters, that an operator's pattern is tried on. */
export const pieceCharactersMax = 500

/** Longest word in a piece; a longer one is cut. */
export const wordCharactersMax = 40

/**
 * Why an operator's pattern could take too long, or null when it cannot: a repeated group that holds a repetition or a choice
 * (`(a+)+`, `(a|b)*`), a back reference, or so many open repetitions in a row that the ways to match multiply past `patternWaysMax`.
 */
export function patternProblem(source: string): string | null {
  if (/\\[1-9]|\\k</.test(source.replace(/\\\\/g, ''))) return 'has a back reference'
  const group = readGroup(source, 0)
  if (group.nested) return 'repeats a group that itself holds a repetition or a choice, such as (a+)+'
  return group.ways > patternWaysMax ? 'has too many open repetitions: write .{0,60} instead of .*' : null
}

interface Group {
  end: number
  ways: number
  /** It holds a repetition or a choice. */
  varies: boolean
  nested: boolean
}

/** Reads from `start` to the bracket that closes the group or to the end of the pattern. */
function readGroup(source: string, start: number): Group {
  const group: Group = { end: source.length, ways: 0, varies: false, nested: false }
  let branch = 1
  let index = start
  while (index < source.length) {
    const letter = source.charAt(index)
    if (letter === ')') {
      group.end = index
      break
    }
    if (letter === '|') {
      group.ways += branch
      group.varies = true
      branch = 1
      index += 1
      continue
    }
    const atom = readAtom(source, index)
    const repeat = readRepeat(source, atom.end, atom.reach)
    if (repeat.most > 1 && atom.varies) group.nested = true
    if (repeat.most > 1 || repeat.ways > 1) group.varies = true
    if (atom.nested) group.nested = true
    if (atom.varies) group.varies = true
    branch *= atom.ways * repeat.ways
    index = repeat.end
  }
  group.ways += branch
  return group
}

interface Atom extends Group {
  /** How many characters in a row it can cover. */
  reach: number
}

function readAtom(source: string, index: number): Atom {
  const plain = (end: number, reach: number): Atom => ({ end, ways: 1, varies: false, nested: false, reach })
  const letter = source.charAt(index)
  if (letter === '(') {
    const prefix = /^\((?:\?(?:<?[=!]|:|<[a-z_]\w{0,30}>))?/i.exec(source.slice(index))?.[0].length ?? 1
    const inner = readGroup(source, index + prefix)
    return { ...inner, end: inner.end + 1, reach: pieceCharactersMax }
  }
  if (letter === '[') {
    const end = classEnd(source, index)
    const set = source.slice(index, end)
    return plain(end, /^\[\^|\\[sWDP]| /.test(set) && !/^\[\^[^\]]*(?:\\s| )/.test(set) ? pieceCharactersMax : wordCharactersMax)
  }
  if (letter === '\\') {
    const end =
      index + (/^\\(?:u\{[^}]{0,8}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]{0,60}\}|.)/is.exec(source.slice(index))?.[0].length ?? 1)
    // White space is collapsed before matching, so that \s* covers one character.
    return plain(
      end,
      source.charAt(index + 1) === 's' ? 1 : /[WDP]/.test(source.charAt(index + 1)) ? pieceCharactersMax : wordCharactersMax,
    )
  }
  return plain(index + 1, letter === '.' ? pieceCharactersMax : wordCharactersMax)
}

function classEnd(source: string, index: number): number {
  let end = index + 1
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1
  return end + 1
}

function readRepeat(source: string, index: number, reach: number): { end: number; ways: number; most: number } {
  const hit = /^(?:[*+?]|\{(\d{1,6})(,(\d{0,6}))?\})\??/.exec(source.slice(index, index + 20))
  if (hit === null) return { end: index, ways: 1, most: 1 }
  const end = index + hit[0].length
  const sign = hit[0].charAt(0)
  if (sign === '?') return { end, ways: 2, most: 1 }
  if (sign === '*' || sign === '+') return { end, ways: reach + 1, most: reach }
  const least = Number(hit[1])
  const most = hit[2] === undefined ? least : hit[3] === '' ? Math.max(least, reach) : Number(hit[3])
  return { end, ways: Math.min(most, reach) - Math.min(least, reach) + 1, most }
}
