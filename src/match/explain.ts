import type { MatchReason } from '../../schemas/answer.ts'
import type { Article } from '../../schemas/article.ts'
import type { Ticket } from '../../schemas/ticket.ts'
import { type Facets, type Fit, fitOf, fitsOf } from './fit.ts'
import type { TextHit } from './text.ts'

/** Words named in one reason at most; a pasted log matches hundreds. */
const wordsNamedMax = 20

/** What a match stands on: each facet the ticket names that the article lists or leaves open, and the words the text shares with it. */
export function explainMatch(
  { article, facets, hit }: { article: Article; facets: Facets; hit: TextHit | undefined },
  ticket: Ticket,
): MatchReason[] {
  const fits = fitsOf(facets, ticket)
  const named: [MatchReason['facet'], Fit][] = [
    ['supportTopicId', fitOf(article.supportTopicIds, ticket.supportTopicId)],
    ['productPesId', fits.productPesId],
    ['service', fits.service],
    ['resource', fits.resource],
    ['resourceTags', fits.resourceTags],
    ['cloudEnvironment', fits.cloudEnvironment],
  ]
  const reasons = named.flatMap(([facet, fit]): MatchReason[] => (fit === 'exact' || fit === 'open' ? [{ facet, fit }] : []))
  if (hit !== undefined) reasons.push({ facet: 'text', fit: 'text', words: [...hit.words].sort().slice(0, wordsNamedMax) })
  return reasons
}
