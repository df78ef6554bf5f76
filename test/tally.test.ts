import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCounts, createSpread } from '../src/tally.ts'

describe('counts', () => {
  it('are kept apart by every value, whatever it holds', () => {
    const counts = createCounts()
    counts.of('a', 'b').value++
    counts.of('a b').value += 2
    counts.of('a', 'b').value++
    expect(counts.all()).toEqual([
      { values: ['a', 'b'], count: 2 },
      { values: ['a b'], count: 2 },
    ])
  })
})

describe('a spread', () => {
  it('counts the values that are at most each bound, as a slow count does', () => {
    const bounds = [0.1, 1, 10]
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 20, noNaN: true })), (values) => {
        const spread = createSpread(bounds)
        for (const value of values) spread.record(value)
        const { counts, count, sum } = spread.read()
        expect(counts).toEqual(bounds.map((bound) => values.filter((value) => value <= bound).length))
        expect(count).toBe(values.length)
        expect(sum).toBeCloseTo(
          values.reduce((total, value) => total + value, 0),
          6,
        )
      }),
    )
  })
})
