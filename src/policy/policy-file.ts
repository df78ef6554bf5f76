import { PolicyFile, type PolicyRow } from '../../schemas/policy.ts'
import type { FieldProblem } from '../../schemas/problem.ts'
import { DeflectorError } from '../errors.ts'
import { patternProblem } from './pattern-cost.ts'
import { createRowDetector } from './row-detector.ts'
import { splitSentences } from './sentences.ts'

/**
 * The rows of a parsed policy file. Throws `policy_file_invalid` naming every field at fault at once, such as `policies[1].limiter`:
 * a wrong shape, a pattern that could take too long, or an example that its own row judges otherwise.
 */
export function readPolicyRows(value: unknown): PolicyRow[] {
  const parsed = PolicyFile.safeParse(value)
  const problems = parsed.success ? parsed.data.policies.flatMap(rowProblems) : parsed.error.issues.map(shapeProblem)
  if (!parsed.success || problems.length > 0) {
    const places = problems.map(({ field, message }) => `${field === '' ? 'the file' : field} ${message}`)
    throw new DeflectorError('policy_file_invalid', `The policy file is not valid: ${places.join('; ')}.`, problems)
  }
  return parsed.data.policies
}

function shapeProblem({ path, message }: { path: readonly PropertyKey[]; message: string }): FieldProblem {
  return { field: fieldName(path), message }
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

function rowProblems(row: PolicyRow, index: number): FieldProblem[] {
  const costly = (['subject', 'limiter', 'exempt', 'asks'] as const).flatMap((field) => {
    const problem = row[field] === undefined ? null : patternProblem(row[field])
    return problem === null ? [] : [{ field: `policies[${index}].${field}`, message: problem }]
  })
  return costly.length > 0 ? costly : exampleProblems(row, index)
}

function exampleProblems(row: PolicyRow, index: number): FieldProblem[] {
  const detector = createRowDetector(row)
  const states = (text: string) => detector.mark(splitSentences(text)).includes(true)
  return [
    ...row.states.flatMap((text, place) =>
      states(text) ? [] : [{ field: `policies[${index}].states[${place}]`, message: 'is not detected by this row' }],
    ),
    ...row.ignores.flatMap((text, place) =>
      states(text) ? [{ field: `policies[${index}].ignores[${place}]`, message: 'is detected by this row, though it must not be' }] : [],
    ),
  ]
}
