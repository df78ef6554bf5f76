import { describe, expect, it } from 'vitest'
import { ScopingForm } from '../../schemas/scoping.ts'
import { unknownIds } from '../../src/articles/visibility.ts'
import { formFile, readText } from './read-text.ts'

function read(form: unknown) {
  const { article, findings } = readText(formFile(typeof form === 'string' ? form : JSON.stringify(form, null, 2)))
  return { form: article?.form, element: article?.form?.formElements[0], codes: findings.map(({ code }) => code), findings }
}

const textbox = { id: 'problem_description', order: 1, controlType: 'textbox', displayLabel: 'What happens?' }
const withElement = (changes: object) => read({ title: 'T', formElements: [{ ...textbox, ...changes }] })

describe('reading a form', () => {
  it('reads every member of the format, elements in their order', () => {
    const second = {
      ...textbox,
      order: 1,
      watermarkText: 'w',
      infoBalloonText: 'i',
      required: true,
      useAsAdditionalDetails: true,
      visibility: 'choice == a && choice != b',
      diagnosticInputRequiredClients: 'Portal,ASC',
      hints: [{ text: 'h' }],
      maxLength: 10,
      numberOfLines: 2,
      validations: [
        { type: 'MaxLength', value: 10, text: 't' },
        { type: 'GreaterThan', controlId: 'choice' },
      ],
    }
    const first = { id: 'choice', order: 0, controlType: 'dropdown', displayLabel: 'Pick', dropdownOptions: [{ value: 'a', text: 'A' }] }
    const content = { id: 'note', order: 2, controlType: 'infoblock', displayLabel: '', content: '<script>x</script>' }
    const { form, codes } = read({
      $schema: 'SelfHelpContent',
      title: 'T',
      resourceRequired: true,
      fileAttachmentHint: 'f',
      formElements: [second, first, content],
    })
    expect(codes).toEqual([])
    expect(form).toMatchObject({ title: 'T', resourceRequired: true, subscriptionRequired: false, fileAttachmentHint: 'f' })
    expect(form?.formElements).toEqual([
      { ...first, required: false, useAsAdditionalDetails: false, visibility: null },
      {
        ...second,
        validations: [
          { type: 'MaxLength', value: '10', text: 't' },
          { type: 'GreaterThan', controlId: 'choice' },
        ],
      },
      { ...content, required: false, useAsAdditionalDetails: false, visibility: null },
    ])
    expect(ScopingForm.parse(form)).toEqual(form)
  })

  it('keeps dynamic options as they are, whatever their keys', () => {
    const dynamic = JSON.parse('{"uri":"/x","dependsOn":"a","defaultDropdownOptions":{"value":"v","text":"t"},"__proto__":[1]}')
    expect(withElement({ controlType: 'dropdown', dynamicDropdownOptions: dynamic })).toMatchObject({ codes: [] })
    expect(withElement({ controlType: 'dropdown', dynamicDropdownOptions: dynamic }).element?.dynamicDropdownOptions).toEqual(dynamic)
  })

  it('takes keys in any case and known misspellings, once per key and form, with a hint', () => {
    const { form, findings } = read({
      fieAttachmentHint: 'f',
      formElements: [
        {
          id: 'a',
          order: 1,
          controltype: 'DropDown',
          displayLabel: '',
          DropdownOptions: [{ Text: 'A', Value: 'a' }],
          infoBallonText: 'i',
          watermarkTest: 'w',
        },
        { id: 'b', order: 2, controltype: 'textbox', displayLabel: '' },
      ],
    })
    expect(form).toMatchObject({
      fileAttachmentHint: 'f',
      formElements: [
        { controlType: 'dropdown', dropdownOptions: [{ value: 'a', text: 'A' }], infoBalloonText: 'i', watermarkText: 'w' },
        { controlType: 'textbox' },
      ],
    })
    expect(findings.map(({ code, hint }) => `${code} ${hint ?? ''}`).sort()).toEqual([
      'form-control-type-case ',
      'form-key-case did you mean controlType?',
      'form-key-case did you mean dropdownOptions?',
      'form-key-case did you mean text?',
      'form-key-case did you mean value?',
      'form-key-misspelt did you mean fileAttachmentHint?',
      'form-key-misspelt did you mean infoBalloonText?',
      'form-key-misspelt did you mean watermarkText?',
    ])
  })

  it('prefers the key in its right spelling', () => {
    expect(withElement({ DisplayLabel: 'other' })).toMatchObject({ element: { displayLabel: 'What happens?' }, codes: [] })
  })

  it('converts flags written as text, and texts and numbers where that is sure', () => {
    expect(withElement({ required: 'True', order: '3', displayLabel: 7, maxLength: 'many' })).toMatchObject({
      element: { required: true, order: 3, displayLabel: '7' },
      codes: ['form-value-type', 'form-value-type', 'form-required-not-boolean', 'form-value-type'],
    })
    expect(withElement({ required: 'no' }).element?.required).toBe(false)
    expect(withElement({ displayLabel: ['x'] }).element?.displayLabel).toBe('')
  })

  it('takes null and the word null as no visibility', () => {
    for (const visibility of [null, 'null', ' NULL ', '']) expect(withElement({ visibility }).element?.visibility).toBeNull()
  })

  it('warns of visibility that depends on an element that is not there, with its line', () => {
    const { element, findings } = withElement({ visibility: 'problem_description != null && other == x' })
    expect(element?.visibility).toBe('problem_description != null && other == x')
    expect(findings).toMatchObject([{ code: 'form-visibility-unknown-id', line: 22 }])
  })

  it.each(['((a == b', 'a == b)', 'a ==', '== b', 'a == b && c', 'a == b ||'])(
    'warns of the visibility %j, which is incomplete',
    (visibility) => {
      expect(withElement({ visibility }).codes).toContain('form-visibility-broken')
    },
  )

  it.each(['problem_description', 'problem_description == x (y) z', '(problem_description != x&&!(problem_description==a: b))'])(
    'takes the visibility %j as it is',
    (visibility) => {
      expect(withElement({ visibility }).codes).toEqual([])
    },
  )

  it('takes a number that is none for absent', () => {
    const { form, codes } = read('{"formElements":[{"id":"a","order":1e400,"controlType":"textbox","maxLength":1e999}]}')
    expect(form?.formElements).toMatchObject([{ order: 1 }])
    expect(form?.formElements[0]).not.toHaveProperty('maxLength')
    expect(codes).toContain('form-value-type')
  })

  it('names elements without id or order by their place', () => {
    const { form, codes } = read({
      formElements: [
        { controlType: 'infoblock', content: 'c' },
        { ...textbox, id: ' ' },
      ],
    })
    expect(form?.formElements).toMatchObject([
      { id: 'element_1', order: 1, content: 'c' },
      { id: 'element_2', order: 1 },
    ])
    expect(codes.sort()).toEqual(['form-id-missing', 'form-id-missing', 'form-order', 'form-order'])
  })

  it('keeps the article and gives up the form when the JSON is broken or no form', () => {
    expect(read('{ "title": "T", "formElements": [ { visibility: "x" } ] }')).toMatchObject({ form: null, codes: ['json-invalid'] })
    expect(read('[1]')).toMatchObject({ form: null, codes: ['form-invalid'] })
    expect(read('{"formElements": {"a": 1}}')).toMatchObject({ form: null, codes: ['form-value-type', 'form-invalid'] })
    expect(read('{"formElements": [1, null, "x"]}').form?.formElements).toEqual([])
  })

  it('recovers raw line feeds inside strings', () => {
    expect(read('{"title": "two\nlines", "formElements": []}')).toMatchObject({
      form: { title: 'two\nlines' },
      codes: ['json-raw-control-char', 'form-no-elements'],
    })
  })

  it('uses the page title for a form that has none', () => {
    expect(read({ formElements: [textbox] }).form?.title).toBe('Start a machine')
  })
})

describe('visibility expressions', () => {
  it('name the ids left of each comparison, also in parentheses and with spaces', () => {
    const known = new Set(['is_carrier contacted', 'a'])
    expect(unknownIds('is_carrier contacted == Yes', known)).toEqual([])
    expect(unknownIds('(a == x || !(b!=y)) && a==(z) && b == q', known)).toEqual(['b'])
    expect(unknownIds('true', known)).toEqual([])
    expect(unknownIds(null, known)).toEqual([])
  })
})
