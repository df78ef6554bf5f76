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

/** Whether an expression cannot be meant as it stands: brackets that do not pair, or a comparison that lacks a side. */
export function isBroken(expression: string | null): boolean {
  if (expression === null || !/[=!]=|&&|\|\||[()]/.test(expression)) return false
  let depth = 0
  for (const character of expression) {
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) return true
  }
  return depth !== 0 || !expression.split(/&&|\|\|/).every(isComparison)
}

function isComparison(text: string): boolean {
  const operator = text.search(/[=!]=/)
  return operator >= 0 && /[^\s(!]/.test(text.slice(0, operator)) && /[^\s)]/.test(text.slice(operator + 2))
}
