import type { Block } from '../../schemas/article.ts'
import { isQuestion } from './later-refusal.ts'

/** Longest question and longest answer that are read together, in characters; real ones are much shorter. */
const questionCharactersMax = 300
const answerCharactersMax = 2_000

/**
 * A question and the run after it, as one: a table row "Can I get it sooner? | No.", a heading and its paragraph, "Q:" and "A:".
 * It stands on the line of the question. Null when the first asks nothing or either is too long for a question or an answer.
 */
export function joinAnswer(question: Block, answer: Block | undefined): Block | null {
  if (answer === undefined || question.text.length > questionCharactersMax || !isQuestion(question.text)) return null
  if (answer.text.length > answerCharactersMax || isQuestion(answer.text)) return null
  return { line: question.line, text: `${question.text} ${answer.text}`, markdown: `${question.markdown} ${answer.markdown}` }
}
