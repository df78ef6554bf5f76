import { isAsciiPunctuation } from './text.ts'

/** Whether a run of `*` or `_` may open or close emphasis, by the flanking rules of CommonMark 6.2. */
export function flanking(text: string, run: { at: number; after: number; star: boolean }): { opens: boolean; closes: boolean } {
  const before = neighbour(text, run.at - 1)
  const next = neighbour(text, run.after)
  const left = next !== 'space' && (next === 'word' || before !== 'word')
  const right = before !== 'space' && (before === 'word' || next !== 'word')
  if (run.star) return { opens: left, closes: right }
  return { opens: left && (!right || before === 'punctuation'), closes: right && (!left || next === 'punctuation') }
}

const punctuation = /[\p{P}\p{S}]/u

/** What stands beside a run of marks; the ends of the text count as white space. */
function neighbour(text: string, at: number): 'space' | 'word' | 'punctuation' {
  if (at < 0 || at >= text.length) return 'space'
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit <= 32 ? 'space' : isAsciiPunctuation(unit) ? 'punctuation' : 'word'
  const char = text.charAt(at)
  if (char.trim() === '') return 'space'
  return punctuation.test(char) ? 'punctuation' : 'word'
}
