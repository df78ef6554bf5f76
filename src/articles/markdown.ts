import MarkdownParser, { type MarkdownIt } from 'markdown-it'
import { htmlTags } from './html-tags.ts'
import { invisible } from './value.ts'

/**
 * The Markdown of articles: CommonMark with tables, strike-through and bare http(s) addresses as links. Headings begin one level below
 * the panel's own, underlined text and indented text are paragraphs (article-format, headings and fences), an image is its alternative
 * text (loading it would tell its host who reads what). Link targets pass unchecked: only the sanitiser decides about them.
 */
export function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownParser({ html: true, linkify: true, maxNesting: 32 })
  markdown.disable(['lheading', 'code', 'html_block'])
  // Only the inline rule is wanted; the core rule of the same name looks for addresses without a scheme.
  markdown.core.ruler.disable('linkify')
  markdown.linkify.add('ftp:', null).add('//', null)
  markdown.validateLink = () => true
  markdown.normalizeLink = (url) => url
  markdown.normalizeLinkText = (url) => url
  markdown.use(htmlTags)
  markdown.use(shiftHeadings)
  markdown.use(cleanLinkText)
  markdown.renderer.rules.image = (tokens, index, options, env, renderer) =>
    markdown.utils.escapeHtml(renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env))
  return markdown
}

/** Invisible characters are dropped from the text of links (article-format, characters): they can make it read as another address. */
function cleanLinkText(markdown: MarkdownIt): void {
  markdown.core.ruler.push('clean_link_text', (state) => {
    for (const { children } of state.tokens) {
      let depth = 0
      for (const token of children ?? []) {
        if (token.type === 'link_open' || token.type === 'link_close') depth += token.nesting
        else if (depth > 0 && token.type === 'text') token.content = token.content.replace(invisible, '')
      }
    }
  })
}

function shiftHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('shift_headings', (state) => {
    const title = state.tokens.findIndex((token) => token.type === 'heading_open' && token.tag === 'h1')
    // heading_open, inline, heading_close
    if (title >= 0) state.tokens.splice(title, 3)
    for (const token of state.tokens) {
      if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${Math.min(Number(token.tag.slice(1)) + 1, 6)}`
    }
  })
}
