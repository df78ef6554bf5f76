import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../../schemas/article.ts'
import { readArticle } from '../../src/articles/article.ts'
import { formBlocks, readBlocks } from '../../src/articles/blocks.ts'
import { createPolicy } from '../../src/policy/policy.ts'
import { corpusAbsent, corpusFacts, corpusFolder } from '../support/corpus.ts'

describe.skipIf(corpusAbsent !== null)(`the expedite policy in the real articles (${corpusAbsent ?? 'present'})`, () => {
  const blocks = new Map<string, Block[]>()
  const policy = createPolicy()

  beforeAll(() => {
    const root = corpusFolder()
    for (const folder of readdirSync(root)) {
      for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'))) {
        const path = `${folder}/${file}`
        const { article } = readArticle(path, readFileSync(join(root, path)))
        if (article === null) continue
        blocks.set(path, article.form === null ? readBlocks(article) : formBlocks(article.form, article.bodyLine, article.body))
      }
    }
  }, 120_000)

  it('stands exactly where the independent reading says, and in none of the look-alikes', () => {
    const clear = [...corpusFacts()].filter(([, fact]) => fact.hasPolicyExpedite && !fact.policyBorderline).map(([path]) => path)
    const found = [...blocks].filter(([, all]) => policy.detect(all).length > 0).map(([path]) => path)
    const all = [...blocks.values()].flat()
    const lookAlikes = [...blocks.values()].filter((own) => own.some(({ text }) => /expedit/i.test(text))).length
    console.log(`${all.length} runs of ${blocks.size} files read; "expedit" stands in ${lookAlikes} files, a policy in ${found.length}`)
    expect(found.sort()).toEqual(clear.sort())
    expect(clear.length).toBeGreaterThan(0)
  })

  it('is one statement per file, with the condition, and in articles the contact', () => {
    for (const [path, own] of blocks) {
      for (const statement of policy.detect(own)) {
        expect(statement.conditions, path).toEqual(['a strong business justification'])
        expect(statement.contacts, path).toEqual(
          path.startsWith('partnercenter/') ? ['your internal Microsoft counterpart (e.g. PDM)'] : [],
        )
      }
      expect(policy.detect(own).length, path).toBeLessThan(2)
    }
  })
})
