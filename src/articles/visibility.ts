/**
 * The ids that a visibility expression (`a == x && (b != y || c == z)`) compares and that are not among `known`. Ids may hold spaces and
 * so may values: an id is what stands left of `==` or `!=`. An expression without comparison names none.
 */
export function unknownIds(expression: string | null, known: ReadonlySet<string>): string[] {
  if (expression === null) return []
  const unknown = new Set<string>()
  for (const comparison of expression.split(/&&|\|\|/)) {
    const operator = comparison.search(/[=!]=/)
    if (operator < 0) continue
    const id = comparison
      .slice(0, operator)
      .replace(/^[\s(!]+/, '')
      .trim()
    if (id !== '' && !known.has(id)) unknown.add(id)
  }
  return [...unknown]
}
