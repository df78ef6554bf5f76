import type { FormElement } from '../../schemas/scoping.ts'
import type { KeyReader, Members } from './form-keys.ts'
import type { FormValues } from './form-values.ts'
import { type JsonNode, plainJson } from './json-text.ts'
import { excerpt, type Notes } from './rules.ts'

/** What reading an element needs: its key and value readers and where findings go. */
export interface ElementContext {
  keys: KeyReader
  values: FormValues
  notes: Notes
}

/** Reads one form element. `index` is its place in the list, which names and orders an element that does not say so itself. */
export function readElement(node: JsonNode & { kind: 'object' }, index: number, context: ElementContext): FormElement {
  const { notes } = context
  const { text, flag, number } = context.values
  const members = context.keys.members(node, elementKeys)
  const get = (key: string) => text(members.get(key), key)
  const named = get('id')?.trim() ?? ''
  const id = named === '' ? `element_${index + 1}` : named
  if (named === '') notes.add('form-id-missing', node.line, `element ${index + 1} has no id`)
  const order = number(members.get('order'), 'order')
  if (order === undefined) notes.add('form-order', node.line, `the element "${excerpt(id)}" has no order`)
  const visibility = get('visibility')?.trim() ?? ''
  const controlType = readControlType(get('controlType') ?? '', id, node.line, notes)
  const element: FormElement = {
    id,
    order: order ?? index + 1,
    controlType,
    displayLabel: get('displayLabel') ?? '',
    required: flag(members.get('required'), 'required'),
    useAsAdditionalDetails: flag(members.get('useAsAdditionalDetails'), 'useAsAdditionalDetails'),
    visibility: visibility === '' || visibility.toLowerCase() === 'null' ? null : visibility,
    ...defined({
      watermarkText: get('watermarkText'),
      infoBalloonText: get('infoBalloonText'),
      diagnosticInputRequiredClients: get('diagnosticInputRequiredClients'),
      maxLength: number(members.get('maxLength'), 'maxLength'),
      numberOfLines: number(members.get('numberOfLines'), 'numberOfLines'),
      content: get('content'),
      hints: readHints(members, context),
      validations: readValidations(members, context),
      dropdownOptions: readOptions('dropdownOptions', members, context),
      radioButtonOptions: readOptions('radioButtonOptions', members, context),
      dynamicDropdownOptions: readDynamicOptions(members.get('dynamicDropdownOptions')),
    }),
  }
  checkOptions(element, node.line, notes)
  return element
}

const elementKeys: readonly string[] = [
  'id',
  'order',
  'controlType',
  'displayLabel',
  'watermarkText',
  'infoBalloonText',
  'required',
  'useAsAdditionalDetails',
  'visibility',
  'diagnosticInputRequiredClients',
  'hints',
  'maxLength',
  'numberOfLines',
  'validations',
  'dropdownOptions',
  'radioButtonOptions',
  'dynamicDropdownOptions',
  'content',
]

type Optional<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The members that are there, so that absent ones are absent in JSON and in comparisons too. */
function defined<T extends object>(members: T): Optional<T> {
  const kept: Optional<T> = {}
  for (const key in members) {
    const value = members[key]
    if (value !== undefined) Object.assign(kept, { [key]: value })
  }
  return kept
}

// Control types in the spellings that the format uses; all compare without case.
const controlTypes: readonly string[] = [
  'multilinetextbox',
  'dropdown',
  'textbox',
  'datetimepicker',
  'multiselectdropdown',
  'infoblock',
  'radiobuttongroup',
  'radioButtonGroup',
  'numerictextbox',
  'textblock',
  'textBlock',
]

function readControlType(written: string, id: string, line: number, notes: Notes): string {
  const controlType = written.trim().toLowerCase()
  if (!controlTypes.includes(controlType)) {
    notes.add('form-control-type-unknown', line, `the controlType "${excerpt(written)}" of "${excerpt(id)}" is unknown`)
  } else if (!controlTypes.includes(written)) {
    notes.add('form-control-type-case', line, `the controlType "${excerpt(written)}" is written in unusual letter case`)
  }
  return controlType
}

function readOptions(key: 'dropdownOptions' | 'radioButtonOptions', members: Members, { keys, values }: ElementContext) {
  return values.objects(members.get(key), key)?.map((node) => {
    const option = keys.members(node, optionKeys)
    const text = values.text(option.get('text'), 'text')
    const value = values.text(option.get('value'), 'value')
    return { value: value ?? text ?? '', text: text ?? value ?? '' }
  })
}

const optionKeys: readonly string[] = ['value', 'text']

function readHints(members: Members, { keys, values }: ElementContext) {
  return values
    .objects(members.get('hints'), 'hints')
    ?.map((node) => ({ text: values.text(keys.members(node, ['text']).get('text'), 'text') ?? '' }))
}

function readValidations(members: Members, { keys, values }: ElementContext) {
  return values.objects(members.get('validations'), 'validations')?.map((node) => {
    const validation = keys.members(node, validationKeys)
    const value = validation.get('value')
    return {
      type: values.text(validation.get('type'), 'type') ?? '',
      ...defined({
        // A length is honestly written as a number here.
        value: value?.kind === 'number' ? String(value.value) : values.text(value, 'value'),
        controlId: values.text(validation.get('controlId'), 'controlId'),
        text: values.text(validation.get('text'), 'text'),
      }),
    }
  })
}

const validationKeys: readonly string[] = ['type', 'value', 'controlId', 'text']

function readDynamicOptions(node: JsonNode | undefined): { [key: string]: unknown } | undefined {
  if (node?.kind !== 'object') return undefined
  return Object.fromEntries([...node.members].map(([key, member]) => [key, plainJson(member.node)]))
}

function checkOptions(element: FormElement, line: number, notes: Notes): void {
  const choices = element.controlType === 'radiobuttongroup' ? element.radioButtonOptions : element.dropdownOptions
  const chooses = ['dropdown', 'multiselectdropdown', 'radiobuttongroup'].includes(element.controlType)
  if (chooses && (choices ?? []).length === 0 && element.dynamicDropdownOptions === undefined) {
    notes.add('form-options-missing', line, `the element "${excerpt(element.id)}" has no options to choose from`)
  }
}
