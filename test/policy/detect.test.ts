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
    'What is the business justification for the expedited review? Requests without one will be rejected.',
    'Do you want your certification expedited? Only security fixes qualify.',
    'Is there a premium queue for certification? There isn’t.',
    'How do I get my refund sooner? You can’t; banks set the timing.',
    'Should the certification be expedited? (Requires approval from your PDM)',
    'Can you rush my claim? We hear this a lot, and sadly the answer is no.',
    'Hoping to shave a week off the inspection? Not a chance.',
    'Can my appeal be heard sooner? No. Appeals are heard in order.',
    'We used to offer accelerated vetting. It has since been withdrawn.',
    'We may be able to advance your appointment where a hospital waits. Otherwise, the date on your letter stands.',
  ])('may be refused in the sentence after: %s', (text) => {
    expect(detect(text)).toHaveLength(1)
  })

  it.each([
    'Attach logs to expedite the investigation. This is not supported on Linux.',
    'Can I expedite my certification? Yes, choose the option in the portal.',
    'Do you offer accelerated vetting? We have retired the old form.',
    'Which form is for rush requests? No. 5 is.',
    'We expedite quota requests. The name cannot be changed.',
    'Need it sooner? Request an expedited review.',
    'Are you aware that you can request an expedited review? It is not limited to partners.',
    'Which documents did you upload? A clear scan speeds up the verification. Files cannot be replaced.',
  ])('is not made of a neighbour that refuses something else: %s', (text) => {
    expect(detect(text)).toEqual([])
  })

  it.each([
    ['Verification is done by a third party. It normally takes two days.', "There's no way for us to make the third party work faster."],
    ['The review has four stages. Each one must be completed before the next.', "We don't skip or shorten stages for anyone."],
    ['Your payout is sent to the bank on the 15th.', "Support can't release a payout ahead of that date."],
  ])('may speak of a process that only the sentences before it name: %s', (before, text) => {
    expect(detect(`${before} ${text}`)).toMatchObject([{ text }])
  })

  it.each([
    [['Can I have my visa letter sooner?', 'No. Letters are written in the order in which they are asked for.']],
    [['Q: Is there a fast lane for refunds?', 'A: No such lane exists; every refund takes a week.']],
    [['How do I get my audit brought forward?', 'You can’t; auditors are booked by quarter.']],
  ])('may be a question that the next run answers: %j', (texts) => {
    const blocks = texts.map((text, index) => ({ line: 7 + index, text, markdown: `*${text}*` }))
    expect(policy.detect(blocks)).toMatchObject([
      { text: texts.join(' '), markdown: blocks.map(({ markdown }) => markdown).join(' '), line: 7 },
    ])
  })

  it.each([
    [['Can I have my visa letter sooner?', 'Yes, tick the box.']],
    [['Can I have my visa letter sooner?', 'Is my passport needed?', 'No.']],
    [['Where do I find the expedited review?', 'No. 5 in the list.']],
    [['You can have your visa letter sooner.', 'No. Letters are free.']],
  ])('is not made of a run that answers no question about speeding up: %j', (texts) => {
    expect(policy.detect(texts.map((text, index) => ({ line: 7 + index, text, markdown: text })))).toEqual([])
  })

  it('is found once where a question and its answer state it each', () => {
    const texts = ['Can the review be expedited?', 'The review cannot be expedited.']
    expect(policy.detect(texts.map((text, index) => ({ line: 7 + index, text, markdown: text })))).toMatchObject([
      { text: texts[1], line: 8 },
    ])
  })

  it('takes along where to turn for an exception', () => {
    expect(detect('Payout reviews take 5 days. We cannot expedite them. For exceptions, contact your PDM.')).toMatchObject([
      { text: 'We cannot expedite them. For exceptions, contact your PDM.', contacts: ['your PDM'] },
    ])
  })

  it('names a condition once, though it stands there twice in different cases', () => {
    const text = 'We cannot expedite reviews without a justification. Without a Justification, refunds are not expedited.'
    expect(detect(text)).toMatchObject([{ conditions: ['a justification'] }])
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
    ['Contacting support does not make the approval go any faster.', [], []],
    ['Neither the support team nor the certification team can expedite the review.', [], []],
    ['All submissions go through the same queue and cannot be expedited.', [], []],
    ['Approvals are not subject to acceleration.', [], []],
    ['Without executive approval no review can be moved up the queue.', ['executive approval'], []],
    ['Without a signed letter from the customer, we will not prioritise the verification.', ['a signed letter from the customer'], []],
    ['Absent a strong justification, we will not rush the approval.', ['a strong justification'], []],
    ["Apart from emergency patches, submissions can't jump the queue.", ['emergency patches'], []],
    ["Other than for legal takedowns, we don't accelerate content reviews.", ['legal takedowns'], []],
    ['With the exception of security fixes, no update is fast-tracked.', ['security fixes'], []],
    ["Unless there's a legal deadline, approvals aren't fast-tracked.", ['a legal deadline'], []],
    ['Except for security fixes, certification cannot be expedited.', ['security fixes'], []],
    [
      "We can't speed up the review unless a director, a vice president or the product owner approves it.",
      ['a director, a vice president or the product owner approves it'],
      [],
    ],
    ["We do not expedite reviews unless you've been waiting over two weeks.", ["you've been waiting over two weeks"], []],
    ["We can't prioritise your verification until the standard 10 days have elapsed.", ['the standard 10 days have elapsed'], []],
    ["Reviews can't be expedited before 5 business days have passed.", ['5 business days have passed'], []],
    ['Wait until the review has finished, as it cannot be hurried.', [], []],
    ['The option to speed up the verification is only open to managed partners.', ['managed partners'], []],
    ['Only offers with paid customers are eligible for fast-track certification.', ['offers with paid customers'], []],
    ['We only step in to speed up certification when it takes more than 10 days.', ['it takes more than 10 days'], []],
    ['Expedited certification is possible if there is a contractual deadline.', ['a contractual deadline'], []],
    ['Expedited treatment hinges on approval from the product group.', ['approval from the product group'], []],
    [
      'To have the review expedited, you must supply a business justification approved by your manager.',
      ['a business justification approved by your manager'],
      [],
    ],
    [
      "An expedite request must state the customer's name, the deadline and a business justification.",
      ["the customer's name, the deadline and a business justification"],
      [],
    ],
    ['A valid business justification is mandatory for any request to speed up publishing.', ['A valid business justification'], []],
    [
      'Provide a strong business justification; otherwise we will not be able to expedite your quota request.',
      ['a strong business justification'],
      [],
    ],
    ["If you don't have a business justification, your offer will not be expedited.", ['a business justification'], []],
    ['Requests to expedite without a justification will not be considered.', ['a justification'], []],
    [
      "If you have a strong business reason for needing faster certification, explain it here; we'll then decide whether to expedite.",
      ['a strong business reason'],
      [],
    ],
    ['We need a compelling business reason to move your certification up the queue.', ['a compelling business reason'], []],
    ['We will require a strong justification before we move a request to the front of the queue.', ['a strong justification'], []],
    ['A request to shorten the review must be backed by a strong business case.', ['a strong business case'], []],
    ['Every request to expedite has to be sponsored by a Microsoft employee.', [], ['a Microsoft employee']],
    [
      'We cannot move your quota request ahead of others in the queue, but your Customer Success Account Manager can, with a strong business justification, submit an exception on your behalf.',
      ['a strong business justification'],
      ['your Customer Success Account Manager'],
    ],
    [
      'Although your account manager may ask the review board for an exception, support is not in a position to hurry the verification along.',
      [],
      ['your account manager'],
    ],
    [
      'Customers who need quota sooner must have their account team file an exception, since Support cannot approve such requests any faster.',
      [],
      ['their account team'],
    ],
    [
      "If the business impact is severe, send the justification to quota@example.com; we'll speed up the approval only if the capacity team agrees.",
      ['the business impact is severe', 'the capacity team agrees'],
      ['quota@example.com'],
    ],
    [
      'Please do not contact Support to expedite your review; work with your Microsoft counterpart instead.',
      [],
      ['your Microsoft counterpart'],
    ],
  ])('are taken out of: %s', (text, conditions, contacts) => {
    expect(detect(text)).toMatchObject([{ conditions, contacts }])
  })
})
