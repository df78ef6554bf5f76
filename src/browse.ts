import type { Article, Finding } from '../schemas/article.ts'
import type { ArticleDetail, ArticlePage, ArticleSummary, CatalogStatus, Facets } from '../schemas/catalog.ts'
import { bounds, compareText } from '../schemas/text.ts'
import { safeDocuments } from './answer.ts'
import type { Renderer } from './articles/render.ts'
import type { ArticleQuery, PageQuery } from './deflector.ts'
import { DeflectorError } from './errors.ts'
import { isOfferable } from './match/catalog.ts'
import { resourceFit } from './match/fit.ts'
import { type FacetReading, facet, readFacets } from './match/ticket.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * One page of the articles that list what the query names, by path. Values are read as a ticket's are, and refused like them; so is a cursor that this
 * service did not make.
 */
export function listArticles(snapshot: Snapshot, query: ArticleQuery, clouds: readonly string[]): ArticlePage {
  const { problems, ...wanted } = readFacets(query, clouds)
  const after = query.cursor === undefined ? '' : readCursor(query.cursor)
  if (after === null) problems.push(cursorProblem)
  if (after === null || problems.length > 0) throw new DeflectorError('invalid_request', 'The list cannot be narrowed to this.', problems)
  const limit = query.limit ?? bounds.itemsPerPageDefault
  const type = facet(query.selfHelpType)
  const matching = snapshot.catalog.articles.filter((article) => (type === null || article.selfHelpType === type) && lists(article, wanted))
  const rest = matching.filter(({ path }) => compareText(path, after) > 0)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    articles: page.map(summaryOf),
    total: matching.length,
    cursor: last === undefined || rest.length <= limit ? null : writeCursor(last.path),
    catalogVersion: snapshot.catalog.version,
  }
}

function lists(article: Article, wanted: Omit<FacetReading, 'problems'>): boolean {
  const holds = (list: readonly string[], value: string | null): boolean => value === null || list.includes(value)
  const { resources } = article
  return (
    holds(article.supportTopicIds, wanted.supportTopicId) &&
    holds(article.productPesIds, wanted.productPesId) &&
    holds([article.service, ...resources.flatMap(({ provider }) => provider ?? [])], wanted.service) &&
    (wanted.resource === null || resourceFit(resources, wanted.resource) === 'exact') &&
    holds(article.clouds, wanted.cloudEnvironment) &&
    wanted.resourceTags.every((tag) => article.resourceTags.includes(tag))
  )
}

function summaryOf(article: Article): ArticleSummary {
  const { headings: _h, steps: _s, documents: _d, tokens: _t, body: _b, bodyLine: _l, form: _f, resources: _r, ...summary } = article
  return summary
}

/**
 * One article by its path, or by its id when only one article has it (ids clash in real content; compared without case). An id that several
 * have is refused with the paths to choose from.
 */
export function findArticle(snapshot: Snapshot, id: string, path: string | undefined): Article {
  const wanted = id.trim()
  const direct = snapshot.readings.get(wanted)?.article
  const same = snapshot.byId.get(wanted.toLowerCase()) ?? []
  const named = path === undefined ? same : same.filter((article) => article.path === path)
  const [first, ...others] = named
  if (first !== undefined && others.length === 0) return first
  if (first !== undefined) {
    const choices = named.map((article) => ({ field: 'path', message: `one of them is ${article.path}`, hint: article.path }))
    throw new DeflectorError('article_ambiguous', `${named.length} articles have this id; name one by its path.`, choices)
  }
  if (direct && (path === undefined || path === direct.path)) return direct
  throw new DeflectorError('article_not_found', 'No article has this id or path.', [
    same.length > 0
      ? { field: 'path', message: 'is not the path of an article with this id' }
      : { field: 'articleId', message: 'is not known' },
  ])
}

/** An article whole, with its rendering and what lint says of it. */
export function detailOf(snapshot: Snapshot, article: Article, renderer: Renderer): ArticleDetail {
  const { bodyLine: _l, form: _f, resources: _r, body, contentHash, ...facts } = article
  // What reading the body tells is no member of the article's own, and must be named.
  const { headings, steps, documents, tokens } = article
  return {
    ...facts,
    headings,
    steps,
    documents: safeDocuments(documents),
    tokens,
    contentHash,
    html: renderer.article(article),
    markdown: body,
    offerable: isOfferable(article),
    findings: snapshot.findings.filter(({ path }) => path === article.path),
  }
}

/** Every facet value of the articles that can be offered, with its count: the most frequent first, then by value. */
export function countFacets(snapshot: Snapshot): Facets {
  const count = (valuesOf: (article: Article) => readonly string[]): { value: string; articles: number }[] => {
    const counts = new Map<string, number>()
    for (const article of snapshot.catalog.offerable) {
      for (const value of new Set(valuesOf(article))) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const rows = [...counts].map(([value, articles]) => ({ value, articles }))
    return rows.sort((a, b) => b.articles - a.articles || compareText(a.value, b.value))
  }
  return {
    supportTopicIds: count(({ supportTopicIds }) => supportTopicIds),
    productPesIds: count(({ productPesIds }) => productPesIds),
    services: count(({ service }) => (service === '' ? [] : [service])),
    resources: count(({ resources }) => resources.map(({ provider, type }) => (provider === null ? type : `${provider}/${type}`))),
    cloudEnvironments: count(({ clouds }) => clouds),
    resourceTags: count(({ resourceTags }) => resourceTags),
    catalogVersion: snapshot.catalog.version,
  }
}

/** What is loaded and what was noticed about it; the findings by pages. */
export function statusOf(
  snapshot: Snapshot,
  { page, ...facts }: Pick<CatalogStatus, 'policyVersion' | 'lastReload' | 'redis'> & { page: PageQuery },
): CatalogStatus {
  const { articles, offerable, forms, version } = snapshot.catalog
  return {
    ...facts,
    catalogVersion: version,
    loadedAt: snapshot.loadedAt.toISOString(),
    articles: articles.length,
    offerable: offerable.length,
    forms: forms.length,
    byType: countTypes(articles),
    rejected: snapshot.rejected,
    findingsBySeverity: snapshot.findingsBySeverity,
    ...pageFindings(snapshot, page),
  }
}

function countTypes(articles: readonly Article[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { selfHelpType } of articles) counts.set(selfHelpType, (counts.get(selfHelpType) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One page of findings; the cursor is bound to the catalog version, since another catalog has other findings. */
function pageFindings(snapshot: Snapshot, query: PageQuery): { findings: Finding[]; cursor: string | null } {
  const mark = `${snapshot.catalog.version}.`
  const given = query.cursor === undefined ? `${mark}0` : readCursor(query.cursor)
  const start = given?.startsWith(mark) ? Number(given.slice(mark.length)) : Number.NaN
  if (!Number.isSafeInteger(start) || start < 0) {
    throw new DeflectorError('invalid_request', 'The cursor is not one that this list gave.', [cursorProblem])
  }
  const end = start + (query.limit ?? bounds.itemsPerPageDefault)
  return {
    findings: snapshot.findings.slice(start, end),
    cursor: end < snapshot.findings.length ? writeCursor(`${mark}${end}`) : null,
  }
}

function writeCursor(place: string): string {
  return Buffer.from(place).toString('base64url')
}

/** The place that a cursor names, or null when it is none of ours. */
function readCursor(cursor: string): string | null {
  const place = Buffer.from(cursor, 'base64url').toString()
  return place === '' || writeCursor(place) !== cursor ? null : place
}

const cursorProblem = { field: 'cursor', message: 'must be a cursor from the page before' }
