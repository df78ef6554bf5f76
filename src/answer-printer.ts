import type { Answer, MatchReason, OfferedArticle } from '../schemas/answer.ts'
import type { Article } from '../schemas/article.ts'
import type { View } from '../schemas/ticket.ts'
import { type ComposedAnswer, safeDocuments, showForm } from './answer.ts'
import type { Renderer } from './articles/render.ts'
import { createTextMemo } from './articles/text-memo.ts'
import type { FoundArticle } from './match/find.ts'

/** Prints answers as the bytes to send: UTF-8 as a binary string (see `FreshEntry`). */
export interface AnswerPrinter {
  /** `inTime` is asked before each article: without time left its HTML is left out, and the answer is degraded. */
  print(answer: ComposedAnswer, options: { view: View; inTime: () => boolean }): { body: string; degraded: boolean }
}

/** How much of an article is shown: all of it, all but the HTML (no time was left), or neither HTML nor steps. */
type Extent = 'whole' | 'hurried' | 'summary'

/** What of an offered article no ticket changes: before the match, and behind it. */
type Front = Omit<OfferedArticle, 'requiresResource' | 'match' | 'contentHash' | 'source'>
type Back = Pick<OfferedArticle, 'contentHash' | 'source'>

/** Printed whole articles kept, in bytes; of the shorter forms an eighth as much. */
const keptBytesMax = 32 * 1_048_576

/**
 * Prints by joining pieces: the part of an article that no ticket changes, which is nearly all of an answer, is rendered and printed once and kept, and so is
 * each form. What is printed equals JSON.stringify of an `Answer`, member by member in the order of the schema.
 */
export function createAnswerPrinter(renderer: Renderer): AnswerPrinter {
  const kept = {
    whole: createTextMemo<Article>(keptBytesMax),
    hurried: createTextMemo<Article>(keptBytesMax / 8),
    summary: createTextMemo<Article>(keptBytesMax / 8),
  }
  const backs = new WeakMap<Article, string>()
  const forms = new WeakMap<Article, string>()

  function printFront(article: Article, extent: Extent): string {
    const known = kept[extent].get(article)
    if (known !== undefined) return known
    const { id, title, selfHelpType, service, resource } = article
    const front: Front = {
      id,
      title,
      selfHelpType,
      service,
      resource,
      ...(extent === 'whole' ? { html: renderer.article(article) } : {}),
      ...(extent === 'summary' ? {} : { steps: article.steps }),
      documents: safeDocuments(article.documents),
    }
    const printed = printJson(front).slice(0, -1)
    kept[extent].set(article, printed)
    return printed
  }

  function printBack(article: Article): string {
    const known = backs.get(article)
    if (known !== undefined) return known
    const back: Back = { contentHash: article.contentHash, source: { path: article.path } }
    const printed = printJson(back).slice(1)
    backs.set(article, printed)
    return printed
  }

  function printArticle({ article, requiresResource, match }: FoundArticle, extent: Extent): string {
    const on = match.on.map(printReason).join()
    return `${printFront(article, extent)},"requiresResource":${requiresResource},"match":{"level":"${match.level}","confidence":"${match.confidence}","on":[${on}]},${printBack(article)}`
  }

  function printForm(form: Article | null): string {
    if (form === null) return 'null'
    const known = forms.get(form)
    if (known !== undefined) return known
    const printed = printJson(showForm(form, renderer))
    forms.set(form, printed)
    return printed
  }

  return {
    print(answer, { view, inTime }) {
      let degraded = answer.degraded
      const articles = answer.articles.map((each) => {
        const extent = view === 'summary' ? 'summary' : inTime() ? 'whole' : 'hurried'
        degraded ||= extent === 'hurried'
        return printArticle(each, extent)
      })
      const members: Record<keyof Answer, string> = {
        level: printJson(answer.level),
        total: String(answer.total),
        articles: `[${articles.join()}]`,
        warnings: printList(answer.warnings),
        intents: printList(answer.intents),
        misses: printList(answer.misses),
        scopingQuestions: printForm(answer.form),
        catalogVersion: printJson(answer.catalogVersion),
        policyVersion: printJson(answer.policyVersion),
        degraded: String(degraded),
      }
      return { body: printMembers(members), degraded }
    },
  }
}

function printMembers(members: Record<keyof Answer, string>): string {
  const { level, total, articles, warnings, intents, misses, scopingQuestions, catalogVersion, policyVersion, degraded } = members
  return (
    `{"level":${level},"total":${total},"articles":${articles},"warnings":${warnings},"intents":${intents},"misses":${misses}` +
    `,"scopingQuestions":${scopingQuestions},"catalogVersion":${catalogVersion},"policyVersion":${policyVersion},"degraded":${degraded}}`
  )
}

/** Facets and fits need no escaping; matched words may. */
function printReason(reason: MatchReason): string {
  return reason.words === undefined ? `{"facet":"${reason.facet}","fit":"${reason.fit}"}` : printJson(reason)
}

function printList(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : printJson(list)
}

const beyondAscii = /[^\x00-\x7f]/

/** A value as JSON in UTF-8, as a binary string. */
function printJson(value: unknown): string {
  const text = JSON.stringify(value)
  return beyondAscii.test(text) ? Buffer.from(text).toString('latin1') : text
}
