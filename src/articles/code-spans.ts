/** A code span: `from` and `to` enclose its content, `end` is the offset after its closing ticks. */
export interface CodeSpan {
  from: number
  to: number
  end: number
}

interface TickRun {
  at: number
  length: number
}

/**
 * The code spans of a run of text by the offset of their first tick (CommonMark 6.1: a run of ticks closes at the next run
 * of the same length). Null when there are none. One pass, however many runs never find a partner.
 */
export function readCodeSpans(text: string): Map<number, CodeSpan> | null {
  const first = text.indexOf('`')
  if (first === -1 || text.indexOf('`', first + 1) === -1) return null
  const runs = readRuns(text, first)
  const byLength = new Map<number, number[]>()
  // Lists end in the earliest run, so that what lies behind the reader is popped off once and for all.
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0
    const same = byLength.get(length)
    if (same === undefined) byLength.set(length, [index])
    else same.push(index)
  }
  const spans = new Map<number, CodeSpan>()
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]
    if (run === undefined) break
    const escaped = isEscaped(text, run.at)
    const at = escaped ? run.at + 1 : run.at
    const length = escaped ? run.length - 1 : run.length
    const same = length === 0 ? undefined : byLength.get(length)
    if (same === undefined) continue
    while ((same.at(-1) ?? runs.length) <= index) same.pop()
    const partner = runs[same.at(-1) ?? -1]
    if (partner === undefined) continue
    spans.set(at, { from: at + length, to: partner.at, end: partner.at + partner.length })
    index = same.at(-1) ?? index
  }
  return spans
}

function readRuns(text: string, first: number): TickRun[] {
  const runs: TickRun[] = []
  let at = first
  while (at !== -1) {
    let after = at + 1
    while (text.charCodeAt(after) === 96) after++
    runs.push({ at, length: after - at })
    at = text.indexOf('`', after)
  }
  return runs
}

/** Whether an odd number of backslashes stands before `at`. */
export function isEscaped(text: string, at: number): boolean {
  let before = at
  while (before > 0 && text.charCodeAt(before - 1) === 92) before--
  return (at - before) % 2 === 1
}
