import type { About } from './ask-about.ts'
import type { Clause } from './ask-clauses.ts'
import type { Hurry } from './ask-hurries.ts'

const helping =
  / (?:attach\w*|enclos\w+|here (?:is|are)|find below|(?:i|we|have|am|are|also) (?:\w+ )?(?:includ\w+|upload\w*|provid\w+|shar(?:e|ed|ing)|sent|send|sending|add|added|adding|collected|gathered|captured|prepared|recorded)) /

const purposeFirst = /^ (?:(?:in order )?to|so(?: that)? (?:you|it|they|the|this|your)|that|which|this|it|hoping|hopefully|for) /

const caseWork =
  /^ (?:\w+ ){0,3}?(?:investigat\w+|analy\w+|troubleshoot\w+|diagnos\w+|debugging|understanding|things|resolution|resolving) /

/**
 * Whether the words of hurry only say what something sent along is good for: "Here is the trace, it should speed up the analysis". What is
 * sent so that others can hurry a process asks for it: "I attached the order so you can expedite the review".
 */
export function onlyHelps(clauses: readonly Clause[], index: number, { hurry, about }: { hurry: Hurry; about: About }): boolean {
  const clause = clauses[index]
  if (clause === undefined || !sentenceHelps(clauses, index)) return false
  if (purposeFirst.test(clause.plain)) return about !== 'process' || !clause.isResult
  return caseWork.test(clause.plain.slice(hurry.end - 1)) && !/ (?:please|kindly|can you|could you) /.test(clause.plain)
}

// Longest way to the clause of the same sentence that helps, in clauses; real sentences hold a few.
const reach = 4

function sentenceHelps(clauses: readonly Clause[], index: number): boolean {
  const { sentence } = clauses[index] ?? {}
  return clauses
    .slice(Math.max(0, index - reach), index + reach + 1)
    .some((clause) => clause.sentence === sentence && helping.test(clause.plain))
}
