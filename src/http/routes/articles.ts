import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ArticleDetail } from '../../../schemas/catalog.ts'
import { operations } from '../../../schemas/operation.ts'
import { ArticleParams, ArticleQuery, ArticlesQuery, parameterKinds } from '../../../schemas/query.ts'
import { DeflectorError } from '../../errors.ts'
import { chooseType } from '../accept.ts'
import { documentPolicy, writeDocument } from '../article-document.ts'
import { bind, type Door, queryReader } from '../door.ts'
import { etagOf } from '../etag.ts'
import { nextPage } from '../paging.ts'
import { cacheable, sendBytes, sendCacheable } from '../send.ts'

const offered = ['application/json', 'text/html', 'text/markdown'] as const

/** GET /v1/articles and /v1/articles/{articleId}. */
export function articlesRoutes(app: FastifyInstance, { deflector }: Door): void {
  const readFilter = queryReader(ArticlesQuery, parameterKinds(ArticlesQuery), deflector.articles)
  const readChoice = queryReader(ArticleQuery, parameterKinds(ArticleQuery))

  bind(app, operations.listArticles, (request, reply) => {
    const query = readFilter(request)
    const page = deflector.articles(query)
    return sendCacheable(request, reply, page, nextPage(operations.listArticles.path, query, page.cursor))
  })

  bind(app, operations.getArticle, (request, reply) => {
    const type = chooseType(request.headers.accept, offered)
    if (type === undefined) throw new DeflectorError('not_acceptable', `An article can be sent as ${offered.join(', ')}.`)
    const { articleId } = ArticleParams.parse(request.params)
    const article = deflector.article(articleId, readChoice(request).path)
    return sendArticle(request, reply, { article, type })
  })
}

function sendArticle(
  request: FastifyRequest,
  reply: FastifyReply,
  { article, type }: { article: ArticleDetail; type: (typeof offered)[number] },
): FastifyReply {
  const headers = { ...cacheable, vary: 'Accept' }
  if (type === 'application/json') return sendCacheable(request, reply, article, headers)
  const html = type === 'text/html'
  const bytes = Buffer.from(html ? writeDocument(article) : article.markdown)
  return sendBytes(request, reply, {
    bytes,
    type: `${type}; charset=utf-8`,
    etag: etagOf(bytes),
    headers: html ? { ...headers, 'content-security-policy': documentPolicy } : headers,
  })
}
