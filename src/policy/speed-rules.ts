import { priorityRules } from './priority-rules.ts'
import { queueRules } from './queue-rules.ts'
import { speedVerbRules } from './speed-verb-rules.ts'
import { timeRules } from './time-rules.ts'

/**
 * A way to speak of speeding up. `pattern` is met in the plain words of a sentence. `about` says what must stand near it: `any` = nothing
 * needed, but no technical object; `people` = the same, and a word for people or what they wait for; `process` = a process, firm or soft; `firm` = a process people wait for; `itself` = nothing at all.
 */
export interface SpeedRule {
  name: string
  pattern: RegExp
  about: 'any' | 'people' | 'process' | 'firm' | 'itself'
  /** `verb` acts on what follows (or, in the passive, on what precedes), `noun` is a thing or its quality, `adverb` follows its verb. */
  role: 'verb' | 'noun' | 'adverb'
  states: readonly string[]
  ignores: readonly string[]
}

/** Every way of speaking of speeding up. */
export const speedRules: readonly SpeedRule[] = [...speedVerbRules, ...priorityRules, ...queueRules, ...timeRules]
