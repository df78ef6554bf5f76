import type { FormElement, ScopingForm } from '../../schemas/scoping.ts'
import { type ElementContext, readElement } from './form-element.ts'
import { createKeyReader } from './form-keys.ts'
import { createFormValues } from './form-values.ts'
import type { JsonNode } from './json-text.ts'
import { excerpt, type Notes } from './rules.ts'
import { isBroken, unknownIds } from './visibility.ts'

/**
 * Reads a scoping form from its JSON, elements sorted by order; null, with an error, when it is no object with `formElements`. Keys are
 * looked up without case and by near spelling, values converted where their meaning is sure. `content` is kept as written.
 */
export function readForm(root: JsonNode, fallbackTitle: string, notes: Notes): ScopingForm | null {
  if (root.kind !== 'object') {
    notes.add('form-invalid', root.line, 'the JSON is no object')
    return null
  }
  const context: ElementContext = { keys: createKeyReader(notes), values: createFormValues(notes), notes }
  const members = context.keys.members(root, formKeys)
  const list = members.get('formElements')
  const nodes = context.values.objects(list, 'formElements')
  if (nodes === undefined) {
    notes.add('form-invalid', list?.line ?? root.line, 'the form has no list "formElements"')
    return null
  }
  if (nodes.length === 0) notes.add('form-no-elements', root.line, 'the form has no elements')
  const placed = nodes.map((node, index) => ({ node, element: readElement(node, index, context) }))
  checkElements(placed, notes)
  const { text, flag } = context.values
  return {
    title: text(members.get('title'), 'title') ?? fallbackTitle,
    resourceRequired: flag(members.get('resourceRequired'), 'resourceRequired'),
    subscriptionRequired: flag(members.get('subscriptionRequired'), 'subscriptionRequired'),
    fileAttachmentHint: text(members.get('fileAttachmentHint'), 'fileAttachmentHint') ?? null,
    formElements: placed.map(({ element }) => element).sort((a, b) => a.order - b.order),
  }
}

const formKeys: readonly string[] = [
  '$schema',
  'title',
  'resourceRequired',
  'subscriptionRequired',
  'fileAttachmentHint',
  'diagnosticCard',
  'quotaRequestVersion',
  'formElements',
]

/** What can only be seen across elements: ids and orders that repeat, visibility that depends on an element that is not there. */
function checkElements(placed: readonly { node: JsonObject; element: FormElement }[], notes: Notes): void {
  const ids = new Set<string>()
  const orders = new Set<number>()
  for (const { node, element } of placed) {
    if (ids.has(element.id)) notes.add('form-id-duplicate', lineOf(node, 'id'), `the id "${excerpt(element.id)}" is used twice`)
    if (orders.has(element.order)) notes.add('form-order', lineOf(node, 'order'), `the order ${element.order} is used twice`)
    ids.add(element.id)
    orders.add(element.order)
  }
  for (const { node, element } of placed) {
    if (isBroken(element.visibility)) {
      const message = `the visibility of "${excerpt(element.id)}" is no complete comparison: ${excerpt(element.visibility ?? '')}`
      notes.add('form-visibility-broken', lineOf(node, 'visibility'), message)
    }
    for (const id of unknownIds(element.visibility, ids)) {
      const message = `the visibility of "${excerpt(element.id)}" depends on "${excerpt(id)}", which does not exist`
      notes.add('form-visibility-unknown-id', lineOf(node, 'visibility'), message)
    }
  }
}

type JsonObject = JsonNode & { kind: 'object' }

/** The line of a key, in any case; the object's own when it is not there. */
function lineOf(node: JsonObject, key: string): number {
  for (const [name, member] of node.members) if (name.toLowerCase() === key) return member.keyLine
  return node.line
}
