import { asWritten, type Stretch, withoutRepeats } from './excerpts.ts'
import { findSpeedWords, type Place } from './mentions.ts'
import { type Reading, readWords } from './words.ts'

// Words after a lead that say only that the condition is there ("unless there is …").
const drop =
  '(?:(?:there (?:is|are)|it is|it has|this is|you (?:can |are able to )?(?:have(?! (?:been|already|had|waited|gone|done|tried) )|provide|show|can show|demonstrate|give|submit|supply|state|present|include)|we (?:have|receive|are given|are provided with|get)|your (?:request|ticket) (?:has|includes|contains|is accompanied by|is supported by)|they (?:have|provide|include|are accompanied by)|(?:it|the request|the ticket) (?:includes|contains|states|is (?:accompanied|supported|backed|justified) by)|accompanied by|supported by|backed by|justified by) (?!to ))?'

const ground =
  '(?:justifications?|reasons?|approval|needs?|sign off|authori[sz]ation|consent|case|agreement|sponsor\\w*|contract|letter|impact|evidence|proof|permission)'

/**
 * What leads to a condition. `clause`: a statement follows; `time`: one that ends a refusal; `phrase`: a thing follows, which ends where a
 * verb begins; `list`: the same, of which the last thing is the ground.
 */
const leads: readonly { kind: 'clause' | 'phrase' | 'time' | 'list'; pattern: RegExp }[] = [
  { kind: 'clause', pattern: new RegExp(` unless ${drop}`, 'g') },
  { kind: 'clause', pattern: new RegExp(` except (?:when |if |where )${drop}`, 'g') },
  { kind: 'phrase', pattern: new RegExp(` except (?:for |in |with |under )?(?!when |if |where )${drop}`, 'g') },
  { kind: 'clause', pattern: new RegExp(` (?:only|solely|exclusively|just) (?:if|when|where|once) ${drop}`, 'g') },
  { kind: 'clause', pattern: new RegExp(` (?:only|solely) (?!if |when |where )(?:\\w+ ){1,9}?(?:if|when|where) ${drop}`, 'g') },
  {
    kind: 'clause',
    pattern:
      / (?:only|solely|exclusively|just) (?:(?:be )?(?:possible|available|open|meant|intended|granted|considered|offered|accepted|allowed|permitted|provided|done|approved|given|expedited|made) )?(?:in case of|in|with|for|under|on|after|upon|to) /g,
  },
  { kind: 'clause', pattern: / (?:provided|providing|on (?:the )?condition) (?:that |(?=(?:your|the|an?|our|there) ))/g },
  { kind: 'clause', pattern: / (?:as|so) long as (?!it takes )/g },
  {
    kind: 'clause',
    pattern: new RegExp(` (?:possible|available|granted|allowed|permitted|arranged|conceivable) (?:if|when|where) ${drop}`, 'g'),
  },
  { kind: 'time', pattern: / until (?!further notice )/g },
  { kind: 'time', pattern: / before (?=(?:[\w,]+ ){1,8}?(?:passed|elapsed|expired|lapsed|ended|over|received) )/g },
  {
    kind: 'clause',
    pattern: new RegExp(
      ` (?:if|where) ${drop}(?=(?:an? |any |the |your )?(?:\\w+ ){0,4}?(?:justifications?|emergency|exception|impact|(?:strong|valid|good|compelling|sound|business) (?:reasons?|needs?)) )`,
      'g',
    ),
  },
  {
    kind: 'clause',
    pattern: new RegExp(
      ` (?:if|where|when) (?:no (?=(?:\\w+ ){0,3}?${ground} )|(?:you|they|it|there|the request|your request) (?:do|does|is|are|can) not (?:have |include |contain |provide |supply |give |show )?(?=(?:an? |any |the )?(?:\\w+ ){0,4}?${ground} ))`,
      'g',
    ),
  },
  {
    kind: 'phrase',
    pattern:
      / (?:subject to|limited to|reserved for|restricted to|reserved to|conditional (?:up)?on|contingent (?:up)?on|depend(?:s|ent|ing) (?:up)?on|hing(?:es?|ing) (?:up)?on|in case of) /g,
  },
  {
    kind: 'phrase',
    pattern:
      / (?:apart from|aside from|(?<! (?:anyone|anybody|no one) )other than|barring|excepting|save for|with the exception of|in the absence of|absent|lacking) (?:for |in |with )?/g,
  },
  { kind: 'phrase', pattern: new RegExp(` without (?=(?:an? |any |the |prior |explicit |written )?(?:\\w+ ){0,4}?${ground} )`, 'g') },
  {
    kind: 'list',
    pattern: new RegExp(
      ` (?:requir(?:e|es|ing)|needs?(?! to )|(?:must|has to|have to|needs? to) (?:have|provide|include|be accompanied by|be supported by|be backed by|contain|state|give|show|submit|be justified by|supply|attach|present|demonstrate|obtain|get|send|add|prove)) (?=(?:an? |any |the |prior |explicit |written |your )?(?:[\\w,]+ ){0,14}?${ground} )`,
      'g',
    ),
  },
  {
    kind: 'phrase',
    pattern:
      / (?:with|in) (?=(?:an? |the )?(?:\w+ ){0,1}?(?:strong |valid |written |sound |solid )?(?:business justification|justification|exceptional|extraordinary|extenuating|rare|special circumstances|exceptional cases))/g,
  },
  {
    kind: 'phrase',
    pattern: new RegExp(
      ` (?:provide|include|supply|attach|give|state|submit) (?=(?:an? |the |your )?(?:\\w+ ){0,4}?${ground} (?:(?:\\w+ ){0,4}[;,] )?(?:or|otherwise) )`,
      'g',
    ),
  },
  {
    kind: 'phrase',
    pattern:
      / only (?!(?:if|when|where|in|with|for|under|on|after|upon|to|through|via|by|once|and|or|but|then|can|request|use|ask|submit|open|expedite|your|the|an?|our) )(?=(?:\w+ ){1,9}?(?:is|are|can|may|will|qualify|qualifies|justify|justifies|get|receive) )/g,
  },
]

const lastGround = new RegExp(`^ (?:an? |any |the |prior |explicit |written |your )?(?:[\\w,]+ ){0,14}?${ground}(?= )`)

const imperatives =
  'send|explain|submit|file|raise|attach|provide|describe|tell|state|write|mail|email|e mail|call|open|use|see|ask|contact|reach|request|let|fill|give|add|include|choose|select|go|visit|get|work|speak|talk|escalate'

const endOfCondition = new RegExp(
  ` (?:;|(?:, )?(?:for|with|to|by|from|on|of) (?:which|whom|whose)|:|\\)|\\?|—|, (?:although|though|while|whereas|and (?:the|your|our|an?) (?:\\w+ ){0,5}?(?:person|people|team|managers?|counterparts?|pdm|contacts?|representatives?|sponsors?) (?:to|who|you|can|may|might|could|will|\\(|,)|you|we|please|in|but|and (?:you|we|please|contact|only)|or (?:you|contact|please|we)|as|because|since|which|support|however|then|so|reach|the|otherwise|(?:${imperatives}))|or (?:you|we|please|contact|reach out|ask|through|by contacting)|and (?:you|we|please|contact|reach out|ask|is|are|will)|please|in (?:which|that|this) case|can (?:we|you|support)|(?:we|you|support|microsoft) (?:can|may|will|could|do|might)|do we|will (?:we|be)|may (?:be|we)|are expedited|is (?:required|mandatory|necessary|needed)|before (?:we|any|an?|the|support|your)) `,
)

/** A thing ends where a verb says something of it; one that opens the sentence ends before the subject of the sentence, too. */
const endOfPhrase =
  /(?<! (?:to|that|which|who)) (?:will|is|are|can|cannot|may|might|must|do|does|would|could|should|has|have|qualify|qualifies|justify|justifies|get|receive) /
const endOfFronted = / (?:,|no|nobody|none|nothing|neither|we|you) /
const endOfFrontedClause = / ,(?= (?:\w+ ){0,8}?(?:will|is|are|can|may|might|must|do|does|would|could|should|has|have|no) )/

/** "Unless a justification is given here": that it is given adds nothing to the condition. */
const isGiven =
  /(?<= (?:justifications?|rationale|reasons?|grounds|needs?|cases?|evidence|proof|impact)) (?:exists?|(?:supports?|backs?|justifies) (?:it|this|that|them|the (?:request|ticket)|your (?:request|ticket))|(?:is|are|was|has been|have been|can be) (?:\w+ly )?(?:given|presented|provided|supplied|shown|stated|submitted|included|attached|offered|demonstrated)(?: (?:here|below|above|first|by you|to us|with (?:it|the request|your request)|in (?:the|this|your) (?:field|form|request|ticket|box)))?) (?=[,;:)—]|(?:and|or|in which case) |$)/

/** What makes an exception, each as it stands in the statement, in order and without repeats. Empty when it names none. */
export function conditionsOf(sentence: string): string[] {
  const reading = readWords(sentence)
  const wishes = findSpeedWords(reading)
  const found: Stretch[] = [...mandatory(reading)]
  let reached = 0
  const hits = leads
    .flatMap(({ kind, pattern }) =>
      [...reading.plain.matchAll(pattern)].map((hit) => ({ kind, start: hit.index, end: hit.index + hit[0].length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const hit of hits) {
    if (hit.end < reached || isDenied(reading, wishes, hit)) continue
    const stretch = { from: hit.end, to: beforeWish(reading, wishes, { from: hit.end, to: endOf(reading, hit) }) }
    reached = stretch.to
    found.push(stretch)
  }
  const texts = found.sort((a, b) => a.from - b.from).map((stretch) => asWritten(reading, stretch))
  return withoutRepeats(texts.filter((text) => text !== ''))
}

interface Lead {
  kind: 'clause' | 'phrase' | 'time' | 'list'
  start: number
  end: number
}

/** "Not subject to acceleration" is no condition; neither is a time that ends no refusal ("wait until the review has finished"). */
function isDenied(reading: Reading, wishes: readonly Place[], { kind, start, end }: Lead): boolean {
  const lead = reading.plain.slice(0, start + 1)
  if (/ not (?:\w+ly )?$| (?:rests?|lies?) $/.test(lead)) return true
  if (kind !== 'time' || (start === 0 && / (?:not|no|never|unable) /.test(reading.plain.slice(end)))) return false
  const from = lead.lastIndexOf(' ; ') + 1
  const isRefusal = / (?:not|no|never|unable) /.test(lead.slice(from))
  return !isRefusal || !wishes.some((place) => place.start >= from && place.start < start)
}

function endOf(reading: Reading, { kind, start, end }: Lead): number {
  const least = kind === 'list' ? (lastGround.exec(reading.plain.slice(end - 1))?.[0].length ?? 1) - 1 : 0
  const rest = reading.plain.slice(end + least - 1)
  const isFronted = start === 0 || / (?:;|:|—|,|but|\() $/.test(reading.plain.slice(0, start + 1))
  const ends = [endOfCondition, isGiven]
  const isPhrase = kind === 'phrase' || kind === 'list'
  if (isPhrase) ends.push(endOfPhrase)
  if (isFronted) ends.push(isPhrase ? endOfFronted : endOfFrontedClause)
  return end + least + Math.min(...ends.map((pattern) => pattern.exec(rest)?.index ?? rest.length)) - 1
}

/** "A business reason to move your review up the queue" is a business reason. */
function beforeWish(reading: Reading, wishes: readonly Place[], { from, to }: Stretch): number {
  const wish = wishes.find((place) => place.start >= from && place.start < to)
  if (wish === undefined) return to
  const before = / (?:to|for|before|why|in order to|so that|when) (?:\w+ ){0,5}$/.exec(reading.plain.slice(from - 1, wish.start + 1))
  return before === null || before.index <= 0 ? to : from - 1 + before.index
}

const required = new RegExp(
  ` (?:\\w+ )?${ground}(?= (?:(?:of|from|by) (?:\\w+ ){1,5}?)?(?:(?:is|are) (?:\\w+ly )?(?:required|mandatory|necessary|needed|obligatory|a (?:must|prerequisite|precondition))|(?:must|has to|have to|needs? to|should) (?:first )?be (?:supplied|provided|included|attached|given|presented|submitted|shown|obtained)) )`,
  'g',
)

/** "A valid business justification is mandatory": the condition stands before what makes it one. */
function* mandatory(reading: Reading): Generator<Stretch> {
  for (const hit of reading.plain.matchAll(required)) {
    const lead = reading.plain.slice(0, hit.index + 1)
    if (/ (?:no|not|if|unless|without) (?:\w+ ){0,3}$/.test(lead)) continue
    const from = / (?:an?|the|any|your) (?:\w+ ){0,4}$|(?:^|[,;:(—]) (?:\w+ ){0,3}$/.exec(lead)
    const end = / (?:is|are|must|has|have|needs?|should) /.exec(reading.plain.slice(hit.index + hit[0].length - 1))
    if (from === null || end === null) continue
    const start = from.index + (/^[,;:(—]/.test(from[0]) ? 2 : 1)
    yield { from: start, to: hit.index + hit[0].length - 1 + end.index }
  }
}
