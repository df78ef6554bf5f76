import { asWritten, withoutRepeats } from './excerpts.ts'
import { readWords } from './words.ts'

const contactVerbs =
  / (?:contact(?:ing)?(?: first)?|reach(?:ing)? out (?:first )?to|get in touch (?:first )?with|(?:speak|talk|turn|check|start|work|working) (?:first |directly |instead )?(?:to|with)|consult|approach|email|e mail|write to|call|ask|escalate (?:to|through|via)|(?:only |request |requested |ticket |requests |case |expedite |it |this |done |available |possible |go |handled |made |review |approval |exception )(?:through|via)|be (?:requested|raised|initiated|submitted|made|approved|granted|arranged) (?:only |solely )?(?:by|through|via|with)|(?:must|has to|have to|needs? to) come (?:directly )?(?:from|through|via)) /g

const endOfContact =
  / (?:;|:|,|\?|—|\)|(?<! you (?:\w+ )?(?:work|deal) )with|for|to|if|when|who|which|that|about|regarding|before|after|because|since|and (?:ask|provide|you|we|include|explain|request|state|is|are|attach|they|it|he|she)|or (?:you|we|ask|provide|open|submit|use|see|visit|go|fill|call|email|write)|and (?:see|visit|use|open)|in (?:order|case|which|that|writing)|can|may|will|could|might|would|should|must|is|are|on|at least|instead|directly|has|have|unless|only|as|so|but|please|well|immediately|early|first|file|submit|raise|request|ask|open|send|escalate|apply|do|does) /

const negated = / (?:not|never|no|cannot|avoid|from|without|neither|nor) (?:\w+ ){0,3}$/

const people = /^(?:(?:us|me|them|it|you|him|her|this|again|ourselves|here|the|a|any|why|how|what|whether|yourself)$)/

/** What one goes through without asking anybody. */
const passage = /\b(?:queue|process|checks?|steps?|procedure|review|certification|validation|verification)$/i

const person =
  '(?:managers?|counterparts?|pdms?|csam|tam|representatives?|directors?|teams?|advocates?|contacts?|sellers?|engineers?|sponsors?|specialists?|advis[eo]rs?|executives?|person|colleagues?|employees?|owners?)'

const soleContact = new RegExp(` only (?=(?:your|the|an?|our) (?:\\w+ ){0,5}?${person} (?:can|may|is|are) )`, 'g')

/** "It must be sponsored by an executive"; a thing that backs it is no one to ask. */
const signer = new RegExp(
  ` (?:endorsed|sponsored|backed|signed off|authori[sz]ed|filed|justified) by (?=(?:your|the|an?|our) (?:\\w+ ){0,5}?${person} )`,
  'g',
)

/** "The person to ask is your counterpart." */
const personToAsk =
  / (?:person|people|contacts?|one|ones|team|place) (?:to|you (?:can|should|may|must|need to)) (?:ask|contact|approach|consult|call|email|(?:turn|talk|speak|go|write|reach out) to|speak with|talk with)(?: first| instead| for (?:this|that|it|help))? (?:is|are|would be|will be) (?=(?:your|the|an?|our) )/g

const helping =
  '(?:help|support|assist|advise|guide|sponsor|intercede|intervene|ask|request|submit|file|raise|escalate|apply|nominate|arrange|plead|expedite|make|open|put)'

/** "An internal counterpart (a PDM, for example) may be able to help": only words in brackets or between commas stand between. */
const helper = new RegExp(
  ` (?=(?:your|the|an?|our|any) (?:\\w+ ){0,5}?${person}(?: or (?:\\w+ ){0,4}?${person})?(?: you (?:\\w+ )?(?:work|deal) with)? (?:\\( [^()]{1,80} \\) |, [^,()]{1,80} , )?(?:can|may|might|could|will|would) (?:, [^,()]{1,80} , )?(?:\\w+ly |also |often |sometimes |perhaps |still )?(?:be (?:able|available|willing|glad|happy|in a position) to )?${helping} )`,
  'g',
)

/** "Have your account team file an exception." */
const sent = new RegExp(` (?:have|get|let) (?=(?:your|their|the|an?) (?:\\w+ ){0,5}?${person} (?:to )?${helping} )`, 'g')

/** "Your account manager may ask the board": whom the helper asks is not whom to ask. */
const helperAsks = new RegExp(` ${person} (?:can|may|might|could|will|would) (?:\\w+ly )?$`)

/** "Contacting support does not speed it up": contacting is what does not help. */
const vain = /^ contacting .*? (?:not|never|no) |^ contacting .*? (?:slow|delay)/

/** Whom to ask instead, each as it stands in the statement, in order and without repeats; links and mail addresses count. Empty when it names nobody. */
export function contactsOf(sentence: string): string[] {
  const reading = readWords(sentence)
  const found: string[] = []
  const hits = [soleContact, signer, personToAsk, contactVerbs, helper, sent].flatMap((pattern) => [...reading.plain.matchAll(pattern)])
  for (const hit of hits.sort((a, b) => a.index + a[0].length - b.index - b[0].length)) {
    const lead = reading.plain.slice(0, hit.index + 1)
    if (negated.test(lead) || isNoun(lead, hit[0]) || isAnothers(lead, reading.plain.slice(hit.index), hit[0])) continue
    const from = hit.index + hit[0].length
    const text = asWritten(reading, { from, to: contactEnd(reading.plain, from) })
    if (text !== '' && !people.test(text.toLowerCase()) && !passage.test(text)) found.push(text)
  }
  for (const hit of sentence.matchAll(
    /[^\s@<>()[\]"',;:]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}|https?:\/\/[^\s<>()[\]"']{1,500}/gi,
  )) {
    const text = hit[0].replace(/[.,;:!?]+$/, '')
    if (!found.some((known) => known.includes(text))) found.push(text)
  }
  return withoutRepeats(found)
}

/** "a call", "the contact", "your email" are things, not what to do. */
function isNoun(lead: string, verb: string): boolean {
  return / (?:contact|call|email|ask) $/.test(verb) && / (?:a|the|your|our|any|this|by|phone|an|internal|microsoft|of) $/.test(lead)
}

function isAnothers(lead: string, rest: string, verb: string): boolean {
  if (verb.startsWith(' contacting')) return / (?:,|;|:|—)? $|^ $/.test(lead.slice(-3)) && !/ by $/.test(lead) && vain.test(rest)
  return verb === ' ask ' && helperAsks.test(lead)
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
