import type { Article } from '../../schemas/article.ts'
import { compareText } from '../../schemas/text.ts'

/**
 * The part of the order inside a level that no ticket changes (matching.md, "Order inside a level", 4 to 6): fewer topics first and
 * none last, displayOrder ascending and absent last, then title, id and path by code point. Total, since paths differ.
 */
export function compareStatic(a: Article, b: Article): number {
  return (
    rankOf(a.supportTopicIds.length || null) - rankOf(b.supportTopicIds.length || null) ||
    rankOf(a.displayOrder) - rankOf(b.displayOrder) ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id) ||
    compareText(a.path, b.path)
  )
}

// A finite stand-in for "last": Infinity - Infinity would be NaN.
function rankOf(value: number | null): number {
  return value ?? Number.MAX_SAFE_INTEGER
}
