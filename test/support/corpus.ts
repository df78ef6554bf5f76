import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const shared = resolve(fileURLToPath(new URL('../../..', import.meta.url)), 'shared/corpus')
const archive = join(shared, 'articles.tar.xz')

/** Why tests on the real articles are skipped, or null when the articles are there. */
export const corpusAbsent: string | null = existsSync(archive) ? null : 'the shared corpus (../shared/corpus) is not on this machine'

/** The folder that holds `<folder>/<file>.md` of the real articles, unpacked once per archive into the temporary folder. */
export function corpusFolder(): string {
  const { size, mtimeMs } = statSync(archive)
  const home = join(tmpdir(), `deflector-corpus-${size}-${Math.trunc(mtimeMs)}`)
  if (!existsSync(home)) {
    // Unpacked aside and renamed, so that test files running at the same time never see half of it.
    mkdirSync(tmpdir(), { recursive: true })
    const aside = mkdtempSync(join(tmpdir(), 'deflector-corpus-new-'))
    execFileSync('tar', ['xJf', archive, '-C', aside])
    try {
      renameSync(aside, home)
    } catch {
      rmSync(aside, { recursive: true })
    }
  }
  return join(home, 'articles')
}

/** One row of the independent reading of the corpus. */
export interface CorpusFact {
  path: string
  id: string
  title: string
  selfHelpType: string
  service: string
  resource: string
  supportTopicIds: string[]
  productPesIds: string[]
  cloudEnvironments: string[]
  disableClouds: string[]
  effectiveClouds: string[]
  resourceTags: string[]
  clientIds: string[]
  displayOrder: number | null
  ownershipId: string
  headings: { level: number; text: string }[]
  steps: number
  stepsCommonMark?: number
  documents: { text: string; url: string }[]
  hasPolicyExpedite: boolean
  policyBorderline: boolean
  jsonValid: boolean | null
  problems: { code: string; severity: string; detail?: string }[]
}

/** The independent reading, by path without the leading `articles/`. */
export function corpusFacts(): Map<string, CorpusFact> {
  const lines = gunzipSync(readFileSync(join(shared, 'facts.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const fact: CorpusFact = JSON.parse(line)
      return [fact.path.replace(/^articles\//, ''), fact]
    }),
  )
}
