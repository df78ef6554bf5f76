import { connect, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createGate, type HouseOptions, type HttpHouse, openHouse, until } from '../support/http-house.ts'

interface Wire {
  socket: Socket
  text(): string
  /** Resolves when the server has closed its side. */
  ended: Promise<void>
}

function dial(house: HttpHouse): Wire {
  const socket = connect(house.port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk.toString()
  })
  // A server that closes while the test still sends resets the connection; that is part of what is tested.
  socket.on('error', () => {})
  onTestFinished(() => void socket.destroy())
  return { socket, text: () => text, ended: new Promise((done) => socket.once('close', () => done())) }
}

const address = '/v1/matches?supportTopicId=32728233'
const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: test\r\n${more}\r\n`

function problemOf(text: string): Record<string, unknown> {
  const [head = '', body = ''] = text.split('\r\n\r\n')
  expect(head).toMatch(/^content-type: application\/problem\+json$/m)
  expect(head).toMatch(/^connection: close$/im)
  expect(head).toMatch(/^traceparent: 00-[0-9a-f]{32}-/m)
  const length = /^content-length: (\d+)$/m.exec(head)?.[1]
  expect(Buffer.byteLength(body)).toBe(Number(length))
  return JSON.parse(body)
}

async function send(bytes: string, options: HouseOptions = {}): Promise<{ house: HttpHouse; text: string }> {
  const house = await openHouse(options)
  const wire = dial(house)
  wire.socket.write(bytes)
  await wire.ended
  return { house, text: wire.text() }
}

describe('bytes that are not HTTP', () => {
  it.each([
    ['garbage', 'hello there\r\n\r\n'],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n'],
    ['a header without a name', `GET / HTTP/1.1\r\nHost: test\r\n: x\r\n\r\n`],
    ['two lengths', `POST /v1/matches HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['a length and chunks', `POST /v1/matches HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a length that is no number', `POST /v1/matches HTTP/1.1\r\nHost: test\r\nContent-Length: x\r\n\r\n`],
  ])('%s: a 400 problem, then the connection is closed', async (_what, bytes) => {
    const { house, text } = await send(bytes)
    const problem = problemOf(text)
    expect(problem).toMatchObject({ status: 400, code: 'invalid_request' })
    expect(await house.lineOf(String(problem.traceId))).toMatchObject({ route: 'unparsed', status: 400 })
  })

  it('broken chunks: a 400 problem', async () => {
    const head = 'POST /v1/matches HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n'
    const { house, text } = await send(`${head}zz\r\n`)
    const problem = problemOf(text)
    expect(problem).toMatchObject({ status: 400 })
    expect(await house.lineOf(String(problem.traceId))).toMatchObject({ route: '/v1/matches', status: 400 })
    expect(house.logLines().filter(({ msg }) => msg === 'request')).toHaveLength(1)
  })

  it('a head over 16 KiB: a 431 problem', async () => {
    const { text } = await send(get('/livez', `X-Large: ${'a'.repeat(40_000)}\r\n`))
    expect(problemOf(text)).toMatchObject({ status: 431, code: 'head_too_large' })
    const long = await send(get(`/v1/matches?q=${'a'.repeat(40_000)}`))
    expect(problemOf(long.text)).toMatchObject({ status: 431 })
  })
})

describe('what is no request for this service', () => {
  it('for want of a Host is a 400 problem that names it, with a line of its route', async () => {
    const { house, text } = await send('GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n')
    const problem = problemOf(text)
    expect(problem).toMatchObject({ status: 400, errors: [{ field: 'Host' }] })
    expect(await house.lineOf(String(problem.traceId))).toMatchObject({ route: '/livez', status: 400 })
    expect((await send(`GET ${address} HTTP/1.1\r\nConnection: close\r\n\r\n`)).text).toContain('"field":"Host"')
    expect((await send(`GET ${address} HTTP/1.0\r\n\r\n`)).text).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  it('but for a proxy is a 405 problem', async () => {
    const { house, text } = await send('CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n')
    const problem = problemOf(text)
    expect(problem).toMatchObject({ status: 405, code: 'method_not_allowed' })
    expect(await house.lineOf(String(problem.traceId))).toMatchObject({ method: 'CONNECT', status: 405 })
  })

  it('behind one that is being answered is refused after that answer', async () => {
    const gate = createGate()
    const house = await openHouse({
      replace: (real) => ({
        answer: async (prepared) => {
          await gate.pass()
          return real.answer(prepared)
        },
      }),
    })
    const wire = dial(house)
    wire.socket.write(`${get(address)}garbage\r\n\r\n`)
    await gate.reached
    await house.ask.get('/livez').expect(200)
    gate.release()
    await wire.ended
    expect([...wire.text().matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)).toEqual(['200', '400'])
  })
})

describe('a slow sender', () => {
  const limits = { headersMillis: 200, requestMillis: 400, checkMillis: 50 }

  it('of a head is cut off with a 408 problem', async () => {
    const { text } = await send('GET /livez HTTP/1.1\r\nHost: te', { limits })
    expect(problemOf(text)).toMatchObject({ status: 408, code: 'request_timeout' })
  })

  it('of a body is cut off, too', async () => {
    const head = 'POST /v1/matches HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"subject":"'
    const { house, text } = await send(head, { limits })
    const problem = problemOf(text)
    expect(problem).toMatchObject({ status: 408 })
    expect(await house.lineOf(String(problem.traceId))).toMatchObject({ route: '/v1/matches', status: 408 })
    expect(house.logLines().filter(({ level, msg }) => level === 'error' || msg === 'request')).toHaveLength(1)
  })

  it('of a body that nobody waited for hears nothing more', async () => {
    const { text } = await send(get('/livez', 'Content-Length: 100\r\n'), { limits })
    expect([...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)).toEqual(['200'])
  })

  it('who says nothing at all is hung up on', async () => {
    const house = await openHouse({ limits: { ...limits, idleMillis: 100 } })
    const wire = dial(house)
    await wire.ended
    expect(wire.text()).not.toMatch(/ 5\d\d /)
  })
})

describe('one connection', () => {
  it('carries many requests at once, answered in order', async () => {
    const house = await openHouse()
    const wire = dial(house)
    wire.socket.write(get('/livez') + get('/nothing') + get(address) + get('/v1/facets') + get('/readyz', 'Connection: close\r\n'))
    await wire.ended
    const statuses = [...wire.text().matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)
    expect(statuses).toEqual(['200', '404', '200', '200', '200'])
  })

  it('half closed by its caller still gets its answer', async () => {
    const house = await openHouse()
    const wire = dial(house)
    wire.socket.end(get(address))
    await wire.ended
    expect(wire.text()).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  it('with an absolute address, a fragment or an unknown expectation is answered', async () => {
    const house = await openHouse()
    const wire = dial(house)
    wire.socket.write(
      get('http://other.example/v1/nothing?q=secret') +
        get('/v1/nothing#q=secret') +
        get('/livez', 'Expect: cheese\r\nConnection: close\r\n'),
    )
    await wire.ended
    expect(wire.text()).not.toContain('secret')
    expect(wire.text().match(/"instance":"\/v1\/nothing"/g)).toHaveLength(2)
    expect(wire.text()).toMatch(/HTTP\/1\.1 200 OK/)
  })
})

describe('a caller who leaves', () => {
  it('while the answer is made is one line with 499, and no error', async () => {
    const gate = createGate()
    const house = await openHouse({
      replace: (real) => ({
        answer: async (prepared) => {
          await gate.pass()
          return real.answer(prepared)
        },
      }),
    })
    const wire = dial(house)
    wire.socket.write(get(address))
    await gate.reached
    wire.socket.destroy()
    const line = await until(() => house.logLines().find(({ status }) => status === 499))
    expect(line).toMatchObject({ route: '/v1/matches', level: 'info' })
    gate.release()
    await house.ask.get('/livez').expect(200)
    expect(house.logLines().filter(({ level }) => level === 'error' || level === 'warn')).toEqual([])
  })

  it('in the middle of a body is one line with 499, and no error', async () => {
    const house = await openHouse()
    const wire = dial(house)
    wire.socket.write(
      'POST /v1/matches HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"subject":"',
    )
    await house.ask.get('/livez').expect(200)
    wire.socket.destroy()
    await until(() => house.logLines().find(({ status, route }) => status === 499 && route === '/v1/matches'))
    expect(house.logLines().filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe('closing', () => {
  it('finishes what is in flight, asks its caller to leave, and takes nobody new', async () => {
    const gate = createGate()
    const house = await openHouse({
      replace: (real) => ({
        answer: async (prepared) => {
          await gate.pass()
          return real.answer(prepared)
        },
      }),
    })
    const idle = dial(house)
    idle.socket.write(get('/livez'))
    await until(() => (idle.text() === '' ? undefined : true))
    const busy = dial(house)
    busy.socket.write(get(address))
    await gate.reached
    const closed = house.app.close()
    await idle.ended
    gate.release()
    await busy.ended
    await closed
    expect(busy.text()).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(busy.text()).toMatch(/^connection: close$/im)
    const late = dial(house)
    await late.ended
    expect(late.text()).toBe('')
  })

  it('does not wait for those who say nothing, or not enough', async () => {
    const house = await openHouse({ limits: { closeMillis: 3_600_000 } })
    const silent = dial(house)
    const begun = dial(house)
    begun.socket.write(`${get('/livez')}G`)
    await until(() => (begun.text() === '' ? undefined : true))
    await house.app.close()
    await Promise.all([silent.ended, begun.ended])
  })

  it('ends in time even when an answer never comes', async () => {
    const gate = createGate()
    const house = await openHouse({
      limits: { closeMillis: 200 },
      replace: () => ({
        answer: () => gate.pass().then(() => Promise.reject(new Error('released after all'))),
      }),
    })
    const wire = dial(house)
    wire.socket.write(get(address))
    await gate.reached
    await house.app.close()
    await wire.ended
    expect(wire.text()).toBe('')
  })

  it('answers requests that were already sent on the same connection, and is not ready any more', async () => {
    const house = await openHouse()
    const wire = dial(house)
    wire.socket.write(get('/livez'))
    await until(() => (wire.text() === '' ? undefined : true))
    const closed = house.app.close()
    wire.socket.write(get('/readyz'))
    await Promise.all([wire.ended, closed])
    expect(wire.text()).not.toMatch(/ 500 /)
  })
})
