import type { Severity } from '../../schemas/article.ts'
import { DeflectorError } from '../errors.ts'
import { lintFolder } from '../lint.ts'
import { readSettings } from '../settings.ts'
import { printJson, printSarif, printText } from './lint-report.ts'
import { showProgress } from './progress.ts'

const gravest: Record<string, readonly Severity[]> = {
  error: ['error'],
  warn: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
}

/** Lints a folder and prints the report; 1 when a finding is at least as grave as `failOn`. */
export async function lint(options: { folder: string | undefined; format: string; failOn: string; quiet: boolean }): Promise<number> {
  if (options.folder === '') throw new DeflectorError('invalid_request', 'The folder to lint has an empty name.')
  const progress = showProgress('reading articles')
  const report = await lintFolder(options.folder ?? readSettings(['ARTICLES_DIR']).config.ARTICLES_DIR, progress.show).finally(progress.end)
  const failing = gravest[options.failOn] ?? []
  const shown = options.quiet ? report.findings.filter(({ severity }) => failing.includes(severity)) : report.findings
  const print = options.format === 'sarif' ? printSarif : options.format === 'json' ? printJson : printText
  process.stdout.write(print({ ...report, findings: shown }))
  return report.findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0
}
