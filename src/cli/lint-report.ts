import type { Finding, Severity } from '../../schemas/article.ts'
import type { LintReport } from '../lint.ts'
import { version } from '../version.ts'

/** One line per finding, `path:line: severity code: message (hint)`, and a last line that counts. */
export function printText({ findings, files, rejected, findingsBySeverity: by }: LintReport): string {
  const lines = findings.map(({ path, line, severity, code, message, hint }) => {
    const advice = hint === undefined ? '' : ` (${hint})`
    return `${path}:${line}: ${severity} ${code}: ${message}${advice}`
  })
  const counts = `${by.error} errors, ${by.warning} warnings, ${by.info} infos`
  return `${[...lines, `${files} files, ${rejected} rejected: ${counts}`].join('\n')}\n`
}

/** The whole report as JSON, without the rules. */
export function printJson({ rules: _rules, ...report }: LintReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

const sarifLevels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 (OASIS), as code hosts read it; paths are relative to the linted folder. */
export function printSarif({ folder, findings, rules }: LintReport): string {
  const ids = Object.keys(rules)
  const run = {
    tool: {
      driver: {
        name: 'ticket-deflector',
        version,
        rules: Object.entries(rules).map(([id, { severity, description }]) => ({
          id,
          shortDescription: { text: description },
          defaultConfiguration: { level: sarifLevels[severity] },
        })),
      },
    },
    originalUriBaseIds: { ARTICLES: { description: { text: `The linted folder, ${folder}` } } },
    results: findings.map((finding) => sarifResult(finding, ids)),
    columnKind: 'utf16CodeUnits',
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function sarifResult({ path, line, code, severity, message, hint }: Finding, ids: readonly string[]): object {
  return {
    ruleId: code,
    ruleIndex: ids.indexOf(code),
    level: sarifLevels[severity],
    message: { text: hint === undefined ? message : `${message} (${hint})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ARTICLES' },
          region: { startLine: line },
        },
      },
    ],
  }
}
