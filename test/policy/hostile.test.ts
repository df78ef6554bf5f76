import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPolicy } from '../../src/policy/policy.ts'
import { cpuMillis } from '../support/cpu-time.ts'

const policy = createPolicy()

function milliseconds(text: string): number {
  return cpuMillis(() => {
    policy.detect([{ line: 1, text, markdown: text }])
    policy.asks(text)
  })
}

const phrases = [
  'squeeze us in squeeze our app in the ',
  'before the usual five days before the ',
  'please get our our our review to us by ',
  'your the legal your the team ',
  'could the another team by then ',
  'today instead of tomorrow rather than ',
  'without the the back of the queue ',
  'if that makes so that it gets faster ',
  'in front of the two two two days ',
  'offered to the agent offered to expedite ',
  'the rush fee for the expedite form ',
  'be done be moved by the by the end ',
  'mine ours mine be done the check is ',
  'expedite not ',
  'we cannot expedite ',
  'cannot be expedited. ',
  '. ',
  '? ',
  'expedite, ',
  'unless ',
  'unless a justification ',
  'only if only ',
  '( expedite not ',
  'expedite.',
  'this is currently ',
  'contact your ',
  'contact a@',
  'https://',
  'speed up the review not ',
  'not speed the the the the ',
  'review time reduced not ',
  'move up the queue not ',
  'cut the the short not ',
  '[expedite not](',
  '**expedite not ',
  '<b expedite not ',
  'please note that be aware expedite ',
  'a.b.c. ',
  '-- expedite not ',
  'to expedite to ',
  'e.g. ',
  'it this that is are will ',
  'no no no expedite ',
  '😀 expedite not ',
  'cannot expedite your internal counterpart ( a, ',
  'cannot expedite the person to ask is your ',
  'cannot expedite unless a case is given ',
  'we prioritise apps not ',
  'no submission bumped ',
  'your place in the queue will not ',
  'give this this this this priority ',
  'need need need the review today ',
  'please approve the offer the offer by friday ',
  'if please and so that you can ',
  'thanks for requests to escalate ',
  'review of the review of the ',
  'push this push this through ',
  'we asked to expedite. ',
  'urgent.\n',
  'please\n',
  'a,\n',
  '"urgent ',
  '“urgent ',
  "'urgent ",
  'f(a_',
  '<a Urgent Care ',
  'no fee or plan or fee expedite ',
  'release the payout release the payout before the the the ',
  'how quickly your offer is is is ',
  'must include a, b, c, d, e expedite ',
  'a justification of a b c d expedite must be ',
  'only partners that only partners expedite not ',
  'contacting support to expedite ',
  'chances of odds of expedite are low ',
  'cannot expedite until the review until ',
  'the waiting period, waive it, ',
  'Can it be sooner? ',
  'No. No. sooner ',
  'there is no trick trick to ',
  'the appointment to move up ',
  'urgency is not a ',
  'pull one one one out of the queue ',
  'faster a b approval ',
  'requests wait like ',
  'escalate the review because ',
  'knock a b c off the review ',
  'it has since been now been withdrawn ',
  'must be signed must be written letter ',
]

describe('hostile text', () => {
  it.each(phrases)('of "%s" without end is read in linear time, as far as it is read at all', (phrase) => {
    milliseconds(phrase.repeat(100))
    const small = milliseconds(phrase.repeat(Math.ceil(12_000 / phrase.length)))
    const large = milliseconds(phrase.repeat(Math.ceil(120_000 / phrase.length)))
    expect(large).toBeLessThan(Math.max(2_000, small * 40))
    expect(milliseconds(phrase.repeat(Math.ceil(1_000_000 / phrase.length)))).toBeLessThan(Math.max(2_000, large * 4))
  })

  it.each(phrases)('of "%s" in a ticket is read in a fraction of a second', (phrase) => {
    const text = phrase.repeat(Math.ceil(20_000 / phrase.length))
    policy.asks(text)
    expect(cpuMillis(() => policy.asks(text))).toBeLessThan(1_500)
  })

  it('never makes the reader fail, and statements are parts of the text', () => {
    const word = fc.constantFrom(
      'expedite',
      'not',
      'review',
      'unless',
      '(',
      ')',
      '.',
      ',',
      '**',
      '[',
      '](x)',
      'contact',
      'your',
      'PDM',
      '"',
      '’',
      'only',
      'if',
      '?',
      '\u00a0',
      'İ',
      '𝒆',
      'cannot',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        for (const found of policy.detect([{ line: 1, text, markdown: text }])) {
          expect(text.replace(/\s+/g, ' ')).toContain(found.text.replace(/\s+/g, ' ').slice(0, 20).trim())
          for (const part of [...found.conditions, ...found.contacts]) expect(part).not.toBe('')
        }
        policy.asks(text)
      }),
      { numRuns: 500 },
    )
  })
})
