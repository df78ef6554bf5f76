import { z } from 'zod'
import { Answer, Confidence, Match, MatchReason, Miss, OfferedArticle, Warning, WarningSource } from './answer.ts'
import { DocumentLink, Finding, Heading, Severity } from './article.ts'
import { ArticleDetail, ArticlePage, ArticleSummary, CatalogStatus, FacetCount, Facets, ReloadReport, ScopingReply } from './catalog.ts'
import { Liveness, ReadinessReply } from './health.ts'
import { FieldProblem, Problem } from './problem.ts'
import { FormElement, FormOption, FormValidation, ScopingQuestions } from './scoping.ts'
import { Level, MatchRequest, View } from './ticket.ts'

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Record<string, unknown>

/** The nouns of the wire, by the name they have in the contract. */
export const namedSchemas = {
  Answer,
  ArticleDetail,
  ArticlePage,
  ArticleSummary,
  CatalogStatus,
  Confidence,
  DocumentLink,
  FacetCount,
  Facets,
  FieldProblem,
  Finding,
  FormElement,
  FormOption,
  FormValidation,
  Heading,
  Level,
  Liveness,
  Match,
  MatchReason,
  MatchRequest,
  Miss,
  OfferedArticle,
  Problem,
  ReadinessReply,
  ReloadReport,
  ScopingQuestions,
  ScopingReply,
  Severity,
  View,
  Warning,
  WarningSource,
} as const

export type SchemaName = keyof typeof namedSchemas

/** Where a named noun stands in the contract. */
export function refTo(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

/**
 * The named nouns and `more` as JSON Schemas that refer to each other by name. Objects that refuse unknown members say so; replies stay open, since
 * members may be added later.
 */
export function printSchemas(more: Readonly<Record<string, z.ZodType>> = {}): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries({ ...namedSchemas, ...more })) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { target: 'draft-2020-12', io: 'input', uri: (id) => refTo(id).$ref, override: tidy })
  const printed = Object.entries(schemas).map(([id, { $schema: _s, $id: _i, ...schema }]): [string, JsonSchema] => [id, schema])
  return Object.fromEntries(printed.sort(([a], [b]) => (a < b ? -1 : 1)))
}

// The bounds of safe integers are how zod says "whole number", and its pattern how it says "date": type and format say both already. A record whose
// keys are all known is written as the object it is.
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  const { propertyNames, required, additionalProperties } = jsonSchema
  if (propertyNames === undefined) return
  delete jsonSchema.propertyNames
  if (required === undefined || additionalProperties === undefined) return
  delete jsonSchema.additionalProperties
  jsonSchema.properties = Object.fromEntries(required.map((name) => [name, additionalProperties]))
}
