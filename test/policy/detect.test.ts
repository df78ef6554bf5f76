import { describe, expect, it } from 'vitest'
import { createPolicy } from '../../src/policy/policy.ts'

const policy = createPolicy()
const detect = (text: string, markdown = text) => policy.detect([{ line: 7, text, markdown }])

const seed =
  'If your issue is regarding expediting the certification process please note this is not supported unless there is a strong business justification or you may contact your internal Microsoft counterpart (e.g. PDM) with help expediting.'

describe('a statement', () => {
  it('is the whole sentence without the callout label, with its conditions and contacts', () => {
    expect(detect(`IMPORTANT: ${seed}`, `**IMPORTANT**: ${seed}`)).toEqual([
      {
        policy: 'expedite',
        text: seed,
        markdown: seed,
        conditions: ['a strong business justification'],
        contacts: ['your internal Microsoft counterpart (e.g. PDM)'],
        line: 7,
      },
    ])
  })

  it.each(['**IMPORTANT:** ', '> **Note:** ', '***Please note***: ', '<b>WARNING:</b> ', 'Attention: ', '_Tip:_ '])(
    'loses the label %s in its Markdown too',
    (label) => {
      const [found] = detect(`${label.replace(/[*_>]|<\/?b>/g, '').trimStart()}${seed}`, `${label}${seed}`)
      expect(found?.text).toBe(seed)
      expect(found?.markdown).toBe(seed)
    },
  )

  it('is cut out of its paragraph, in the Markdown with links and emphasis', () => {
    const markdown =
      'See [the list](https://learn.microsoft.com/a_(b)). We **cannot** expedite the [review](https://learn.microsoft.com/review). Offers are `live` at once.'
    const text = 'See the list. We cannot expedite the review. Offers are live at once.'
    expect(detect(text, markdown)).toMatchObject([
      {
        text: 'We cannot expedite the review.',
        markdown: 'We **cannot** expedite the [review](https://learn.microsoft.com/review).',
      },
    ])
  })

  it('keeps the whole Markdown of the block when cutting would tear emphasis', () => {
    const markdown = '**Check the list first. We cannot** expedite the review. Thank you.'
    expect(detect('Check the list first. We cannot expedite the review. Thank you.', markdown)).toMatchObject([
      { text: 'We cannot expedite the review.', markdown },
    ])
  })

  it('takes along the sentences that belong to it', () => {
    const text =
      'Certification takes five days. We cannot expedite it. If you have a strong business justification, contact your PDM. Check the status daily.'
    expect(detect(text)).toMatchObject([
      {
        text: 'We cannot expedite it. If you have a strong business justification, contact your PDM.',
        conditions: ['a strong business justification'],
        contacts: ['your PDM'],
      },
    ])
  })

  it.each([
    'Would you like your certification expedited? Unfortunately, this is not possible.',
    'Can I fast-track my review? No, we do not offer that.',
    'Many partners ask us to speed up the verification. We are unable to accommodate such requests.',
    'You may be waiting for your approval. There is no way to speed this up.',
  ])('may be refused in the sentence after: %s', (text) => {
    expect(detect(text)).toHaveLength(1)
  })

  it.each([
    'Attach logs to expedite the investigation. This is not supported on Linux.',
    'Can I expedite my certification? Yes, choose the option in the portal.',
    'We expedite quota requests. The name cannot be changed.',
    'Need it sooner? Request an expedited review.',
  ])('is not made of a neighbour that refuses something else: %s', (text) => {
    expect(detect(text)).toEqual([])
  })

  it('is not ended by an abbreviation', () => {
    const text = 'Expediting, e.g. of a review, is not supported unless approved by Contoso Inc. or your PDM, i.e. in writing.'
    expect(detect(text)).toMatchObject([{ text }])
  })

  it('is found apart when other sentences stand between', () => {
    const text = 'We cannot expedite payouts. Payouts are made monthly. Reviews cannot be fast-tracked.'
    expect(detect(text).map((found) => found.text)).toEqual(['We cannot expedite payouts.', 'Reviews cannot be fast-tracked.'])
  })

  it('is found in a form string without a full stop', () => {
    const text = 'Expediting the certification process is not supported unless there is a strong business justification'
    expect(detect(text)).toMatchObject([{ text, conditions: ['a strong business justification'], contacts: [], line: 7 }])
  })
})

describe('conditions and contacts', () => {
  it.each([
    ['We do not expedite reviews except in exceptional circumstances.', ['exceptional circumstances'], []],
    ['Expedited reviews are granted only if a launch is blocked.', ['a launch is blocked'], []],
    ['Requests to expedite must include a strong business justification.', ['a strong business justification'], []],
    [
      "Certification can't be expedited without a valid business justification; please reach out to your PDM or partner manager for help.",
      ['a valid business justification'],
      ['your PDM or partner manager'],
    ],
    ['Expediting is possible only through your PDM.', [], ['your PDM']],
    ['Only your partner development manager can request an expedited review.', [], ['your partner development manager']],
    ["Unless you have a strong business justification, we can't fast-track the review.", ['a strong business justification'], []],
    ['Fast-tracking is reserved for launch partners.', ['launch partners'], []],
    [
      'We cannot expedite payouts; write to payouts@example.com or see https://aka.ms/payouts.',
      [],
      ['payouts@example.com', 'https://aka.ms/payouts'],
    ],
    [
      'The review cannot be expedited unless you present a strong business justification; your internal Microsoft counterpart, such as a PDM, may help you to make that case.',
      ['a strong business justification'],
      ['your internal Microsoft counterpart'],
    ],
    [
      'Expediting the review needs a strong business justification, for which an internal Microsoft counterpart (a PDM, for example) may be able to help.',
      ['a strong business justification'],
      ['an internal Microsoft counterpart (a PDM, for example)'],
    ],
    [
      'Validation is expedited only if a strong business justification supports it, and the person to ask is your internal Microsoft counterpart.',
      ['a strong business justification'],
      ['your internal Microsoft counterpart'],
    ],
    [
      'Certification is not expedited unless a strong business justification is given, so talk first to your counterpart.',
      ['a strong business justification'],
      ['your counterpart'],
    ],
    [
      'Certification cannot be expedited unless a strong business justification is given here, with which a Microsoft counterpart may help you.',
      ['a strong business justification'],
      ['a Microsoft counterpart'],
    ],
    [
      'We do not expedite reviews unless a justification exists; a Microsoft counterpart you already work with, such as your PDM, can support you.',
      ['a justification'],
      ['a Microsoft counterpart you already work with'],
    ],
    ['We cannot expedite reviews unless a valid reason is provided by your PDM.', ['a valid reason is provided by your PDM'], []],
    ['Reviews cannot be expedited, and the support team can not help.', [], []],
    ['Please do not ask us to rush the review.', [], []],
    [
      'Please do not contact Support to expedite your review; work with your Microsoft counterpart instead.',
      [],
      ['your Microsoft counterpart'],
    ],
  ])('are taken out of: %s', (text, conditions, contacts) => {
    expect(detect(text)).toMatchObject([{ conditions, contacts }])
  })
})
