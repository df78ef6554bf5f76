import { z } from 'zod'
import { Warning } from './answer.ts'
import { Article, Finding, Severity } from './article.ts'
import { ScopingQuestions } from './scoping.ts'

/** An article in a list: the facts without its text. */
export const ArticleSummary = Article.pick({
  path: true,
  id: true,
  title: true,
  description: true,
  selfHelpType: true,
  service: true,
  resource: true,
  supportTopicIds: true,
  productPesIds: true,
  cloudEnvironments: true,
  disableClouds: true,
  clouds: true,
  resourceTags: true,
  clientIds: true,
  displayOrder: true,
  ownershipId: true,
  contentHash: true,
})
export type ArticleSummary = z.infer<typeof ArticleSummary>

/** One article whole, as JSON. */
export const ArticleDetail = Article.omit({ body: true, bodyLine: true, form: true, resources: true }).extend({
  html: z.string(),
  markdown: z.string(),
  offerable: z.boolean(),
  findings: z.array(Finding),
})
export type ArticleDetail = z.infer<typeof ArticleDetail>

/** One page of articles, by path. */
export const ArticlePage = z.object({
  articles: z.array(ArticleSummary),
  total: z.number().int(),
  cursor: z.string().nullable().meta({ description: 'send it back as cursor for the next page; null on the last one' }),
  catalogVersion: z.string(),
})
export type ArticlePage = z.infer<typeof ArticlePage>

/** A facet value with the number of offerable articles that list it. */
export const FacetCount = z.object({ value: z.string(), articles: z.number().int() })

/** Every value a form can offer, each list by count, then by value. */
export const Facets = z.object({
  supportTopicIds: z.array(FacetCount),
  productPesIds: z.array(FacetCount),
  services: z.array(FacetCount),
  resources: z.array(FacetCount),
  cloudEnvironments: z.array(FacetCount),
  resourceTags: z.array(FacetCount),
  catalogVersion: z.string(),
})
export type Facets = z.infer<typeof Facets>

/** The scoping questions for a topic and product; null when no form fits. */
export const ScopingReply = z.object({
  scopingQuestions: ScopingQuestions.nullable(),
  warnings: z.array(Warning),
  catalogVersion: z.string(),
})
export type ScopingReply = z.infer<typeof ScopingReply>

/** How the last reload ended. `kept` = the folder could not be read or held no article, and the old catalog stays. */
export const ReloadReport = z.object({
  result: z.enum(['loaded', 'unchanged', 'kept']),
  reason: z.string().nullable(),
  catalogVersion: z.string().nullable(),
  files: z.number().int().meta({ description: 'article files seen' }),
  articles: z.number().int().meta({ description: 'articles in the catalog' }),
  rejected: z.number().int().meta({ description: 'files that could not become an article' }),
  findings: z.record(Severity, z.number().int()),
  seconds: z.number(),
  at: z.iso.datetime(),
})
export type ReloadReport = z.infer<typeof ReloadReport>

/** What an operator wants to know about the catalog. Findings are paged, the gravest first. */
export const CatalogStatus = z.object({
  catalogVersion: z.string(),
  policyVersion: z.string(),
  loadedAt: z.iso.datetime(),
  articles: z.number().int(),
  offerable: z.number().int(),
  forms: z.number().int(),
  byType: z.record(z.string(), z.number().int()),
  rejected: z.number().int(),
  findingsBySeverity: z.record(Severity, z.number().int()),
  findings: z.array(Finding),
  cursor: z.string().nullable(),
  lastReload: ReloadReport.nullable().meta({ description: 'null while the first reading goes on' }),
  redis: z.enum(['off', 'up', 'down']),
})
export type CatalogStatus = z.infer<typeof CatalogStatus>
