import { z } from 'zod'
import { bounds } from './text.ts'

/** The levels of a match, in the order they are tried (matching.md). */
export const Level = z.enum(['topic', 'text', 'resource', 'product', 'service'])
export type Level = z.infer<typeof Level>

/** How much of an article an answer carries; `summary` leaves html and steps out. */
export const View = z.enum(['full', 'summary'])
export type View = z.infer<typeof View>

/** The facets of a ticket, by their wire names. */
export const FacetName = z.enum(['cloudEnvironment', 'productPesId', 'service', 'resource', 'resourceTags', 'supportTopicId'])
export type FacetName = z.infer<typeof FacetName>

const facet = z.string().max(bounds.facetCharactersMax).nullish()

/** What a form knows before submitting, as it is sent: every member optional, blank and null mean absent. */
export const TicketRequest = z.strictObject({
  supportTopicId: facet.meta({ description: 'support topic id, 8 digits or a GUID', examples: ['32728233'] }),
  productPesId: facet.meta({ description: 'product id, 5 or 7 digits', examples: ['17009'] }),
  service: facet.meta({ description: 'resource provider or service name', examples: ['partnercenter'] }),
  resource: facet.meta({
    description: 'resource type, provider/type, or a full resource id',
    examples: ['Microsoft.Compute/virtualMachines'],
  }),
  cloudEnvironment: facet.meta({ description: 'default public', examples: ['public'] }),
  resourceTags: z.array(z.string().max(bounds.facetCharactersMax)).max(bounds.resourceTagsMax).nullish(),
  subject: z.string().nullish().meta({ description: 'what the person typed as title; used for matching, then forgotten' }),
  description: z.string().nullish().meta({ description: 'what the person typed; used for matching, then forgotten' }),
})
export type TicketRequest = z.infer<typeof TicketRequest>

/** How much to answer. */
export const AnswerOptions = z.strictObject({
  levels: z.array(Level).min(1).max(5).nullish().meta({ description: 'search only these levels' }),
  limit: z.int().min(1).max(bounds.articlesPerAnswerMax).nullish().meta({ description: 'articles at most, default 3' }),
  view: View.nullish().meta({ description: 'summary leaves html and steps out' }),
})
export type AnswerOptions = z.infer<typeof AnswerOptions>

/** The body of POST /v1/matches. */
export const MatchRequest = z.strictObject({ ...TicketRequest.shape, ...AnswerOptions.shape })
export type MatchRequest = z.infer<typeof MatchRequest>

/**
 * A ticket ready to match: trimmed, lower case, blank values gone, a full resource id reduced to provider and type.
 * `resource.provider` is the prefix, else the ticket's service, else null; `resource.name` is the resource as the ticket named it,
 * without resource names and subscription; `service` is what the ticket names, else the prefix.
 */
export interface Ticket {
  supportTopicId: string | null
  productPesId: string | null
  service: string | null
  resource: { provider: string | null; type: string; name: string } | null
  cloudEnvironment: string
  /** Sorted and de-duplicated, so that equal tickets have equal keys. */
  resourceTags: string[]
  /** Subject and description joined, cut at `bounds.ticketTextCharactersMax`; empty when nothing was typed. */
  text: string
  levels: Level[]
  limit: number
  view: View
}
