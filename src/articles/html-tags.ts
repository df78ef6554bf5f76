import type { MarkdownIt, StateCore, Token } from 'markdown-it'

/** Tags of authors that stay tags (article-format, HTML); attributes are the sanitiser's business. */
const kept = new Set([
  ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'code', 'p', 'ul', 'ol', 'li', 'pre', 'blockquote'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
])

/** Tags of authors that only style or group: they vanish, what is inside stays. */
const vanishing = new Set(['span', 'div', 'font', 'center', 'button'])

/** Inline elements inside one another, of authors' tags and of Markdown each; deeper ones lose their tags: deep trees cost quadratic time. */
const depthMax = 32

/** A tag as authors write one: bare, or with at least one `name=`, so that `<Sub GUID that you used>` stays text. */
const tagStart = /^<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])(?=[\s/]*>|[^<>]*=)/i

/**
 * A markdown-it plugin for the tags in Markdown: the kept ones stay and are balanced within their paragraph, `<br>` in any form
 * breaks the line (at the end of a paragraph it does nothing), comments and styling tags vanish, and everything else that looks
 * like a tag (`<port>`, `<script>`) is literal text.
 */
export function htmlTags(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'html_tags', (state) => {
    for (const token of state.tokens) {
      if (token.children !== null) token.children = balance(token.children, state)
    }
  })
}

function balance(tokens: Token[], state: StateCore): Token[] {
  const open: string[] = []
  const result: Token[] = []
  let depth = 0
  for (const token of tokens) {
    if (token.type === 'image' && token.children !== null) token.children = balance(token.children, state)
    if (token.type === 'html_inline') settle(token, open)
    // An opening token counts before, a closing one after, so that both ends of an element see the same depth.
    if (token.nesting === 1) depth++
    const deep = token.nesting !== 0 && depth > depthMax
    if (token.nesting === -1) depth--
    if (!deep && (token.type !== 'html_inline' || token.content !== '')) result.push(token)
  }
  while (isBreak(result.at(-1))) result.pop()
  if (open.length > 0) {
    const last = new state.Token('html_inline', '', 0)
    last.content = closing(open)
    result.push(last)
  }
  return result
}

function isBreak(token: Token | undefined): boolean {
  return token?.type === 'hardbreak' || token?.type === 'softbreak'
}

function settle(token: Token, open: string[]): void {
  const [, slash, written = ''] = tagStart.exec(token.content) ?? []
  const name = written.toLowerCase()
  if (name === 'br') token.type = 'hardbreak'
  else if (token.content.startsWith('<!--') || vanishing.has(name)) token.content = ''
  else if (!kept.has(name)) token.type = 'text'
  else if (slash === '/') token.content = closing(open.splice(open.lastIndexOf(name) < 0 ? open.length : open.lastIndexOf(name)))
  else if (token.content.endsWith('/>') || open.length >= depthMax) token.content = ''
  else open.push(name)
}

function closing(names: string[]): string {
  return names
    .reverse()
    .map((name) => `</${name}>`)
    .join('')
}
