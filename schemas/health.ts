import { z } from 'zod'

/** The process runs; says nothing about what it depends on. */
export const Liveness = z.object({ status: z.literal('ok') })

/** Whether requests can be answered, and what is away without making that impossible. */
export const ReadinessReply = z.object({
  status: z.enum(['ready', 'degraded']),
  degraded: z.array(z.string()).meta({ description: 'what is away, such as redis; answers are still right, only slower' }),
})
