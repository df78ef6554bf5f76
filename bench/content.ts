import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Article } from '../schemas/article.ts'
import { openLibrary } from '../src/articles/library.ts'
import { isOfferable } from '../src/match/catalog.ts'

const archive = resolve('../shared/corpus/articles.tar.xz')

/** The articles that the measurements run on: the real ones when they are beside the project, else the ones that ship. */
export interface Content {
  name: string
  folder: string
  articles: Article[]
}

export async function openContent(): Promise<Content> {
  const real = existsSync(archive)
  const folder = real ? unpack() : resolve('articles')
  const { readings } = await openLibrary({ folder }).read()
  const articles = readings.flatMap(({ article }) => article ?? [])
  return { name: real ? `${articles.length} real articles` : `the ${articles.length} articles that ship`, folder, articles }
}

function unpack(): string {
  const home = mkdtempSync(join(tmpdir(), 'deflector-bench-'))
  execFileSync('tar', ['xJf', archive, '-C', home])
  return join(home, 'articles')
}

/** Query strings of real tickets: topic, product and cloud of the articles that can be offered, each once, spread over the content. */
export function ticketQueries(articles: readonly Article[], count: number): string[] {
  const queries = articles.filter(isOfferable).flatMap(({ supportTopicIds, productPesIds, clouds }) => {
    const [topic] = supportTopicIds
    const [product] = productPesIds
    if (topic === undefined || product === undefined || clouds.length === 0) return []
    return [new URLSearchParams({ supportTopicId: topic, productPesId: product, cloudEnvironment: clouds[0] ?? 'public' }).toString()]
  })
  const distinct = [...new Set(queries)]
  const stride = Math.max(1, Math.floor(distinct.length / count))
  return distinct.filter((_, at) => at % stride === 0).slice(0, count)
}

/** `count` articles made from real headers: the same facets, with ids, paths and topics of their own for every copy. */
export function multiply(articles: readonly Article[], count: number): Article[] {
  const offerable = articles.filter(isOfferable)
  return Array.from({ length: count }, (_, at) => {
    const copy = Math.floor(at / offerable.length)
    const article = offerable[at % offerable.length]
    if (article === undefined) throw new Error('there is no article that can be offered')
    if (copy === 0) return article
    // What reading the body tells is no member of the article's own, and must be named.
    const { headings, steps, documents, tokens, form } = article
    return {
      ...article,
      headings,
      steps,
      documents,
      tokens,
      form,
      path: `copy-${copy}/${article.path.replace('/', '-')}`,
      id: `${article.id}-${copy}`,
      supportTopicIds: article.supportTopicIds.map((topic) => `${topic}-${copy}`),
    }
  })
}

/** A folder of at least `count` files: the content, and copies of it with article ids of their own. */
export function multiplyFolder(folder: string, count: number): string {
  const home = join(mkdtempSync(join(tmpdir(), 'deflector-bench-')), 'articles')
  cpSync(folder, home, { recursive: true })
  const files = readdirSync(home).flatMap((name) => readdirSync(join(home, name)).map((file) => [name, file] as const))
  for (let at = files.length; at < count; at++) {
    const [name, file] = files[at % files.length] ?? ['', '']
    const copy = Math.floor(at / files.length)
    const text = readFileSync(join(home, name, file), 'utf8')
    writeFileSync(join(home, name, `copy-${copy}-${file}`), text.replace(/(articleId\s*=\s*["'])/i, `$1copy-${copy}-`))
  }
  return home
}
