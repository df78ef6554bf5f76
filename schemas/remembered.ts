import { z } from 'zod'
import { Confidence, Warning } from './answer.ts'
import { FacetName, Level } from './ticket.ts'

/** What the cache keeps beside the bytes of an answer, so that remembered answers are counted like fresh ones. */
export const RememberedFacts = z.strictObject({
  level: z.union([Level, z.literal('none')]),
  confidence: z.union([Confidence, z.literal('none')]),
  warnings: z.array(Warning.pick({ policy: true, severity: true })),
  misses: z.array(FacetName),
  degraded: z.boolean(),
})
export type RememberedFacts = z.infer<typeof RememberedFacts>
