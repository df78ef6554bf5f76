import { describe, expect, it } from 'vitest'
import { openHouse } from '../support/http-house.ts'

const path = 'partnercenter/saas-certification-failures.md'

describe('GET /v1/articles', () => {
  it('lists articles by path, one page at a time, each page linked to the next', async () => {
    const house = await openHouse()
    const paths: string[] = []
    let next: string | undefined = '/v1/articles?limit=2'
    let pages = 0
    while (next !== undefined) {
      const { body, headers }: { body: { articles: { path: string }[]; cursor: string | null }; headers: Record<string, string> } =
        await house.ask.get(next).expect(200)
      paths.push(...body.articles.map((article) => article.path))
      next = /^<([^>]+)>; rel="next"$/.exec(headers.link ?? '')?.[1]
      expect(next === undefined).toBe(body.cursor === null)
      pages++
    }
    expect(pages).toBe(3)
    expect(paths).toEqual(['alpha/clash.md', 'beta/clash.md', 'compute/vm-start.md', path, 'questions/certification.md'])
  })

  it('keeps the filters in the link to the next page', async () => {
    const house = await openHouse()
    const first = await house.ask.get('/v1/articles?service=compute&supportTopicId=32400001&limit=1').expect(200)
    expect(first.body.total).toBe(2)
    const link = /^<([^>]+)>/.exec(first.headers.link ?? '')?.[1] ?? ''
    const second = await house.ask.get(link).expect(200)
    expect(second.body).toMatchObject({ total: 2, cursor: null })
    expect(second.body.articles[0].path).toBe('beta/clash.md')
  })

  it('narrows by each facet', async () => {
    const house = await openHouse()
    const found = async (query: string) =>
      (await house.ask.get(`/v1/articles?${query}`).expect(200)).body.articles.map(({ id }: { id: string }) => id)
    for (const query of [
      'supportTopicId=32728233&selfHelpType=generic',
      'resourceTags=marketplace',
      'resource=marketplace',
      'productPesId=17009&service=partnercenter',
    ]) {
      expect(await found(query)).toEqual(['marketplace_cert_failures'])
    }
    expect(await found('selfHelpType=problemscopingquestions')).toEqual(['certification_questions'])
    expect(await found('cloudEnvironment=mooncake')).toEqual([])
    // Values are read as a ticket's are.
    const machine = '/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm1'
    expect(await found(`resource=${encodeURIComponent(machine)}`)).toEqual(['vm_start'])
    expect(await found('supportTopicId=%E2%80%8B32728233&selfHelpType= Generic ')).toEqual(['marketplace_cert_failures'])
    const wrong = await house.ask.get('/v1/articles?cloudEnvironment=mars&resource=/&cursor=@&bad=1').expect(400)
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['bad', 'cloudEnvironment', 'cursor', 'resource'])
    expect(await found('resource=virtualMachines&service=Microsoft.Compute')).toEqual(['vm_start'])
  })

  it('refuses a cursor it did not give and a limit out of bounds, naming the parameter', async () => {
    const house = await openHouse()
    for (const query of [
      'cursor=',
      'cursor=%00',
      'cursor=!!!',
      'cursor=a',
      'limit=0',
      'limit=201',
      'limit=-1',
      'limit=1.5',
      'limit=',
      'limit=1e1',
    ]) {
      const { body } = await house.ask.get(`/v1/articles?${query}`).expect(400)
      expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([query.split('=')[0]])
    }
  })

  it('answers 304 when the page is still the same', async () => {
    const house = await openHouse()
    const { etag = '' } = (await house.ask.get('/v1/articles')).headers
    await house.ask.get('/v1/articles').set('If-None-Match', etag).expect(304)
    const page = await house.ask.get('/v1/articles?limit=1').set('If-None-Match', etag).expect(200)
    await house.ask
      .get('/v1/articles?limit=1')
      .set('If-None-Match', page.headers.etag ?? '')
      .expect(304)
  })
})

describe('GET /v1/articles/{articleId}', () => {
  it('gives an article by id and by percent-encoded path', async () => {
    const house = await openHouse()
    const byId = await house.ask.get('/v1/articles/Marketplace_Cert_Failures').expect(200)
    expect(byId.body).toMatchObject({ path, title: 'SaaS certification failures', offerable: true, steps: expect.any(Array) })
    expect(byId.body.markdown).toContain('## **Recommended Steps**')
    const byPath = await house.ask.get(`/v1/articles/${encodeURIComponent(path)}`).expect(200)
    expect(byPath.text).toBe(byId.text)
  })

  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['text/html', 'text/html'],
    ['text/markdown', 'text/markdown'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['application/json;q=0.1, text/markdown;q=0.9', 'text/markdown'],
    ['text/*', 'text/html'],
    ['text/*;q=0.5, text/html;q=0', 'text/markdown'],
    ['TEXT/HTML; charset=utf-8', 'text/html'],
  ])('sends Accept %s as %s', async (accept, type) => {
    const house = await openHouse()
    const asked = house.ask.get('/v1/articles/marketplace_cert_failures')
    const reply = await (accept === undefined ? asked : asked.set('Accept', accept)).expect(200)
    expect(reply.type).toBe(type)
    expect(reply.headers.vary).toBe('Accept')
    await house.ask
      .get('/v1/articles/marketplace_cert_failures')
      .set({ Accept: accept ?? '*/*', 'If-None-Match': reply.headers.etag ?? '' })
      .expect(304)
  })

  it.each(['image/png', 'application/json;q=0', 'text/html;q=nonsense', 'application/problem+json'])(
    'answers 406 to Accept %s',
    async (accept) => {
      const house = await openHouse()
      const { body } = await house.ask.get('/v1/articles/marketplace_cert_failures').set('Accept', accept).expect(406)
      expect(body).toMatchObject({ code: 'not_acceptable' })
    },
  )

  it('sends a whole HTML document that a browser may only show, its title escaped', async () => {
    const house = await openHouse()
    const { text, headers } = await house.ask.get('/v1/articles/vm_start').set('Accept', 'text/html').expect(200)
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(text).toContain('<a href="https://learn.microsoft.com/azure"')
    expect(text).not.toMatch(/<script|<title>[^<]*<b>/)
    expect(headers['content-security-policy']).toMatch(/^sandbox [^;]*; default-src 'none'/)
  })

  it('asks to choose when several articles have the id, and takes the choice', async () => {
    const house = await openHouse()
    const { body } = await house.ask.get('/v1/articles/clash').expect(409)
    expect(body.code).toBe('article_ambiguous')
    expect(body.errors.map(({ hint }: { hint: string }) => hint)).toEqual(['alpha/clash.md', 'beta/clash.md'])
    const chosen = await house.ask.get('/v1/articles/clash').query({ path: 'beta/clash.md' }).expect(200)
    expect(chosen.body.title).toBe('Second of the same id')
  })

  it('answers 404 for what is not there, whatever its shape', async () => {
    const house = await openHouse()
    const strange = [
      'nothing',
      '..%2F..%2Fetc%2Fpasswd',
      '__proto__',
      'constructor',
      '%00',
      '%20',
      'a'.repeat(1_000),
      '%F0%9F%92%A9',
      '-',
      '%2e%2e',
    ]
    for (const id of strange) {
      const { body } = await house.ask.get(`/v1/articles/${id}`).expect(404)
      expect(body.code).toMatch(/^(article_)?not_found$/)
    }
    expect((await house.ask.get(`/v1/articles/${'a'.repeat(1_100)}`).expect(400)).body.errors[0].field).toBe('articleId')
    expect((await house.ask.get('/v1/articles/%C3').expect(400)).body.errors[0].field).toBe('path')
    expect((await house.ask.get('/v1/articles/%').expect(400)).body.code).toBe('invalid_request')
  })
})
