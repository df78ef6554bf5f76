import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleReading } from '../../schemas/article.ts'
import { openLibrary } from '../../src/articles/library.ts'
import { lintCatalog } from '../../src/articles/lint.ts'
import { fileRules } from '../../src/articles/rules.ts'
import { type CorpusFact, corpusAbsent, corpusFacts, corpusFolder } from '../support/corpus.ts'
import { expectRules } from './read-text.ts'

type Compared = { [field: string]: (reading: ArticleReading, fact: CorpusFact) => [ours: unknown, theirs: unknown] }

/** Fields as the independent reading states them. Where the rules say otherwise than that reading does, the rule's value is expected. */
const compared: Compared = {
  id: ({ article }, fact) => [article?.id, fact.id],
  // A missing title is empty there; the heading or the file name stands in here.
  title: ({ article }, fact) => [fact.title === '' ? '' : article?.title, fact.title],
  selfHelpType: ({ article }, fact) => [article?.selfHelpType, fact.selfHelpType],
  // It keeps a trailing slash and several services; the rule is to strip it and to take the first.
  service: ({ article }, fact) => [article?.service, fact.service.split(',')[0]?.trim().replace(/\/$/, '')],
  resource: ({ article }, fact) => [article?.resource, fact.resource],
  // It keeps items that are no ids; the rule is to drop them.
  supportTopicIds: ({ article }, fact) => [article?.supportTopicIds, fact.supportTopicIds.filter((id) => !id.includes(' '))],
  productPesIds: ({ article }, fact) => [article?.productPesIds, fact.productPesIds],
  cloudEnvironments: ({ article }, fact) => [article?.cloudEnvironments, fact.cloudEnvironments],
  disableClouds: ({ article }, fact) => [article?.disableClouds, fact.disableClouds],
  clouds: ({ article }, fact) => [article?.clouds, fact.effectiveClouds],
  resourceTags: ({ article }, fact) => [article?.resourceTags, fact.resourceTags],
  clientIds: ({ article }, fact) => [article?.clientIds, fact.clientIds],
  displayOrder: ({ article }, fact) => [article?.displayOrder, fact.displayOrder],
  ownershipId: ({ article }, fact) => [article?.ownershipId, fact.ownershipId],
  jsonValid: (reading, fact) => [fact.jsonValid === null ? null : isJsonValid(reading), fact.jsonValid],
  form: ({ article }, fact) => [article?.form !== null, fact.selfHelpType === 'problemscopingquestions'],
}

function isJsonValid({ findings }: ArticleReading): boolean {
  return !findings.some(({ code }) => ['json-missing', 'json-invalid', 'json-raw-control-char'].includes(code))
}

/** Codes that compare whole catalogs: the independent reading saw more files than these. */
const acrossFiles: readonly string[] = ['article-id-duplicate', 'file-name-duplicate']

/** Rules that only one side has, or that one side applies more widely, for the reason given. */
const ownCodes: readonly string[] = [
  'article-id-suffix', // stated by the format, not listed there
  'article-id-guid-malformed', // the same
  'display-order-low', // the same
  'attr-bare-ampersand', // the same
  'form-visibility-broken',
]

describe.skipIf(corpusAbsent !== null)(`the fields of the real articles (${corpusAbsent ?? 'here'})`, () => {
  let readings: ArticleReading[] = []
  let facts: Map<string, CorpusFact> = new Map()

  beforeAll(async () => {
    facts = corpusFacts()
    readings = (await openLibrary({ folder: corpusFolder() }).read()).readings
  })

  it('are read from every file, none rejected', () => {
    expect(readings.map(({ path }) => path).sort()).toEqual([...facts.keys()].sort())
    expect(readings.filter(({ article }) => article === null)).toEqual([])
  })

  it('agree with the independent reading on every field', () => {
    const table = Object.entries(compared).map(([field, compare]) => {
      const different = readings.filter((reading) => {
        const fact = facts.get(reading.path)
        if (fact === undefined) return true
        const [ours, theirs] = compare(reading, fact)
        return JSON.stringify(ours) !== JSON.stringify(theirs)
      })
      return { field, agreement: 1 - different.length / readings.length, different: different.slice(0, 5).map(({ path }) => path) }
    })
    console.log(
      table
        .map(({ field, agreement, different }) => `${field.padEnd(18)}${(agreement * 100).toFixed(3)} % ${different.join(' ')}`)
        .join('\n'),
    )
    expect(table.filter(({ agreement }) => agreement < 0.999)).toEqual([])
  })

  it('agree with the independent reading on the problems of files, headers and JSON', () => {
    const mine = new Set(Object.keys(fileRules).filter((code) => !acrossFiles.includes(code) && !ownCodes.includes(code)))
    const keys = (problems: readonly { code: string; severity: string }[]) =>
      [...new Set(problems.filter(({ code }) => mine.has(code)).map(({ code, severity }) => `${code} ${severity}`))].sort().join()
    const different = readings.filter(({ path, findings }) => keys(findings) !== keys(facts.get(path)?.problems ?? []))
    console.log(
      `problems: ${((1 - different.length / readings.length) * 100).toFixed(3)} % of files agree\n${different.map(({ path }) => path).join('\n')}`,
    )
    expect(different.length / readings.length).toBeLessThan(0.01)
  })

  it('lead to findings that are all in the table of rules, on lines that exist', () => {
    const findings = [...readings.flatMap((reading) => reading.findings), ...lintCatalog(readings)]
    expectRules(findings)
    expect(findings.length).toBeGreaterThan(5_000)
    const beyond = findings.filter(({ path, line }) => line > readFileSync(join(corpusFolder(), path), 'utf8').split('\n').length + 1)
    expect(beyond).toEqual([])
  })

  it('lead to clashing ids wherever the independent reading sees a clash inside these files', () => {
    const seen = new Set(
      lintCatalog(readings)
        .filter(({ code }) => code === 'article-id-duplicate')
        .map(({ path }) => path),
    )
    for (const path of seen) expect(facts.get(path)?.problems.map(({ code }) => code)).toContain('article-id-duplicate')
    expect(seen.size).toBe(8)
  })
})
