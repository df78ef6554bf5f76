import { resolve } from 'node:path'
import type { Finding, Severity } from '../schemas/article.ts'
import { openLibrary } from './articles/library.ts'
import { lintRules } from './articles/lint.ts'
import { DeflectorError } from './errors.ts'
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

/** Lints every article file of a folder; rejects when the folder cannot be read or holds none, which a gate must not take for a clean one. */
export async function lintFolder(folder: string, onProgress?: (done: number, total: number) => void): Promise<LintReport> {
  const library = openLibrary({ folder: resolve(folder) })
  const { readings } = await library.read(onProgress === undefined ? {} : { onProgress })
  if (readings.length === 0) {
    throw new DeflectorError('catalog_unavailable', `The folder ${folder} holds no article file (<folder>/<file>.md).`)
  }
  return { folder, ...(await gatherFindings(readings, () => undefined)), rules: lintRules }
}
