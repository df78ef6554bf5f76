import type { Answer, Warning } from '../schemas/answer.ts'
import type { Article, DocumentLink } from '../schemas/article.ts'
import type { PolicyStatement } from '../schemas/policy.ts'
import type { ScopingQuestions } from '../schemas/scoping.ts'
import type { Ticket } from '../schemas/ticket.ts'
import { classifyLink } from './articles/link-target.ts'
import type { Renderer } from './articles/render.ts'
import { type FoundArticle, findMatches } from './match/find.ts'
import { selectForm } from './match/scoping.ts'
import type { Policy } from './policy/policy.ts'
import { mergeWarnings } from './policy/warn.ts'
import type { Snapshot, Statements } from './snapshot.ts'

/** What composing an answer needs beside the snapshot. `inTime` says whether the budget lasts; what comes after is left out. */
export interface AnswerTools {
  policy: Policy
  statements: Statements
  renderer: Renderer
  inTime: () => boolean
}

/** An answer before it is printed: what the ticket decided, with the articles and the form as they stand in the catalog. */
export interface ComposedAnswer extends Omit<Answer, 'articles' | 'scopingQuestions'> {
  articles: FoundArticle[]
  form: Article | null
}

/** The answer to a ticket: matches, warnings, the form, and why nothing else. Pure but for the clock behind `inTime`. */
export function composeAnswer(snapshot: Snapshot, ticket: Ticket, { policy, statements, renderer, inTime }: AnswerTools): ComposedAnswer {
  const found = findMatches(snapshot.catalog, ticket, inTime)
  const form = selectForm(snapshot.catalog, ticket)
  const intents = ticket.text === '' ? [] : policy.asks(ticket.text)
  return {
    level: found.level,
    total: found.total,
    articles: found.articles,
    warnings: warningsOf({ offered: found.articles.map(({ article }) => article), form, intents, statements, renderer }),
    intents,
    misses: found.misses,
    form,
    catalogVersion: snapshot.catalog.version,
    policyVersion: policy.version,
    degraded: found.textLeftOut,
  }
}

/** The links that anybody may follow, at the addresses that the HTML gives them: web and mail. Portal links need a resource, and anything else is not to be trusted. */
export function safeDocuments(documents: readonly DocumentLink[]): DocumentLink[] {
  return documents.flatMap(({ text, url }) => {
    const target = classifyLink(url)
    return target.kind === 'web' || target.kind === 'mail' ? [{ text, url: target.href }] : []
  })
}

/** The warnings that these articles and this form state, equal ones merged. */
export function warningsOf({
  offered,
  form,
  intents,
  statements,
  renderer,
}: {
  offered: readonly Article[]
  form: Article | null
  intents: readonly string[]
  statements: Statements
  renderer: Renderer
}): Warning[] {
  const stating = [...offered, ...(form === null ? [] : [form])]
  const found = stating.flatMap((article) =>
    statements.of(article).map((statement) => ({
      kind: article === form ? ('form' as const) : ('article' as const),
      path: article.path,
      articleId: article.id,
      html: htmlOf(statement, renderer),
      statement,
    })),
  )
  return mergeWarnings({ found, intents })
}

const rendered = new WeakMap<PolicyStatement, string>()

function htmlOf(statement: PolicyStatement, renderer: Renderer): string {
  const known = rendered.get(statement)
  if (known !== undefined) return known
  const html = renderer.inline(statement.markdown)
  rendered.set(statement, html)
  return html
}

/** A scoping form as it is sent: what HTML its elements hold is sanitised. */
export function showForm(article: Article, renderer: Renderer): ScopingQuestions | null {
  if (article.form === null) return null
  const formElements = article.form.formElements.map((element) =>
    element.content === undefined ? element : { ...element, content: renderer.fragment(element.content) },
  )
  return { ...article.form, formElements, id: article.id, source: { path: article.path } }
}
