import { type Clauses, readClauses } from './clauses.ts'
import { holds, type Limit } from './holds.ts'
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

const reportsAnaphor = new RegExp(
  ` (?:this|that|it|these|those|such(?: \\w+){0,2}|doing so|to do so|which|they|both|either|that is)(?: (?:\\w+ly|is|are|will|can|would|may|do|does|has|have|be|service|option|options|requests?|kind|type|of|thing|something|a thing|possibility|however|still|,))*? (?:(?:not|never|no longer|rarely|seldom) (?:\\w+ ){0,3}?${refused}|only|unsupported|unavailable|impossible|prohibited|forbidden|out of|beyond|outside|subject to|reserved|limited|restricted|against|discretionary|exceptional|declined|rejected|denied|refused|ignored|closed|discontinued) | (?:this|that|which|it|something) (?:we|support|microsoft|the team) (?:\\w+ ){0,2}?(?:not|never|unable) `,
)

const refusesHelp =
  / (?:we|support|microsoft|teams?|engineers|agents|they|you|there|i|nobody|no one|partners|customers) (?:\w+ ){0,4}?(?:not|unable|never|no longer|no|nothing) (?:\w+ ){0,4}?(?:help|assist|accommodate|do (?:so|this|that|it|anything|such)|honou?r|support (?:this|it|that|such|these|those)|offer (?:this|it|that|such)|provide (?:this|it|that|such)|fulfil+|grant|act|consider|exceptions?|make (?:this|it|that) (?:happen|possible)|guarantee (?:this|it|that)|way|option|possibility|anything|exception|such|possible) | (?:we|support|microsoft|they) (?:\w+ )?(?:do|can|will|could|may|are|is) not $/

/** Reads one sentence. `aboutProcess` tells, when asked, whether the sentences before it were about a process ("speed this up"). */
export function judgeSentence(sentence: string, aboutProcess: () => boolean = () => false): Verdict {
  const reading = readWords(sentence)
  const places = findSpeedWords(reading)
  if (places.length === 0) return { states: false, opens: false }
  const clauses = readClauses(reading)
  const mentions = findMentions(reading, clauses, { places, aboutProcess })
  const isQuestion = /\?["'”’)\]*_]*$/.test(sentence)
  const states = mentions.length > 0 && !isQuestion && statesPolicy(reading, clauses, mentions)
  return { states, opens: !states && mentions.some(({ stance }) => stance === 'open' || stance === 'goal') }
}

function statesPolicy(reading: Reading, clauses: Clauses, mentions: readonly Mention[]): boolean {
  const limits = findLimits(reading, clauses)
  return mentions.some(
    (mention) => limits.some((limit) => holds({ reading, clauses, limit, mention })) || answeredLater(reading, clauses, mention),
  )
}

/** Whether a sentence takes up the one before and refuses or limits what it spoke of ("Unfortunately, we cannot do this."). */
export function answersBefore(sentence: string): boolean {
  if (/\?["'”’)\]*_]*$/.test(sentence)) return false
  const plain = readWords(sentence).plain.replace(/^ (?:a|answer|reply) : /, ' ')
  if (
    /^ (?:(?:unfortunately|regrettably|sorry|currently|generally|certainly|definitely|usually|probably|afraid|i|we|am|are|,) )*not(?: (?:at this time|at the moment|currently|yet|really|at present|today|now))? $/.test(
      plain,
    )
  )
    return true
  return / no /.test(plain.slice(0, 4)) ? /^ no (?:,|—|;|:|we|this|it|that|there|unfortunately) |^ no $/.test(plain) : refuses(plain)
}

// Real sentences hold a few of each; only hostile text is cut short by these.
const limitsMax = 40
const laterClausesMax = 8
const clauseCharactersMax = 300

function findLimits(reading: Reading, clauses: Clauses): Limit[] {
  const limits: Limit[] = []
  for (const rule of limitRules) {
    for (const hit of reading.plain.matchAll(rule.pattern)) {
      if (limits.length >= limitsMax) return limits
      const word = wordAt(reading, hit.index + 1)
      limits.push({ rule, start: hit.index, end: hit.index + hit[0].trimEnd().length, clause: clauses.of[word] ?? 0 })
    }
  }
  return limits
}

/** "If it is about expediting, please note this is not supported": a later clause takes the speed word up and refuses. */
function answeredLater(reading: Reading, clauses: Clauses, mention: Mention): boolean {
  if (mention.stance !== 'open' && mention.stance !== 'goal') return false
  const rest = reading.plain.slice(mention.end)
  if (refusedAfterMark.test(rest)) return true
  const which = / , which /.exec(rest)
  if (which !== null && refuses(rest.slice(which.index + 2, which.index + clauseCharactersMax))) return true
  const later = clauses.firsts.slice(mention.clause + 1, mention.clause + 1 + laterClausesMax)
  return later.some((first, index) => {
    const start = reading.starts[first] ?? 0
    if (start <= mention.end || clauses.kinds[mention.clause + 1 + index] === 'aside') return false
    return refuses(reading.plain.slice(start - 1, start + clauseCharactersMax))
  })
}

const refusedAfterMark = new RegExp(
  `^(?: (?!and |but |if )[a-z]+){0,8} (?::|—) (?:currently |generally |sorry , )?(?:not (?:\\w+ ){0,2}?${refused}|unavailable|unsupported|impossible|no) `,
)

function refuses(text: string): boolean {
  const plain = text.startsWith(' ') ? text : ` ${text}`
  const found = reportsAnaphor.exec(plain)
  if (
    found !== null &&
    !/^ (?:only|just|hesitate|forget|fail|need|required|require|necessary|sure)/.test(plain.slice(found.index + found[0].length - 1)) &&
    subjectIsFirst(plain, found.index)
  )
    return true
  const help = refusesHelp.exec(plain)
  return help !== null && subjectIsFirst(plain, help.index)
}

/** The anaphor must lead its clause: "this is not supported", not "make sure that this is not disabled". */
function subjectIsFirst(plain: string, at: number): boolean {
  return /^(?: (?:,|;|:|—|please|note|that|be|aware|kindly|unfortunately|but|and|then|however|although|though|we|are|sorry|regret|to|say|know|advised|remember|understand|currently|no|yes|as|in|general|otherwise|or|else|so|informed|assured|keep|mind|at|this|time|moment|the))* $/.test(
    plain.slice(0, at + 1),
  )
}
