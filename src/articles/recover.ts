import { recoverLines } from './body-lines.ts'
import { type BodyFinding, bodyFinding } from './body-rules.ts'
import { straightenFences } from './fence-indent.ts'
import { indentLists } from './list-indent.ts'
import { closeQuotes } from './quote-lines.ts'

/** A body to read, and the line of the file at which it begins. */
export interface BodyInput {
  body: string
  bodyLine: number
}

/**
 * Turns the body of a real article into standard CommonMark, the default texts of replacement tokens left in place. `tokens` names those to fill; the findings tell what had to be recovered. Never throws.
 */
export function recoverMarkdown({ body, bodyLine }: BodyInput): { markdown: string; tokens: string[]; findings: BodyFinding[] } {
  const { lines, kinds, tokens, events, fences } = recoverLines(body, 'neutral')
  const placed = indentLists(lines, kinds, fences)
  straightenFences(lines, placed)
  const findings = events.map(({ line, code, detail }) => bodyFinding(bodyLine + line, code, detail))
  const markdown = (body.includes('>') ? closeQuotes(lines, placed) : lines).join('\n')
  return { markdown, tokens, findings: findings.sort((one, other) => one.line - other.line) }
}
