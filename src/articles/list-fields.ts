import type { Attributes } from './attributes.ts'
import { excerpt, type Notes } from './rules.ts'
import { splitList } from './value.ts'

/** What reading a list attribute needs: the attributes and where findings go. */
export interface ListContext {
  attributes: Attributes
  notes: Notes
}

/** A list attribute, lower case and without repeats, in the order written. */
export function list(name: string, { attributes, notes }: ListContext): string[] {
  const { items, oddSeparator } = splitList(attributes.value(name))
  if (items.length === 0) return items
  if (oddSeparator)
    notes.add('list-separator', attributes.line(name), `${name} is not separated by commas`, { hint: 'separate items by commas' })
  if (items.length === 1) return items
  const unique = [...new Set(items)]
  if (unique.length < items.length) {
    notes.add('list-duplicate', attributes.line(name), `${name} names ${excerpt(firstRepeated(items))} more than once`)
  }
  return unique
}

function firstRepeated(items: readonly string[]): string {
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item)) return item
    seen.add(item)
  }
  return ''
}

// Digits that honest ids have (article-format, section 2): first those to expect, then those seen in a handful of files.
const idLengths: { [name: string]: { usual: readonly number[]; unusual: readonly number[] } } = {
  supportTopicIds: { usual: [8], unusual: [7, 9] },
  productPesIds: { usual: [5, 7], unusual: [4, 6, 8] },
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * A list attribute of ids: numbers of the usual length or GUIDs. Anything else is an error. A bad topic is dropped (2 of 15,585 real files); a bad
 * product stays, since an article whose only product were dropped would be offered for every product.
 */
export function ids(name: 'supportTopicIds' | 'productPesIds', context: ListContext): string[] {
  const { attributes, notes } = context
  const lengths = idLengths[name]
  return list(name, context).filter((id) => {
    if (guid.test(id)) return true
    const digits = /^\d+$/.test(id) ? id.length : 0
    if (lengths?.usual.includes(digits)) return true
    if (lengths?.unusual.includes(digits)) {
      notes.add('id-unusual-length', attributes.line(name), `${name}: ${id} has ${digits} digits`)
      return true
    }
    const kept = name === 'productPesIds'
    notes.add('list-bad-id', attributes.line(name), `${name}: "${excerpt(id)}" is no id${kept ? '' : '; it is dropped'}`)
    return kept
  })
}
