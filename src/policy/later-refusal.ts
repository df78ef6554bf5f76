import type { Clauses } from './clauses.ts'
import type { Mention } from './mentions.ts'
import { refused } from './refusal-rules.ts'
import { type Reading, readWords } from './words.ts'

/** Whether a sentence ends in a question mark, whatever closes after it. */
export function isQuestion(sentence: string): boolean {
  return /\?["'”’)\]*_]*$/.test(sentence)
}

const reportsAnaphor = new RegExp(
  ` (?:this|that|it|these|those|such(?: \\w+){0,2}|doing so|to do so|which|they|both|either|that is|(?:further|additional|other|all|any|your|most) (?:such )?requests)(?: (?:\\w+ly|is|are|will|can|would|may|do|does|has|have|be|service|option|options|requests?|kind|type|of|thing|something|a thing|possibility|however|still|,))*? (?:(?:not|never|no longer|rarely|seldom) (?:\\w+ ){0,3}?${refused}|only|unsupported|unavailable|impossible|prohibited|forbidden|out of|beyond|outside|subject to|reserved|limited|restricted|against|discretionary|exceptional|declined|rejected|denied|refused|ignored|closed|discontinued) | (?:this|that|which|it|something) (?:we|support|microsoft|the team) (?:\\w+ ){0,2}?(?:not|never|unable) `,
)

const refusesHelp =
  / (?:we|support|microsoft|teams?|engineers|agents|they|you|there|i|nobody|no one|partners|customers) (?:\w+ ){0,4}?(?:not|unable|never|no longer|no|nothing)(?! (?:have|need) to) (?:\w+ ){0,4}?(?:help|assist|accommodate|do (?:so|this|that|it|anything|such)|honou?r|support (?:this|it|that|such|these|those)|offer (?:this|it|that|such|one|any)|have (?:one|any|such an?|that)|provide (?:this|it|that|such)|fulfil+|grant|(?:initiate|trigger|start|arrange|request) (?:this|it|that|such)|act|consider|exceptions?|make (?:this|it|that) (?:happen|possible)|guarantee (?:this|it|that)|way|option|possibility|anything|exception|such|possible) /

/** "We used to expedite reviews, but we no longer do"; "I am afraid we can not; banks set the date". */
const breaksOff =
  / (?:we|you|i|it|they|there|support|microsoft|agents) (?:\w+ly )?(?:(?:do|does|can|will|could|would|may|are|is) (?:\w+ly )?(?:not|never)|(?:no longer|never) (?:do|does|did|can|will)|(?:is|are|am) (?:\w+ly )?unable(?: to)?|is (?:nothing|little|not much|not anything) (?:that )?(?:\w+ ){1,3}?can do) (?:$|[;:,—(?]|(?:anymore|any more|at present|currently|because|since|as) )/

/** Takes up what was asked before: requests without a justification are refused. */
const refusesUnfounded =
  / (?:requests?|tickets?|entries|submissions?|forms?|those|answers?) (?:\w+ ){0,3}?(?:without|lacking|missing|with no|that (?:do not|lack|leave)) (?:\w+ ){1,7}?(?:rejected|declined|refused|ignored|closed|denied|dropped|returned|disregarded|not (?:be )?(?:\w+ )?(?:accepted|considered|processed|granted|possible|honou?red|reviewed)) /

/** Takes up what was asked before: not possible, no, only some qualify, an approval is required. */
const restricts = new RegExp(
  `^ (?:\\( )?(?:(?:sorry|sadly|certainly|definitely|absolutely|alas|unfortunately|regrettably|currently|generally|the answer is|am|i|we|are|afraid|,) )*(?:(?:not|no longer) ${refused} |not (?:(?:at this time|at the moment|currently|yet|really|at present|today|now) )?(?:\\) )?(?:$|[;,:—])|only (?:\\w+ ){1,6}?(?:qualify|qualifies|is|are|can|may|will) |(?:an? |the |your )?(?:\\w+ ){0,5}?(?:justification|approval|sponsor|consent)(?: \\w+){0,5}? (?:is|are) (?:required|mandatory|necessary|needed) |requires? (?:\\w+ ){0,4}?(?:justification|approval|sponsor|consent) |(?:if not|otherwise) , (?:\\w+ ){1,8}?(?:rejected|declined|refused|closed|denied|ignored) |otherwise , (?:the|your|our|all|every) (?:\\w+ ){1,9}?(?:stands?|appl(?:y|ies)|remains?|holds?|is final|are final|(?:must|has to|have to) wait) |(?:provide|state|include|attach|give) (?:\\w+ ){1,8}?(?:, )?(?:otherwise|or) (?:\\w+ ){1,6}?(?:rejected|declined|refused|closed|denied|ignored) )`,
)

const saysNo =
  /^ (?:the answer is |(?:in (?:a|one) word|in short|the short answer|simply put|frankly|quite simply) (?:,|:|is) |i am afraid , |sorry , )?no (?:,|—|;|:|we|this|it|that|there|unfortunately|such (?:\w+ ){1,3}?(?:exists?|is|are|has|can|will)|$)|^ (?:(?:sorry|sadly|unfortunately|regrettably|,) )*(?:nope|never|impossible|hardly|by no means|(?:not a|no) chance|not on your life|out of the question|under no circumstances|i am afraid not|that is a no|it is a no) (?:[,;:—]|$)| (?:our|the|my) (?:\w+ )?(?:answer|reply|response)(?: to (?:that|this|it|them|all|every\w*|each)(?: \w+){0,2})? (?:is|remains|must be|has to be|will be|stays|can only be) (?:(?:always|still|sadly|unfortunately|invariably|simply|usually|therefore|an?|plain|firm|clear) ){0,2}no (?:,|—|;|:|\)|$)| (?:we|i) (?:(?:always|usually|have to|must|need to|can only) ){1,2}(?:answer|say|reply) no (?:,|—|;|:|$)/

/** Whether a sentence takes up the one before and refuses or limits what it spoke of ("Unfortunately, we cannot do this."). */
export function answersBefore(sentence: string): boolean {
  if (isQuestion(sentence)) return false
  const plain = readWords(sentence).plain.replace(/^ (?:a|answer|reply) : /, ' ')
  if (saysNo.test(plain) || refusesUnfounded.test(plain) || restricts.test(plain)) return true
  return !/^ no /.test(plain) && refuses(plain)
}

/** "We offered this once. It has since been withdrawn"; "We have retired it". */
const hasEnded =
  / (?:this|that|it|which|(?:the|this|that) (?:service|option|scheme|programm?e|offer|lane|possibility|practice|pilot|trial)) (?:(?:ended|closed|ceased|lapsed)|(?:has|have|was|were|is) (?:since |now |been |\w+ly ){0,3}(?:discontinued|withdrawn|suspended|retired|abolished|ended|stopped|phased out|dropped|halted|scrapped|closed|removed|gone|history)) | (?:we|support|microsoft|the team) (?:have |has |had )?(?:since |now |\w+ly ){0,2}(?:discontinued|withdrew|withdrawn|suspended|retired|abolished|ended|stopped|phased out|dropped|halted|scrapped|closed) (?:it|this|that|the (?:service|option|scheme|programm?e|offer|lane|possibility|practice))(?= )/

const laterClausesMax = 8
const clauseCharactersMax = 300

/** "If it is about expediting, please note this is not supported": a later clause takes the speed word up and refuses. */
export function isRefusedLater(reading: Reading, clauses: Clauses, mention: Mention): boolean {
  if (isPlea(reading, mention)) return false
  const rest = reading.plain.slice(mention.end)
  if (refusedAfterMark.test(rest) || (/ (?::|\(|—) /.test(rest.slice(0, 60)) && refusesUnfounded.test(rest))) return true
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
  `^(?: (?!and |but |if )[a-z]+){0,8} (?::|—|\\() (?:currently |generally |sorry , )?(?:not (?:\\w+ ){0,2}?${refused}|unavailable|unsupported|impossible|no|none|never|nil|discontinued|suspended|withdrawn|n or a|by invitation|only (?:for|with|if|in|to|at|by|through|when|on)|(?:\\w+ ){1,7}only|requests without) `,
)

/** "Please expedite my request, I cannot deploy" asks. */
function isPlea(reading: Reading, mention: Mention): boolean {
  return (
    mention.rule.role === 'verb' && / (?:please|pls|kindly|(?:can|could|would|will) you) $/.test(reading.plain.slice(0, mention.start + 1))
  )
}

function refuses(text: string): boolean {
  const plain = text.startsWith(' ') ? text : ` ${text}`
  const found = reportsAnaphor.exec(plain)
  if (
    found !== null &&
    !/^ (?:only|just|hesitate|forget|fail|need|required|require|necessary|sure)/.test(plain.slice(found.index + found[0].length - 1)) &&
    subjectIsFirst(plain, found.index)
  )
    return true
  return [refusesHelp, breaksOff, hasEnded].some((pattern) => {
    const hit = pattern.exec(plain)
    return hit !== null && subjectIsFirst(plain, hit.index)
  })
}

/** The anaphor must lead its clause: "this is not supported", not "make sure that this is not disabled". */
function subjectIsFirst(plain: string, at: number): boolean {
  return /^(?: (?:,|;|:|—|please|note|that|be|aware|kindly|unfortunately|regrettably|sadly|alas|but|and|then|however|although|though|we|i|am|are|sorry|afraid|regret|to|say|know|advised|remember|understand|currently|no|yes|as|in|general|otherwise|or|else|so|informed|assured|keep|mind|at|this|time|moment|the|for|reason|therefore))* $/.test(
    plain.slice(0, at + 1),
  )
}
