import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Article, offerableTypes } from '../../schemas/article.ts'
import { readArticle } from '../../src/articles/article.ts'
import { classifyLink } from '../../src/articles/link-target.ts'
import { createRenderer } from '../../src/articles/render.ts'
import { linkedAddresses, strangerIn } from '../support/allowed-html.ts'
import { corpusAbsent, corpusFacts, corpusFolder } from '../support/corpus.ts'

describe.skipIf(corpusAbsent !== null)(`the real articles${corpusAbsent === null ? '' : ` (skipped: ${corpusAbsent})`}`, () => {
  let articles: Article[] = []
  let offerable: Article[] = []
  const html = new Map<string, string>()

  beforeAll(() => {
    const folder = corpusFolder()
    const readings = [...corpusFacts().keys()].map((path) => readArticle(path, readFileSync(join(folder, path))))
    articles = readings.flatMap(({ article }) => article ?? [])
    offerable = articles.filter(({ selfHelpType, tokens }) => offerableTypes.includes(selfHelpType) && tokens.length === 0)
    const renderer = createRenderer({ bladeUrlTemplate: null })
    const start = performance.now()
    for (const article of offerable) html.set(article.path, renderer.article(article))
    const milliseconds = (performance.now() - start) / offerable.length
    console.log(`rendered ${offerable.length} offerable articles, ${milliseconds.toFixed(3)} ms each`)
    for (const article of articles) if (!html.has(article.path)) html.set(article.path, renderer.article(article))
  }, 120_000)

  it('are rendered, each to allowed shapes only', () => {
    expect(offerable.length).toBeGreaterThan(4_000)
    expect(html.size).toBe(articles.length)
    const strangers = [...html].map(([path, text]) => ({ path, stranger: strangerIn(text) })).filter(({ stranger }) => stranger !== null)
    expect(strangers.slice(0, 5)).toEqual([])
  })

  it('that can be offered show something, and no comment or replacement token', () => {
    for (const { path, headings, body } of offerable) {
      const text = html.get(path) ?? ''
      expect(text === '' ? path : '', `nothing to show of ${headings.length} headings and ${body.length} characters`).toBe('')
      expect(text).not.toContain('<!--')
      expect(text).not.toContain('&lt;!--')
    }
  })

  it('link to every address of their document sections that the allow-list lets through', () => {
    const facts = corpusFacts()
    let expected = 0
    const missing: string[] = []
    for (const { path } of offerable) {
      const linked = new Set(linkedAddresses(html.get(path) ?? ''))
      for (const { url } of facts.get(path)?.documents ?? []) {
        const target = classifyLink(url)
        if (target.kind !== 'web' && target.kind !== 'mail') continue
        expected++
        if (!linked.has(target.href)) missing.push(`${path} ${url}`)
      }
    }
    console.log(`${expected - missing.length} of ${expected} document links are there`)
    expect(expected).toBeGreaterThan(10_000)
    expect(missing.length / expected, missing.slice(0, 10).join('\n')).toBeLessThan(0.01)
  })

  it('have forms whose HTML is rendered to allowed shapes, with its links', () => {
    const contents = articles.flatMap(({ form }) => form?.formElements.flatMap(({ content }) => content ?? []) ?? [])
    const { fragment } = createRenderer({ bladeUrlTemplate: null })
    const rendered = contents.map((content) => fragment(content))
    expect(rendered.flatMap((text) => strangerIn(text) ?? [])).toEqual([])
    expect(rendered.flatMap((text) => linkedAddresses(text)).length).toBeGreaterThan(20)
  })

  it('keep the address as the author wrote it, but for a handful', () => {
    const addresses = offerable.flatMap(({ documents }) => documents.map(({ url }) => url)).filter((url) => url.startsWith('https://'))
    const changed = addresses.filter((url) => {
      const target = classifyLink(url)
      return target.kind !== 'web' || target.href !== url
    })
    expect(changed.length / addresses.length, changed.slice(0, 10).join('\n')).toBeLessThan(0.01)
  })
})
