import { describe, expect, it } from 'vitest'
import { openHouse } from '../support/http-house.ts'

describe('a path that exists', () => {
  it('answers other methods with 405 and Allow, whatever body they bring', async () => {
    const house = await openHouse()
    const cases: [string, string][] = [
      ['/v1/matches', 'GET, HEAD, POST'],
      ['/v1/articles', 'GET, HEAD'],
      ['/v1/articles/anything', 'GET, HEAD'],
      ['/v1/admin/reload', 'POST'],
      ['/livez', 'GET, HEAD'],
    ]
    for (const [path, allow] of cases) {
      for (const method of ['put', 'delete', 'patch', 'options'] as const) {
        const reply = await house.ask[method](path).set('Content-Type', 'text/weird').send('x'.repeat(100)).expect(405)
        expect(reply.headers.allow).toBe(allow)
        expect(reply.body.code).toBe('method_not_allowed')
      }
    }
    expect((await house.ask.get('/v1/admin/reload').expect(405)).headers.allow).toBe('POST')
  })
})

describe('a path that does not exist', () => {
  it('is a 404 problem with the nearest path, whatever is sent to it', async () => {
    const house = await openHouse()
    expect((await house.ask.get('/v1/match').expect(404)).body).toMatchObject({ code: 'not_found', instance: '/v1/match' })
    expect((await house.ask.get('/v1/matchs').expect(404)).body.detail).toContain('/v1/matches')
    expect((await house.ask.get('/v1/matches/').expect(404)).body.detail).toContain('/v1/matches')
    await house.ask.post('/nothing').set('Content-Type', 'text/weird').send('x').expect(404)
    await house.ask
      .post('/nothing')
      .send({ big: 'x'.repeat(100_000) })
      .expect(404)
  })
})

describe('a body', () => {
  it('may hold 64 KiB and no byte more', async () => {
    const house = await openHouse()
    const ticket = (bytes: number) => {
      const empty = JSON.stringify({ subject: '' })
      return JSON.stringify({ subject: 'x'.repeat(bytes - empty.length) })
    }
    const post = () => house.ask.post('/v1/matches').set('Content-Type', 'application/json')
    await post().send(ticket(65_536)).expect(200)
    expect((await post().send(ticket(65_537)).expect(413)).body.code).toBe('body_too_large')
  })

  it.each([
    ['text/plain', '{}'],
    ['application/x-www-form-urlencoded', 'q=1'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/xml', '<a/>'],
    ['application/json; charset=utf-16', '{}'],
    ['application/json; charset="latin1"', '{}'],
    ['nonsense', '{}'],
    ['', '{}'],
  ])('as %s is 415', async (type, body) => {
    const house = await openHouse()
    const reply = await house.ask.post('/v1/matches').set('Content-Type', type).send(body).expect(415)
    expect(reply.body.code).toBe('unsupported_media_type')
  })

  it('that is compressed is 415', async () => {
    const house = await openHouse()
    await house.ask.post('/v1/matches').set({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).send('{}').expect(415)
  })

  it.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset="UTF-8"'])('as %s is read', async (type) => {
    const house = await openHouse()
    await house.ask.post('/v1/matches').set('Content-Type', type).send('\ufeff{"supportTopicId":"1"}').expect(200)
  })

  it.each([
    ['nothing', ''],
    ['half an object', '{"subject":'],
    ['a prototype', '{"__proto__":{"subject":"x"}}'],
    ['a nested prototype', '{"resourceTags":[{"__proto__":1}]}'],
    ['a constructor', '{"constructor":{"prototype":{"x":1}}}'],
    ['an open nest', '['.repeat(60_000)],
    ['NaN', '{"limit":NaN}'],
    ['two values', '{}{}'],
    ['a NUL', '\u0000'],
  ])('that holds %s is 400', async (_what, body) => {
    const house = await openHouse()
    const reply = await house.ask.post('/v1/matches').set('Content-Type', 'application/json').send(body).expect(400)
    expect(reply.body.code).toBe('invalid_json')
  })

  it.each([
    ['a duplicate key: the last one counts', '{"supportTopicId":"9","supportTopicId":"1"}', 200],
    ['a key __proto__ spelt with escapes', '{"\\u005f_proto__":{}}', 400],
    ['a lone surrogate', '{"subject":"\\ud800 disk"}', 200],
    ['a NUL in text', '{"subject":"a\\u0000b"}', 200],
    ['a closed nest', `{"resourceTags":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 400],
    ['a huge number', '{"limit":1e400}', 400],
    ['a key of a prototype', '{"toString":"x","hasOwnProperty":1}', 400],
    ['a long resource', `{"resource":"${'/'.repeat(2_000)}"}`, 400],
    ['a resource too long', `{"resource":"${'a'.repeat(2_049)}"}`, 400],
  ])('that holds %s is safe', async (_what, body, status) => {
    const house = await openHouse()
    const reply = await house.ask.post('/v1/matches').set('Content-Type', 'application/json').send(body)
    expect(reply.status).toBe(status)
  })
})

describe('a trace', () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  const given = `00-${trace}-00f067aa0ba902b7-01`

  it('is continued: in the reply, in the problem and in the log', async () => {
    const house = await openHouse()
    const { body, headers } = await house.ask.get('/nothing').set('traceparent', given).expect(404)
    expect(body.traceId).toBe(trace)
    expect(headers.traceparent).toMatch(new RegExp(`^00-${trace}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`))
    expect(await house.lineOf(trace)).toMatchObject({ route: 'unknown', status: 404 })
  })

  it.each([
    'nonsense',
    `00-${trace}-00f067aa0ba902b7`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `ff-${trace}-00f067aa0ba902b7-01`,
    `00-${trace.toUpperCase()}-00f067aa0ba902b7-01`,
    `${given}-more`,
    `${given}, ${given}`,
  ])('is begun anew when the header is %s', async (header) => {
    const house = await openHouse()
    const { headers } = await house.ask.get('/livez').set('traceparent', header).expect(200)
    expect(headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    expect(headers.traceparent).not.toContain(trace)
  })

  it('of a later version is continued, too', async () => {
    const house = await openHouse()
    const { headers } = await house.ask.get('/livez').set('traceparent', `01-${trace}-00f067aa0ba902b7-00-more`).expect(200)
    expect(headers.traceparent).toContain(trace)
  })
})

describe('an address', () => {
  it('is told by its path alone, however it is written', async () => {
    const house = await openHouse()
    const { body } = await house.ask.get('/v1/matches?q=%E4%F6').expect(400)
    expect(body.instance).toBe('/v1/matches')
    expect(body.errors).toEqual([{ field: 'q', message: 'is not valid percent-encoded UTF-8' }])
  })

  it('may hold any parameter names without harm', async () => {
    const house = await openHouse()
    const names = ['__proto__', 'constructor', 'toString', 'a[b]', 'a.b', '%00', '', '=', '%F0%9F%92%A9', 'x'.repeat(5_000)]
    for (const name of names) {
      const { status } = await house.ask.get(`/v1/matches?supportTopicId=1&${name}=1`)
      expect([200, 400]).toContain(status)
    }
    const many = Array.from({ length: 1_500 }, (_, place) => `p${place}=1`).join('&')
    expect((await house.ask.get(`/v1/matches?${many}`).expect(400)).body.errors).toHaveLength(50)
  })
})
