import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Article, Finding } from '../../schemas/article.ts'
import { readArticle } from '../../src/articles/article.ts'
import { readBlocks } from '../../src/articles/blocks.ts'
import { bodyRules } from '../../src/articles/body-rules.ts'
import { recoverMarkdown } from '../../src/articles/recover.ts'
import { scanBody } from '../../src/articles/scan-body.ts'
import { selfHelpTypes } from '../../src/articles/self-help-types.ts'
import { type CorpusFact, corpusAbsent, corpusFacts, corpusFolder } from '../support/corpus.ts'

interface Row {
  fact: CorpusFact
  article: Article
  findings: readonly Pick<Finding, 'code' | 'severity'>[]
}

describe.skipIf(corpusAbsent !== null)(
  `the bodies of the real articles${corpusAbsent === null ? '' : ` (skipped: ${corpusAbsent})`}`,
  () => {
    const rows: Row[] = []
    let markdownRows: Row[] = []

    beforeAll(() => {
      const folder = corpusFolder()
      for (const [path, fact] of corpusFacts()) {
        const { article } = readArticle(path, readFileSync(join(folder, path)))
        if (article !== null) rows.push({ fact, article, findings: scanBody(article).findings })
      }
      markdownRows = rows.filter(({ article }) => selfHelpTypes.get(article.selfHelpType)?.json !== true)
    })

    function agreement(what: string, agrees: (row: Row) => boolean): number {
      const share = rows.filter(agrees).length / rows.length
      console.info(`${what}: ${(share * 100).toFixed(3)} % of ${rows.length} articles agree with the independent reading`)
      return share
    }

    it('agree with the independent reading in headings, steps and documents', () => {
      expect(rows.length).toBe(corpusFacts().size)
      const headings = agreement('headings', ({ article, fact }) => {
        return JSON.stringify(article.headings.map(({ level, text }) => ({ level, text }))) === JSON.stringify(fact.headings)
      })
      const steps = agreement('steps', ({ article, fact }) => [fact.steps, fact.stepsCommonMark].includes(article.steps.length))
      const documents = agreement('documents', ({ article, fact }) => JSON.stringify(article.documents) === JSON.stringify(fact.documents))
      expect(headings).toBeGreaterThanOrEqual(0.999)
      expect(steps).toBeGreaterThanOrEqual(0.999)
      expect(documents).toBeGreaterThanOrEqual(0.999)
    })

    it('agree with the independent reading in what they break, rule by rule', () => {
      const table: Record<string, { both: number; onlyThere: number; onlyHere: number }> = {}
      for (const { fact, findings } of rows) {
        const there = new Set(fact.problems.filter(({ code }) => code in bodyRules).map(({ code, severity }) => `${code} ${severity}`))
        const here = new Set(findings.map(({ code, severity }) => `${code} ${severity}`))
        for (const rule of new Set([...there, ...here])) {
          table[rule] ??= { both: 0, onlyThere: 0, onlyHere: 0 }
          const counts = table[rule]
          if (there.has(rule) && here.has(rule)) counts.both++
          else if (there.has(rule)) counts.onlyThere++
          else counts.onlyHere++
        }
      }
      console.table(table)
      for (const [rule, { both, onlyThere, onlyHere }] of Object.entries(table)) {
        expect((onlyThere + onlyHere) / rows.length, rule).toBeLessThan(0.02)
        // A rule of the independent reading is found nearly always where it is broken.
        if (both + onlyThere > 0) expect(both / (both + onlyThere), rule).toBeGreaterThan(0.9)
      }
    })

    it('keep their lines when recovered, and are read the same once they are', () => {
      for (const { article } of markdownRows) {
        const { markdown, tokens } = recoverMarkdown(article)
        // Behind a quote a line may be added.
        if (!article.body.includes('>')) expect(markdown.split('\n').length, article.path).toBe(article.body.split('\n').length)
        if (tokens.length > 0) continue
        expect(recoverMarkdown({ ...article, body: markdown }).markdown, article.path).toBe(markdown)
        expect(scanBody({ ...article, body: markdown }).documents, article.path).toEqual(article.documents)
      }
    })

    it('show CommonMark the same documents and fences once they are recovered', () => {
      const reader = new MarkdownIt({ html: true, linkify: true })
      // As the renderer does: a line that begins with a tag is a paragraph, its links are links.
      reader.disable('html_block')
      reader.validateLink = () => true
      reader.normalizeLink = (url) => url
      for (const { article, fact } of markdownRows) {
        const { markdown } = recoverMarkdown(article)
        const tokens = reader.parse(markdown, {})
        const targets = new Set(tokens.flatMap(({ children }) => (children ?? []).map((token) => String(token.attrGet('href') ?? ''))))
        for (const { text, url } of article.documents) {
          // Where a bare address ends is the renderer's choice.
          if (text === url) continue
          expect(targets.has(url) || markdown.includes(`<a href="${url}"`), `${article.path} ${url}`).toBe(true)
        }
        const fenced = fact.problems.filter(({ code }) => code === 'fence-language').length
        expect(tokens.filter(({ type }) => type === 'fence').length, article.path).toBeGreaterThanOrEqual(Math.min(fenced, 1))
        const leaked = tokens.filter(({ type, content }) => (type === 'code_block' || type === 'inline') && /^\s*```\w*\s*$/m.test(content))
        expect(leaked, article.path).toEqual([])
      }
    })

    it('are read into blocks that hold every heading and step', () => {
      const start = performance.now()
      let count = 0
      for (const { article } of markdownRows) {
        const blocks = readBlocks(article)
        count += blocks.length
        if (article.tokens.length > 0) continue
        const texts = new Set(blocks.map(({ text }) => text.replaceAll('\u2028', ' ')))
        for (const { text } of article.headings) expect(texts.has(text), `${article.path} ${text}`).toBe(true)
      }
      const micros = ((performance.now() - start) / markdownRows.length) * 1000
      console.info(`${count} blocks, ${micros.toFixed(0)} µs per Markdown body`)
      expect(count).toBeGreaterThan(50_000)
    })
  },
)
