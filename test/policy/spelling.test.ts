import { describe, expect, it } from 'vitest'
import { correctSpelling } from '../../src/policy/spelling.ts'

describe('spelling', () => {
  it.each([
    ['pls expidite teh certifcation', 'please expedite teh certification'],
    ['excpedite, expediate, expidate, expdite', 'expedite, expedite, expedite, expedite'],
    ['aproval of the reveiw', 'approval of the review'],
    ['plz priortize, prioratize, prioritsation', 'please prioritize, prioritize, prioritisation'],
    ['can u acelerate the quta', 'can you accelerate the quota'],
    ['urgant verfication', 'urgent verification'],
  ])('of "%s" is read as "%s"', (written, meant) => {
    expect(correctSpelling(written)).toBe(meant)
  })

  it('leaves right words alone that look like others', () => {
    const right =
      'We expected a preview, were pleased, and possibly publish polish for reviewers; the accelerator, vesting, certificate and approver are fine.'
    expect(correctSpelling(right)).toBe(right)
  })
})
