import { RememberedFacts } from '../schemas/remembered.ts'
import { FacetName } from '../schemas/ticket.ts'
import type { ComposedAnswer } from './answer.ts'

/** What must be known of a remembered answer without reading it: what the counters count. */
export function factsOf(answer: ComposedAnswer, degraded: boolean): RememberedFacts {
  return {
    level: answer.level ?? 'none',
    confidence: answer.articles[0]?.match.confidence ?? 'none',
    warnings: answer.warnings.map(({ policy, severity }) => ({ policy, severity })),
    degraded,
    misses: FacetName.options.filter((facet) => answer.misses.some(({ facets }) => facet in facets)),
  }
}

/** Checks what came from a far cache; anything else than facts is nothing. */
export function readFacts(value: unknown): RememberedFacts | undefined {
  const { success, data } = RememberedFacts.safeParse(value)
  return success ? data : undefined
}
