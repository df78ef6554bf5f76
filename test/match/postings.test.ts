import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPostings } from '../../src/match/postings.ts'

describe('postings', () => {
  it('give for each value the numbers that list it, ascending and each once', () => {
    const value = fc.constantFrom('a', 'b', '', '__proto__', 'constructor', 'toString')
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 })), (lists) => {
        const postings = buildPostings(lists.length, (number) => lists[number] ?? [])
        const values = new Set(lists.flat())
        expect([...postings.values()].sort()).toEqual([...values].sort())
        for (const each of values) {
          const expected = lists.flatMap((listed, number) => (listed.includes(each) ? [number] : []))
          expect([...postings.of(each)]).toEqual(expected)
        }
      }),
    )
  })

  it.each(['unknown', '__proto__', 'constructor', ''])('give nothing for a value that nobody lists: %j', (value) => {
    expect(buildPostings(2, () => ['a']).of(value)).toHaveLength(0)
    expect(buildPostings(0, () => []).of(value)).toHaveLength(0)
  })
})
