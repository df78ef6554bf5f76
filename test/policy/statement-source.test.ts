import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/articles/blocks.ts'
import { createRenderer } from '../../src/articles/render.ts'
import { calloutLabelLength } from '../../src/policy/callout.ts'
import { createPolicy } from '../../src/policy/policy.ts'

const policy = createPolicy()
const renderer = createRenderer({ bladeUrlTemplate: null, bytesMax: 0 })
const rule = 'Expediting the review is not supported.'

function statesIn(body: string): { text: string; html: string; line: number }[] {
  const found = policy.detect(readBlocks({ body, bodyLine: 10 }))
  return found.map(({ text, markdown, line }) => ({ text, html: renderer.inline(markdown), line }))
}

describe('the label of a callout', () => {
  const shapes = [
    '**W:** ',
    '**W**: ',
    '**W** ',
    '*W* ',
    '***W:*** ',
    'W: ',
    'W - ',
    '**W** – ',
    '> **W:** ',
    '- W: ',
    '> [!W]\n> ',
    '[!W] ',
    '<b>W</b> ',
  ]
  const words = ['IMPORTANT', 'Note', 'Warning', 'CAUTION', 'Tip', 'Attention', 'Please note']
  it.each(shapes.flatMap((shape) => words.map((word) => [shape.replace('W', word)])))('%j is in neither text nor HTML', (label) => {
    expect(statesIn(`${label}${rule}`)).toMatchObject([{ text: rule, html: rule }])
  })

  it.each(['IMPORTANT ', 'NOTE ', 'Please note ', 'Important '])('%j needs no mark where its case shows what it is', (label) => {
    expect(statesIn(`${label}${rule}`)).toMatchObject([{ text: rule, html: rule }])
  })

  it('goes with the emphasis that it shares with the statement', () => {
    expect(statesIn(`**IMPORTANT: ${rule}**`)).toMatchObject([{ text: rule, html: `<strong>${rule}</strong>` }])
  })

  it.each(['Note that reviews cannot be sped up', '**Note** that x', 'Warning signs show', 'Important reviews', 'Notebook', 'IMPORTANT'])(
    'is not the beginning of %j',
    (text) => {
      expect(calloutLabelLength(text)).toBe(0)
    },
  )
})

describe('a statement in an article', () => {
  it('stands on the line where its sentence begins', () => {
    expect(statesIn(`The first line\nof a paragraph. And\nmore of it.\n${rule}\nThe end.`)).toMatchObject([{ text: rule, line: 13 }])
    expect(statesIn(`> **NOTE:**\n> ${rule}`)).toMatchObject([{ text: rule, line: 11 }])
    expect(statesIn(`x\n\n1. Wait.\n2. **Wait** for the\n   [review](https://x.example).\n   ${rule}`)).toMatchObject([{ line: 15 }])
  })

  it('is whole where its author wrapped the line', () => {
    expect(statesIn('Expediting the\nreview is **not\nsupported**.')).toEqual([
      { text: rule, html: 'Expediting the\nreview is <strong>not\nsupported</strong>.', line: 10 },
    ])
  })

  it('ends where its author broke the line', () => {
    expect(statesIn('Open the form<br>Expediting the review is not supported<br/>Then wait')).toMatchObject([
      { text: 'Expediting the review is not supported' },
    ])
  })

  it('is found around a comment', () => {
    expect(statesIn('Expediting the review <!-- one\ntwo\n\nthree --> is not supported.')).toMatchObject([{ text: rule, line: 10 }])
  })

  it('closes the emphasis that its paragraph closes elsewhere', () => {
    expect(statesIn(`Please wait. **${rule} Thank you.**`)).toMatchObject([{ text: rule, html: `<strong>${rule}</strong>` }])
  })
})
