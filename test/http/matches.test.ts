import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/deflector.ts'
import { DeflectorError } from '../../src/errors.ts'
import { articleText, openHouse, writeArticles } from '../support/http-house.ts'

const address = '/v1/matches?supportTopicId=32728233&productPesId=17009'

describe('GET /v1/matches', () => {
  it('answers a ticket with articles, warnings and the form, says what the cache did, logs one line and counts one request', async () => {
    const house = await openHouse()
    const first = await house.ask.get(address).expect(200)
    expect(first.body.level).toBe('topic')
    expect(first.body.articles).toHaveLength(1)
    expect(first.body.articles[0].source.path).toBe('partnercenter/saas-certification-failures.md')
    expect(first.body.scopingQuestions.title).toBe('About your offer')
    expect(first.headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, max-age=60',
      'cache-status': 'deflector; fwd=miss; detail=none',
      'x-content-type-options': 'nosniff',
    })
    const second = await house.ask.get(address).expect(200)
    expect(second.text).toBe(first.text)
    expect(second.headers['cache-status']).toBe('deflector; hit; detail=near')
    expect(second.headers['content-length']).toBe(String(Buffer.byteLength(second.text)))

    const line = await house.lineOf(second.headers.traceparent?.slice(3, 35) ?? '')
    expect(line).toMatchObject({ level: 'info', route: '/v1/matches', method: 'GET', status: 200 })
    expect(Object.keys(line).sort()).toEqual(['level', 'method', 'ms', 'msg', 'route', 'status', 'time', 'traceId'])
    const metrics = await house.ask.get('/metrics').expect(200)
    expect(metrics.text).toMatch(/^deflector_http_requests_total\{route="\/v1\/matches",method="GET",status="200"\} 2$/m)
  })

  it('answers 304 before any work when the caller holds the answer: one tag, a list, a weak tag or *', async () => {
    let answered = 0
    const house = await openHouse({
      replace: (real) => ({
        answer(prepared) {
          answered++
          return real.answer(prepared)
        },
      }),
    })
    const { etag = '' } = (await house.ask.get(address)).headers
    expect(etag).toMatch(/^"[^"]+"$/)
    for (const held of [etag, `"other", ${etag}`, `W/${etag}`, '*', `"a,b" ,W/"c", ${etag}`]) {
      const reply = await house.ask.get(address).set('If-None-Match', held).expect(304)
      expect(reply.text).toBe('')
      expect(reply.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=60' })
      expect((await house.lineOf(reply.headers.traceparent?.slice(3, 35) ?? '')).status).toBe(304)
    }
    expect(answered).toBe(1)
    for (const held of ['"other"', etag.slice(1, -1), '"', `"other" ${etag.slice(0, -1)}`, '']) {
      await house.ask.get(address).set('If-None-Match', held).expect(200)
    }
  })

  it('gives another entity tag when the articles change', async () => {
    const house = await openHouse()
    const { etag } = (await house.ask.get(address)).headers
    writeArticles(house.folder, { 'new/one.md': articleText({ articleId: 'new', supportTopicIds: '32728233' }, '# New') })
    await house.ask.post('/v1/admin/reload').expect(200)
    const reply = await house.ask
      .get(address)
      .set('If-None-Match', etag ?? '')
      .expect(200)
    expect(reply.headers.etag).not.toBe(etag)
  })

  it('gives another entity tag when a setting changes the bytes', async () => {
    const articles = {
      'x/portal.md': articleText(
        { articleId: 'portal', supportTopicIds: '32400009' },
        '# T\n\nOpen [the blade](data-blade:Extension.Blade).',
      ),
    }
    const settings = { CACHE_SECRET: 'the same for both houses' }
    const ask = async (more: Record<string, string>) => {
      const house = await openHouse({ articles, settings: { ...settings, ...more } })
      return house.ask.get('/v1/matches?supportTopicId=32400009').expect(200)
    }
    const [plain, again, linked] = [
      await ask({}),
      await ask({}),
      await ask({ BLADE_URL_TEMPLATE: 'https://portal.example/{extension}/{blade}' }),
    ]
    expect(again.headers.etag).toBe(plain.headers.etag)
    expect(linked.text).not.toBe(plain.text)
    expect(linked.headers.etag).not.toBe(plain.headers.etag)
  })

  it('lets nobody keep an answer to typed text, and repeats none of it in headers', async () => {
    const house = await openHouse()
    const reply = await house.ask.get('/v1/matches').query({ q: 'certification of my SaaS offer', productPesId: '17009' }).expect(200)
    expect(reply.headers['cache-control']).toBe('private, no-store')
    expect(JSON.stringify(reply.headers)).not.toMatch(/saas/i)
  })

  it('takes lists repeated and comma-separated as the same ticket', async () => {
    const house = await openHouse()
    const written = [
      'resourceTags=a,b&levels=topic,service',
      'resourceTags=a&resourceTags=b&levels=topic&levels=service',
      'resourceTags=b,%20a&levels=service,topic',
    ]
    const tags = await Promise.all(written.map(async (lists) => (await house.ask.get(`${address}&${lists}`).expect(200)).headers.etag))
    expect(new Set(tags).size).toBe(1)
  })

  it('answers HEAD as GET without the body', async () => {
    const house = await openHouse()
    const get = await house.ask.get(address).expect(200)
    for (const reply of [await house.ask.head(address).expect(200), await house.ask.head(address).expect(200)]) {
      expect(reply.text).toBeUndefined()
      expect(reply.headers['content-length']).toBe(get.headers['content-length'])
      expect(reply.headers.etag).toBe(get.headers.etag)
    }
  })

  it('says where the time went when asked', async () => {
    const house = await openHouse()
    expect((await house.ask.get(address)).headers['server-timing']).toBeUndefined()
    const reply = await house.ask.get(address).set('X-Server-Timing', '1').expect(200)
    expect(reply.headers['server-timing']).toMatch(/^answer;dur=\d+\.\d{3};desc=near$/)
  })

  it('names a far answer, and lets nobody keep one that had to leave something out', async () => {
    const replies: Reply[] = []
    const house = await openHouse({ replace: () => ({ answer: async () => replies.shift() ?? Promise.reject(new Error('no more')) }) })
    const body = Buffer.from((await openHouse().then(({ ask }) => ask.get(address))).text)
    const degraded = body.toString('latin1').replace('"degraded":false', '"degraded":true')
    replies.push({ body, etag: '"1"', layer: 'far', degraded: false }, { body: degraded, etag: '"1"', layer: 'none', degraded: true })
    expect((await house.ask.get(address)).headers).toMatchObject({
      'cache-status': 'deflector; hit; detail=far',
      'cache-control': 'public, max-age=60',
    })
    const left = await house.ask.get(address)
    expect(left.headers['cache-control']).toBe('no-store')
    expect(left.headers['cache-status']).toBe('deflector; fwd=miss; detail=none')
    expect(left.headers.etag).toBeUndefined()
  })
})

describe('POST /v1/matches', () => {
  it('gives the answer that GET gives, to be kept by nobody', async () => {
    const house = await openHouse()
    const ticket = { supportTopicId: ' 32728233 ', productPesId: '17009', subject: null }
    const posted = await house.ask.post('/v1/matches').send(ticket).expect(200)
    const got = await house.ask.get(address).expect(200)
    expect(posted.text).toBe(got.text)
    expect(posted.headers.etag).toBe(got.headers.etag)
    expect(posted.headers['cache-control']).toBe('no-store')
  })

  it('matches typed text that asks for a policy', async () => {
    const house = await openHouse()
    const ticket = { supportTopicId: '32728233', productPesId: '17009', subject: 'Please expedite our certification' }
    const { body } = await house.ask.post('/v1/matches').send(ticket).expect(200)
    expect(body.intents).toEqual(['expedite'])
    expect(body.warnings[0]).toMatchObject({ policy: 'expedite', severity: 'warning', triggeredBy: ['article', 'ticket'] })
  })
})

describe('typed text', () => {
  it('appears in no log line, no metric, no error and no header, however it is sent', async () => {
    const house = await openHouse()
    const canary = 'xylophone-canary'
    await house.ask.get(`/v1/matches?q=${canary}`).expect(200)
    await house.ask.get(`/v1/matches?q=${canary}`).expect(200)
    await house.ask.post('/v1/matches').send({ subject: canary, description: canary }).expect(200)
    const refused = [
      await house.ask.get(`/v1/matches?q=${canary}&limit=${canary}`).expect(400),
      await house.ask.get(`/v1/matches?q=${canary}&q=${canary}`).expect(400),
      await house.ask.get(`/v1/matches?q=${canary}%ZZ`).expect(400),
      await house.ask.get(`/v1/nothing?q=${canary}`).expect(404),
      await house.ask.delete(`/v1/matches?q=${canary}`).expect(405),
      await house.ask.get(`/v1/articles/%ZZ?q=${canary}`).expect(400),
      await house.ask.post(`/v1/matches?q=${canary}`).send({ subject: canary }).expect(400),
      await house.ask
        .post('/v1/matches')
        .send({ subject: [canary], levels: [canary], view: canary })
        .expect(400),
      await house.ask.post('/v1/matches').set('Content-Type', 'application/json').send(`{"subject":"${canary}`).expect(400),
      await house.ask.post('/v1/matches').set('Content-Type', 'text/plain').send(canary).expect(415),
    ]
    for (const reply of refused) expect(reply.text + JSON.stringify(reply.headers)).not.toContain(canary)
    const metrics = await house.ask.get('/metrics')
    expect(metrics.text).not.toContain(canary)
    for (const reply of refused) await house.lineOf(reply.body.traceId)
    expect(house.logText()).not.toContain(canary)
  })
})

describe('what the program refuses', () => {
  it('is told at once, with every wrong parameter, beside what the addresses themselves get wrong', async () => {
    const house = await openHouse()
    const query = 'suportTopicId=1&cloudEnvironment=nowhere&limit=11&levels=topic,bogus&view=ful&supportTopicId=1&supportTopicId=2'
    const { body } = await house.ask.get(`/v1/matches?${query}`).expect(400)
    expect(body).toMatchObject({ code: 'invalid_request', status: 400, instance: '/v1/matches', type: '/docs#invalid_request' })
    const fields = new Map<string, { message: string; hint?: string }>()
    for (const { field, ...rest } of body.errors) fields.set(field, rest)
    expect(fields.get('suportTopicId')).toEqual({ message: 'is not known', hint: 'supportTopicId' })
    expect(fields.get('supportTopicId')).toEqual({ message: 'must be given once' })
    expect(fields.get('limit')?.message).toBe('must be at most 10')
    expect(fields.get('levels.1')?.message).toBe('must be one of topic, text, resource, product, service')
    expect(fields.get('view')?.message).toBe('must be one of full, summary')
    expect(fields.get('cloudEnvironment')?.message).toMatch(/public/)
    expect(fields.size).toBe(6)
  })

  it('is told with dotted members of a body', async () => {
    const house = await openHouse()
    const ticket = {
      supportTopicId: 5,
      resourceTags: ['a', 7],
      limit: '3',
      view: null,
      levels: [],
      Subject: 'x',
      cloudEnvironment: 'nowhere',
    }
    const { body } = await house.ask.post('/v1/matches').send(ticket).expect(400)
    const fields = Object.fromEntries(body.errors.map(({ field, message, hint }: Record<string, string>) => [field, hint ?? message]))
    expect(fields).toMatchObject({
      supportTopicId: 'must be a string',
      'resourceTags.1': 'must be a string',
      limit: 'must be a whole number',
      levels: 'must hold at least 1 item',
      Subject: 'subject',
    })
    expect(fields.cloudEnvironment).toMatch(/public/)
  })

  it('is told of a body and of an address that should have no parameters, together', async () => {
    const house = await openHouse()
    const { body } = await house.ask.post('/v1/matches?x=1').send({ bad: 1, cloudEnvironment: 'nowhere' }).expect(400)
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['bad', 'cloudEnvironment', 'x'])
  })

  it('names what callers write who know a thing by another name', async () => {
    const house = await openHouse()
    const hints = async (query: string) =>
      (await house.ask.get(`/v1/matches?supportTopicId=1&${query}`).expect(400)).body.errors.map(({ hint }: { hint?: string }) => hint)
    expect(await hints('subject=x&product=5&Topic=1&tag=a&cloud=b')).toEqual([
      'q',
      'productPesId',
      'supportTopicId',
      'resourceTags',
      'cloudEnvironment',
    ])
    expect(await hints('id=5&x=5&=1&constructor=1')).toEqual([undefined, undefined, undefined, undefined])
    const posted = await house.ask.post('/v1/matches').send({ q: 'x' }).expect(400)
    expect(posted.body.errors).toEqual([{ field: 'q', message: 'is not known', hint: 'subject' }])
  })

  it('asks for what may be given here', async () => {
    const house = await openHouse()
    expect((await house.ask.get('/v1/matches?q=').expect(400)).body.detail).toBe(
      'At least one of supportTopicId, productPesId, service, resource or q must be present.',
    )
    expect((await house.ask.post('/v1/matches').send({}).expect(400)).body.detail).toContain('subject or description')
  })

  it('is bounded: thousands of wrong members are named up to fifty, in time', async () => {
    const house = await openHouse()
    const wrong = Object.fromEntries(Array.from({ length: 4_000 }, (_, place) => [`m${place}`, 0]))
    const { body } = await house.ask.post('/v1/matches').send(wrong).expect(400)
    expect(body.errors).toHaveLength(50)
    expect(body.detail).toMatch(/3950 more fields/)
  })

  it('is an empty ticket, a blank one, and a body that is no object', async () => {
    const house = await openHouse()
    for (const query of ['', '?', '?supportTopicId=', '?cloudEnvironment=public', '?q=%20', '?&&']) {
      expect((await house.ask.get(`/v1/matches${query}`).expect(400)).body.code).toBe('ticket_empty')
    }
    expect((await house.ask.post('/v1/matches').send({}).expect(400)).body.code).toBe('ticket_empty')
    for (const body of ['null', '[]', '"text"', '5', 'true']) {
      const reply = await house.ask.post('/v1/matches').set('Content-Type', 'application/json').send(body).expect(400)
      expect(reply.body.errors).toEqual([{ field: 'body', message: 'must be a JSON object' }])
    }
  })

  it('is 503 with Retry-After until the articles are read', async () => {
    const house = await openHouse({ started: false })
    for (const path of [
      address,
      '/v1/articles',
      '/v1/articles/x',
      '/v1/facets',
      '/v1/scoping-questions?supportTopicId=1',
      '/v1/admin/catalog',
    ]) {
      const reply = await house.ask.get(path).expect(503)
      expect(reply.body.code).toBe('catalog_unavailable')
      expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
    }
  })

  it('is told as internal, and no more, when something breaks; the log has the cause under the trace id', async () => {
    const house = await openHouse({
      replace: () => ({
        answer: () => Promise.reject(new Error('secret-cause')),
        facets: () => {
          throw new TypeError('secret-cause')
        },
      }),
    })
    for (const path of [address, '/v1/facets']) {
      const { body, text } = await house.ask.get(path).expect(500)
      expect(body.code).toBe('internal')
      expect(text).not.toContain('secret-cause')
      expect((await house.lineOf(body.traceId)).level).toBe('error')
      const fault = house.logLines().find(({ msg, traceId }) => msg === 'a request failed' && traceId === body.traceId)
      expect(JSON.stringify(fault)).toContain('secret-cause')
    }
  })

  it('keeps the code of an error that the program raised on purpose', async () => {
    const house = await openHouse({
      replace: () => ({
        facets: () => {
          throw new DeflectorError('catalog_unavailable', 'Not yet.')
        },
      }),
    })
    expect((await house.ask.get('/v1/facets').expect(503)).body).toMatchObject({ code: 'catalog_unavailable', detail: 'Not yet.' })
  })
})
