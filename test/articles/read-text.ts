import { expect } from 'vitest'
import type { Article, ArticleReading, Finding } from '../../schemas/article.ts'
import { readArticle } from '../../src/articles/article.ts'
import { lintRules } from '../../src/articles/lint.ts'

/** Reads a text as an article file and proves on the way that every finding keeps to the table of rules. */
export function readText(content: string | Uint8Array, path = 'folder/some-article.md'): ArticleReading {
  const reading = readArticle(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  expectRules(reading.findings)
  return reading
}

/** Every finding has a rule, with the severity that the rule allows, a line and a sentence. */
export function expectRules(findings: readonly Finding[]): void {
  for (const { code, severity, line, message } of findings) {
    const rule = lintRules[code]
    if (rule === undefined) throw new Error(`no rule for ${code}`)
    if (severity !== rule.severity && !(rule.also ?? []).includes(severity)) throw new Error(`${code} is reported as ${severity}`)
    if (line < 1 || message === '') throw new Error(`${code} lacks a line or a message`)
  }
}

/** The article of a text that must not be rejected. */
export function articleOf(content: string | Uint8Array): Article {
  const { article } = readText(content)
  expect(article).not.toBeNull()
  if (article === null) throw new Error('rejected')
  return article
}

/** The codes of what a text is blamed for. */
export function codesOf(content: string | Uint8Array, path?: string): string[] {
  return readText(content, path).findings.map(({ code }) => code)
}

/** An article that no rule complains about, with some attributes changed; undefined leaves one out. */
export function article(changes: Readonly<Record<string, string | undefined>> = {}, body = goodBody): string {
  return `<properties\n${attributeLines({ ...goodAttributes, ...changes })}/>\n${body}`
}

/** A scoping form file with this text between its --- lines. */
export function formFile(json: string): string {
  return article({ selfHelpType: 'problemScopingQuestions', service: undefined, resource: undefined }, `# Form\n---\n${json}\n---\n`)
}

const goodBody = '\n# Start a machine\n\n## **Recommended Steps**\n\n1. Open the portal\n'

const goodAttributes = {
  pageTitle: 'Start a machine',
  description: 'How to start a machine',
  service: 'microsoft.compute',
  resource: 'virtualmachines',
  authors: 'someone',
  selfHelpType: 'generic',
  supportTopicIds: '32728233',
  productPesIds: '17009',
  cloudEnvironments: 'public, fairfax',
  articleId: 'start-a-machine',
  ownershipId: 'Team_Area',
}

function attributeLines(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : `    ${name}="${value}"\n`))
    .join('')
}
