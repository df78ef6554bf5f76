import type { Detector } from './detect.ts'
import { judgeSentence } from './expedite.ts'
import { mayHoldLimit, mayHoldSpeed, mayState } from './hints.ts'
import { answersBefore } from './later-refusal.ts'
import { topicOf } from './process-words.ts'
import type { Sentence } from './sentences.ts'
import { readWords } from './words.ts'

const continuation =
  /^(?:(?:any |the )?exceptions?\b|(?:for|to (?:request|ask for|apply for|get|obtain)) (?:an? )?exceptions?\b|requests? without\b|in (?:exceptional|rare|special|extraordinary|such|these|this|that)\b|if you (?:have|can (?:provide|show|demonstrate)|believe|still|need an exception)\b.*\b(?:justif|exception|reason|critical|business|urgent|case)|(?:please )?(?:provide|include|state|explain|attach|give)\b.*\bjustif|a (?:strong |valid )?business justification|(?:please )?(?:contact|reach out to|ask|work with|speak (?:to|with)|escalate (?:to|through))\b.*\b(?:instead|expedit|exception|help|counterpart|manager|pdm|justif)|(?:instead|alternatively|otherwise)\b.*\b(?:contact|reach|ask|speak|work)|only (?:in|if|when|with)\b|(?:this|it|that) (?:is|can|will|may|does|applies)\b.*\b(?:only|unless|not|exception|justif)|you (?:may|can|should|must) (?:also |instead )?(?:contact|reach|ask)\b|your (?:internal |microsoft )|unless\b|without\b.*\bjustif)/i

/** Finds the sentences that tell the customer that speeding up a process is not supported, limited or conditional. */
export const expediteDetector: Detector = {
  policy: 'expedite',
  mayState: (text) => mayState(text) && mayHoldSpeed(text),
  mark(sentences) {
    const marks = sentences.map(() => false)
    let opened = false
    let marked = 0
    for (const [index, { text }] of sentences.entries()) {
      if (marks[index - 1]) marked += 1
      if (marked > marksMax) break
      if (opened && answersBefore(text)) {
        marks[index - 1] = marks[index] = true
        if (index + 1 < marks.length && bareNo.test(text)) marks[index + 1] = true
      }
      opened = false
      if (mayHoldSpeed(text) && (mayHoldLimit(text) || mayHoldLimit(sentences[index + 1]?.text ?? ''))) {
        const verdict = judgeSentence(text, () => areAboutProcess(around(sentences, index)))
        if (verdict.states) marks[index] = true
        opened = verdict.opens
      }
      if (marks[index - 1] === true && continuation.test(text)) marks[index] = true
    }
    return marks
  },
}

/** An answer that the sentence after it explains ("No. Forms are read in order."). */
const bareNo = /^(?:no|nope|never|sorry, no|unfortunately, no|sadly, no)[.!]?$/i

/** More marked sentences than all statements of a block can hold. */
const marksMax = 400

const contextSentences = 3

/** The sentences before one and the one after it. */
function around(sentences: readonly Sentence[], index: number): readonly Sentence[] {
  return sentences.slice(Math.max(0, index - contextSentences), index + 2).filter((_, at) => at !== Math.min(index, contextSentences))
}

/** One speaks of a process that people wait for; or one perhaps of one, and none of a machine. */
function areAboutProcess(sentences: readonly Sentence[]): boolean {
  const topics = sentences.map(({ text }) => topicOf(readWords(text).plain, 'start'))
  return topics.includes('firm') || (topics.includes('soft') && !topics.includes('technical'))
}
