import { createHash } from 'node:crypto'
import type { ArticleDetail } from '../../schemas/catalog.ts'

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}img{max-width:100%}pre{overflow:auto}' +
  'table{border-collapse:collapse}td,th{border:1px solid #999;padding:.25rem .5rem}'

const styleHash = createHash('sha256').update(style).digest('base64')

/**
 * What a browser may do with an article's document: show it. The article is sanitised already; the sandbox is the second lock, and keeps links
 * working.
 */
export const documentPolicy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  'img-src https: data:',
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** One article as a whole HTML document. */
export function writeDocument({ title, html }: Pick<ArticleDetail, 'title' | 'html'>): string {
  const name = escapeText(title)
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${name}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n<h1>${name}</h1>\n${html}\n</main>\n</body>\n</html>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
