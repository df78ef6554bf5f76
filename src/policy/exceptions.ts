import type { Reading } from './words.ts'
import { readWords, wordAt } from './words.ts'

// What leads to a condition; `drop` = words after it that say only that it is there ("unless there is …").
const drop =
  '(?:(?:there (?:is|are)|it is|it has|this is|you (?:can |are able to )?(?:have|provide|show|can show|demonstrate|give|submit|supply|state|present|include)|we (?:have|receive|are given|are provided with|get)|your (?:request|ticket) (?:has|includes|contains|is accompanied by|is supported by)|they (?:have|provide|include|are accompanied by)|(?:it|the request|the ticket) (?:includes|contains|states|is (?:accompanied|supported|backed|justified) by)|accompanied by|supported by|backed by|justified by) (?!to ))?'

const leads: readonly RegExp[] = [
  new RegExp(` unless ${drop}`, 'g'),
  new RegExp(` except (?:for |in |with |when |if |where |under )?${drop}`, 'g'),
  new RegExp(` (?:only|solely|exclusively) (?:if|when|where) ${drop}`, 'g'),
  / (?:only|solely|exclusively) (?:(?:be )?(?:possible|available|granted|considered|offered|accepted|allowed|permitted|provided|done|approved|given|expedited|made) )?(?:in|with|for|under|on|after|upon|to) /g,
  / (?:provided|providing|on (?:the )?condition) that /g,
  / as long as /g,
  / (?:subject to|limited to|reserved for|restricted to|reserved to|conditional (?:up)?on|contingent (?:up)?on|depend(?:s|ent|ing) on) /g,
  / without (?=(?:an? |any |the |prior |explicit |written )?(?:\w+ ){0,4}?(?:justification|reason|approval|need|sign off|authori[sz]ation|consent|case|agreement|evidence|proof))/g,
  / (?:requir(?:e|es)|needs?|must (?:have|provide|include|be accompanied by|be supported by|be backed by|contain|state|give|show|submit|be justified by)) (?=(?:an? |any |the |prior |explicit |written |your )?(?:[\w,]+ ){0,5}?(?:justifications?|reasons?|approval|need|sign off|authori[sz]ation|consent|case|agreement|sponsor\w*|contract|impact|evidence|proof))/g,
  new RegExp(` if ${drop}(?=(?:an? |any |the |your )?(?:\\w+ ){0,4}?(?:justifications?|reasons?|need|emergency|exception|impact)\\b)`, 'g'),
  / (?:with|in) (?=(?:an? |the )?(?:\w+ ){0,1}?(?:strong |valid |written |sound |solid )?(?:business justification|justification|exceptional|extraordinary|extenuating|rare|special circumstances|exceptional cases))/g,
]

const endOfCondition =
  / (?:;|(?:, )?(?:for|with|to|by|from|on|of) (?:which|whom|whose)|:|\)|\?|—|, (?:although|though|while|whereas|and (?:the|your|our|an?) (?:\w+ ){0,5}?(?:person|people|team|managers?|counterparts?|pdm|contacts?|representatives?|sponsors?) (?:to|who|you|can|may|might|could|will|\(|,)|you|we|please|in|but|and (?:you|we|please|contact|only)|or (?:you|contact|please)|which|support|however|then|so|contact|reach|the)|or (?:you|we|please|contact|reach out|ask|through|by contacting)|and (?:you|we|please|contact|reach out|ask|is|are|will)|please|in (?:which|that|this) case|can (?:we|you|support)|(?:we|you|support|microsoft) (?:can|may|will|could|do|might)|do we|will (?:we|be)|may (?:be|we)|are expedited|is (?:required|mandatory|necessary|needed)) /

/** "Unless a justification is given here": that it is given adds nothing to the condition. */
const isGiven =
  /(?<= (?:justifications?|rationale|reasons?|grounds|needs?|cases?|evidence|proof|impact)) (?:exists?|(?:supports?|backs?|justifies) (?:it|this|that|them|the (?:request|ticket)|your (?:request|ticket))|(?:is|are|was|has been|have been|can be) (?:\w+ly )?(?:given|presented|provided|supplied|shown|stated|submitted|included|attached|offered|demonstrated)(?: (?:here|below|above|first|to us|with (?:it|the request|your request)|in (?:the|this|your) (?:field|form|request|ticket|box)))?) (?=[,;:)—]|(?:and|or|in which case) |$)/

/** What makes an exception, each as it stands in the statement, in order and without repeats. Empty when it names none. */
export function conditionsOf(sentence: string): string[] {
  const reading = readWords(sentence)
  const found: [number, string][] = []
  let reached = 0
  const hits = leads.flatMap((lead) => [...reading.plain.matchAll(lead)]).sort((a, b) => a.index - b.index || b[0].length - a[0].length)
  for (const hit of hits) {
    const from = hit.index + hit[0].length
    if (from < reached) continue
    const rest = reading.plain.slice(from)
    const to = from + Math.min(...[endOfCondition, isGiven].map((end) => end.exec(rest)?.index ?? rest.length))
    reached = to
    found.push([from, asWritten(reading, from, to)])
  }
  return unique(found.filter(([, text]) => text !== '').map(([, text]) => text))
}

const contactVerbs =
  / (?:contact(?:ing)?(?: first)?|reach(?:ing)? out (?:first )?to|get in touch (?:first )?with|(?:speak|talk|turn|check|start|work|working) (?:first |directly |instead )?(?:to|with)|consult|approach|email|e mail|write to|call|ask|escalate (?:to|through|via)|(?:only |request |requested |ticket |requests |case |expedite |it |this |done |available |possible |go |handled |made |review |approval |exception )(?:through|via)|be (?:requested|raised|initiated|submitted|made|approved|granted|arranged) (?:only |solely )?(?:by|through|via|with)) /g

const endOfContact =
  / (?:;|:|,|\?|—|\)|(?<! you (?:\w+ )?(?:work|deal) )with|for|to|if|when|who|which|that|about|regarding|before|after|because|since|and (?:ask|provide|you|we|include|explain|request|state|is|are|attach|they|it|he|she)|or (?:you|we|ask|provide|open|submit|use|see|visit|go|fill|call|email|write)|and (?:see|visit|use|open)|in (?:order|case|which|that)|can|may|will|could|might|would|should|must|is|are|on|at least|instead|directly|has|have|unless|only|as|so|but|please|well|immediately|early|first) /

const negated = / (?:not|never|no|cannot|avoid|from|without|nor) (?:\w+ ){0,3}$/

const people = /^(?:(?:us|me|them|it|you|him|her|this|again|ourselves|here|the|a|any|why|how|what|whether|yourself)$)/

/** Whom to ask instead, each as it stands in the statement, in order and without repeats; links and mail addresses count. Empty when it names nobody. */
export function contactsOf(sentence: string): string[] {
  const reading = readWords(sentence)
  const found: string[] = []
  const hits = [soleContact, personToAsk, contactVerbs, helper].flatMap((pattern) => [...reading.plain.matchAll(pattern)])
  for (const hit of hits.sort((a, b) => a.index + a[0].length - b.index - b[0].length)) {
    if (negated.test(reading.plain.slice(0, hit.index + 1)) || isNoun(reading.plain, hit.index, hit[0])) continue
    const from = hit.index + hit[0].length
    const to = contactEnd(reading.plain, from)
    const text = asWritten(reading, from, to)
    if (text !== '' && !people.test(text.toLowerCase())) found.push(text)
  }
  for (const hit of sentence.matchAll(
    /[^\s@<>()[\]"',;:]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}|https?:\/\/[^\s<>()[\]"']{1,500}/gi,
  )) {
    const text = hit[0].replace(/[.,;:!?]+$/, '')
    if (!found.some((known) => known.includes(text))) found.push(text)
  }
  return unique(found)
}

const person =
  '(?:managers?|counterparts?|pdms?|csam|tam|representatives?|directors?|teams?|advocates?|contacts?|sellers?|engineers?|sponsors?|specialists?|advis[eo]rs?|executives?|person|colleagues?)'

const soleContact = new RegExp(` only (?=(?:your|the|an?|our) (?:\\w+ ){0,5}?${person} (?:can|may|is|are) )`, 'g')

/** "The person to ask is your counterpart." */
const personToAsk =
  / (?:person|people|contacts?|one|ones|team|place) (?:to|you (?:can|should|may|must|need to)) (?:ask|contact|approach|consult|call|email|(?:turn|talk|speak|go|write|reach out) to|speak with|talk with)(?: first| instead| for (?:this|that|it|help))? (?:is|are|would be|will be) (?=(?:your|the|an?|our) )/g

/** "An internal counterpart (a PDM, for example) may be able to help": only words in brackets or between commas stand between. */
const helper = new RegExp(
  ` (?=(?:your|the|an?|our|any) (?:\\w+ ){0,5}?${person}(?: or (?:\\w+ ){0,4}?${person})?(?: you (?:\\w+ )?(?:work|deal) with)? (?:\\( [^()]{1,80} \\) |, [^,()]{1,80} , )?(?:can|may|might|could|will|would) (?:\\w+ly |also |often |sometimes |perhaps |still )?(?:be (?:able|available|willing|glad|happy|in a position) to )?(?:help|support|assist|advise|guide|sponsor|intercede|intervene) )`,
  'g',
)

/** "a call", "the contact", "your email" are things, not what to do. */
function isNoun(plain: string, at: number, verb: string): boolean {
  return (
    /^ (?:contact|call|email|ask) $/.test(verb) &&
    / (?:a|the|your|our|any|this|by|phone|an|internal|microsoft|of) $/.test(plain.slice(0, at + 1))
  )
}

function contactEnd(plain: string, from: number): number {
  const stop = endOfContact.exec(plain.slice(from - 1))
  if (stop === null) return plain.length
  const to = from - 1 + stop.index
  const text = plain.slice(from, to)
  // "(e.g. PDM)" belongs to the contact: a bracket that opened inside is closed first.
  if (!text.includes('(') || text.includes(')')) return to
  const close = plain.indexOf(' )', to)
  return close < 0 ? to : close + 2
}

function asWritten(reading: Reading, from: number, to: number): string {
  const first = reading.words[wordAt(reading, from)]
  const last = reading.words[wordAt(reading, Math.max(from, to - 1))] ?? reading.words.at(-1)
  if (first === undefined || last === undefined || to <= from || last.end <= first.start) return ''
  return balance(reading.sentence.slice(first.start, last.end)).trim()
}

function balance(text: string): string {
  if (text.includes('(') && !text.includes(')')) return `${text})`
  return text.replace(/[\s,;:]+$/, '')
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
