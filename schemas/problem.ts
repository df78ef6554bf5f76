import { z } from 'zod'

/** One offending member of a request. */
export const FieldProblem = z.object({
  field: z.string().meta({ description: 'name of the parameter or member, dotted for nested ones' }),
  message: z.string(),
  hint: z.string().optional().meta({ description: 'the nearest valid name, when there is one' }),
})
export type FieldProblem = z.infer<typeof FieldProblem>

/** An error reply, RFC 9457 application/problem+json. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  errors: z.array(FieldProblem),
  traceId: z.string(),
})
export type Problem = z.infer<typeof Problem>
