import type { JsonNode } from './json-text.ts'
import { excerpt, type Notes } from './rules.ts'

/** Reads members of a form as text, flag or number. A value of another type is converted where that is sure, with a finding. */
export interface FormValues {
  /** Undefined when absent, null or no text. */
  text(node: JsonNode | undefined, key: string): string | undefined
  /** False when absent, null or no flag. */
  flag(node: JsonNode | undefined, key: string): boolean
  /** Undefined when absent, null or no number. */
  number(node: JsonNode | undefined, key: string): number | undefined
  /** The objects of an array; whatever else stands in it is left out. Undefined when absent or null. */
  objects(node: JsonNode | undefined, key: string): (JsonNode & { kind: 'object' })[] | undefined
}

/** A reader of the values of one form. */
export function createFormValues(notes: Notes): FormValues {
  const wrong = (node: JsonNode, key: string, expected: string) =>
    notes.add('form-value-type', node.line, `"${excerpt(key)}" should be ${expected}`)
  return {
    text(node, key) {
      if (node === undefined || node.kind === 'null') return undefined
      if (node.kind === 'string') return node.value
      wrong(node, key, 'a string')
      return node.kind === 'number' || node.kind === 'boolean' ? String(node.value) : undefined
    },
    flag(node, key) {
      if (node === undefined || node.kind === 'null') return false
      if (node.kind === 'boolean') return node.value
      notes.add('form-required-not-boolean', node.line, `"${excerpt(key)}" should be true or false, without quotes`)
      return node.kind === 'string' && node.value.trim().toLowerCase() === 'true'
    },
    number(node, key) {
      if (node === undefined || node.kind === 'null') return undefined
      if (node.kind === 'number' && Number.isFinite(node.value)) return node.value
      wrong(node, key, 'a number')
      return node.kind === 'string' && /^\s{0,9}-?\d{1,15}\s{0,9}$/.test(node.value) ? Number(node.value) : undefined
    },
    objects(node, key) {
      if (node === undefined || node.kind === 'null') return undefined
      if (node.kind !== 'array') {
        wrong(node, key, 'a list')
        return undefined
      }
      return node.items.filter((item) => {
        if (item.kind !== 'object') wrong(item, key, 'a list of objects')
        return item.kind === 'object'
      })
    },
  }
}
