import { type Clauses, readClauses } from './clauses.ts'
import { holds, type Limit } from './holds.ts'
import { isQuestion, isRefusedLater } from './later-refusal.ts'
import { limitRules } from './limit-rules.ts'
import { findMentions, findSpeedWords, type Mention } from './mentions.ts'
import { refused } from './refusal-rules.ts'
import { type Reading, readWords, wordAt } from './words.ts'

/** What one sentence says about speeding up. */
export interface Verdict {
  /** It refuses, limits or conditions speeding up a process. */
  states: boolean
  /** It speaks of speeding up and leaves it to the next sentence to refuse ("Need it sooner? This is not possible."). */
  opens: boolean
}

/** Reads one sentence. `aboutProcess` tells, when asked, whether the sentences before it were about a process ("speed this up"). */
export function judgeSentence(sentence: string, aboutProcess: () => boolean = () => false): Verdict {
  const reading = readWords(sentence)
  const places = findSpeedWords(reading)
  if (places.length === 0) return { states: false, opens: false }
  const clauses = readClauses(reading)
  const mentions = findMentions(reading, clauses, { places, aboutProcess })
  const onlyAsks = isQuestion(sentence) && !acknowledges.test(reading.plain)
  const states = mentions.length > 0 && !onlyAsks && !denies.test(reading.plain) && statesPolicy(reading, clauses, mentions)
  return { states, opens: !states && mentions.some(isTopic) }
}

/** "Are you aware that the review cannot be expedited?" tells by asking. */
const acknowledges =
  /^ (?:please note , )?(?:do|did|have|are|can|will) you (?:\w+ ){0,2}?(?:understand|understood|acknowledged?|accept(?:ed)?|agreed?|confirm|aware|know|known|reali[sz]ed?|read|noted)(?! (?:why|how|if|whether|what|when)) /

/** "It is a myth that reviews cannot be expedited." */
const denies =
  /^ (?:it|that) is (?:not (?:\w+ )?(?:true|correct|right|the case)|untrue|false|wrong|an? (?:\w+ )?(?:myth|misconception|misunderstanding|rumour|rumor)) that /

function isTopic({ stance }: Mention): boolean {
  return stance === 'open' || stance === 'goal'
}

function statesPolicy(reading: Reading, clauses: Clauses, mentions: readonly Mention[]): boolean {
  if (isLabelled(reading, mentions)) return true
  const limits = findLimits(reading, clauses)
  return mentions.some(
    (mention) =>
      limits.some((limit) => holds({ reading, clauses, limit, mention })) ||
      (isTopic(mention) && isRefusedLater(reading, clauses, mention)),
  )
}

/** "Not supported: expediting quota approvals." */
function isLabelled(reading: Reading, mentions: readonly Mention[]): boolean {
  const label = refusingLabel.exec(reading.plain)
  if (label === null) return false
  const open = mentions.find(isTopic)
  return open !== undefined && open.start >= label[0].length - 1 && reading.plain.slice(label[0].length, open.start).split(' ').length <= 6
}

const refusingLabel = new RegExp(
  `^ (?:currently |generally )?(?:not (?:\\w+ )?${refused}|no longer \\w+|unsupported|unavailable|impossible|prohibited|forbidden|out of scope|(?:what|things) (?:that )?(?:we|support|microsoft|this team) (?:can|do|does|will) not (?:\\w+ ){0,3}?\\w+)(?: (?:for|in|by|with) (?:\\w+ ){0,3}\\w+)? (?::|—) `,
)

// Real sentences hold a few; only hostile text is cut short by this.
const limitsMax = 40

function findLimits(reading: Reading, clauses: Clauses): Limit[] {
  const limits: Limit[] = []
  for (const rule of limitRules) {
    if (reading.plain.search(rule.pattern) < 0) continue
    for (const hit of reading.plain.matchAll(rule.pattern)) {
      if (limits.length >= limitsMax) return limits
      const word = wordAt(reading, hit.index + 1)
      limits.push({ rule, start: hit.index, end: hit.index + hit[0].trimEnd().length, clause: clauses.of[word] ?? 0 })
    }
  }
  return limits
}
