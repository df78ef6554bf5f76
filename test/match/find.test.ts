import { describe, expect, it } from 'vitest'
import type { Article } from '../../schemas/article.ts'
import type { MatchRequest } from '../../schemas/ticket.ts'
import { addText, buildCatalog } from '../../src/match/catalog.ts'
import { type Found, findMatches } from '../../src/match/find.ts'
import { readTicket } from '../../src/match/ticket.ts'
import { articleOf, knownClouds } from '../support/random-articles.ts'

type Facets = Partial<Article>

/** What a ticket finds among these articles; each is named by its path. */
async function find(articles: Record<string, Facets>, request: MatchRequest): Promise<Found> {
  const all = Object.entries(articles).map(([path, facets]) => articleOf({ path, id: 'same', ...facets }))
  return findMatches(await buildCatalog(all), readTicket({ limit: 10, ...request }, knownClouds))
}

async function findPaths(articles: Record<string, Facets>, request: MatchRequest): Promise<string[]> {
  return (await find(articles, request)).articles.map(({ article }) => article.path)
}

const vm = { service: 'microsoft.compute', resources: [{ provider: 'microsoft.compute', type: 'virtualmachines' }] }

describe('which articles can be offered', () => {
  it('generic, resource and apollo ones, and no other type', async () => {
    const types = ['generic', 'resource', 'apollo', 'diagnostics', 'rca', 'problemscopingquestions', 'tsg_content', '']
    const articles = Object.fromEntries(types.map((selfHelpType) => [selfHelpType || 'none', { selfHelpType, supportTopicIds: ['1'] }]))
    expect(await findPaths(articles, { supportTopicId: '1' })).toEqual(['apollo', 'generic', 'resource'])
  })

  it('none that has a replacement token left to fill', async () => {
    expect(await findPaths({ a: { supportTopicIds: ['1'], tokens: ['vmname'] } }, { supportTopicId: '1' })).toEqual([])
  })

  it('none for another cloud, a disabled cloud, or without any cloud, at any level', async () => {
    const articles = {
      other: { clouds: ['fairfax'] },
      none: { clouds: [] },
      disabled: { cloudEnvironments: ['public', 'fairfax'], disableClouds: ['public'] },
    }
    const everything = { supportTopicIds: ['1'], productPesIds: ['2'], ...vm }
    const all = Object.fromEntries(Object.entries(articles).map(([name, facets]) => [name, { ...everything, ...facets }]))
    expect(await findPaths(all, { supportTopicId: '1' })).toEqual([])
    expect(await findPaths(all, { productPesId: '2', service: 'microsoft.compute', resource: 'virtualMachines' })).toEqual([])
    expect(await findPaths(all, { supportTopicId: '1', cloudEnvironment: 'fairfax' })).toEqual(['disabled', 'other'])
  })

  it('none for another product; one that lists no product stays', async () => {
    const articles = { other: { supportTopicIds: ['1'], productPesIds: ['3'] }, open: { supportTopicIds: ['1'] } }
    expect(await findPaths(articles, { supportTopicId: '1', productPesId: '2' })).toEqual(['open'])
  })

  it('of another service or resource: a resource article is withheld, others stay without credit', async () => {
    const other = { supportTopicIds: ['1'], service: 'microsoft.sql', resources: [{ provider: 'microsoft.sql', type: 'servers' }] }
    const articles = { generic: other, resource: { ...other, selfHelpType: 'resource' }, mine: { ...vm, supportTopicIds: ['1'] } }
    expect(await findPaths(articles, { supportTopicId: '1', service: 'microsoft.compute' })).toEqual(['mine', 'generic'])
    expect(await findPaths(articles, { supportTopicId: '1', resource: 'virtualMachines' })).toEqual(['mine', 'generic'])
  })

  it('a resource without any provider conflicts with one that a ticket names, and leaves the service open', async () => {
    const articles = { a: { supportTopicIds: ['1'], resources: [{ provider: null, type: 'virtualmachines' }] } }
    const { articles: found } = await find(articles, { supportTopicId: '1', resource: 'microsoft.compute/virtualMachines' })
    expect(found[0]?.match.on).toContainEqual({ facet: 'service', fit: 'open' })
    expect(found[0]?.match.on.map(({ facet }) => facet)).not.toContain('resource')
  })

  it('a prefix on the resource wins over the service attribute', async () => {
    const articles = {
      a: { productPesIds: ['2'], service: 'microsoft.sql', resources: [{ provider: 'microsoft.compute', type: 'virtualmachines' }] },
    }
    expect((await find(articles, { service: 'microsoft.compute' })).level).toBe('service')
    expect((await find(articles, { service: 'microsoft.sql' })).level).toBeNull()
  })
})

describe('levels', () => {
  const articles = {
    topic: { supportTopicIds: ['1'] },
    resource: { ...vm },
    product: { productPesIds: ['2'] },
    service: { service: 'microsoft.sql' },
  }

  it('the first that yields anything is the answer, with its confidence', async () => {
    const outcome = async (request: MatchRequest) => {
      const { level, articles: found } = await find(articles, request)
      return [level, found.map(({ article }) => article.path), found[0]?.match.confidence]
    }
    expect(await outcome({ supportTopicId: '1', resource: 'virtualmachines', productPesId: '2' })).toEqual(['topic', ['topic'], 'high'])
    expect(await outcome({ supportTopicId: '9', resource: 'virtualmachines', productPesId: '2' })).toEqual([
      'resource',
      ['resource'],
      'medium',
    ])
    expect(await outcome({ resource: 'disks', productPesId: '2' })).toEqual(['product', ['product'], 'low'])
    expect(await outcome({ service: 'microsoft.sql', productPesId: '3' })).toEqual(['service', ['service'], 'low'])
    expect(await outcome({ service: 'microsoft.other' })).toEqual([null, [], undefined])
  })

  it('a request may limit them', async () => {
    const all = { supportTopicId: '1', service: 'microsoft.sql' }
    expect((await find(articles, { ...all, levels: ['service'] })).level).toBe('service')
    expect((await find(articles, { ...all, levels: ['resource', 'service'] })).level).toBe('service')
    const both = { a: { productPesIds: ['2'], service: 'microsoft.sql' } }
    expect((await find(both, { productPesId: '2', service: 'microsoft.sql', levels: ['service', 'product'] })).level).toBe('product')
    expect((await find(articles, { ...all, levels: ['text'] })).level).toBeNull()
  })

  it('behind the topic, an article for another topic is noise', async () => {
    const listing = { other: { supportTopicIds: ['7'], productPesIds: ['2'] }, none: { productPesIds: ['2'] } }
    expect(await findPaths(listing, { productPesId: '2' })).toEqual(['other', 'none'])
    expect(await findPaths(listing, { productPesId: '2', supportTopicId: '9' })).toEqual(['none'])
  })

  it('level resource wants the service too, when one is named', async () => {
    const wanted = { resource: 'Microsoft.Compute/virtualMachines', service: 'microsoft.sql' }
    expect((await find({ a: vm }, wanted)).level).toBeNull()
    const both = { resources: [...vm.resources, { provider: 'microsoft.sql', type: 'servers' }] }
    expect((await find({ a: both }, wanted)).level).toBe('resource')
  })

  it('a nested type is found by itself and by its first segment, and not the other way round', async () => {
    const nested = { resources: [{ provider: 'microsoft.sql', type: 'servers/databases' }] }
    const outer = { resources: [{ provider: 'microsoft.sql', type: 'servers' }] }
    expect(await findPaths({ nested, outer }, { resource: 'microsoft.sql/servers/databases' })).toEqual(['nested', 'outer'])
    expect(await findPaths({ nested, outer }, { resource: 'microsoft.sql/servers', levels: ['resource'] })).toEqual(['outer'])
    const id = '/subscriptions/s/providers/Microsoft.Sql/servers/s1/databases/d1'
    expect(await findPaths({ nested, outer }, { resource: id })).toEqual(['nested', 'outer'])
  })
})

describe('order inside a level', () => {
  const topic = { supportTopicIds: ['1'] }
  const ordered = (articles: Record<string, Facets>, request: MatchRequest = {}) =>
    findPaths(Object.fromEntries(Object.entries(articles).map(([path, facets]) => [path, { ...topic, ...facets }])), {
      supportTopicId: '1',
      ...request,
    })

  it('where a resource is named, resource articles about it come first, and before any credit', async () => {
    const articles = { a: { productPesIds: ['2'], resourceTags: ['x'], ...vm }, b: { selfHelpType: 'resource', ...vm } }
    const request = { productPesId: '2', resourceTags: ['x'], resource: 'virtualmachines' }
    expect(await ordered(articles, request)).toEqual(['b', 'a'])
  })

  it('where none is named, articles that need none come first, and the others say that they need one', async () => {
    const articles = { a: { selfHelpType: 'resource', productPesIds: ['2'] }, b: {} }
    expect(await ordered(articles, { productPesId: '2' })).toEqual(['b', 'a'])
    const { articles: found } = await find({ a: { ...topic, selfHelpType: 'resource' }, b: topic }, { supportTopicId: '1' })
    expect(found.map(({ requiresResource }) => requiresResource)).toEqual([false, true])
    const named = await find({ a: { ...topic, selfHelpType: 'resource' } }, { supportTopicId: '1', resource: 'virtualmachines' })
    expect(named.articles.map(({ requiresResource }) => requiresResource)).toEqual([false])
  })

  it('more exact facets come first, and a conflict of tags costs one', async () => {
    const articles = {
      a: { resourceTags: ['other'] },
      b: {},
      c: { resourceTags: ['x'] },
      d: { productPesIds: ['2'], resourceTags: ['x'] },
      e: { productPesIds: ['2'], resourceTags: ['other'], service: 'microsoft.sql' },
    }
    expect(await ordered(articles, { productPesId: '2', resourceTags: ['x'], service: 'microsoft.sql' })).toEqual(['d', 'c', 'e', 'b', 'a'])
  })

  it('then an article about fewer topics', async () => {
    expect(await ordered({ a: { supportTopicIds: ['1', '2', '3'] }, b: { supportTopicIds: ['1', '2'] }, c: {} })).toEqual(['c', 'b', 'a'])
  })

  it('then displayOrder, where 0 is a number and none is last', async () => {
    expect(await ordered({ a: {}, b: { displayOrder: 2 }, c: { displayOrder: 0 }, d: { displayOrder: 1 } })).toEqual(['c', 'd', 'b', 'a'])
  })

  it('then title, id and path by code point, not by alphabet or UTF-16 unit', async () => {
    const titles = { a: { title: '\u{1f600}' }, b: { title: '\uff21' }, c: { title: 'a' }, d: { title: 'Z' }, e: { title: 'é' } }
    expect(await ordered(titles)).toEqual(['d', 'c', 'e', 'b', 'a'])
    expect(await ordered({ a: { id: 'b' }, b: { id: 'B' } })).toEqual(['b', 'a'])
    expect(await ordered({ b: {}, a: {}, B: {} })).toEqual(['B', 'a', 'b'])
  })

  it('the limit cuts the list, and the total still counts all', async () => {
    const articles = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}`.padStart(2, '0'), topic]))
    const { total, articles: found } = await find(articles, { supportTopicId: '1', limit: 2 })
    expect([total, found.map(({ article }) => article.path)]).toEqual([12, ['00', '01']])
  })
})

describe('what a match stands on', () => {
  it('is each facet that the ticket names and the article lists or leaves open, the cloud always', async () => {
    const articles = { a: { supportTopicIds: ['1'], service: 'microsoft.sql', resourceTags: ['other'] } }
    const request = {
      supportTopicId: '1',
      productPesId: '2',
      service: 'microsoft.compute',
      resourceTags: ['x'],
      cloudEnvironment: 'public',
    }
    const { articles: found } = await find(articles, request)
    expect(found[0]?.match.on.toSorted((a, b) => (a.facet < b.facet ? -1 : 1))).toEqual([
      { facet: 'cloudEnvironment', fit: 'exact' },
      { facet: 'productPesId', fit: 'open' },
      { facet: 'supportTopicId', fit: 'exact' },
    ])
  })
})

describe('a catalog', () => {
  it('with nothing in it answers every ticket with nothing', async () => {
    const request = { supportTopicId: '1', productPesId: '2', service: 'x', resource: 'y', subject: 'disk' }
    expect(await find({}, request)).toMatchObject({ level: null, total: 0, articles: [] })
  })

  it('has a version that content and paths decide, and not order', async () => {
    const article = (path: string, contentHash: string) => articleOf({ path, contentHash })
    const version = async (...articles: Article[]) => (await buildCatalog(articles)).version
    const base = await version(article('a', '1'), article('b', '2'))
    expect(await version(article('b', '2'), article('a', '1'))).toBe(base)
    expect(await version(article('a', '1'), article('b', '3'))).not.toBe(base)
    expect(await version(article('a', '1'), article('c', '2'))).not.toBe(base)
    expect(await version(article('a', '1'))).not.toBe(base)
    expect(base).toMatch(/^[0-9a-f]{16}$/)
  })

  it('keeps apart articles whose facets only look alike', async () => {
    const spaced = (pairs: [string, string][]) => pairs.map(([provider, type]) => ({ provider, type }))
    const articles = {
      a: {
        selfHelpType: 'resource',
        resources: spaced([
          ['x', 'y z'],
          ['x y', 'w'],
        ]),
      },
      b: {
        selfHelpType: 'resource',
        resources: spaced([
          ['x y', 'z'],
          ['x', 'y w'],
        ]),
      },
    }
    expect(await findPaths(articles, { service: 'x y', resource: 'w' })).toEqual(['a'])
    expect(await findPaths(articles, { service: 'x y', resource: 'z' })).toEqual(['b'])
  })

  it('takes facet values that name members of every object for what they are', async () => {
    const odd = { supportTopicIds: ['__proto__'], productPesIds: ['constructor'] }
    const { level, total } = await find({ a: odd }, { supportTopicId: '__proto__', productPesId: 'constructor' })
    expect([level, total]).toEqual(['topic', 1])
    const { misses } = await find({ a: odd }, { supportTopicId: '__proto__', productPesId: '__proto__' })
    expect(misses).toEqual([{ facets: { productPesId: '__proto__' }, articles: 1 }])
    for (const value of ['toString', 'valueOf', 'hasOwnProperty']) {
      expect((await find({ a: odd }, { supportTopicId: value, service: value, resource: value })).total).toBe(0)
    }
  })

  it('is not changed by answering: the same ticket always gets the same answer', async () => {
    const articles = Array.from({ length: 20 }, (_, at) =>
      articleOf({ path: `${at}`, title: `disk ${at % 3} full`, supportTopicIds: [`${at % 2}`], productPesIds: ['2'] }),
    )
    const catalog = await addText(await buildCatalog(articles), () => 'disk')
    const requests: MatchRequest[] = [
      { supportTopicId: '1', subject: 'disk 2 full' },
      { productPesId: '2', subject: 'disk full' },
      { productPesId: '2', resourceTags: ['x'] },
    ]
    const answers = () => requests.map((request) => findMatches(catalog, readTicket(request, knownClouds)))
    expect(answers()).toEqual(answers())
  })
})
