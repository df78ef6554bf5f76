import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DeflectorError } from '../../src/errors.ts'
import { patternProblem } from '../../src/policy/pattern-cost.ts'
import { createPolicy } from '../../src/policy/policy.ts'
import { readPolicyRows } from '../../src/policy/policy-file.ts'

const sample = `
policies:
  - policy: refund
    subject: '\\b(?:refunds?|refunded|money back)\\b'
    limiter: '\\b(?:cannot|can''t|can not|not (?:possible|offered|refundable|eligible)|no longer|only|unless|final)\\b'
    exempt: '\\b(?:do not hesitate|not only)\\b'
    asks: '\\b(?:refund|money back|reimburse)'
    states:
      - Refunds are not possible after 72 hours.
      - Purchases can't be refunded unless the offer was unavailable.
    ignores:
      - You can request a refund in the portal.
      - Do not hesitate to ask for a refund, it can only help.
`

function problems(value: unknown): string[] {
  try {
    readPolicyRows(value)
  } catch (error) {
    if (error instanceof DeflectorError && error.code === 'policy_file_invalid') return error.fields.map(({ field }) => field)
    throw error
  }
  return []
}

const row = { policy: 'refund', subject: 'refund', limiter: 'not possible', states: ['A refund is not possible.'], ignores: ['We refund.'] }

describe('a policy file', () => {
  it('adds its rows to the built-in rules', () => {
    const policy = createPolicy(readPolicyRows(parse(sample)))
    expect(policy.names).toEqual(['expedite', 'refund'])
    const text = "Offers are billed monthly. Purchases can't be refunded unless the offer was down. We cannot expedite the review."
    expect(policy.detect([{ line: 3, text, markdown: text }])).toMatchObject([
      { policy: 'expedite', text: 'We cannot expedite the review.' },
      { policy: 'refund', text: "Purchases can't be refunded unless the offer was down.", conditions: ['the offer was down'] },
    ])
    expect(policy.asks('I want my money back')).toEqual(['refund'])
    expect(policy.asks('Please expedite my refund')).toEqual(['expedite', 'refund'])
  })

  it('may add wordings to the built-in policy', () => {
    const policy = createPolicy(readPolicyRows({ policies: [{ ...row, policy: 'expedite' }] }))
    expect(policy.names).toEqual(['expedite'])
    expect(policy.detect([{ line: 1, text: 'A refund is not possible.', markdown: 'A refund is not possible.' }])).toHaveLength(1)
  })

  it('is refused with every field at fault named at once', () => {
    expect(
      problems({
        policies: [
          { ...row, policy: 'Refund!' },
          { ...row, limiter: '(' },
          { ...row, colour: 'red' },
          { policy: 'x', subject: 'a' },
        ],
      }),
    ).toEqual(['policies[0].policy', 'policies[1].limiter', 'policies[2]', 'policies[3].limiter', 'policies[3].states'])
  })

  it('is refused when a row disagrees with its own examples', () => {
    expect(
      problems({
        policies: [
          row,
          { ...row, states: ['A refund is not possible.', 'No refunds.'], ignores: ['A refund is not possible on Mondays.'] },
        ],
      }),
    ).toEqual(['policies[1].states[1]', 'policies[1].ignores[0]'])
  })

  it.each([[null], [undefined], ['policies'], [[]], [{}], [{ policies: [] }], [{ policies: 'x' }], [{ policies: [null] }]])(
    'that holds %j is refused',
    (value) => {
      expect(() => readPolicyRows(value)).toThrow(DeflectorError)
    },
  )

  it.each([
    '(a+)+b',
    '(a|aa)+b',
    '(?:.*)*x',
    '(\\w+\\s?)*$',
    '([a-z]+)*$',
    '(a{1,50}){1,50}b',
    '(x?){60}y',
    '.*.*.*=.*',
    '(.)\\1+x',
    '(?:a?){30}a{30}',
    '\\S+\\S+\\S+\\S+\\S+!',
  ])('is refused for the pattern %s, which could take for ever', (pattern) => {
    expect(patternProblem(pattern)).not.toBeNull()
    expect(problems({ policies: [{ ...row, subject: pattern }] })).toEqual(['policies[0].subject'])
  })

  it.each([
    'refund',
    '\\b(?:refunds?|refunded|money back)\\b',
    'no .{0,60}refund',
    '.*refund',
    'refund\\w* (?:is|are) not (?:possible|given)',
    '[a-z]+ refund',
    '(?<=no )refunds?',
    'a{2,5}b',
    '\\d+ days?',
    'cannot .{0,40} refund .{0,40} order',
  ])('may hold the pattern %s', (pattern) => {
    expect(patternProblem(pattern)).toBeNull()
  })

  it('is matched in bounded time on any text', () => {
    const policy = createPolicy(
      readPolicyRows({
        policies: [{ ...row, subject: 'a.*refund', limiter: '\\w+ not possible', ignores: [], states: ['a refund is not possible'] }],
      }),
    )
    const text = 'a'.repeat(200_000) + ' a'.repeat(100_000)
    const started = performance.now()
    expect(policy.detect([{ line: 1, text, markdown: text }])).toEqual([])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('the policy version', () => {
  it('is 12 hex digits, equal for equal rows and another for other rows', () => {
    const version = createPolicy().version
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(createPolicy([]).version).toBe(version)
    const rows = readPolicyRows({ policies: [row] })
    expect(createPolicy(rows).version).not.toBe(version)
    expect(createPolicy(rows).version).toBe(createPolicy(readPolicyRows({ policies: [{ ...row }] })).version)
  })
})
