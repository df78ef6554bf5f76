import { describe, expect, it } from 'vitest'
import type { Article } from '../../schemas/article.ts'
import type { MatchRequest } from '../../schemas/ticket.ts'
import { buildCatalog } from '../../src/match/catalog.ts'
import { findMatches } from '../../src/match/find.ts'
import { readTicket } from '../../src/match/ticket.ts'
import { articleOf, knownClouds } from '../support/random-articles.ts'

async function misses(articles: Partial<Article>[], request: MatchRequest) {
  const all = articles.map((facets, at) => articleOf({ path: `${at}.md`, supportTopicIds: ['1'], ...facets }))
  return findMatches(await buildCatalog(all), readTicket(request, knownClouds)).misses
}

const times = (count: number, facets: Partial<Article>) => Array.from({ length: count }, () => facets)

describe('why the articles of a topic are withheld', () => {
  it('is said once per set of facets, the largest first', async () => {
    const articles = [
      ...times(2, { productPesIds: ['2'] }),
      ...times(3, { clouds: ['public'], productPesIds: ['1'] }),
      ...times(1, { clouds: ['usnat'], productPesIds: ['2'] }),
    ]
    expect(await misses(articles, { supportTopicId: '1', cloudEnvironment: 'UsNat', productPesId: ' 1 ' })).toEqual([
      { facets: { cloudEnvironment: 'usnat' }, articles: 3 },
      { facets: { cloudEnvironment: 'usnat', productPesId: '1' }, articles: 2 },
      { facets: { productPesId: '1' }, articles: 1 },
    ])
  })

  it('counts the cloud even when it is the default one', async () => {
    expect(await misses([{ clouds: [] }], { supportTopicId: '1' })).toEqual([{ facets: { cloudEnvironment: 'public' }, articles: 1 }])
  })

  it('counts service and resource for resource articles, which alone they withhold, as the ticket named them', async () => {
    const about = { resources: [{ provider: 'microsoft.sql', type: 'servers' }] }
    const vm = '/subscriptions/s/providers/Microsoft.Compute/virtualMachines/v'
    const held = [{ ...about, selfHelpType: 'resource' }]
    expect(await misses(held, { supportTopicId: '1', resource: vm })).toEqual([
      { facets: { service: 'microsoft.compute', resource: 'microsoft.compute/virtualmachines' }, articles: 1 },
    ])
    expect(await misses(held, { supportTopicId: '1', resource: 'Disks', service: 'Microsoft.Sql' })).toEqual([
      { facets: { resource: 'disks' }, articles: 1 },
    ])
    expect(await misses([about], { supportTopicId: '1', resource: vm })).toEqual([])
  })

  it('never counts tags, which withhold nothing', async () => {
    const articles = [{ resourceTags: ['linux'], clouds: ['fairfax'] }]
    expect(await misses(articles, { supportTopicId: '1', resourceTags: ['windows'] })).toEqual([
      { facets: { cloudEnvironment: 'public' }, articles: 1 },
    ])
  })

  it('is said when another level answers, and not when level topic does', async () => {
    const articles = [{ clouds: ['fairfax'] }, { supportTopicIds: [], productPesIds: ['2'] }]
    expect(await misses(articles, { supportTopicId: '1', productPesId: '2' })).toHaveLength(1)
    expect(await misses([...articles, {}], { supportTopicId: '1', productPesId: '2' })).toEqual([])
  })

  it('is told apart from a topic that no article to offer lists', async () => {
    const unlisted = [{ facets: { supportTopicId: '9' }, articles: 0 }]
    expect(await misses([{}], { supportTopicId: '9' })).toEqual(unlisted)
    expect(await misses([], { supportTopicId: '9' })).toEqual(unlisted)
    expect(await misses([{ selfHelpType: 'rca', supportTopicIds: ['9'] }], { supportTopicId: '9' })).toEqual(unlisted)
    expect(await misses([{ tokens: ['x'], supportTopicIds: ['9'] }], { supportTopicId: '9' })).toEqual(unlisted)
  })

  it('is not asked without a topic', async () => {
    expect(await misses([{ clouds: [] }], { productPesId: '2' })).toEqual([])
  })

  it('leaves out articles that only the levels asked for keep away', async () => {
    const request: MatchRequest = { supportTopicId: '1', levels: ['product'] }
    expect(await misses([{}], request)).toEqual([])
    expect(await misses([{}, { clouds: ['fairfax'] }], request)).toEqual([{ facets: { cloudEnvironment: 'public' }, articles: 1 }])
  })
})
