import type { PolicyRow } from '../../schemas/policy.ts'
import type { Detector } from './detect.ts'
import { pieceCharactersMax, wordCharactersMax } from './pattern-cost.ts'
import { type Sentence, splitSentences } from './sentences.ts'

/** An operator's row made ready: a sentence that holds its subject and its limiter and nothing exempt states the policy. */
export interface RowDetector extends Detector {
  asks(text: string): boolean
}

/** Makes a row ready. The row's patterns must be valid; they are matched without case, on pieces of bounded length. */
export function createRowDetector(row: PolicyRow): RowDetector {
  const subject = pattern(row.subject)
  const limiter = pattern(row.limiter)
  const exempt = row.exempt === undefined ? null : pattern(row.exempt)
  const asks = row.asks === undefined ? subject : pattern(row.asks)
  const states = ({ text }: Sentence) =>
    pieces(text).some((piece) => subject.test(piece) && limiter.test(piece) && !(exempt?.test(piece) ?? false))
  return {
    policy: row.policy,
    mayState: () => true,
    mark: (sentences) => sentences.map(states),
    asks: (text) => splitSentences(text).some((sentence) => pieces(sentence.text).some((piece) => asks.test(piece))),
  }
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}

const longWord = new RegExp(`(\\S{${wordCharactersMax}})\\S+`, 'g')

/** A sentence as patterns see it: white space collapsed, endless words cut, in pieces of bounded length. */
function pieces(sentence: string): string[] {
  const text = sentence.replace(/[’`]/g, "'").replace(longWord, '$1').replace(/\s+/g, ' ')
  const found: string[] = []
  let start = 0
  while (text.length - start > pieceCharactersMax) {
    const space = text.lastIndexOf(' ', start + pieceCharactersMax)
    const end = space > start ? space : start + pieceCharactersMax
    found.push(text.slice(start, end))
    start = end
  }
  found.push(text.slice(start))
  return found
}
