import { describe, expect, it } from 'vitest'
import { ownPassages } from '../../src/policy/own-words.ts'

describe('the own words of a ticket', () => {
  it('end with a line, unless the line was wrapped', () => {
    expect(ownPassages('What does this mean\nPlease expedite')).toEqual(['What does this mean', 'Please expedite'])
    expect(ownPassages('Could you please have a look at\nour offer, which is in review\nsince Monday?')).toEqual([
      'Could you please have a look at our offer, which is in review since Monday?',
    ])
    expect(ownPassages('We sell in the\nUnited States.')).toEqual(['We sell in the United States.'])
  })

  it('end with a paragraph and with a bullet, whatever follows', () => {
    expect(ownPassages('first\n\nsecond')).toEqual(['first', 'second'])
    expect(ownPassages('- one\n- two\n3. three')).toEqual(['one', 'two', 'three'])
  })

  it('read the same whichever way lines are broken', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028']) expect(ownPassages(`One.${end}Two.`)).toEqual(['One.', 'Two.'])
  })

  it('hold no lines that a machine wrote', () => {
    const lines = [
      '2024-06-03T10:00:01Z WARN fast-track renewal skipped',
      '[WARN] GPU accelerated rendering disabled',
      '10:02:11 urgent flag set',
      'npm WARN please prioritize upgrading',
      '  at Contoso.Scheduler.Prioritize(Job j)',
      '{"error":{"code":"urgent"}}',
      'System.TimeoutException: expedite failed',
      'time=12:10 level=info msg="expedite flag ignored"',
      'Sep 12 10:22:01 web01 app[221]: request escalated',
    ]
    expect(ownPassages([...lines, 'Why?'].join('\n'))).toEqual(['Why?'])
  })

  it('hold no greeting', () => {
    expect(ownPassages('Hello support team, how do I do it?')).toEqual(['how do I do it?'])
    expect(ownPassages('Dear Microsoft Support Team,\n\nplease help')).toEqual(['', 'please help'])
    expect(ownPassages('Hi Anna, please help')).toEqual(['please help'])
    expect(ownPassages('Hi, The sooner the better')).toEqual(['The sooner the better'])
  })

  it('hold no quotations that press, but those that only name, and a single stressed word', () => {
    expect(ownPassages('The mail says "act immediately or lose it" to me')).toEqual(['The mail says  quotation  to me'])
    expect(ownPassages('The status is "in review" since Monday')).toEqual(['The status is "in review" since Monday'])
    expect(ownPassages('Please "expedite" our review')).toEqual(['Please "expedite" our review'])
    expect(ownPassages("The customers' and partners' urgent wishes")).toEqual(["The customers' and partners' urgent wishes"])
  })

  it('hold no quotation that the passage before hands on', () => {
    expect(ownPassages('I got this mail:\n\n"Skip the queue now!"\n\nIs it real?')).toEqual(['I got this mail:', '', 'Is it real?'])
    expect(ownPassages('"Skip the queue now!"')).toEqual(['"Skip the queue now!"'])
  })

  it('hold no names and settings made of words of hurry', () => {
    expect(ownPassages('We are Fast Track Partners GmbH here')).toEqual(['We are  name  here'])
    expect(ownPassages('What is priority=100 and expedite_order() for?')).toEqual(['What is  setting  and  setting () for?'])
    expect(ownPassages('We need Urgent Approval')).toEqual(['We need Urgent Approval'])
  })
})
