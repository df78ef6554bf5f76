import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/articles/header.ts'
import { createNotes } from '../../src/articles/rules.ts'

function read(text: string) {
  const notes = createNotes()
  const header = readHeader(text, notes)
  return {
    header,
    attributes: Object.fromEntries(header?.attributes.map(({ name, value }) => [name, value]) ?? []),
    codes: notes.list.map(({ code }) => code),
    notes: notes.list,
  }
}

describe('finding the header', () => {
  it('accepts blank lines and comments before it, and does not look for it inside a comment', () => {
    const { header, codes } = read('\n<!-- <properties\n a="1" /> -->\n\n<PROPERTIES\n b="2"\n/>\nbody')
    expect(header).toMatchObject({ line: 5, attributes: [{ name: 'b', value: '2', line: 6 }], body: 'body', bodyLine: 8 })
    expect(codes).toEqual(['comment-before-header'])
  })

  it('takes a header that is commented out rather than none', () => {
    expect(read('<!-- <properties a="1" /> -->').attributes).toEqual({ a: '1' })
  })

  it('keeps an H1 from before it and drops other text, with lines', () => {
    const { header, notes } = read('<!-- x\ny -->\nlost\n# Kept\n<properties a="1" />\n')
    expect(header?.heading).toEqual({ text: '# Kept', line: 4 })
    expect(notes).toMatchObject([
      { code: 'comment-before-header', line: 1 },
      { code: 'h1-before-header', line: 4 },
      { code: 'text-before-header', line: 3, message: '"lost" stands before the header; it is dropped' },
    ])
  })

  it('says when there is none', () => {
    expect(read('# Title\ntext <propertiesque a="1" />')).toMatchObject({ header: null, codes: ['header-missing'] })
  })

  it('takes text behind its end as body and says so', () => {
    expect(read('<properties a="1" />e\n# Title')).toMatchObject({
      header: { body: 'e\n# Title', bodyLine: 1 },
      notes: [{ code: 'text-after-header', line: 1 }],
    })
  })

  it('counts only the first of several headers', () => {
    const { header, codes } = read('<properties a="1" />\n\n<properties a="2"\n/>\n<properties a="3" />\n# Title')
    expect(header).toMatchObject({ attributes: [{ value: '1' }], body: '# Title', bodyLine: 6 })
    expect(codes).toEqual(['header-repeated', 'header-repeated'])
  })
})

describe('reading attributes', () => {
  it('accepts every spacing around names, = and values', () => {
    const { attributes, codes } = read('<properties a= "1" b ="2"c="3"\u00a0d =\n"4"\n\n\te=\'5\'/>')
    expect(attributes).toEqual({ a: '1', b: '2', c: '3', d: '4', e: '5' })
    expect(codes).toEqual([])
  })

  it('keeps the end mark, angle brackets and the other quote inside a value', () => {
    const { attributes, header } = read(`<properties a="x /> <b> it's" b='say "hi"' c=“” \n/>\n\nbody`)
    expect(attributes).toEqual({ a: "x /> <b> it's", b: 'say "hi"', c: '' })
    expect(header?.body).toBe('\nbody')
  })

  it('ends a value with a missing quote at its line, also the last one, and reads on', () => {
    const { attributes, notes } = read(
      '<properties\n ms.author="scotro\n displayOrder="2"\n b=\'x\n c="3"\n authors="me\n/>\n# He said "hi"',
    )
    expect(attributes).toEqual({ 'ms.author': 'scotro', displayOrder: '2', b: 'x', c: '3', authors: 'me' })
    expect(notes.map(({ code, line }) => [code, line])).toEqual([
      ['attr-quote-missing', 2],
      ['attr-quote-missing', 4],
      ['attr-quote-missing', 6],
    ])
    expect(read('<properties a="1" b="2 />\n# Title')).toMatchObject({ attributes: { a: '1', b: '2 ' }, header: { body: '# Title' } })
  })

  it('leaves a value alone that honestly spans lines', () => {
    expect(read('<properties a="one\ntwo = 2\n\nthree" b="4" />')).toMatchObject({
      attributes: { a: 'one\ntwo = 2\n\nthree', b: '4' },
      codes: [],
    })
  })

  it('reads unquoted and typographically quoted values with an error', () => {
    const { attributes, codes } = read('<properties a=one b=“two words” c=‘x’ d= e="5" f=\n/>')
    expect(attributes).toEqual({ a: 'one', b: 'two words', c: 'x', d: '', e: '5', f: '' })
    expect(codes).toEqual(['attr-unquoted', 'attr-unquoted', 'attr-unquoted', 'attr-value-missing', 'attr-value-missing'])
  })

  it('skips stray characters to the next white space, once per run', () => {
    const { attributes, notes } = read('<properties a="1"",\n , , b="2" bare <properties c="3"\n/>')
    expect(attributes).toEqual({ a: '1', b: '2', c: '3' })
    expect(notes.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['header-junk', 1, '"", , ," belongs to no attribute'],
      ['header-junk', 2, '"bare <properties" belongs to no attribute'],
    ])
  })

  it('treats invisible characters between attributes as white space, with a warning', () => {
    const { attributes, notes } = read('<properties a="1"\u200b\n\u202eb\u200b="2"\n/>')
    expect(attributes).toEqual({ a: '1', b: '2' })
    expect(notes).toMatchObject([{ code: 'invisible-char-in-header', line: 1 }])
  })
})

describe('a header without an end', () => {
  it('stops at the first blank line that no attribute follows, at a heading or at the end of the file', () => {
    expect(read('<properties\n a="1"\n\n b="2"\n\nSome text\n')).toMatchObject({
      attributes: { a: '1', b: '2' },
      header: { body: 'Some text\n', bodyLine: 6 },
    })
    expect(read('<properties\n a="1"\n# Title\ntext')).toMatchObject({
      attributes: { a: '1' },
      header: { body: '# Title\ntext', bodyLine: 3 },
    })
    expect(read('<properties a="1"')).toMatchObject({ attributes: { a: '1' }, header: { body: '' }, codes: ['header-unclosed'] })
  })

  it('ends at > unless attributes follow', () => {
    expect(read('<properties a="1">\nText "x"')).toMatchObject({ header: { body: 'Text "x"', bodyLine: 2 }, codes: ['header-unclosed'] })
    expect(read('<properties>\n a="1"\n/>\n# T')).toMatchObject({ attributes: { a: '1' }, header: { body: '# T' }, codes: ['header-junk'] })
  })
})
