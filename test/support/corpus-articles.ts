import type { Article, ResourceType } from '../../schemas/article.ts'
import { type CorpusFact, corpusFacts } from './corpus.ts'
import { articleOf } from './random-articles.ts'

/** The real articles as the independent reading has them: every facet, title and heading, no body. */
export function corpusArticles(): Article[] {
  return [...corpusFacts()].map(([path, fact]) =>
    articleOf({
      path,
      id: fact.id,
      title: fact.title,
      selfHelpType: fact.selfHelpType,
      service: fact.service,
      resource: fact.resource,
      resources: resourcesOf(fact),
      supportTopicIds: fact.supportTopicIds,
      productPesIds: fact.productPesIds,
      cloudEnvironments: fact.cloudEnvironments,
      disableClouds: fact.disableClouds,
      resourceTags: fact.resourceTags,
      displayOrder: fact.displayOrder,
      headings: fact.headings.map((heading) => ({ ...heading, line: 1 })),
    }),
  )
}

/** A prefix (up to the first slash, holding a dot) is the provider; the `service` attribute is that of bare types only. */
function resourcesOf({ resource, service }: CorpusFact): ResourceType[] {
  return resource.split(',').flatMap((item): ResourceType[] => {
    const name = item.trim().replace(/\/$/, '')
    const slash = name.indexOf('/')
    if (slash > 0 && name.slice(0, slash).includes('.')) return [{ provider: name.slice(0, slash), type: name.slice(slash + 1) }]
    return name === '' ? [] : [{ provider: service || null, type: name }]
  })
}
