import { describe, expect, it } from 'vitest'
import { type FoundStatement, mergeWarnings } from '../../src/policy/warn.ts'

function found(text: string, more: Partial<FoundStatement['statement']> & Partial<Omit<FoundStatement, 'statement'>> = {}): FoundStatement {
  const { kind = 'article', path = 'partnercenter/saas.md', articleId = 'saas', html = `<p>${text}</p>`, ...statement } = more
  return {
    kind,
    path,
    articleId,
    html,
    statement: { policy: 'expedite', text, markdown: text, conditions: [], contacts: [], line: 22, ...statement },
  }
}

const rule = 'Expediting is not supported.'

describe('warnings', () => {
  it('of equal statements are one, with everything united in order', () => {
    const merged = mergeWarnings({
      found: [
        found(rule, { conditions: ['a justification'], contacts: ['your PDM'] }),
        found('IMPORTANT:  *expediting* is not supported', {
          path: 'partnercenter/vm.md',
          articleId: 'vm',
          line: 9,
          contacts: ['Support', 'your PDM'],
        }),
        found(rule, { kind: 'form', path: 'forms/cert.md', articleId: 'saas', line: 120, conditions: ['a launch'] }),
      ],
      intents: [],
    })
    expect(merged).toEqual([
      {
        policy: 'expedite',
        severity: 'notice',
        text: rule,
        html: `<p>${rule}</p>`,
        conditions: ['a justification', 'a launch'],
        contacts: ['your PDM', 'Support'],
        articleIds: ['saas', 'vm'],
        triggeredBy: ['article'],
        source: { kind: 'article', path: 'partnercenter/saas.md', articleId: 'saas', line: 22 },
        sources: [
          { kind: 'article', path: 'partnercenter/saas.md', articleId: 'saas', line: 22 },
          { kind: 'article', path: 'partnercenter/vm.md', articleId: 'vm', line: 9 },
          { kind: 'form', path: 'forms/cert.md', articleId: 'saas', line: 120 },
        ],
      },
    ])
  })

  it('name a condition once, however it is written', () => {
    const shouting = found(rule.toUpperCase(), { conditions: ['A  JUSTIFICATION'], contacts: ['YOUR PDM.'], path: 'b.md' })
    expect(
      mergeWarnings({ found: [found(rule, { conditions: ['a justification'], contacts: ['your PDM'] }), shouting], intents: [] }),
    ).toMatchObject([{ conditions: ['a justification'], contacts: ['your PDM'] }])
  })

  it('become graver and name the ticket when the ticket asks', () => {
    expect(mergeWarnings({ found: [found(rule)], intents: ['expedite'] })).toMatchObject([
      { severity: 'warning', triggeredBy: ['article', 'ticket'] },
    ])
  })

  it('come first when asked for, then in the order found', () => {
    const all = [
      found('No refunds after 72 hours.', { policy: 'refund' }),
      found(rule),
      found('No refunds for trials.', { policy: 'refund' }),
    ]
    expect(mergeWarnings({ found: all, intents: ['expedite'] }).map(({ text }) => text)).toEqual([
      rule,
      'No refunds after 72 hours.',
      'No refunds for trials.',
    ])
  })

  it('of two policies stay two, though the sentence is the same', () => {
    expect(mergeWarnings({ found: [found(rule), found(rule, { policy: 'refund' })], intents: [] })).toHaveLength(2)
  })

  it('name a place once', () => {
    expect(mergeWarnings({ found: [found(rule), found(rule)], intents: [] })[0]?.sources).toHaveLength(1)
  })

  it('are none where nothing states a policy, whatever the ticket asks', () => {
    expect(mergeWarnings({ found: [], intents: ['expedite'] })).toEqual([])
  })

  it('leave what they were made of as it was', () => {
    const one = found(rule, { conditions: ['a justification'] })
    mergeWarnings({ found: [one, found(rule, { conditions: ['a launch'], path: 'b.md' })], intents: [] })
    expect(one.statement.conditions).toEqual(['a justification'])
  })
})
