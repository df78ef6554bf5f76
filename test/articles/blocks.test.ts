import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScopingForm } from '../../schemas/scoping.ts'
import { formBlocks, readBlocks } from '../../src/articles/blocks.ts'
import { cpuMillis } from '../support/cpu-time.ts'
import { anyBody, hostileRepeats } from '../support/random-bodies.ts'

const texts = (body: string) => readBlocks({ body, bodyLine: 1 }).map(({ line, text }) => `${line} ${text}`)

describe('the blocks of a body', () => {
  const cases: [promise: string, body: string, expected: string[]][] = [
    [
      'headings and paragraphs',
      '# T\n\none\ntwo<br>\nthree\n\nfour\n## Next\nfive',
      ['1 T', '3 one two three', '7 four', '8 Next', '9 five'],
    ],
    ['each list item on its own', '1. one\n   goes on\n   * two\n\n   three\n2) four', ['1 one goes on', '3 two', '5 three', '6 four']],
    ['a callout up to the next blank line', '**IMPORTANT**: no\nfaster\n\nx', ['1 IMPORTANT: no faster', '4 x']],
    ['a quote', '> **Note:** a\n> b\n>\n> * c\n\nd', ['1 Note: a b', '4 c', '6 d']],
    ['each cell of a table', '| a | `b|c` |\n|---|---|\n| d\\|e | |\n\nx | y', ['1 a', '1 b|c', '3 d|e', '5 x | y']],
    ['a table without outer bars', 'a | b\n--- | ---\nc | d\n\ne', ['1 a', '1 b', '3 c', '3 d', '5 e']],
    [
      'a paragraph of HTML',
      '<p><b>IMPORTANT</b> We <i>never</i> rush.</p>\n<div>\nA &amp; B\n</div>',
      ['1 IMPORTANT We never rush.', '3 A & B'],
    ],
    ['the items of an HTML list', 'x <ul><li>a</li><li class="c">b</li></ul> y', ['1 x', '1 a', '1 b', '1 y']],
    ['no code block, comment, rule or insight', 'a\n\n```\nb\n```\n<!-- c -->\n***\n<insight>\nd\n</insight>\n\n<br>', ['1 a']],
    ['the default text of tokens without brackets', 'VM <!--$vm-->[vm]<!--/$vm--> is down', ['1 VM vm is down']],
    ['lines that the author broke, where a sentence begins', 'One<br/>Two<br>three\\\nFour', ['1 One\u2028Two three\u2028Four']],
    ['a paragraph that goes on behind its comment', 'no <!-- a\nb\n\nc --> way\nout', ['1 no way out']],
    ['nothing of nothing', '\n \n', []],
  ]
  it.each(cases)('are %s', (_promise, body, expected) => {
    expect(texts(body)).toEqual(expected)
  })

  it('carry the line of the file and the recovered Markdown', () => {
    expect(readBlocks({ body: '\n* **See** [guide] (https://x.example)<br>', bodyLine: 20 })).toEqual([
      { line: 21, text: 'See guide', markdown: '**See** [guide](https://x.example)<br>' },
    ])
  })

  it('carry the line on which an HTML element lets them begin', () => {
    expect(texts('<div>a\nb<p>\nc</p>d\n</div>\ne')).toEqual(['1 a b', '3 c', '3 d', '5 e'])
  })

  it('never throw, whatever the body, and have text', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const lines = body.split('\n').length
        for (const block of readBlocks({ body, bodyLine: 1 })) {
          expect(block.text).not.toBe('')
          expect(block.line).toBeLessThanOrEqual(lines)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each(hostileRepeats.map((piece) => [JSON.stringify(piece), piece]))('of 256 KiB of %s are read in linear time', (_name, piece) => {
    const body = piece.repeat(Math.ceil(262_144 / piece.length))
    expect(cpuMillis(() => readBlocks({ body, bodyLine: 1 }))).toBeLessThan(5_000)
  })
})

describe('the blocks of a scoping form', () => {
  const source = `# Form
---
{
  "title": "Say \\"what\\"",
  "fileAttachmentHint": "Attach <a href='https://x.example'>logs</a>",
  "formElements": [
    { "id": "a", "displayLabel": "Why?",
      "watermarkText": "We can\\u0027t rush",
      "dropdownOptions": [{ "value": "1", "text": "Yes" },
        { "value": "2", "text": "No" }] },
    { "id": "b", "displayLabel": "Sure?", "infoBalloonText": "Think", "content": "<p class='a'>One</p><p>Two</p>",
      "hints": [{ "text": "Hint" }], "validations": [{ "type": "MaxLength", "text": "Too long" }],
      "radioButtonOptions": [{ "value": "1",
        "text": "Yes" }] }
  ]
}
---`
  const element = { order: 1, controlType: 'textbox', required: false, useAsAdditionalDetails: false, visibility: null }
  const form: ScopingForm = {
    title: 'Say "what"',
    resourceRequired: false,
    subscriptionRequired: false,
    fileAttachmentHint: "Attach <a href='https://x.example'>logs</a>",
    formElements: [
      {
        ...element,
        id: 'a',
        displayLabel: 'Why?',
        watermarkText: "We can't rush",
        dropdownOptions: [
          { value: '1', text: 'Yes' },
          { value: '2', text: 'No' },
        ],
      },
      {
        ...element,
        id: 'b',
        displayLabel: 'Sure?',
        infoBalloonText: 'Think',
        content: '<p>One</p><p>Two</p>',
        hints: [{ text: 'Hint' }],
        validations: [{ type: 'MaxLength', text: 'Too long' }],
        radioButtonOptions: [{ value: '1', text: 'Yes' }],
      },
    ],
  }

  it('are every string that a person reads, at the line where it stands', () => {
    expect(formBlocks(form, 10, source).map(({ line, text }) => `${line} ${text}`)).toEqual([
      '13 Say "what"',
      '14 Attach logs',
      '16 Why?',
      "17 We can't rush",
      '18 Yes',
      '19 No',
      '20 Sure?',
      '20 Think',
      '20 One',
      '20 Two',
      '21 Hint',
      '23 Yes',
      '21 Too long',
    ])
  })

  it('stand at the given line without a source, or when the source has no such string', () => {
    expect(new Set(formBlocks(form, 10).map(({ line }) => line))).toEqual(new Set([10]))
    expect(new Set(formBlocks(form, 10, '# Form\n---\n{"title": "broken').map(({ line }) => line))).toEqual(new Set([10]))
  })
})
