import { recoverLines } from './body-lines.ts'
import { type BodyFinding, bodyFinding } from './body-rules.ts'

/** A body to read, and the line of the file at which it begins. */
export interface BodyInput {
  body: string
  bodyLine: number
}

/**
 * Turns the body of a real article into standard CommonMark with the same number of lines, the default texts of replacement
 * tokens left in place. `tokens` names those to fill; the findings tell what had to be recovered. Never throws.
 */
export function recoverMarkdown({ body, bodyLine }: BodyInput): { markdown: string; tokens: string[]; findings: BodyFinding[] } {
  const { lines, tokens, events } = recoverLines(body, 'neutral')
  const findings = events.map(({ line, code, detail }) => bodyFinding(bodyLine + line, code, detail))
  return { markdown: lines.join('\n'), tokens, findings: findings.sort((one, other) => one.line - other.line) }
}
