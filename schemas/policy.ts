import { z } from 'zod'

const pattern = z
  .string()
  .min(1)
  .max(2_000)
  .refine(isPattern, 'is not a valid regular expression')
  .meta({ description: 'a regular expression source, matched without case' })

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'iu')
    return true
  } catch {
    return false
  }
}

const examples = z.array(z.string().min(1).max(2_000)).max(200)

/**
 * One policy rule as an operator writes it in POLICY_FILE: a sentence that holds a `subject` and a `limiter` and no
 * `exempt` states the policy. `states` and `ignores` are example sentences; the file is refused when the rule disagrees with one.
 */
export const PolicyRow = z.strictObject({
  policy: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be 1 to 40 lower-case letters, digits and hyphens')
    .meta({ description: 'name of the policy, such as refund' }),
  subject: pattern,
  limiter: pattern,
  exempt: pattern.optional(),
  asks: pattern.optional().meta({ description: 'what a ticket says that asks for this; default: the subject' }),
  states: examples.min(1),
  ignores: examples.default([]),
})
export type PolicyRow = z.infer<typeof PolicyRow>

/** POLICY_FILE, YAML or JSON: rows added to the built-in rules. */
export const PolicyFile = z.strictObject({ policies: z.array(PolicyRow).min(1).max(100) })
export type PolicyFile = z.infer<typeof PolicyFile>

/** A policy statement found in one block of an article or form. */
export interface PolicyStatement {
  policy: string
  /** The whole statement as plain text: its sentences as written, without the label of a callout. */
  text: string
  /** The same as inline Markdown, for rendering. */
  markdown: string
  /** What makes an exception, each as it stands in the sentence, such as "a strong business justification". */
  conditions: string[]
  /** Whom to ask instead, such as "your internal Microsoft counterpart (e.g. PDM)". */
  contacts: string[]
  /** Line in the file, from 1. */
  line: number
}
