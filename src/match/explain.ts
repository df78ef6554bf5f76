import type { MatchReason } from '../../schemas/answer.ts'
import type { Article } from '../../schemas/article.ts'
import type { FacetName, Ticket } from '../../schemas/ticket.ts'
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
  const reasons: MatchReason[] = []
  const add = (facet: FacetName, fit: Fit): void => {
    if (fit === 'exact' || fit === 'open') reasons.push({ facet, fit })
  }
  add('supportTopicId', fitOf(article.supportTopicIds, ticket.supportTopicId))
  add('productPesId', fits.productPesId)
  add('service', fits.service)
  add('resource', fits.resource)
  add('resourceTags', fits.resourceTags)
  add('cloudEnvironment', fits.cloudEnvironment)
  if (hit !== undefined) reasons.push({ facet: 'text', fit: 'text', words: [...hit.words].sort().slice(0, wordsNamedMax) })
  return reasons
}
