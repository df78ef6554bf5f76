import { describe, expect, it } from 'vitest'
import { createLog, createRequestLine } from '../src/log.ts'

const facts = { route: '/v1/matches', method: 'GET', status: 200, ms: 0.04, traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }

describe('the line of a request', () => {
  it('is what the log itself would write', () => {
    const lines: string[] = []
    const write = (line: string) => void lines.push(line)
    createLog({ level: 'info', destination: { write } }).info(facts, 'request')
    createRequestLine({ level: 'info', write })?.(facts)
    const [expected, written] = lines.map((line) => line.replace(/"time":"[^"]+"/, '"time":""'))
    expect(written).toBe(expected)
  })

  it('is left out where the level leaves it out', () => {
    const write = () => undefined
    for (const level of ['trace', 'debug', 'info']) expect(createRequestLine({ level, write })).toBeDefined()
    for (const level of ['warn', 'error', 'fatal', 'silent']) expect(createRequestLine({ level, write })).toBeUndefined()
  })
})

describe('the log', () => {
  it('hides what a person typed in an object that holds a ticket', () => {
    const lines: string[] = []
    const log = createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } })
    log.info({ subject: 'secret', ticket: { description: 'secret', q: 'secret' } }, 'x')
    expect(lines.join()).not.toContain('secret')
  })
})
