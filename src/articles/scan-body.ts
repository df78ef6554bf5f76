import type { DocumentLink, Heading } from '../../schemas/article.ts'
import { recoverLines } from './body-lines.ts'
import { lintBody } from './body-lint.ts'
import { type BodyFinding, bodyFinding } from './body-rules.ts'
import type { BodyInput } from './recover.ts'
import { readDocuments, readHeadings, readSections, readSteps } from './section-lines.ts'
import { selfHelpTypes } from './self-help-types.ts'

/** What the catalog keeps of a body, and what the linter says about it; lines are lines of the file. */
export interface BodyScan {
  headings: Heading[]
  steps: string[]
  documents: DocumentLink[]
  tokens: string[]
  findings: BodyFinding[]
}

/**
 * Reads headings, steps, documents and replacement tokens of a Markdown body, with everything there is to lint. The JSON
 * body of a form or catalogue has only headings: those before its first `---` line. Never throws, takes linear time.
 */
export function scanBody({ body, bodyLine, selfHelpType }: BodyInput & { selfHelpType: string }): BodyScan {
  const type = selfHelpType.toLowerCase()
  const json = selfHelpTypes.get(type)?.json === true
  const lines = recoverLines(json ? beforeJson(body) : body, 'written')
  const scanned = readHeadings(lines)
  const headings = scanned.filter(({ bold }) => !bold).map(({ level, text, line }) => ({ level, text, line: bodyLine + line }))
  if (json) {
    const events = lines.events.filter(({ code }) => code.startsWith('heading-'))
    const findings = events.map(({ line, code, detail }) => bodyFinding(bodyLine + line, code, detail, 'info'))
    return { headings, steps: [], documents: [], tokens: [], findings }
  }
  const sections = readSections(scanned, lines.lines.length)
  const stepLines = readSteps(lines, sections)
  const documents = readDocuments(lines, sections)
  const counts = { stepCount: stepLines.length, documentCount: documents.length }
  const lint = { body: lines, headings: scanned, sections, ...counts, selfHelpType: type }
  const findings = lintBody(lint).map(({ line, code, detail, severity }) => bodyFinding(bodyLine + line, code, detail, severity))
  findings.sort((one, other) => one.line - other.line)
  return { headings, steps: stepLines.map(({ text }) => text), documents, tokens: lines.tokens, findings }
}

function beforeJson(body: string): string {
  const rule = /^---[ \t]*$/m.exec(body)
  return rule === null ? body : body.slice(0, rule.index)
}
