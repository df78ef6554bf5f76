/**
 * Invisible characters that count as white space between attributes and are dropped from values: zero-width characters,
 * bidirectional marks, soft hyphen, byte order mark (16 real files hold one).
 */
export function isInvisible(unit: number): boolean {
  return (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff ||
    unit === 0x00ad ||
    unit === 0x180e ||
    unit === 0x061c
  )
}

/** White space as a header sees it: every kind that Unicode knows, control characters and invisible characters. */
export function isHeaderSpace(unit: number): boolean {
  if (unit <= 0x20) return true
  if (unit < 0x7f) return false
  return (
    unit <= 0xa0 ||
    isInvisible(unit) ||
    unit === 0x3000 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f
  )
}

/** A letter, a digit or one of `_ . - :`, as attribute names are made of. */
export function isNameCharacter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 58) ||
    unit === 0x5f ||
    unit === 0x2e ||
    unit === 0x2d
  )
}

/** Numbers lines of a text as a scan moves forward through it. */
export interface LineCounter {
  /** The line, from the first one's number, at `offset`; offsets must not decrease. */
  at(offset: number): number
}

/** Counts lines from `first` on; the whole scan costs one pass over the text. */
export function countLines(text: string, first = 1): LineCounter {
  let line = first
  let next = text.indexOf('\n')
  return {
    at(offset) {
      while (next >= 0 && next < offset) {
        line++
        next = text.indexOf('\n', next + 1)
      }
      return line
    },
  }
}
