import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../schemas/article.ts'
import type { Level, MatchRequest } from '../../schemas/ticket.ts'
import { addText, buildCatalog, isOfferable } from '../../src/match/catalog.ts'
import { fastAnswer, slowAnswer } from '../support/agreement.ts'
import { corpusAbsent } from '../support/corpus.ts'
import { corpusArticles } from '../support/corpus-articles.ts'
import { knownClouds } from '../support/random-articles.ts'

const levels: Level[] = ['topic', 'text', 'resource', 'product', 'service']

/** A ticket about one real article, with some of what the form knows left out, or taken from another article. */
function realRequest(articles: readonly Article[]): fc.Arbitrary<MatchRequest> {
  const article = fc.constantFrom(...articles)
  const member = (own: readonly string[], other: readonly string[], weights: { own: number; other: number; none: number }) =>
    fc.oneof(
      { weight: weights.own, arbitrary: fc.constantFrom(...(own.length > 0 ? own : [null])) },
      { weight: weights.other, arbitrary: fc.constantFrom(...(other.length > 0 ? other : ['0'])) },
      { weight: weights.none, arbitrary: fc.constant(null) },
    )
  return fc.tuple(article, article).chain(([own, other]) =>
    fc.record({
      supportTopicId: member(own.supportTopicIds, other.supportTopicIds, { own: 6, other: 1, none: 3 }),
      productPesId: member(own.productPesIds, other.productPesIds, { own: 5, other: 2, none: 3 }),
      service: member([own.service], [other.service], { own: 3, other: 1, none: 6 }),
      resource: member(spellings(own), spellings(other), { own: 4, other: 2, none: 4 }),
      cloudEnvironment: member(own.clouds, knownClouds, { own: 3, other: 3, none: 4 }),
      resourceTags: fc.oneof(fc.constant(null), fc.constant(own.resourceTags), fc.constant(other.resourceTags)),
      subject: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(own.title, other.title) }),
      levels: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.uniqueArray(fc.constantFrom(...levels), { minLength: 1 })),
      limit: fc.option(fc.integer({ min: 1, max: 10 }), { freq: 2 }),
    }),
  )
}

/** The ways in which a ticket may name a resource of this article. */
function spellings({ resources }: Article): string[] {
  return resources.flatMap(({ provider, type }) => {
    const id = `${provider}/${type.split('/').join('/name/')}/name`
    return provider === null
      ? [type]
      : [type, `${provider}/${type}`, `/subscriptions/s/resourceGroups/g/providers/${id}`, `${provider}/${type}/nested`]
  })
}

describe.skipIf(corpusAbsent !== null)(`on the real articles (${corpusAbsent ?? 'present'}), the matcher and a slow one`, () => {
  it('agree on 3,000 tickets made from real headers', { timeout: 120_000 }, async () => {
    const articles = corpusArticles()
    const offerable = articles.filter(isOfferable)
    const catalog = await addText(await buildCatalog(articles), () => '')
    const reached = new Map<string, number>()
    fc.assert(
      fc.property(realRequest(offerable), (request) => {
        const slow = slowAnswer(offerable, request, catalog)
        expect(fastAnswer(request, catalog)).toEqual(slow)
        const outcome = slow === null ? 'refused' : slow.misses.length > 0 ? 'missed' : `${slow.level}`
        reached.set(outcome, (reached.get(outcome) ?? 0) + 1)
      }),
      { numRuns: 3_000, seed: 8_668, endOnFailure: true },
    )
    for (const outcome of ['topic', 'text', 'resource', 'product', 'service', 'missed']) {
      expect(reached.get(outcome), outcome).toBeGreaterThan(20)
    }
  })
})
