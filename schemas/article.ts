import { z } from 'zod'
import { ScopingForm } from './scoping.ts'

/** How grave a finding is: an error loses something, a warning misleads somebody, an info is style. */
export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

/** One thing that reading or linting an article file noticed. `path` is `<folder>/<file>.md`, `line` counts from 1. */
export const Finding = z.object({
  path: z.string(),
  line: z.number().int().min(1),
  code: z.string().meta({ description: 'stable rule id, such as attr-misspelt' }),
  severity: Severity,
  message: z.string().meta({ description: 'what is wrong, in one sentence' }),
  hint: z.string().optional().meta({ description: 'what to do, such as: did you mean supportTopicIds?' }),
})
export type Finding = z.infer<typeof Finding>

/** A resource type with its provider; `provider` is null when neither a prefix nor the `service` attribute names one. Both lower case. */
export const ResourceType = z.object({ provider: z.string().nullable(), type: z.string() })
export type ResourceType = z.infer<typeof ResourceType>

/** A link of the "Recommended Documents" section: its shown text and its target. */
export const DocumentLink = z.object({ text: z.string(), url: z.string() })
export type DocumentLink = z.infer<typeof DocumentLink>

/** A heading of an article body: level 1 to 6, plain text, line in the file. */
export const Heading = z.object({ level: z.number().int(), text: z.string(), line: z.number().int() })
export type Heading = z.infer<typeof Heading>

/**
 * One article as the catalog holds it. Everything but titles, descriptions, owners and `id` is lower case; lists are
 * de-duplicated in the order written. `path` (`<folder>/<file>.md`) is the identity: article ids clash in real content.
 */
export const Article = z.object({
  path: z.string(),
  id: z.string().meta({ description: 'articleId as written; not unique in real content' }),
  title: z.string(),
  description: z.string(),
  selfHelpType: z.string(),
  service: z.string(),
  resource: z.string().meta({ description: 'the resource attribute, cleaned and lower case' }),
  resources: z.array(ResourceType).meta({ description: 'the resource attribute as a set of provider and type' }),
  supportTopicIds: z.array(z.string()),
  productPesIds: z.array(z.string()),
  cloudEnvironments: z.array(z.string()),
  disableClouds: z.array(z.string()),
  clouds: z.array(z.string()).meta({ description: 'cloudEnvironments without disableClouds' }),
  resourceTags: z.array(z.string()),
  clientIds: z.array(z.string()),
  displayOrder: z.number().int().nullable(),
  ownershipId: z.string(),
  headings: z.array(Heading),
  steps: z.array(z.string()).meta({ description: 'top-level items of the step sections, as plain text' }),
  documents: z.array(DocumentLink),
  tokens: z.array(z.string()).meta({ description: 'names of the replacement tokens left to fill; an article with any is never offered' }),
  body: z.string().meta({ description: 'Markdown after the header, line ends normalised to LF' }),
  bodyLine: z.number().int().meta({ description: 'line of the file at which body begins' }),
  contentHash: z.string().meta({ description: 'SHA-256 of the file, first 16 hex digits' }),
  form: ScopingForm.nullable().meta({ description: 'the form of a problemScopingQuestions article; null for every other type' }),
})
export type Article = z.infer<typeof Article>

/** A run of an article that policy and text search read: a paragraph, a list item, a callout, a heading or a string of a form. */
export interface Block {
  /** Line in the file, from 1. */
  line: number
  /** Plain text: no Markdown, no tags, entities decoded, white space collapsed. */
  text: string
  /** The same run as recovered inline Markdown, for rendering. */
  markdown: string
}

/** What the articles room makes of one file. `article` is null when the file is rejected; the findings then say why. */
export interface ArticleReading {
  path: string
  article: Article | null
  /** Line of the `articleId` attribute, where findings about a clash of ids belong; absent when there is none. */
  idLine?: number
  findings: Finding[]
}

/** The type whose articles are scoping forms. */
export const formType = 'problemscopingquestions'

/** The types whose articles may be offered (matching.md, "Which articles can be offered"). */
export const offerableTypes: readonly string[] = ['generic', 'resource', 'apollo']
