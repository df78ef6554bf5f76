import type { Article, ArticleReading, Block, Finding, Severity } from '../schemas/article.ts'
import type { PolicyStatement } from '../schemas/policy.ts'
import { compareText } from '../schemas/text.ts'
import { formBlocks, readBlocks } from './articles/blocks.ts'
import { catalogLints } from './articles/lint.ts'
import { addText, buildCatalog, type Catalog, type Pause } from './match/catalog.ts'
import type { Policy } from './policy/policy.ts'

/** All that one reading of the folder gave: never changed, swapped as one reference. */
export interface Snapshot {
  catalog: Catalog
  /** Articles by lower-case id; ids clash in real content. */
  byId: ReadonlyMap<string, readonly Article[]>
  readings: ReadonlyMap<string, ArticleReading>
  /** The gravest first, then by path and line. */
  findings: readonly Finding[]
  findingsBySeverity: Record<Severity, number>
  files: number
  rejected: number
  loadedAt: Date
}

/** A snapshot in two stages: what matching by facets needs, which is enough to answer with at the start; then free text and findings as well. */
export interface Draft {
  first: Snapshot
  finish: () => Promise<Snapshot>
}

/** Builds a snapshot from readings, in pieces. */
export async function draftSnapshot(
  readings: readonly ArticleReading[],
  { pause, now }: { pause: Pause; now: () => Date },
): Promise<Draft> {
  const articles = readings.flatMap(({ article }) => article ?? [])
  const catalog = await buildCatalog(articles, { pause })
  const facts = { byId: byId(articles), readings: byPath(readings), loadedAt: now() }
  return {
    first: { catalog, ...facts, ...noFindings(readings) },
    async finish() {
      const whole = await addText(catalog, textOf, pause)
      return { catalog: whole, ...facts, ...(await gatherFindings(readings, pause)) }
    },
  }
}

/** Policy statements of articles and forms, each read when first asked for. */
export interface Statements {
  of(article: Article): readonly PolicyStatement[]
}

/** Remembers the statements of an article for as long as the article itself; one that a reload leaves as it was is not read again. */
export function createStatements(policy: Policy): Statements {
  const known = new WeakMap<Article, readonly PolicyStatement[]>()
  return {
    of(article) {
      const found = known.get(article) ?? policy.detect(blocksOf(article))
      known.set(article, found)
      return found
    },
  }
}

function textOf(article: Article): string {
  return blocksOf(article)
    .map(({ text }) => text)
    .join('\n')
}

function byId(articles: readonly Article[]): Map<string, Article[]> {
  const found = new Map<string, Article[]>()
  for (const article of articles) {
    const id = article.id.toLowerCase()
    const same = found.get(id)
    if (same === undefined) found.set(id, [article])
    else same.push(article)
  }
  return found
}

/** The runs of text that policy and search read: of a form its strings, of any other article its body. */
export function blocksOf(article: Article): Block[] {
  return article.form === null ? readBlocks(article) : formBlocks(article.form, article.bodyLine, article.body)
}

/** What the findings of some readings add up to. */
type FindingFacts = Pick<Snapshot, 'findings' | 'findingsBySeverity' | 'files' | 'rejected'>

/**
 * The findings of these readings, which are sorted by path, and those that only show across files, with their counts. In pieces: asking a reading
 * for its findings reads its body.
 */
export async function gatherFindings(readings: readonly ArticleReading[], pause: Pause): Promise<FindingFacts> {
  const across = new Map<string, Finding[]>()
  for (const lint of catalogLints) {
    await pause()
    for (const finding of lint(readings)) across.set(finding.path, [...(across.get(finding.path) ?? []), finding])
  }
  const bySeverity: Record<Severity, Finding[]> = { error: [], warning: [], info: [] }
  for (const reading of readings) {
    await pause()
    for (const finding of inOrder([...reading.findings, ...(across.get(reading.path) ?? [])])) bySeverity[finding.severity].push(finding)
  }
  const { error, warning, info } = bySeverity
  const findingsBySeverity = { error: error.length, warning: warning.length, info: info.length }
  return { ...noFindings(readings), findings: error.concat(warning, info), findingsBySeverity }
}

function noFindings(readings: readonly ArticleReading[]): FindingFacts {
  const rejected = readings.filter(({ article }) => article === null).length
  return { findings: [], findingsBySeverity: { error: 0, warning: 0, info: 0 }, files: readings.length, rejected }
}

/** The findings of one file by line, each once. */
function inOrder(findings: Finding[]): Finding[] {
  findings.sort((a, b) => a.line - b.line || compareText(a.code, b.code) || compareText(a.message, b.message))
  return findings.filter((one, at) => {
    const before = findings[at - 1]
    return before === undefined || before.line !== one.line || before.code !== one.code || before.message !== one.message
  })
}

/** Readings by path, as the next reading of the folder wants them. */
export function byPath(readings: readonly ArticleReading[]): Map<string, ArticleReading> {
  return new Map(readings.map((reading) => [reading.path, reading]))
}
