import type { Confidence, MatchReason, Miss } from '../../schemas/answer.ts'
import type { Article } from '../../schemas/article.ts'
import type { FacetName, Level, MatchRequest } from '../../schemas/ticket.ts'

/** What the slow matcher answers: `offers` in order and cut to the limit, `on` without text, `misses` the largest first. */
export interface SlowAnswer {
  level: Level | null
  total: number
  offers: { path: string; confidence: Confidence | null; requiresResource: boolean; on: MatchReason[] }[]
  misses: Miss[]
}

interface Named {
  supportTopicId: string
  productPesId: string
  service: string
  provider: string
  type: string
  /** The resource as the ticket named it: with its provider when that was written. */
  resource: string
  cloud: string
  tags: string[]
}

type Fit = 'unnamed' | 'exact' | 'open' | 'conflict'
type Fits = Record<FacetName, Fit>

const facets = ['cloudEnvironment', 'productPesId', 'service', 'resource', 'resourceTags', 'supportTopicId'] as const
const order = ['topic', 'text', 'resource', 'product', 'service'] as const
const confidences = { topic: 'high', resource: 'medium', product: 'low', service: 'low' } as const

/** What free text found, by path: a score for every hit, a confidence for those sure enough to be offered at level *text*. */
export interface SlowText {
  scores: ReadonlyMap<string, number>
  confidences: ReadonlyMap<string, Confidence>
}

/**
 * An answer by the letter of matching.md: every rule spelled out, every article looked at, nothing shared with src/match.
 * How well typed text fits is not its business: that comes in as `text`. A ticket the design refuses gets null.
 */
export function slowMatch(
  articles: readonly Article[],
  request: MatchRequest,
  clouds: readonly string[],
  text: SlowText = { scores: new Map(), confidences: new Map() },
): SlowAnswer | null {
  const named = readNamed(request)
  if (named === null || !clouds.includes(named.cloud)) return null
  const typed = clean(request.subject) !== '' || clean(request.description) !== ''
  if ([named.supportTopicId, named.productPesId, named.service, named.type].every((value) => value === '') && !typed) return null

  const judged = articles
    .filter((article) => ['generic', 'resource', 'apollo'].includes(article.selfHelpType) && article.tokens.length === 0)
    .map((article) => ({ article, fits: fitsOf(article, named), score: text.scores.get(article.path) ?? 0 }))
  const wanted = request.levels ?? order
  let answer: { level: Level; found: Judged[] } | undefined
  for (const level of order) {
    const found = answer === undefined && wanted.includes(level) ? judged.filter(belongs(level, named, text)) : []
    if (found.length > 0) answer = { level, found }
  }
  const found = (answer?.found ?? []).toSorted((a, b) => compare(a, b, named))
  const noneByTopic = named.supportTopicId !== '' && answer?.level !== 'topic'
  return {
    level: answer?.level ?? null,
    total: found.length,
    offers: found.slice(0, request.limit ?? 3).map(({ article, fits }) => ({
      path: article.path,
      confidence:
        answer === undefined ? null : answer.level === 'text' ? (text.confidences.get(article.path) ?? null) : confidences[answer.level],
      requiresResource: article.selfHelpType === 'resource' && named.type === '',
      on: facets.flatMap((facet): MatchReason[] => {
        const fit = fits[facet]
        return fit === 'exact' || fit === 'open' ? [{ facet, fit }] : []
      }),
    })),
    misses: noneByTopic ? missesOf(judged, named) : [],
  }
}

function clean(value: string | null | undefined): string {
  return (value ?? '').trim().toLowerCase()
}

/** The facets that a request names, each cleaned, '' when absent; null when its resource has no type. */
function readNamed(request: MatchRequest): Named | null {
  const resource = clean(request.resource)
  const { provider, type } = readResource(resource)
  if (resource !== '' && type === '') return null
  const service = clean(request.service)
  return {
    supportTopicId: clean(request.supportTopicId),
    productPesId: clean(request.productPesId),
    service: service === '' ? provider : service,
    provider: type === '' ? '' : provider === '' ? service : provider,
    type,
    resource: provider === '' ? type : `${provider}/${type}`,
    cloud: clean(request.cloudEnvironment) === '' ? 'public' : clean(request.cloudEnvironment),
    tags: (request.resourceTags ?? []).map(clean).filter((tag) => tag !== ''),
  }
}

function readResource(value: string): { provider: string; type: string } {
  const parts = (path: string) => path.split('/').flatMap((part) => part.trim() || [])
  // A resource id may lack its leading slash; one that never gets to a provider names no type.
  const id = value.startsWith('/') ? value : `/${value}`
  if (id.includes('/providers/')) {
    const [provider = '', ...rest] = parts(id.slice(id.lastIndexOf('/providers/') + '/providers/'.length))
    return { provider, type: rest.filter((_, at) => at % 2 === 0).join('/') }
  }
  if (value.startsWith('/') || value.startsWith('subscriptions/')) return { provider: '', type: '' }
  const all = parts(value)
  const [first = '', ...rest] = all
  if (value.includes('/') && first.includes('.')) return { provider: first, type: rest.join('/') }
  return { provider: '', type: all.join('/') }
}

function fitsOf(article: Article, named: Named): Fits {
  const providers = article.resources.flatMap(({ provider }) => (provider === null ? [] : [provider]))
  // Without any resource the service attribute is all that the article says about its provider.
  if (article.resources.length === 0 && article.service !== '') providers.push(article.service)
  return {
    cloudEnvironment: article.clouds.includes(named.cloud) ? 'exact' : 'conflict',
    productPesId: listed(article.productPesIds, [named.productPesId]),
    service: listed(providers, [named.service]),
    resource: resourceFit(article, named),
    resourceTags: listed(article.resourceTags, named.tags),
    supportTopicId: listed(article.supportTopicIds, [named.supportTopicId]),
  }
}

function listed(list: readonly string[], values: readonly string[]): Fit {
  if (values.every((value) => value === '')) return 'unnamed'
  if (list.length === 0) return 'open'
  return values.some((value) => list.includes(value)) ? 'exact' : 'conflict'
}

function resourceFit(article: Article, named: Named): Fit {
  if (named.type === '') return 'unnamed'
  if (article.resources.length === 0) return 'open'
  const types = [named.type, named.type.slice(0, `${named.type}/`.indexOf('/'))]
  const fits = article.resources.some(
    ({ provider, type }) => types.includes(type) && (named.provider === '' || named.provider === provider),
  )
  return fits ? 'exact' : 'conflict'
}

interface Judged {
  article: Article
  fits: Fits
  score: number
}

/** The facets that keep an article from being offered at all. */
function withholding({ article, fits }: Judged): FacetName[] {
  const strict: FacetName[] = ['cloudEnvironment', 'productPesId']
  if (article.selfHelpType === 'resource') strict.push('service', 'resource')
  return strict.filter((facet) => fits[facet] === 'conflict')
}

function belongs(level: Level, named: Named, { confidences }: SlowText): (judged: Judged) => boolean {
  return (judged) => {
    const { article, fits } = judged
    if (withholding(judged).length > 0) return false
    if (level === 'topic') return fits.supportTopicId === 'exact'
    if (level === 'text') {
      const contextual = named.productPesId !== '' ? fits.productPesId === 'exact' : named.service === '' || fits.service === 'exact'
      return (
        confidences.has(article.path) && contextual && facets.every((facet) => facet === 'supportTopicId' || fits[facet] !== 'conflict')
      )
    }
    if (named.supportTopicId !== '' && article.supportTopicIds.length > 0) return false
    if (level === 'resource') return fits.resource === 'exact' && (named.service === '' || fits.service === 'exact')
    return level === 'product' ? fits.productPesId === 'exact' : fits.service === 'exact'
  }
}

function compare(a: Judged, b: Judged, named: Named): number {
  const steps = [
    resourceRank(a, named) - resourceRank(b, named),
    credit(b) - credit(a),
    b.score - a.score,
    lastWhenAbsent(a.article.supportTopicIds.length || null, b.article.supportTopicIds.length || null),
    lastWhenAbsent(a.article.displayOrder, b.article.displayOrder),
    byCodePoint(a.article.title, b.article.title),
    byCodePoint(a.article.id, b.article.id),
    byCodePoint(a.article.path, b.article.path),
  ]
  return steps.find((step) => step !== 0) ?? 0
}

function resourceRank({ article, fits }: Judged, named: Named): number {
  const about = article.selfHelpType === 'resource'
  return named.type === '' ? Number(about) : Number(!(about && fits.resource === 'exact'))
}

function credit({ fits }: Judged): number {
  const counted = [fits.productPesId, fits.service, fits.resource, fits.resourceTags].filter((fit) => fit === 'exact').length
  return counted - (fits.resourceTags === 'conflict' ? 1 : 0)
}

function lastWhenAbsent(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a - b
}

function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  for (const [at, character] of left.entries()) {
    const other = right[at]
    if (other === undefined) return 1
    if (character !== other) return (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
  }
  return left.length - right.length
}

function missesOf(judged: readonly Judged[], named: Named): Miss[] {
  const listing = judged.filter(({ fits }) => fits.supportTopicId === 'exact')
  if (listing.length === 0) return [{ facets: { supportTopicId: named.supportTopicId }, articles: 0 }]
  const values: Partial<Record<FacetName, string>> = {
    cloudEnvironment: named.cloud,
    productPesId: named.productPesId,
    service: named.service,
    resource: named.resource,
  }
  const misses: Miss[] = []
  for (const held of listing.map(withholding).filter((kept) => kept.length > 0)) {
    const known = misses.find((miss) => Object.keys(miss.facets).join() === held.join())
    if (known === undefined) misses.push({ facets: Object.fromEntries(held.map((facet) => [facet, values[facet] ?? ''])), articles: 1 })
    else known.articles++
  }
  return misses.toSorted((a, b) => b.articles - a.articles)
}
