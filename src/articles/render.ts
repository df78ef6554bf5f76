import type { Article } from '../../schemas/article.ts'
import { isHtmlTag } from './html.ts'
import { createMarkdown } from './markdown.ts'
import { recoverMarkdown } from './recover.ts'
import { createSanitizer } from './sanitize.ts'
import { createTextMemo } from './text-memo.ts'

/** What of an article its HTML is made of. */
export type RenderableArticle = Pick<Article, 'path' | 'contentHash' | 'body' | 'bodyLine' | 'selfHelpType'>

/** Turns article text into HTML that is safe to show as it is; nothing here throws on any text. */
export interface Renderer {
  /** The whole body without its first H1, remembered by content hash and path. */
  article(article: RenderableArticle): string
  /** One run of recovered inline Markdown, without a paragraph around it. */
  inline(markdown: string): string
  /** HTML that an author wrote, such as the `content` of a form's infoblock. */
  fragment(html: string): string
}

/** Types whose body is JSON (article-format, JSON bodies). */
const jsonTypes = new Set([
  'problemscopingquestions',
  'advisorrecommendationmetadata',
  'supporttopicdescription',
  'diagnoseandsolve',
  'tsg_questions',
])

/**
 * Characters of an article that are read as Markdown, one and a half times the longest honest one; a longer one is shown as it is written.
 * Up to here the costliest text found (list items in list items) takes about a second.
 */
const articleCharactersMax = 131_072

/** The same for one run of Markdown or HTML; the longest honest one has fewer than 2,000. */
const runCharactersMax = 65_536

/**
 * Makes a renderer. `bladeUrlTemplate` is the one of `createBladeUrl`; `bytesMax` bounds the remembered HTML, default 32 MiB.
 */
export function createRenderer(options: { bladeUrlTemplate: string | null; bytesMax?: number }): Renderer {
  const markdown = createMarkdown()
  const sanitize = createSanitizer(options.bladeUrlTemplate)
  const memo = createTextMemo<string>(options.bytesMax ?? 32 * 1_048_576)

  function render({ body, bodyLine, selfHelpType }: RenderableArticle): string {
    if (jsonTypes.has(selfHelpType.toLowerCase()) || body.length > articleCharactersMax) return literal(body)
    const recovered = recoverMarkdown({ body, bodyLine }).markdown
    return recovered.length > articleCharactersMax ? literal(body) : sanitize(markdown.render(recovered)).trim()
  }

  function literal(text: string): string {
    return sanitize(`<pre>${markdown.utils.escapeHtml(text.trim())}</pre>`)
  }

  return {
    article(article) {
      const key = `${article.contentHash} ${article.path}`
      const known = memo.get(key)
      if (known !== undefined) return known
      const html = render(article)
      memo.set(key, html)
      return html
    },
    inline: (text) => (text.length > runCharactersMax ? literal(text) : sanitize(markdown.renderInline(text))),
    fragment: (html) => (html.length > runCharactersMax ? literal(html) : sanitize(keepLiterals(html))),
  }
}

/** `<port>` is what a reader is to fill in, no tag: as in Markdown, it is shown as it is written. */
function keepLiterals(html: string): string {
  return html.replace(/<(?=\/?([a-z][^\s<>/]{0,40}))/gi, (bracket, name: string) => (isHtmlTag(name.toLowerCase()) ? bracket : '&lt;'))
}
