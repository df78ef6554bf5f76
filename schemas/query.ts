import { z } from 'zod'
import { bounds } from './text.ts'
import { AnswerOptions, Level, TicketRequest, View } from './ticket.ts'

const facet = z.string().max(bounds.facetCharactersMax).optional()
const tags = z.array(z.string().max(bounds.facetCharactersMax)).max(bounds.resourceTagsMax).optional()

const describe = (name: keyof typeof TicketRequest.shape) => TicketRequest.shape[name].meta() ?? {}

const facets = {
  supportTopicId: facet.meta(describe('supportTopicId')),
  productPesId: facet.meta(describe('productPesId')),
  service: facet.meta(describe('service')),
  resource: facet.meta(describe('resource')),
  cloudEnvironment: facet.meta(describe('cloudEnvironment')),
}

/** The query of GET /v1/matches: a ticket as parameters, typed text as `q`. Lists may be repeated or comma-separated. */
export const MatchesQuery = z.strictObject({
  ...facets,
  resourceTags: tags.meta({ description: 'repeated or comma-separated' }),
  q: z.string().optional().meta({ description: 'what the person typed; prefer POST, since addresses end up in logs of proxies' }),
  levels: z
    .array(Level)
    .max(5)
    .optional()
    .meta({ description: `${AnswerOptions.shape.levels.meta()?.description}; repeated or comma-separated` }),
  limit: z
    .int()
    .min(1)
    .max(bounds.articlesPerAnswerMax)
    .optional()
    .meta(AnswerOptions.shape.limit.meta() ?? {}),
  view: View.optional().meta(AnswerOptions.shape.view.meta() ?? {}),
})

export type MatchesQuery = z.infer<typeof MatchesQuery>

const page = {
  cursor: z.string().max(bounds.facetCharactersMax).optional().meta({ description: 'the `cursor` of the page before; opaque' }),
  limit: z
    .int()
    .min(1)
    .max(bounds.itemsPerPageMax)
    .optional()
    .meta({ description: `items per page, default ${bounds.itemsPerPageDefault}` }),
}

/** The query of GET /v1/articles: every facet an article can list, and the page. */
export const ArticlesQuery = z.strictObject({
  ...facets,
  cloudEnvironment: facet.meta({ description: 'only articles for this cloud', examples: ['public'] }),
  resourceTags: tags.meta({ description: 'only articles with all of these tags; repeated or comma-separated' }),
  selfHelpType: facet.meta({ description: 'such as generic, resource, apollo', examples: ['generic'] }),
  ...page,
})

/** The query of GET /v1/articles/{articleId}. */
export const ArticleQuery = z.strictObject({
  path: z
    .string()
    .max(bounds.facetCharactersMax)
    .optional()
    .meta({ description: '<folder>/<file>.md: picks one of several articles with the same id' }),
})

/** The path parameter of GET /v1/articles/{articleId}. */
export const ArticleParams = z.strictObject({
  articleId: z
    .string()
    .meta({ description: 'articleId, or the percent-encoded path <folder>/<file>.md', examples: ['marketplace_cert_failures'] }),
})

/** The query of GET /v1/scoping-questions. */
export const ScopingQuery = z.strictObject(facets)

/** The query of GET /v1/admin/catalog: the page of findings. */
export const FindingsQuery = z.strictObject(page)

/** An operation that takes no parameters; any is refused. */
export const NoQuery = z.strictObject({})

/** How a parameter is written in an address: as it is, as a list of words, or in digits. */
export type ParameterKind = 'text' | 'list' | 'whole'

/** The parameters of a query with the way each is written, in the order of the contract. */
export function parameterKinds(query: z.ZodObject): Map<string, ParameterKind> {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' })
  const kinds = Object.entries(properties).map(([name, schema]): [string, ParameterKind] => {
    const type = typeof schema === 'object' ? schema.type : undefined
    return [name, type === 'array' ? 'list' : type === 'integer' ? 'whole' : 'text']
  })
  return new Map(kinds)
}
