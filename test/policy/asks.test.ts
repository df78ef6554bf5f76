import { describe, expect, it } from 'vitest'
import { createPolicy } from '../../src/policy/policy.ts'
import { asking, notAsking } from './ticket-sentences.ts'

const { asks } = createPolicy()

describe('a ticket', () => {
  it('asks to expedite, in plain words, in a hurry or misspelt', () => {
    expect(asking.filter((text) => asks(text).join() !== 'expedite')).toEqual([])
  })

  it('asks for nothing when it speaks of machines, of files sent to help, or of no hurry', () => {
    expect(notAsking.filter((text) => asks(text).length > 0)).toEqual([])
  })

  it('asks for nothing when nothing is typed', () => {
    expect(asks('')).toEqual([])
    expect(asks(' \n\t')).toEqual([])
  })

  it('may ask anywhere in a long description', () => {
    expect(asks(`The offer failed certification with error 500. ${'We tried again. '.repeat(100)}Please expedite the review.`)).toEqual([
      'expedite',
    ])
  })
})
