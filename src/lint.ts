import { resolve } from 'node:path'
import type { Finding, Severity } from '../schemas/article.ts'
import { openLibrary } from './articles/library.ts'
import { lintRules } from './articles/lint.ts'
import { gatherFindings } from './snapshot.ts'

/** What lint says of a folder of articles. */
export interface LintReport {
  folder: string
  files: number
  rejected: number
  findings: readonly Finding[]
  findingsBySeverity: Record<Severity, number>
  /** Every rule there is, by id. */
  rules: Readonly<Record<string, { severity: Severity; description: string }>>
}

/** Lints every article file of a folder; rejects when the folder itself cannot be read. */
export async function lintFolder(folder: string, onProgress?: (done: number, total: number) => void): Promise<LintReport> {
  const library = openLibrary({ folder: resolve(folder) })
  const { readings } = await library.read(onProgress === undefined ? {} : { onProgress })
  return { folder, ...gatherFindings(readings), rules: lintRules }
}
