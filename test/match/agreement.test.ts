import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../schemas/article.ts'
import { addText, buildCatalog } from '../../src/match/catalog.ts'
import { fastAnswer, slowAnswer } from '../support/agreement.ts'
import { someArticles, someRequest } from '../support/random-articles.ts'

const textOf = (article: Article) => article.body

/** What the random pairs met, so that a universe in which nothing happens would be noticed. */
function createTally() {
  const counts = new Map<string, number>()
  return {
    add: (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1),
    of: (name: string) => counts.get(name) ?? 0,
  }
}

async function agree(numRuns: number, seed?: number): Promise<ReturnType<typeof createTally>> {
  const tally = createTally()
  await fc.assert(
    fc.asyncProperty(someArticles, fc.array(someRequest, { minLength: 1, maxLength: 20, size: 'max' }), async (articles, requests) => {
      const catalog = await addText(await buildCatalog(articles), textOf)
      for (const request of requests) {
        const slow = slowAnswer(articles, request, catalog)
        const fast = fastAnswer(request, catalog)
        expect(fast).toEqual(slow)
        tally.add('pairs')
        tally.add(slow === null ? 'refused' : `level ${slow.level}`)
        if (slow === null) continue
        for (const miss of slow.misses) tally.add(`misses of ${Object.keys(miss.facets).length}`)
        for (const { requiresResource } of slow.offers) if (requiresResource) tally.add('requires a resource')
        if (slow.total > slow.offers.length) tally.add('cut')
        if (slow.offers.length > 1) tally.add('ordered')
      }
    }),
    { numRuns, ...(seed === undefined ? {} : { seed }) },
  )
  return tally
}

describe('the matcher and a slow one written from the design alone', () => {
  it('agree on thousands of random catalogs and tickets, which reach every level and every kind of miss', async () => {
    const tally = await agree(700, 20_250_101)
    expect(tally.of('pairs')).toBeGreaterThan(5_000)
    for (const level of ['topic', 'text', 'resource', 'product', 'service', null]) {
      expect(tally.of(`level ${level}`), `level ${level}`).toBeGreaterThan(50)
    }
    for (const facets of [1, 2, 3]) expect(tally.of(`misses of ${facets}`), `misses of ${facets}`).toBeGreaterThan(30)
    for (const name of ['refused', 'requires a resource', 'cut', 'ordered']) expect(tally.of(name), name).toBeGreaterThan(300)
  })

  it('agree on random catalogs and tickets that are new in every run', async () => {
    const tally = await agree(150)
    expect(tally.of('pairs')).toBeGreaterThan(0)
  })
})

describe('the order in which articles were read', () => {
  it('never shows in an answer or in the version', async () => {
    const shuffled = someArticles.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, fc.array(someRequest, { minLength: 1, maxLength: 8 }), async ([articles, others], requests) => {
        const catalog = await addText(await buildCatalog(articles), textOf)
        const other = await addText(await buildCatalog(others), textOf)
        expect(other.version).toBe(catalog.version)
        for (const request of requests) expect(fastAnswer(request, other)).toEqual(fastAnswer(request, catalog))
      }),
      { numRuns: 150 },
    )
  })
})
