import { describe, expect, it } from 'vitest'
import { openHouse, writeArticles } from '../support/http-house.ts'

describe('GET /v1/facets', () => {
  it('counts what the articles that can be offered list, and answers 304 while nothing changed', async () => {
    const house = await openHouse()
    const { body, headers } = await house.ask.get('/v1/facets').expect(200)
    expect(body.supportTopicIds[0]).toEqual({ value: '32400001', articles: 2 })
    expect(body.cloudEnvironments).toContainEqual({ value: 'public', articles: 4 })
    await house.ask
      .get('/v1/facets')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304)
    expect((await house.ask.get('/v1/facets?topic=1').expect(400)).body.errors[0]).toEqual({ field: 'topic', message: 'is not known' })
  })
})

describe('GET /v1/scoping-questions', () => {
  it('gives the form of a topic and product, null where there is none, and names wrong parameters', async () => {
    const house = await openHouse()
    const { body, headers } = await house.ask.get('/v1/scoping-questions?supportTopicId=32728233&productPesId=17009').expect(200)
    expect(body.scopingQuestions.formElements[0]).toMatchObject({ id: 'offer', controlType: 'textbox' })
    await house.ask
      .get('/v1/scoping-questions?supportTopicId=32728233&productPesId=17009')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304)
    expect((await house.ask.get('/v1/scoping-questions?supportTopicId=5').expect(200)).body.scopingQuestions).toBeNull()
    expect((await house.ask.get('/v1/scoping-questions?productPesIds=5').expect(400)).body.errors[0].hint).toBe('productPesId')
    const wrong = await house.ask.get('/v1/scoping-questions?resource=/&cloudEnvironment=mars&bad=1').expect(400)
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['bad', 'cloudEnvironment', 'resource'])
    const empty = await house.ask.get('/v1/scoping-questions').expect(400)
    expect(empty.body).toMatchObject({ code: 'ticket_empty', detail: expect.not.stringContaining('subject') })
  })
})

describe('/v1/admin', () => {
  it('describes the catalog, its findings by page', async () => {
    const house = await openHouse()
    const { body, headers } = await house.ask.get('/v1/admin/catalog?limit=1').expect(200)
    expect(body).toMatchObject({ articles: 5, offerable: 4, forms: 1, rejected: 0, redis: 'off' })
    expect(headers['cache-control']).toBe('no-store')
    expect(body.findings).toHaveLength(1)
    const link = /^<([^>]+)>; rel="next"$/.exec(headers.link ?? '')?.[1] ?? ''
    expect((await house.ask.get(link).expect(200)).body.findings[0]).not.toEqual(body.findings[0])
    expect((await house.ask.get('/v1/admin/catalog?cursor=bm8').expect(400)).body.errors[0].field).toBe('cursor')
    const both = await house.ask.get('/v1/admin/catalog?cursor=bm8&limit=500').expect(400)
    expect(both.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['cursor', 'limit'])
  })

  it('reloads: new articles answer, and an unchanged folder says so', async () => {
    const house = await openHouse()
    expect((await house.ask.post('/v1/admin/reload').expect(200)).body).toMatchObject({ result: 'unchanged', articles: 5 })
    writeArticles(house.folder, { 'new/one.md': '<properties articleId="one" selfHelpType="generic"/>\n\n# One\n' })
    expect((await house.ask.post('/v1/admin/reload').expect(200)).body).toMatchObject({ result: 'loaded', articles: 6 })
    await house.ask.get('/v1/articles/one').expect(200)
  })

  it('lets one reload run at a time', async () => {
    const house = await openHouse()
    const replies = await Promise.all([house.ask.post('/v1/admin/reload'), house.ask.post('/v1/admin/reload')])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('reload_running')
  })

  it('takes no parameters and no members', async () => {
    const house = await openHouse()
    expect((await house.ask.post('/v1/admin/reload?force=1').expect(400)).body.errors[0].field).toBe('force')
    expect((await house.ask.post('/v1/admin/reload').send({ folder: '/etc' }).expect(400)).body.errors[0].field).toBe('folder')
    for (const body of ['[]', '5', 'null', '"abc"']) {
      const reply = await house.ask.post('/v1/admin/reload').set('Content-Type', 'application/json').send(body).expect(400)
      expect(reply.body.errors).toEqual([{ field: 'body', message: 'must be a JSON object' }])
    }
    await house.ask.post('/v1/admin/reload').send({}).expect(200)
  })
})

describe('health', () => {
  it('is alive before it is ready, and ready when the articles are read', async () => {
    const house = await openHouse({ started: false })
    await house.ask.get('/livez').expect(200, { status: 'ok' })
    expect((await house.ask.get('/readyz').expect(503)).body.code).toBe('catalog_unavailable')
    await house.service.start()
    await house.ask.get('/readyz').expect(200, { status: 'ready', degraded: [] })
  })

  it('is ready while something is away that answers do not need, and says so', async () => {
    const house = await openHouse({ replace: () => ({ readiness: () => ({ ready: true, degraded: ['redis'] }) }) })
    await house.ask.get('/readyz?verbose=1').expect(200, { status: 'degraded', degraded: ['redis'] })
  })

  it('is logged at debug, since it is asked every few seconds', async () => {
    const house = await openHouse()
    for (const path of ['/livez', '/readyz', '/metrics']) {
      const { headers } = await house.ask.get(path).expect(200)
      expect(headers['cache-control']).toBe('no-store')
      expect((await house.lineOf(headers.traceparent?.slice(3, 35) ?? '')).level).toBe('debug')
    }
  })

  it('counts requests by route pattern, whatever the paths are', async () => {
    const house = await openHouse()
    for (const path of ['/v1/articles/a', '/v1/articles/b', '/nothing/1', '/nothing/2', '/wp-login.php'])
      await house.ask.get(path).expect(404)
    const { text } = await house.ask.get('/metrics').expect(200)
    const routes = [...text.matchAll(/^deflector_http_requests_total\{route="([^"]+)"/gm)].map(([, route]) => route)
    expect(new Set(routes)).toEqual(new Set(['/v1/matches', '/v1/articles/:articleId', 'unknown']))
  })
})

describe('the contract and its reference', () => {
  it('is served with an entity tag', async () => {
    const house = await openHouse()
    const { body, headers } = await house.ask.get('/openapi.json').expect(200)
    expect(body.openapi).toBe('3.1.0')
    await house.ask
      .get('/openapi.json')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304)
  })

  it('is shown at /docs, which / leads to, by code that talks to nobody else', async () => {
    const house = await openHouse()
    expect((await house.ask.get('/').expect(302)).headers.location).toBe('/docs')
    const page = await house.ask.get('/docs').redirects(1).expect(200)
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; .*connect-src 'self'/)
    expect(page.text).not.toMatch(/(src|href)="https?:/)
    for (const [, asset = ''] of page.text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
      await house.ask.get(new URL(asset, 'http://host/docs/').pathname).expect(200)
    }
    expect((await house.ask.get('/docs/json').expect(200)).body.openapi).toBe('3.1.0')
    await house.ask.get('/docs/static/nothing.js').expect(404)
    await house.ask.get('/docs/static/..%2f..%2fpackage.json').expect(404)
  })
})
