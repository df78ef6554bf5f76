import { createHash } from 'node:crypto'
import type { Block } from '../../schemas/article.ts'
import type { PolicyRow, PolicyStatement } from '../../schemas/policy.ts'
import { askRules } from './ask-rules.ts'
import { askVetoes } from './ask-vetoes.ts'
import { asksToExpedite } from './asks.ts'
import { detectStatements } from './detect.ts'
import { expediteDetector } from './expedite-detector.ts'
import { limitRules } from './limit-rules.ts'
import { joinAnswer } from './question-answer.ts'
import { createRowDetector } from './row-detector.ts'
import { speedRules } from './speed-rules.ts'

/** What must be said before submitting: finds policy statements in articles and forms, and tickets that ask for what a policy limits. */
export interface Policy {
  /** Changes whenever a rule does: 12 hex digits. */
  version: string
  /** Names of the policies, the built-in `expedite` first. */
  names: string[]
  /**
   * The first 50 statements in the first 131,072 characters of these blocks, in the order of the blocks, within a block in the order of
   * `names`. A question and the block that answers it are one statement, where neither is one alone.
   */
  detect(blocks: readonly Block[]): PolicyStatement[]
  /** Names of the policies that a ticket's own text asks about, in the order of `names`. */
  asks(text: string): string[]
}

/** Raised by hand when reading changes without a rule changing. */
const revision = 3

/** Most statements of one article or form; real ones hold one. */
const statementsMax = 50

/** Characters of one article or form that are read, one and a half times the longest honest one: hostile text must not hold up an answer. */
const articleCharactersMax = 131_072

/** Longest ticket text that is read for what it asks, in characters. */
const askCharactersMax = 20_000

/** The built-in rules and an operator's rows, which must have passed `readPolicyRows`. Rows of one name add to each other. */
export function createPolicy(rows: readonly PolicyRow[] = []): Policy {
  const own = rows.map(createRowDetector)
  const names = [...new Set([expediteDetector.policy, ...own.map(({ policy }) => policy)])]
  const detectors = names.flatMap((name) => [expediteDetector, ...own].filter(({ policy }) => policy === name))
  return {
    version: versionOf(rows),
    names,
    detect(blocks) {
      const found: PolicyStatement[] = []
      let before: Block | null = null
      for (const block of firstOf(blocks)) {
        const own = detectors.flatMap((detector) => detectStatements(block, detector))
        // What answers the question before it may say only "No.".
        const joined = own.length === 0 && before !== null ? joinAnswer(before, block) : null
        addUnlike(found, joined === null ? own : detectors.flatMap((detector) => detectStatements(joined, detector)))
        if (found.length >= statementsMax) break
        before = own.length === 0 ? block : null
      }
      return found.slice(0, statementsMax)
    },
    asks(text) {
      const read = text.slice(0, askCharactersMax)
      const asked = new Set(own.filter((detector) => detector.asks(read)).map(({ policy }) => policy))
      if (asksToExpedite(read)) asked.add(expediteDetector.policy)
      return names.filter((name) => asked.has(name))
    },
  }
}

/** The blocks up to `articleCharactersMax`, the last one cut. */
function* firstOf(blocks: readonly Block[]): Iterable<Block> {
  let left = articleCharactersMax
  for (const block of blocks) {
    if (left <= 0) return
    yield block.text.length > left ? { ...block, text: block.text.slice(0, left) } : block
    left -= block.text.length
  }
}

/** Two rows of one policy may find the same sentence of a block: it is one statement. */
function addUnlike(found: PolicyStatement[], more: readonly PolicyStatement[]): void {
  for (const one of more) {
    const isKnown = found.some(
      (other) => other.policy === one.policy && other.line === one.line && (other.text.includes(one.text) || one.text.includes(other.text)),
    )
    if (!isKnown) found.push(one)
  }
}

function versionOf(rows: readonly PolicyRow[]): string {
  const builtIn = [...speedRules, ...limitRules, ...askRules, ...askVetoes].map(({ name, pattern }) => [name, pattern.source])
  return createHash('sha256')
    .update(JSON.stringify([revision, builtIn, rows]))
    .digest('hex')
    .slice(0, 12)
}
