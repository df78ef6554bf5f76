import type { Article, ResourceType } from '../../schemas/article.ts'
import type { FacetName, Ticket } from '../../schemas/ticket.ts'

/** How an article stands to a facet of the ticket: it lists the value, lists nothing, lists others, or the ticket does not name it. */
export type Fit = 'exact' | 'open' | 'conflict' | 'unnamed'

/** What of an article decides how it stands to every facet but the topic. */
export interface Facets {
  isResource: boolean
  clouds: readonly string[]
  productPesIds: readonly string[]
  /** Providers of the resource types; of the `service` attribute when the article lists no type. */
  providers: readonly string[]
  resources: readonly ResourceType[]
  resourceTags: readonly string[]
}

export type Fits = Record<Exclude<FacetName, 'supportTopicId'>, Fit>

/** The facets of an article (matching.md: a prefix on the resource wins over `service`, which is the provider of bare types only). */
export function facetsOf(article: Article): Facets {
  const named = article.resources.flatMap(({ provider }) => provider ?? [])
  const providers = article.resources.length > 0 ? [...new Set(named)] : article.service === '' ? [] : [article.service]
  return {
    isResource: article.selfHelpType === 'resource',
    clouds: article.clouds,
    productPesIds: article.productPesIds,
    providers,
    resources: article.resources,
    resourceTags: article.resourceTags,
  }
}

/** How these facets stand to the ticket, facet by facet (the table of matching.md). */
export function fitsOf(facets: Facets, ticket: Ticket): Fits {
  return {
    cloudEnvironment: facets.clouds.includes(ticket.cloudEnvironment) ? 'exact' : 'conflict',
    productPesId: fitOf(facets.productPesIds, ticket.productPesId),
    service: fitOf(facets.providers, ticket.service),
    resource: resourceFit(facets.resources, ticket.resource),
    resourceTags: tagsFit(facets.resourceTags, ticket.resourceTags),
  }
}

/** How a list stands to one value. */
export function fitOf(listed: readonly string[], value: string | null): Fit {
  if (value === null) return 'unnamed'
  if (listed.length === 0) return 'open'
  return listed.includes(value) ? 'exact' : 'conflict'
}

/** How listed resource types stand to a ticket's resource: a nested type fits itself and its first segment, the provider counts when one is named. */
export function resourceFit(listed: readonly ResourceType[], wanted: Ticket['resource']): Fit {
  if (wanted === null) return 'unnamed'
  if (listed.length === 0) return 'open'
  const first = wanted.type.split('/', 1)[0]
  const fits = listed.some(
    ({ provider, type }) => (type === wanted.type || type === first) && (wanted.provider === null || provider === wanted.provider),
  )
  return fits ? 'exact' : 'conflict'
}

function tagsFit(listed: readonly string[], wanted: readonly string[]): Fit {
  if (wanted.length === 0) return 'unnamed'
  if (listed.length === 0) return 'open'
  return wanted.some((tag) => listed.includes(tag)) ? 'exact' : 'conflict'
}

/** The facets that withhold an article from every level (a `resource` article is about one service and resource only). */
export function withheldBy(facets: Facets, fits: Fits): (keyof Fits)[] {
  const withholding: (keyof Fits)[] = facets.isResource
    ? ['cloudEnvironment', 'productPesId', 'service', 'resource']
    : ['cloudEnvironment', 'productPesId']
  return withholding.filter((facet) => fits[facet] === 'conflict')
}

/** One for each exact facet among product, service, resource and tags; minus one where the tags conflict. */
export function creditOf(fits: Fits): number {
  const credited = [fits.productPesId, fits.service, fits.resource, fits.resourceTags]
  return credited.filter((fit) => fit === 'exact').length - (fits.resourceTags === 'conflict' ? 1 : 0)
}

/** 1 for the articles that resource fit puts first: those about the named resource, or, when none is named, those that need none. */
export function resourceFitOf(facets: Facets, fits: Fits): 0 | 1 {
  const first = fits.resource === 'unnamed' ? !facets.isResource : facets.isResource && fits.resource === 'exact'
  return first ? 1 : 0
}
