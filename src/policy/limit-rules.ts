import { conditionRules } from './condition-rules.ts'
import { negationRules } from './negation-rules.ts'
import { refusalRules } from './refusal-rules.ts'

/**
 * A way to refuse, limit or condition. `reach` says how it takes hold of a speed word in the plain words of a sentence:
 * `not` = a negated verb before it, with no other statement between; `none` = a negated thing or person before it ("no way to"); `predicate` = what is said of it after it;
 * `only` = restricts what it stands beside; `no` = stands right before it; `ground` = names what must be shown first, anywhere in the sentence.
 */
export interface LimitRule {
  name: string
  pattern: RegExp
  reach: 'not' | 'none' | 'no' | 'predicate' | 'only' | 'ground'
  states: readonly string[]
  ignores: readonly string[]
}

/** Every way of refusing, limiting and conditioning. */
export const limitRules: readonly LimitRule[] = [...negationRules, ...refusalRules, ...conditionRules]
