import type { About } from './ask-about.ts'
import { type Clause, has } from './ask-clauses.ts'

/** What a pronoun in a clause points at, and where that stands. */
export interface Context {
  about: About
  /** In the same passage. */
  isNear: boolean
  isBefore: boolean
  /** The nearest thing told is a fault or a question how to do something, whatever process stands farther away. */
  isTrouble: boolean
}

export const nowhere: Context = { about: 'none', isNear: false, isBefore: false, isTrouble: false }

const slow = / (?:slow|slowly|latency|loads?|(?:takes?|taking|needs?|runs?|run for) (?:\w+ ){0,3}(?:ms|s|sec|seconds?|minutes?|min)) /

const howTo = /^ (?:\w+ ){0,2}?(?:how (?:do|can|to)|where|which|what (?:is|are|does)) /

// What somebody remarked on a thing is told of that thing, whoever it was.
const remark =
  / (?:reviewers?|testers?|auditors?|moderators?) (?:\w+ )?(?:mentioned|noticed|said|complained|criticis\w+|remarked|reported|saw|told|noted) /

/** What a clause as a whole is about. A slow thing is a machine, even when its name holds a process; a question how something
 * is done is a trouble. */
function wholeAbout(clause: Clause): About {
  if (remark.test(clause.plain)) return 'none'
  const isSlow = slow.test(clause.plain)
  if (has(clause, 'process') && !(isSlow && has(clause, 'machine'))) return 'process'
  if (has(clause, 'machine') || isSlow) return 'machine'
  if (has(clause, 'trouble') || howTo.test(clause.plain)) return 'trouble'
  return has(clause, 'soft') ? 'soft' : 'none'
}

/**
 * For every clause what a pronoun in it points at: the nearest clause with a topic, first before and then behind it in its own passage,
 * then before it, then behind it. A trouble is not pointed at, since nobody asks to speed it up. Linear in the clauses.
 */
export function contextsOf(clauses: readonly Clause[]): Context[] {
  const own = clauses.map(wholeAbout)
  const withTrouble = nearestOf(own, clauses)
  const nearest = nearestOf(
    own.map((about) => (about === 'trouble' ? 'none' : about)),
    clauses,
  )
  return clauses.map(({ passage }, index) => {
    const at = nearest[index] ?? -1
    return {
      about: own[at] ?? 'none',
      isNear: clauses[at]?.passage === passage,
      isBefore: at >= 0 && at < index,
      isTrouble: own[withTrouble[index] ?? -1] === 'trouble',
    }
  })
}

function nearestOf(abouts: readonly About[], clauses: readonly Clause[]): (number | undefined)[] {
  const before = lastSeen(abouts)
  const behind = lastSeen(abouts.toReversed())
    .toReversed()
    .map((at) => (at === undefined ? undefined : abouts.length - 1 - at))
  return clauses.map(({ passage }, index) => {
    const isHere = (at: number | undefined) => at !== undefined && clauses[at]?.passage === passage
    if (isHere(before[index])) return before[index]
    return isHere(behind[index]) ? behind[index] : (before[index] ?? behind[index])
  })
}

/** For every place the last one before it where anything is named. */
function lastSeen(abouts: readonly About[]): (number | undefined)[] {
  let last: number | undefined
  return abouts.map((about, index) => {
    const seen = last
    if (about !== 'none') last = index
    return seen
  })
}
