import { describe, expect, it } from 'vitest'
import { mayHoldLimit, mayHoldSpeed, mayState } from '../../src/policy/hints.ts'
import { limitRules } from '../../src/policy/limit-rules.ts'
import { createPolicy } from '../../src/policy/policy.ts'
import { speedRules } from '../../src/policy/speed-rules.ts'
import { benign, stating } from './expedite-sentences.ts'

const policy = createPolicy()
const states = (text: string) => policy.detect([{ line: 1, text, markdown: text }]).length > 0

const rules = [...speedRules, ...limitRules]

describe('the rows of the rule tables', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('"%s" finds its own examples and leaves its look-alikes alone', (_, rule) => {
    expect(rule.states.filter((text) => !states(text))).toEqual([])
    expect(rule.ignores.filter((text) => states(text))).toEqual([])
    expect(rule.states.length).toBeGreaterThan(0)
    expect(rule.ignores.length).toBeGreaterThan(0)
  })

  it('have a name each', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
})

describe('the expedite policy', () => {
  it('is found in every sentence that refuses, limits or conditions speeding up a process', () => {
    expect(stating.filter((text) => !states(text))).toEqual([])
    expect(stating.length).toBeGreaterThanOrEqual(400)
  })

  it('is not found in purposes, offers, technical speed and priority, or refusals of something else', () => {
    expect(benign.filter((text) => states(text))).toEqual([])
    expect(benign.length).toBeGreaterThanOrEqual(400)
  })

  it('is read the same in capitals and with typographic apostrophes', () => {
    const typographic = stating.map((text) => text.replaceAll("'", '’'))
    expect(typographic.filter((text) => !states(text))).toEqual([])
  })

  it('is never passed over by the cheap look that spares most texts the dear one', () => {
    const sentences = [...stating, ...rules.flatMap((rule) => rule.states)]
    expect(sentences.filter((text) => !mayState(text) || !mayHoldSpeed(text) || !mayHoldLimit(text))).toEqual([])
  })
})
