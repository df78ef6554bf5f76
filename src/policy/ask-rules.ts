import { askTurnRules } from './ask-turn-rules.ts'
import { chaseRules } from './chase-rules.ts'
import { deadlineRules } from './deadline-rules.ts'
import { urgencyRules } from './urgency-rules.ts'

/**
 * What words of hurry need besides a wish to be an ask; a machine that they hurry is never one.
 * `nothing`: they are enough. `object`: they hurry a process. `matter`: they press in a matter that is not technical. `stated`: a process is
 * named in their clause, or a pronoun stands for one. `dated`: the same, where a day is set. `wait`: the ticket speaks of a process or a wait.
 * `delayed`: something has waited for days. `mention`: the ticket holds a speed word elsewhere.
 */
export type AskNeed = 'nothing' | 'object' | 'matter' | 'stated' | 'dated' | 'wait' | 'delayed' | 'mention'

/** A way to press, beside the speed words that articles use as well. The pattern is met in the plain words of a clause. */
export interface AskRule {
  name: string
  pattern: RegExp
  needs: AskNeed
  /** On which side of the words stands what is to be hurried. */
  side: 'after' | 'before'
  /** `any` = the clause must ask for it or whether it can be; `order` = it must ask for it; `own` = the words themselves ask. */
  wish: 'any' | 'order' | 'own'
  /** Tickets that ask by it, and look-alikes that do not. */
  asks: readonly string[]
  ignores: readonly string[]
}

/** How people in a hurry write. */
export const askRules: readonly AskRule[] = [...urgencyRules, ...deadlineRules, ...chaseRules, ...askTurnRules]
