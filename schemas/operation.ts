import type { z } from 'zod'
import { examples } from './example.ts'
import type { SchemaName } from './json-schema.ts'
import { ArticleParams, ArticleQuery, ArticlesQuery, FindingsQuery, MatchesQuery, NoQuery, ScopingQuery } from './query.ts'

/** What a reply holds in one media type: a named noun, or text when there is none. */
export interface ReplyBody {
  schema: SchemaName | 'text' | 'contract'
  example?: unknown
}

/** A reply that is not an error. */
export interface ReplyShape {
  description: string
  /** By media type; none for a reply without a body. */
  content: Readonly<Record<string, ReplyBody>>
  headers?: readonly HeaderName[]
}

/** The reply headers that the contract describes. */
export const replyHeaders = {
  ETag: 'entity tag of these bytes, for If-None-Match',
  'Cache-Control': 'how long and where the reply may be kept',
  'Cache-Status': 'RFC 9211: whether the answer was remembered, with the layer (near, far, none) in detail',
  'Server-Timing': 'where the time went; only when X-Server-Timing: 1 was sent',
  Link: 'RFC 8288: rel="next" leads to the next page, absent on the last one',
  Vary: 'the request headers that chose this representation',
} as const

export type HeaderName = keyof typeof replyHeaders

/** The request headers that the contract describes; each operation also understands `traceparent`. */
export const requestHeaders = {
  'If-None-Match': 'entity tags that the caller holds; 304 when one is still right',
  'X-Server-Timing': '1 asks for the Server-Timing header',
} as const

export type RequestHeaderName = keyof typeof requestHeaders

/** One call of the HTTP contract. */
export interface Operation {
  id: string
  method: 'GET' | 'POST'
  /** As in OpenAPI, such as `/v1/articles/{articleId}`. */
  path: string
  tag: keyof typeof tags
  summary: string
  description: string
  params?: z.ZodObject
  /** Unknown parameters are refused; absent = any parameter is ignored. */
  query?: z.ZodObject
  headers?: readonly RequestHeaderName[]
  body?: { schema: SchemaName; example: unknown }
  replies: Readonly<Record<number, ReplyShape>>
  /** Codes of the errors it answers with, beside those that every operation has. */
  problems: readonly string[]
}

export const tags = {
  matches: 'A ticket meets the articles.',
  articles: 'The articles themselves, and what they are about.',
  admin: 'For operators: the catalog and its reload.',
  health: 'For orchestrators and monitoring.',
} as const

const json = (schema: SchemaName, example: unknown) => ({ 'application/json': { schema, example } })
const unchanged: ReplyShape = { description: 'What the caller holds is still right.', content: {}, headers: ['ETag', 'Cache-Control'] }

const queryProblems = ['invalid_request', 'catalog_unavailable'] as const
const bodyProblems = ['invalid_json', 'body_too_large', 'unsupported_media_type'] as const

/** Every operation of the service, once. The HTTP door binds a handler to each; the contract is printed from them. */
export const operations = {
  getMatches: {
    id: 'getMatches',
    method: 'GET',
    path: '/v1/matches',
    tag: 'matches',
    summary: 'Answer a ticket',
    description:
      'The articles to offer before a ticket is submitted, the policies to read, and why. Nothing found is 200 with an empty list and the reasons. At least one of topic, product, service, resource or q must be given.',
    query: MatchesQuery,
    headers: ['If-None-Match', 'X-Server-Timing'],
    replies: {
      200: {
        description: 'The answer.',
        content: json('Answer', examples.answer),
        headers: ['ETag', 'Cache-Control', 'Cache-Status', 'Server-Timing'],
      },
      304: unchanged,
    },
    problems: [...queryProblems, 'ticket_empty'],
  },
  postMatches: {
    id: 'postMatches',
    method: 'POST',
    path: '/v1/matches',
    tag: 'matches',
    summary: 'Answer a ticket that holds typed text',
    description:
      'The same answer as GET /v1/matches, with the ticket as body: the way to send what a person typed, since addresses end up in logs.',
    query: NoQuery,
    headers: ['X-Server-Timing'],
    body: { schema: 'MatchRequest', example: examples.ticket },
    replies: {
      200: {
        description: 'The answer.',
        content: json('Answer', examples.answer),
        headers: ['ETag', 'Cache-Control', 'Cache-Status', 'Server-Timing'],
      },
    },
    problems: [...queryProblems, ...bodyProblems, 'ticket_empty'],
  },
  listArticles: {
    id: 'listArticles',
    method: 'GET',
    path: '/v1/articles',
    tag: 'articles',
    summary: 'List articles',
    description: 'Articles by path, narrowed to those that list every facet given. One page at a time.',
    query: ArticlesQuery,
    headers: ['If-None-Match'],
    replies: {
      200: { description: 'One page.', content: json('ArticlePage', examples.articlePage), headers: ['ETag', 'Cache-Control', 'Link'] },
      304: unchanged,
    },
    problems: queryProblems,
  },
  getArticle: {
    id: 'getArticle',
    method: 'GET',
    path: '/v1/articles/{articleId}',
    tag: 'articles',
    summary: 'Read one article',
    description:
      'By articleId, or by path (`<folder>/<file>.md`, percent-encoded). Article ids are not unique: a clash is 409 with one entry in `errors` for each candidate path, and `path` picks one.',
    params: ArticleParams,
    query: ArticleQuery,
    headers: ['If-None-Match'],
    replies: {
      200: {
        description: 'The article, as JSON, as a small HTML document or as Markdown, by Accept.',
        content: {
          ...json('ArticleDetail', examples.articleDetail),
          'text/html': { schema: 'text' },
          'text/markdown': { schema: 'text' },
        },
        headers: ['ETag', 'Cache-Control', 'Vary'],
      },
      304: { ...unchanged, headers: ['ETag', 'Cache-Control', 'Vary'] },
    },
    problems: [...queryProblems, 'article_not_found', 'article_ambiguous', 'not_acceptable'],
  },
  getFacets: {
    id: 'getFacets',
    method: 'GET',
    path: '/v1/facets',
    tag: 'articles',
    summary: 'List every facet value',
    description: 'Every topic, product, service, resource, cloud and tag of the articles that can be offered, with the number of articles.',
    query: NoQuery,
    headers: ['If-None-Match'],
    replies: {
      200: { description: 'The values.', content: json('Facets', examples.facets), headers: ['ETag', 'Cache-Control'] },
      304: unchanged,
    },
    problems: queryProblems,
  },
  getScopingQuestions: {
    id: 'getScopingQuestions',
    method: 'GET',
    path: '/v1/scoping-questions',
    tag: 'articles',
    summary: 'Get the questions for a topic',
    description:
      'The scoping questions for a topic and product as form elements, and the policies that they state; null when no form fits.',
    query: ScopingQuery,
    headers: ['If-None-Match'],
    replies: {
      200: { description: 'The questions.', content: json('ScopingReply', examples.scopingReply), headers: ['ETag', 'Cache-Control'] },
      304: unchanged,
    },
    problems: [...queryProblems, 'ticket_empty'],
  },
  getCatalog: {
    id: 'getCatalog',
    method: 'GET',
    path: '/v1/admin/catalog',
    tag: 'admin',
    summary: 'Describe the loaded catalog',
    description: 'Counts, versions, the last reload and the findings, the gravest first, one page at a time.',
    query: FindingsQuery,
    replies: {
      200: { description: 'The catalog.', content: json('CatalogStatus', examples.catalogStatus), headers: ['Cache-Control', 'Link'] },
    },
    problems: queryProblems,
  },
  reloadCatalog: {
    id: 'reloadCatalog',
    method: 'POST',
    path: '/v1/admin/reload',
    tag: 'admin',
    summary: 'Read the articles again',
    description:
      'Answers when the reload is done. One at a time; an empty or unreadable folder keeps the catalog that is there and says so.',
    query: NoQuery,
    replies: { 200: { description: 'How it ended.', content: json('ReloadReport', examples.reloadReport), headers: ['Cache-Control'] } },
    problems: ['invalid_request', ...bodyProblems, 'reload_running'],
  },
  getLiveness: {
    id: 'getLiveness',
    method: 'GET',
    path: '/livez',
    tag: 'health',
    summary: 'Is the process alive?',
    description: 'Checks no dependency.',
    replies: { 200: { description: 'It is.', content: json('Liveness', { status: 'ok' }), headers: ['Cache-Control'] } },
    problems: ['request_timeout'],
  },
  getReadiness: {
    id: 'getReadiness',
    method: 'GET',
    path: '/readyz',
    tag: 'health',
    summary: 'Can it answer?',
    description: 'Ready when a catalog is loaded and the service is not shutting down. Redis away is reported, and still ready.',
    replies: {
      200: { description: 'It can.', content: json('ReadinessReply', { status: 'ready', degraded: [] }), headers: ['Cache-Control'] },
    },
    problems: ['catalog_unavailable', 'shutting_down', 'request_timeout'],
  },
  getMetrics: {
    id: 'getMetrics',
    method: 'GET',
    path: '/metrics',
    tag: 'health',
    summary: 'Prometheus metrics',
    description: 'The metrics in the text format that Prometheus reads.',
    replies: { 200: { description: 'The metrics.', content: { 'text/plain': { schema: 'text' } }, headers: ['Cache-Control'] } },
    problems: ['request_timeout'],
  },
  getContract: {
    id: 'getContract',
    method: 'GET',
    path: '/openapi.json',
    tag: 'health',
    summary: 'This contract',
    description: 'The OpenAPI document of this service.',
    headers: ['If-None-Match'],
    replies: {
      200: { description: 'The document.', content: { 'application/json': { schema: 'contract' } }, headers: ['ETag', 'Cache-Control'] },
      304: unchanged,
    },
    problems: ['request_timeout'],
  },
} as const satisfies Record<string, Operation>
