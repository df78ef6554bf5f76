import type { Confidence, MatchReason } from '../../schemas/answer.ts'
import type { Article } from '../../schemas/article.ts'
import type { MatchRequest } from '../../schemas/ticket.ts'
import { DeflectorError } from '../../src/errors.ts'
import type { Catalog } from '../../src/match/catalog.ts'
import { findMatches } from '../../src/match/find.ts'
import { confidenceOf } from '../../src/match/text.ts'
import { readTicket } from '../../src/match/ticket.ts'
import { knownClouds } from './random-articles.ts'
import { type SlowAnswer, type SlowText, slowMatch } from './slow-matcher.ts'

/** What the matcher answers, written so that it compares with `slowAnswer`: sets sorted, reasons without text. Null when refused. */
export function fastAnswer(request: MatchRequest, catalog: Catalog): SlowAnswer | null {
  try {
    const { level, total, articles, misses } = findMatches(catalog, readTicket(request, knownClouds))
    const offers = articles.map(({ article, requiresResource, match }) => ({
      path: article.path,
      confidence: match.confidence,
      requiresResource,
      on: match.on.filter(({ facet }) => facet !== 'text'),
    }))
    return comparable({ level, total, offers, misses })
  } catch (error) {
    if (error instanceof DeflectorError) return null
    throw error
  }
}

/** What the slow matcher answers; how well typed text fits an article is taken from the catalog's own search. */
export function slowAnswer(articles: readonly Article[], request: MatchRequest, catalog: Catalog): SlowAnswer | null {
  const answer = slowMatch(articles, request, knownClouds, textOf(request, catalog))
  return answer === null ? null : comparable(answer)
}

function textOf(request: MatchRequest, catalog: Catalog): SlowText {
  const scores = new Map<string, number>()
  const confidences = new Map<string, Confidence>()
  const typed = [request.subject?.trim(), request.description?.trim()].filter(Boolean).join('\n')
  if (typed !== '') {
    const productNamed = (request.productPesId ?? '').trim() !== ''
    for (const [number, hit] of catalog.text.search(typed)) {
      const path = catalog.offerable[number]?.path ?? ''
      const confidence = confidenceOf(hit, productNamed)
      scores.set(path, hit.score)
      if (confidence !== null) confidences.set(path, confidence)
    }
  }
  return { scores, confidences }
}

/** The design leaves the order of reasons free, and of misses of equal size. */
function comparable(answer: SlowAnswer): SlowAnswer {
  const offers = answer.offers.map((offer) => ({ ...offer, on: offer.on.toSorted(byJson<MatchReason>) }))
  return { ...answer, offers, misses: answer.misses.toSorted((a, b) => b.articles - a.articles || byJson(a, b)) }
}

function byJson<Value>(a: Value, b: Value): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return left < right ? -1 : Number(left > right)
}
