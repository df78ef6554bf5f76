import { z } from 'zod'
import { DocumentLink } from './article.ts'
import { ScopingQuestions } from './scoping.ts'
import { Level } from './ticket.ts'

export const Confidence = z.enum(['high', 'medium', 'low'])
export type Confidence = z.infer<typeof Confidence>

/** Why an article matched: a facet it lists (`exact`) or leaves open (`open`), or the typed words found in it (`text`). */
export const MatchReason = z.object({
  facet: z.enum(['cloudEnvironment', 'productPesId', 'service', 'resource', 'resourceTags', 'supportTopicId', 'text']),
  fit: z.enum(['exact', 'open', 'text']),
  words: z.array(z.string()).optional().meta({ description: 'the matched words, with fit text' }),
})
export type MatchReason = z.infer<typeof MatchReason>

export const Match = z.object({ level: Level, confidence: Confidence, on: z.array(MatchReason) })
export type Match = z.infer<typeof Match>

/** An article as an answer offers it. `html` and `steps` are absent in `view=summary`. */
export const OfferedArticle = z.object({
  id: z.string(),
  title: z.string(),
  selfHelpType: z.string(),
  service: z.string(),
  resource: z.string(),
  html: z.string().optional().meta({ description: 'sanitised, ready to show' }),
  steps: z.array(z.string()).optional(),
  documents: z.array(DocumentLink),
  requiresResource: z.boolean().meta({ description: 'the article is about one concrete resource and the ticket names none' }),
  match: Match,
  contentHash: z.string(),
  source: z.object({ path: z.string().meta({ description: '<folder>/<file>.md, the identity of an article' }) }),
})
export type OfferedArticle = z.infer<typeof OfferedArticle>

/** Where a policy statement stands. */
export const WarningSource = z.object({
  kind: z.enum(['article', 'form']),
  path: z.string(),
  articleId: z.string(),
  line: z.number().int().min(1),
})
export type WarningSource = z.infer<typeof WarningSource>

/** What must be read before submitting. Equal statements from several articles are one warning. */
export const Warning = z.object({
  policy: z.string().meta({ examples: ['expedite'] }),
  severity: z.enum(['notice', 'warning']).meta({ description: 'warning when the ticket itself asks for it' }),
  text: z.string(),
  html: z.string(),
  conditions: z.array(z.string()).meta({ description: 'what makes an exception' }),
  contacts: z.array(z.string()).meta({ description: 'whom to ask instead' }),
  articleIds: z.array(z.string()),
  triggeredBy: z.array(z.enum(['article', 'ticket'])),
  source: WarningSource.meta({ description: 'the first place that states it' }),
  sources: z.array(WarningSource).meta({ description: 'every place that states it, articles in offered order, then the form' }),
})
export type Warning = z.infer<typeof Warning>

/** Why articles that list the topic were withheld: exactly these facets kept `articles` of them away. */
export const Miss = z.object({
  facets: z.record(z.string(), z.string()),
  articles: z.number().int().min(0),
})
export type Miss = z.infer<typeof Miss>

/** The reply to a ticket. `level` is null and `total` 0 when nothing is offered; `misses` and `intents` then still explain. */
export const Answer = z.object({
  level: Level.nullable(),
  total: z.number().int().min(0).meta({ description: 'articles that the level yielded, before the limit' }),
  articles: z.array(OfferedArticle),
  warnings: z.array(Warning),
  intents: z.array(z.string()).meta({ description: 'policies that the typed text asks about, such as expedite' }),
  misses: z.array(Miss),
  scopingQuestions: ScopingQuestions.nullable(),
  catalogVersion: z.string(),
  policyVersion: z.string(),
  degraded: z.boolean().meta({ description: 'something was left out because the time budget ran out' }),
})
export type Answer = z.infer<typeof Answer>
