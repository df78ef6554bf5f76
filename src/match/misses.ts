import type { Miss } from '../../schemas/answer.ts'
import { compareText } from '../../schemas/text.ts'
import type { Ticket } from '../../schemas/ticket.ts'
import type { Catalog } from './catalog.ts'
import { type Fits, fitsOf, withheldBy } from './fit.ts'

/**
 * Says what kept the topic's articles away: one entry per set of facets that withholds, the largest first. A topic that no offerable
 * article lists is an entry of 0 articles. Empty when the ticket names no topic, or when nothing but a `levels` choice withholds.
 */
export function explainMisses(catalog: Catalog, ticket: Ticket): Miss[] {
  const topic = ticket.supportTopicId
  if (topic === null) return []
  const numbers = catalog.byTopic.of(topic)
  if (numbers.length === 0) return [{ facets: { supportTopicId: topic }, articles: 0 }]
  const counts = new Map<string, Miss>()
  for (const number of numbers) {
    const facets = catalog.profiles[catalog.profileOf[number] ?? 0]?.facets
    if (facets === undefined) continue
    const withholding = withheldBy(facets, fitsOf(facets, ticket))
    if (withholding.length === 0) continue
    const key = withholding.join()
    const miss = counts.get(key) ?? {
      facets: Object.fromEntries(withholding.map((facet) => [facet, namedValue(ticket, facet)])),
      articles: 0,
    }
    miss.articles++
    counts.set(key, miss)
  }
  return [...counts].sort(([a, x], [b, y]) => y.articles - x.articles || compareText(a, b)).map(([, miss]) => miss)
}

function namedValue(ticket: Ticket, facet: keyof Fits): string {
  if (facet === 'resource') return ticket.resource?.name ?? ''
  if (facet === 'resourceTags') return ticket.resourceTags.join()
  return ticket[facet] ?? ''
}
