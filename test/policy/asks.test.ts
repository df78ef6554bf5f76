import { describe, expect, it } from 'vitest'
import { createPolicy } from '../../src/policy/policy.ts'
import { asking, askingTickets, notAsking, notAskingTickets } from './ticket-sentences.ts'
import { wholeAsking, wholeNotAsking } from './whole-tickets.ts'

const { asks } = createPolicy()
const allAsking = [...asking, ...askingTickets]
const allNotAsking = [...notAsking, ...notAskingTickets]

/** A question that names nothing takes what it is about from around it. */
const bare = 'How do I rush through?'

/** The tickets that are read otherwise than they should be after a change that leaves their meaning alone. */
function misread(change: (text: string) => string): string[] {
  return [
    ...allAsking.filter((text) => asks(change(text)).length === 0).map((text) => `missed: ${text}`),
    ...allNotAsking.filter((text) => text !== bare && asks(change(text)).length > 0).map((text) => `heard: ${text}`),
  ]
}

describe('a ticket', () => {
  it('asks to expedite, in plain words, in a hurry, roundabout or misspelt', () => {
    expect(allAsking.filter((text) => asks(text).join() !== 'expedite')).toEqual([])
  })

  it('asks for nothing when it speaks of machines, of the past, of files sent to help, or with the words of others', () => {
    expect(allNotAsking.filter((text) => asks(text).length > 0)).toEqual([])
  })

  it('asks for nothing when nothing is typed', () => {
    expect(asks('')).toEqual([])
    expect(asks(' \n\t')).toEqual([])
  })

  it('is read as a whole, subject first', () => {
    const read = (line: string) => asks(line.replace(' | ', '\n\n')).length > 0
    expect(wholeAsking.filter((line) => !read(line))).toEqual([])
    expect(wholeNotAsking.filter(read)).toEqual([])
  })

  it('may ask anywhere in a long description', () => {
    expect(asks(`The offer failed certification with error 500. ${'We tried again. '.repeat(100)}Please expedite the review.`)).toEqual([
      'expedite',
    ])
  })

  it.each([
    ['typographic apostrophes', (text: string) => text.replaceAll("'", '’')],
    ['blanks that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['doubled blanks and invisible marks', (text: string) => text.replaceAll(' ', ' \u200b ')],
    ['bold type', (text: string) => `**${text}**`],
    ['mark-up', (text: string) => `<p>${text}</p>`],
    ['a greeting and a farewell', (text: string) => `Hello support team,\n\n${text}\n\nBest regards,\nAnna Smith\nContoso Ltd.`],
    ['a telephone', (text: string) => `${text}\n\nSent from my iPhone`],
    ['an identifier above it', (text: string) => `- offer id: contoso-1\n- ${text}`],
    [
      'an error below it',
      (text: string) => `${text}\n\nError: SecurityRuleConflict, priority 100 already used by rule AllowSSH (accelerated networking=true).`,
    ],
  ])('is read the same with %s', (_, change) => {
    expect(misread(change)).toEqual([])
  })

  it('is not changed by a process that another paragraph speaks of', () => {
    const change = (text: string) => `${text}\n\nOur invoice number is E0400. The offer is published.`
    expect(misread(change)).toEqual([])
  })
})

describe('a pronoun in a ticket', () => {
  it('takes the nearest sentence before it that has a topic', () => {
    expect(asks('Our offer is in certification. The nightly backup takes 6 hours. Can you speed it up?')).toEqual([])
    expect(asks('The nightly backup takes 6 hours. Our offer is in certification since May. Can you speed it up?')).toEqual(['expedite'])
  })

  it('takes its own paragraph before another one', () => {
    expect(asks('Our images are copied by a pipeline.\n\nCan this be done faster? It waits in review since Friday.')).toEqual(['expedite'])
  })
})

describe('a clause that takes an ask back', () => {
  it('does so for itself alone', () => {
    expect(asks('Not urgent for the logo\nPlease expedite plan A')).toEqual(['expedite'])
    expect(asks('Please expedite, no need to call me.')).toEqual(['expedite'])
    expect(asks('What does this status mean\nPlease expedite our certification')).toEqual(['expedite'])
    expect(asks('Screenshots attached\nNeed help expediting the review')).toEqual(['expedite'])
  })
})
