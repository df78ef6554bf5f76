import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTelling, wordsOf } from '../../src/match/words.ts'

describe('the words of a text', () => {
  it.each([
    ['Disk is FULL, again!', ['disk', 'is', 'full', 'again']],
    ['error-code: 0x80070005', ['error', 'code', '0x80070005']],
    ['ＡＢＣ１２３ ﬁle', ['abc123', 'file']],
    ['磁盘已满', ['磁盘已满']],
    ['القرص ممتلئ', ['القرص', 'ممتلئ']],
    ['disk 🙂🙂 full 👩‍👩‍👧', ['disk', 'full']],
    ['', []],
    [' \n\t…—', []],
    ['__proto__', ['proto']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('are none for runs too long to be words, such as hashes and pasted data', () => {
    expect(wordsOf(`disk ${'a1'.repeat(5_000)} full`)).toEqual(['disk', 'full'])
  })

  it('are the same in any case and in any form of the same characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text.toLowerCase()))
      }),
    )
    expect(wordsOf('Re\u0301sume\u0301')).toEqual(wordsOf('R\u00e9sum\u00e9'))
  })

  it('come out of any text, lone surrogates and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) expect(word).not.toMatch(/\s/u)
      }),
    )
    expect(wordsOf('disk \ud83d full \udc00')).toEqual(['disk', 'full'])
  })

  it('tell something, unless they are the commonest of the language', () => {
    expect(['the', 'is', 'my', 'disk', 'full', 'constructor'].filter(isTelling)).toEqual(['disk', 'full', 'constructor'])
  })
})
