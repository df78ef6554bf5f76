import { describe, expect, it } from 'vitest'
import { forPeople } from '../../src/policy/ask-hurries.ts'
import { askRules } from '../../src/policy/ask-rules.ts'
import { askVetoes } from '../../src/policy/ask-vetoes.ts'
import { asksToExpedite } from '../../src/policy/asks.ts'
import { speedRules } from '../../src/policy/speed-rules.ts'

const rows = [...askRules, ...askVetoes]

describe('the rows by which tickets are read', () => {
  it.each(rows.map((row) => [row.name, row] as const))('"%s" hears its own examples and leaves its look-alikes alone', (_, row) => {
    expect(row.asks.filter((text) => !asksToExpedite(text))).toEqual([])
    expect(row.ignores.filter((text) => asksToExpedite(text))).toEqual([])
    expect(row.asks.length).toBeGreaterThan(0)
    expect(row.ignores.length).toBeGreaterThan(0)
  })

  it('have a name each', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  it('said of people alone are there under the names that say so', () => {
    const names = new Set([...askRules, ...speedRules].map(({ name }) => name))
    expect([...forPeople].filter((name) => !names.has(name))).toEqual([])
  })

  it.each(askRules.map((row) => [row.name, row] as const))('"%s" finds its words in one of its examples', (_, row) => {
    const plain = row.asks.map((text) => ` ${text.toLowerCase().replace(/[^a-z0-9 ,]/g, ' ')} `.replace(/,/g, ' , ').replace(/ +/g, ' '))
    expect(plain.some((text) => [...text.matchAll(row.pattern)].length > 0)).toBe(true)
  })
})
