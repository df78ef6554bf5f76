import type { Article } from '../../schemas/article.ts'
import { type Facets, facetsOf } from './fit.ts'

/**
 * Articles that stand to every facet but the topic in the same way. Real articles share few of these (some 1,500 among 7,500),
 * and new articles mostly join old ones: what a ticket fits is worked out per profile, not per article.
 *
 *   profile --> [ numbers of its articles, ascending = in static order | from `topicless` on: those that list no topic ]
 */
export interface Profile {
  facets: Facets
  numbers: Uint32Array
  /** Position in `numbers` from which articles list no topic (static order puts them last). */
  topicless: number
}

/** Groups articles, given in static order, into profiles; `profileOf[number]` is the profile of an article. */
export function buildProfiles(articles: readonly Article[]): { profiles: Profile[]; profileOf: Uint32Array } {
  const ids = new Map<string, number>()
  const drafts: { facets: Facets; numbers: number[]; topicless: number }[] = []
  const profileOf = new Uint32Array(articles.length)
  articles.forEach((article, number) => {
    const facets = facetsOf(article)
    const key = profileKey(facets)
    let id = ids.get(key)
    if (id === undefined) {
      id = drafts.length
      ids.set(key, id)
      drafts.push({ facets, numbers: [], topicless: 0 })
    }
    const draft = drafts[id]
    if (draft === undefined) return
    draft.numbers.push(number)
    if (article.supportTopicIds.length > 0) draft.topicless = draft.numbers.length
    profileOf[number] = id
  })
  const profiles = drafts.map((draft) => ({ ...draft, numbers: Uint32Array.from(draft.numbers) }))
  return { profiles, profileOf }
}

function profileKey(facets: Facets): string {
  const sets = [facets.clouds, facets.productPesIds, facets.providers, facets.resourceTags].map((list) => [...list].sort())
  const types = facets.resources.map(({ provider, type }) => JSON.stringify([provider, type])).sort()
  return JSON.stringify([facets.isResource, sets, types])
}
