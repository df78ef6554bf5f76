import type { Block } from '../../schemas/article.ts'
import type { PolicyStatement } from '../../schemas/policy.ts'
import { calloutLabelLength, textLabelLength } from './callout.ts'
import { contactsOf } from './contacts.ts'
import { conditionsOf } from './exceptions.ts'
import { withoutRepeats } from './excerpts.ts'
import { createSlicer } from './markdown-slice.ts'
import { lineBreak, type Sentence, splitSentences } from './sentences.ts'

/** Marks the sentences of one text that state a policy, together with those that belong to them. */
export interface Detector {
  policy: string
  /** A cheap look at a whole text: false when no sentence of it can state the policy. */
  mayState(text: string): boolean
  /** For each sentence whether it is part of a statement. */
  mark(sentences: readonly Sentence[]): boolean[]
}

const none: readonly PolicyStatement[] = []

/** The statements of one policy in a block of an article or form, in order. Adjoining sentences are one statement. */
export function detectStatements(block: Block, detector: Detector): readonly PolicyStatement[] {
  return detector.mayState(block.text) ? statementsOf(block, detector) : none
}

/** Most sentences that are one statement, most statements of one block, longest block whose Markdown stands for a sentence of it. */
const sentencesMax = 6
const statementsMax = 50
const markdownCharactersMax = 4_000

function statementsOf(block: Block, detector: Detector): PolicyStatement[] {
  const text = block.text.slice(textLabelLength(block.text, block.markdown))
  const sentences = splitSentences(text)
  const marks = detector.mark(sentences)
  const sourceOf = createSourceOf(block)
  const statements: PolicyStatement[] = []
  for (let index = 0; index < sentences.length && statements.length < statementsMax; index += 1) {
    if (!marks[index]) continue
    let last = index
    while (marks[last + 1] && last - index + 1 < sentencesMax) last += 1
    const texts = sentences.slice(index, last + 1).map((sentence) => sentence.text.replaceAll(lineBreak, ' '))
    statements.push({
      policy: detector.policy,
      text: texts.join(' '),
      conditions: withoutRepeats(texts.flatMap(conditionsOf)),
      contacts: withoutRepeats(texts.flatMap(contactsOf)),
      ...sourceOf(texts.join(' '), texts.length === sentences.length),
    })
    index = last
  }
  return statements
}

/** The Markdown of a statement: cut out of its block, else the block's, else its text with every mark escaped; and the line it begins on. */
function createSourceOf(block: Block): (text: string, isWholeBlock: boolean) => Pick<PolicyStatement, 'markdown' | 'line'> {
  const slice = createSlicer(block.markdown)
  const bare = block.markdown.slice(calloutLabelLength(block.markdown))
  const whole = [...bare.matchAll(/\*\*/g)].length % 2 === 0 ? bare : block.markdown
  return (text, isWholeBlock) => {
    const cut = slice(text)
    const line = block.line + (cut === null ? 0 : block.markdown.slice(0, cut.at).split('\n').length - 1)
    if (cut?.slice) return { markdown: cut.slice, line }
    if (isWholeBlock) return { markdown: whole, line }
    const isShort = block.markdown.length <= markdownCharactersMax
    return { markdown: isShort ? block.markdown : text.replace(/[!-/:-@[-`{-~]/g, '\\$&'), line }
  }
}
