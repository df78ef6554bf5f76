import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Answer } from '../schemas/answer.ts'
import type { MatchRequest } from '../schemas/ticket.ts'
import { type Deflector, type Reply, textOf } from '../src/deflector.ts'
import { DeflectorError } from '../src/errors.ts'
import { openHouse } from './support/house.ts'
import { copyOfArticles, temporaryFolder } from './support/program.ts'

const ticket: MatchRequest = { supportTopicId: '32728233', productPesId: '17009' }

/** The answer that a reply holds. */
function readAnswer(reply: Pick<Reply, 'body'>): Answer {
  return Answer.parse(JSON.parse(textOf(reply)))
}

async function ask(
  deflector: Deflector,
  request: MatchRequest,
): Promise<{ answer: Answer; layer: string; degraded: boolean; etag: string }> {
  const { body, ...rest } = await deflector.answer(deflector.prepare(request))
  return { answer: readAnswer({ body }), ...rest }
}

function refusal(run: () => unknown): DeflectorError {
  try {
    run()
  } catch (error) {
    if (error instanceof DeflectorError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('an answer', () => {
  it('is made once and then remembered, under a tag that changes with the ticket', async () => {
    const { deflector } = await openHouse()
    const first = await ask(deflector, ticket)
    const again = await ask(deflector, { ...ticket, supportTopicId: ' 32728233 ' })
    expect([first.layer, again.layer]).toEqual(['none', 'near'])
    expect(again).toEqual({ ...first, layer: 'near' })
    const other = await ask(deflector, { ...ticket, limit: 1 })
    expect(other.etag).not.toBe(first.etag)
  })

  it('has the whole article in the full view, and neither html nor steps in the summary', async () => {
    const { deflector } = await openHouse()
    const [full] = (await ask(deflector, ticket)).answer.articles
    expect(full?.html).toContain('<ol>')
    expect(full?.steps?.length).toBeGreaterThan(2)
    const [summary] = (await ask(deflector, { ...ticket, view: 'summary' })).answer.articles
    expect(summary).not.toHaveProperty('html')
    expect(summary).not.toHaveProperty('steps')
    expect(summary?.documents).toEqual(full?.documents)
  })

  it('leaves out what its time budget does not allow, says so, and is not remembered', async () => {
    const { deflector, clock, metrics } = await openHouse({ budgetMillis: 150 })
    clock.step = 100
    const hurried = await ask(deflector, { ...ticket, subject: 'certification failed' })
    expect(hurried.degraded).toBe(true)
    expect(hurried.answer.degraded).toBe(true)
    expect(hurried.answer.articles[0]).not.toHaveProperty('html')
    expect(hurried.answer.warnings.map(({ policy }) => policy)).toContain('expedite')
    clock.step = 0
    const whole = await ask(deflector, { ...ticket, subject: 'certification failed' })
    expect(whole).toMatchObject({ layer: 'none', degraded: false })
    expect(whole.answer.articles[0]?.html).toContain('<ol>')
    expect((await metrics.expose()).text).toContain('deflector_degraded_answers_total 1')
  })

  it('gives the warnings of the form where no article can be offered', async () => {
    const { deflector } = await openHouse()
    for (const request of [
      { supportTopicId: '32728013', productPesId: '17009' },
      { ...ticket, cloudEnvironment: 'mooncake' },
    ]) {
      const { answer } = await ask(deflector, request)
      expect(answer.articles).toEqual([])
      expect(answer.warnings).toHaveLength(1)
      expect(answer.warnings[0]).toMatchObject({ policy: 'expedite', source: { kind: 'form' } })
      expect(answer.scopingQuestions?.source.path).toBe(answer.warnings[0]?.source.path)
      expect(answer.misses).toHaveLength(1)
    }
  })

  it('names the line on which a warning stands', async () => {
    const { deflector } = await openHouse()
    const { answer } = await ask(deflector, ticket)
    for (const { sources } of answer.warnings) {
      for (const { path, line } of sources) {
        expect(readFileSync(join('articles', path), 'utf8').split('\n')[line - 1]).toMatch(/expedit/i)
      }
    }
  })

  it('invents no policy: a ticket that asks to expedite where none is stated only has the intent', async () => {
    const { deflector } = await openHouse()
    const { answer } = await ask(deflector, {
      supportTopicId: '32728182',
      productPesId: '17004',
      subject: 'Please expedite the review of my profile',
    })
    expect(answer.articles.length).toBeGreaterThan(0)
    expect(answer.intents).toEqual(['expedite'])
    expect(answer.warnings).toEqual([])
  })
})

describe('a reload', () => {
  it('answers from the new articles under new tags, and what was prepared before still gets its old answer', async () => {
    const folder = copyOfArticles()
    const { deflector } = await openHouse({ folder })
    const before = await ask(deflector, ticket)
    const prepared = deflector.prepare({ ...ticket, limit: 2 })
    const file = join(folder, 'partnercenter/saas-certification-failures.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/pageTitle="[^"]*"/, 'pageTitle="Another title"'))
    expect(await deflector.reload()).toMatchObject({ result: 'loaded' })
    const after = await ask(deflector, ticket)
    expect(after.layer).toBe('none')
    expect(after.etag).not.toBe(before.etag)
    expect(after.answer.articles[0]?.title).toBe('Another title')
    const late = readAnswer(await deflector.answer(prepared))
    expect(late.catalogVersion).toBe(before.answer.catalogVersion)
    expect(late.articles[0]?.title).toBe('SaaS certification failures')
  })

  it('is refused while another one runs, and the catalog is not there before the first', async () => {
    const { deflector } = await openHouse()
    const [first, second] = await Promise.allSettled([deflector.reload(), deflector.reload()])
    expect(first).toMatchObject({ status: 'fulfilled', value: { result: 'unchanged' } })
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'reload_running' } })
    const empty = await openHouse({ folder: join(temporaryFolder(), 'none') })
    expect(empty.deflector.readiness()).toEqual({ ready: false, degraded: [] })
    expect(refusal(() => empty.deflector.prepare(ticket)).code).toBe('catalog_unavailable')
  })
})

describe('browsing', () => {
  it('pages through all articles once, in the order of their paths, and refuses a cursor it did not make', async () => {
    const { deflector } = await openHouse()
    const paths: string[] = []
    let cursor: string | undefined
    do {
      const page = deflector.articles({ cursor, limit: 7 })
      paths.push(...page.articles.map(({ path }) => path))
      cursor = page.cursor ?? undefined
      expect(page.articles.length).toBeLessThanOrEqual(7)
    } while (cursor !== undefined)
    expect(paths).toEqual([...new Set(paths)].sort())
    expect(paths).toHaveLength(deflector.status({}).articles)
    for (const bad of ['', '%', 'bm9wZQ==', 'é']) expect(refusal(() => deflector.articles({ cursor: bad })).fields[0]?.field).toBe('cursor')
    expect(refusal(() => deflector.status({ cursor: 'bm9wZQ' })).fields[0]?.field).toBe('cursor')
  })

  it('narrows by every facet', async () => {
    const { deflector } = await openHouse()
    const count = (query: Parameters<Deflector['articles']>[0]): number => deflector.articles(query).total
    expect(count({ supportTopicId: '32728233' })).toBe(2)
    expect(count({ supportTopicId: '32728233', selfHelpType: 'Generic' })).toBe(1)
    expect(count({ productPesId: '17010' })).toBeGreaterThan(3)
    expect(count({ service: 'PartnerCenter', resource: 'marketplace', resourceTags: ['marketplace'] })).toBeGreaterThan(10)
    expect(count({ cloudEnvironment: 'mooncake' })).toBeGreaterThan(1)
    expect(count({ supportTopicId: '1' })).toBe(0)
  })

  it('an id that two articles have names them both, and a path picks one', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a'))
    const text = readFileSync('articles/partnercenter/saas-certification-failures.md', 'utf8')
    for (const name of ['one', 'two']) writeFileSync(join(folder, 'a', `${name}.md`), text)
    const { deflector } = await openHouse({ folder })
    const clash = refusal(() => deflector.article('Marketplace_Cert_Failures'))
    expect(clash.code).toBe('article_ambiguous')
    expect(clash.fields.map(({ hint }) => hint)).toEqual(['a/one.md', 'a/two.md'])
    expect(deflector.article('marketplace_cert_failures', 'a/two.md').path).toBe('a/two.md')
    expect(deflector.article('a/one.md').path).toBe('a/one.md')
    expect(refusal(() => deflector.article('marketplace_cert_failures', 'a/three.md')).code).toBe('article_not_found')
    expect(refusal(() => deflector.article('nobody')).code).toBe('article_not_found')
  })

  it('an article holds no link that anybody could be harmed by', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a'))
    const text = readFileSync('articles/partnercenter/saas-certification-failures.md', 'utf8')
    writeFileSync(
      join(folder, 'a/one.md'),
      `${text}\n* [bad](javascript:alert(1))\n* [worse](data:text/html,x)\n* [fine](https://example.com/x)\n`,
    )
    const { deflector } = await openHouse({ folder })
    const article = deflector.article('a/one.md')
    const urls = article.documents.map(({ url }) => url)
    expect(urls).toContain('https://example.com/x')
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([])
    expect(article.html).not.toMatch(/javascript:|data:text/)
  })

  it('facets count the articles that can be offered', async () => {
    const { deflector } = await openHouse()
    const facets = deflector.facets()
    expect(facets.supportTopicIds.find(({ value }) => value === '32728233')).toEqual({ value: '32728233', articles: 1 })
    expect(facets.services).toEqual([{ value: 'partnercenter', articles: deflector.status({}).offerable }])
    expect(facets.cloudEnvironments.map(({ value }) => value)).toContain('usnat')
    expect(deflector.facets()).toBe(facets)
  })
})
