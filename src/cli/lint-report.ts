import { isAbsolute, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
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
  return `${[...lines.map(showControls), `${files} files, ${rejected} rejected: ${counts}`].join('\n')}\n`
}

/** A line without characters that a terminal would obey, such as a file name can hold. */
function showControls(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** The whole report as JSON, without the rules. */
export function printJson({ rules: _rules, ...report }: LintReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

const sarifLevels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * SARIF 2.1.0 (OASIS), as code hosts read it: paths are relative to the folder in which the command was run, which in CI is the repository's root; of
 * articles outside of it, file URIs.
 */
export function printSarif({ folder, findings, rules }: LintReport): string {
  const ids = Object.keys(rules)
  const uriOf = uriPrinter(folder)
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
    results: findings.map((finding) => sarifResult(finding, { ids, uri: uriOf(finding.path) })),
    columnKind: 'utf16CodeUnits',
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function sarifResult({ line, code, severity, message, hint }: Finding, { ids, uri }: { ids: readonly string[]; uri: string }): object {
  return {
    ruleId: code,
    ruleIndex: ids.indexOf(code),
    level: sarifLevels[severity],
    message: { text: hint === undefined ? message : `${message} (${hint})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: line },
        },
      },
    ],
  }
}

function uriPrinter(folder: string): (path: string) => string {
  const inside = relative(process.cwd(), resolve(folder))
  if (inside.startsWith('..') || isAbsolute(inside)) return (path) => pathToFileURL(join(resolve(folder), path)).href
  const base = inside === '' ? [] : inside.split(/[\\/]/)
  return (path) => [...base, ...path.split('/')].map(encodeURIComponent).join('/')
}
