import { type Reading, wordAt } from './words.ts'

/** A stretch of the plain words of a sentence: from the first letter of a word to past the last of another. */
export interface Stretch {
  from: number
  to: number
}

/** A stretch as it stands in the sentence, its brackets closed and nothing left hanging. */
export function asWritten(reading: Reading, { from, to }: Stretch): string {
  const first = reading.words[wordAt(reading, from)]
  const last = reading.words[wordAt(reading, Math.max(from, to - 1))] ?? reading.words.at(-1)
  if (first === undefined || last === undefined || to <= from || last.end <= first.start) return ''
  return balance(reading.sentence.slice(first.start, last.end)).trim()
}

function balance(text: string): string {
  if (text.includes('(') && !text.includes(')')) return `${text})`
  return text.replace(/(?:[\s,;:]|\s(?:that|which|who|and|or))+$/i, '')
}

/** The texts in order, each once; texts that differ in case alone are the same. */
export function withoutRepeats(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const folded = text.toLowerCase()
    if (seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}
