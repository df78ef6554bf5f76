import type { Answer, OfferedArticle } from '../schemas/answer.ts'
import type { Article } from '../schemas/article.ts'
import type { View } from '../schemas/ticket.ts'
import { type ComposedAnswer, safeDocuments, showForm } from './answer.ts'
import type { Renderer } from './articles/render.ts'
import { createTextMemo } from './articles/text-memo.ts'
import type { FoundArticle } from './match/find.ts'

/** Prints answers as the bytes to send: UTF-8 as a binary string (see `CacheEntry`). */
export interface AnswerPrinter {
  /** `inTime` is asked before each article: without time left its HTML is left out, and the answer is degraded. */
  print(answer: ComposedAnswer, options: { view: View; inTime: () => boolean }): { body: string; degraded: boolean }
}

/** How much of an article is shown: all of it, all but the HTML (no time was left), or neither HTML nor steps. */
type Extent = 'whole' | 'hurried' | 'summary'

/** What of an offered article no ticket changes. */
type Fixed = Omit<OfferedArticle, 'requiresResource' | 'match' | 'contentHash' | 'source'>

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
  const forms = new WeakMap<Article, string>()

  function printFixed(article: Article, extent: Extent): string {
    const known = kept[extent].get(article)
    if (known !== undefined) return known
    const { id, title, selfHelpType, service, resource } = article
    const fixed: Fixed = {
      id,
      title,
      selfHelpType,
      service,
      resource,
      ...(extent === 'whole' ? { html: renderer.article(article) } : {}),
      ...(extent === 'summary' ? {} : { steps: article.steps }),
      documents: safeDocuments(article.documents),
    }
    const printed = binary(JSON.stringify(fixed).slice(0, -1))
    kept[extent].set(article, printed)
    return printed
  }

  function printArticle({ article, requiresResource, match }: FoundArticle, extent: Extent): string {
    const rest = { requiresResource, match, contentHash: article.contentHash, source: { path: article.path } }
    return `${printFixed(article, extent)},${binary(JSON.stringify(rest).slice(1))}`
  }

  function printForm(form: Article): string {
    const known = forms.get(form)
    if (known !== undefined) return known
    const printed = binary(JSON.stringify(showForm(form, renderer)))
    forms.set(form, printed)
    return printed
  }

  return {
    print({ level, total, articles: offered, warnings, intents, misses, form, ...versions }, { view, inTime }) {
      const extents = new Set<Extent>()
      const printed = offered.map((each) => {
        const extent = view === 'summary' ? 'summary' : inTime() ? 'whole' : 'hurried'
        extents.add(extent)
        return printArticle(each, extent)
      })
      const degraded = versions.degraded || extents.has('hurried')
      const head: Pick<Answer, 'level' | 'total'> = { level, total }
      const middle: Pick<Answer, 'warnings' | 'intents' | 'misses'> = { warnings, intents, misses }
      const tail: Pick<Answer, 'catalogVersion' | 'policyVersion' | 'degraded'> = { ...versions, degraded }
      const body =
        `${inner(head)},"articles":[${printed.join()}],${inner(middle).slice(1)}` +
        `,"scopingQuestions":${form === null ? 'null' : printForm(form)},${inner(tail).slice(1)}}`
      return { body, degraded }
    },
  }
}

/** The members of an object as JSON, with the bracket that opens it but not the one that closes it. */
function inner(members: object): string {
  return binary(JSON.stringify(members).slice(0, -1))
}

const beyondAscii = /[^\x00-\x7f]/

/** The bytes of a text in UTF-8, as a binary string; of plain ASCII, the text itself. */
function binary(text: string): string {
  return beyondAscii.test(text) ? Buffer.from(text).toString('latin1') : text
}
