import { knownAttribute, likelyAttribute } from './attribute-names.ts'
import type { Header, RawAttribute } from './header.ts'
import { excerpt, type Notes } from './rules.ts'
import { cleanValue } from './value.ts'

/** A cleaned attribute with the line of the file on which its name stands. */
export interface Attribute {
  value: string
  line: number
}

/** The attributes of a header by the format's spelling of their names, cleaned. */
export interface Attributes {
  /** The cleaned value, empty when the attribute is absent. */
  value(name: string): string
  /** The line of an attribute; the header's own when it is absent. */
  line(name: string): number
}

/**
 * Names and cleans the attributes of a header: names compare without case, a misspelt name counts as the nearest known one when that
 * one is absent, the first of repeated ones counts, unknown ones are ignored. Each of these but the first is a finding.
 */
export function nameAttributes(header: Header, notes: Notes): Attributes {
  const known = new Map<string, Attribute>()
  const strangers: RawAttribute[] = []
  for (const raw of header.attributes) {
    const name = knownAttribute(raw.name)
    if (name === undefined) strangers.push(raw)
    else keep(known, name, raw, notes)
  }
  // Only now is it certain which names are absent.
  for (const raw of strangers.slice(0, strangersMax)) {
    const name = likelyAttribute(raw.name, (candidate) => !known.has(candidate))
    if (name === undefined) {
      notes.add('attr-unknown', raw.line, `the attribute ${excerpt(raw.name)} is unknown`)
    } else {
      notes.add('attr-misspelt', raw.line, `${excerpt(raw.name)} is no attribute; it is read as ${name}`, { hint: `did you mean ${name}?` })
      keep(known, name, raw, notes)
    }
  }
  return {
    value: (name) => known.get(name)?.value ?? '',
    line: (name) => known.get(name)?.line ?? header.line,
  }
}

// Looking for the nearest name is the one costly step here; an honest header has at most two unknown names.
const strangersMax = 100

function keep(known: Map<string, Attribute>, name: string, raw: RawAttribute, notes: Notes): void {
  const clean = cleanValue(raw.value)
  const first = known.get(name)
  if (first) {
    const same = first.value === clean.text
    notes.add('attr-repeated', raw.line, `${name} stands here again; the one on line ${first.line} counts`, {
      severity: same ? 'warning' : 'error',
    })
    return
  }
  known.set(name, { value: clean.text, line: raw.line })
  if (clean.bareAmpersand) notes.add('attr-bare-ampersand', raw.line, `the value of ${name} holds a bare &`, { hint: 'write &amp;' })
  if (clean.newline) notes.add('attr-newline-in-value', raw.line, `the value of ${name} spans several lines`)
  if (clean.carriageReturnEntity) notes.add('attr-cr-entity', raw.line, `the value of ${name} holds an encoded carriage return`)
  if (clean.doubleEncoded) notes.add('attr-double-encoded', raw.line, `the value of ${name} is entity-encoded twice`)
}
