import { findTopics, type TopicKind, type TopicWord } from './ask-topics.ts'
import { ownPassages } from './own-words.ts'
import { splitSentences } from './sentences.ts'
import { correctSpelling } from './spelling.ts'
import { type Reading, readWords } from './words.ts'

/** A stretch of a ticket that wishes, tells or negates one thing. `plain` is as in a Reading, the numbers say to what it belongs. */
export interface Clause {
  plain: string
  passage: number
  sentence: number
  topics: readonly TopicWord[]
  /** Begins with "so that", "so you can", "if that makes": what goes before is done for it. */
  isResult: boolean
  /** Stands in brackets. */
  isAside: boolean
}

/** Whether a clause speaks of this kind of thing. */
export function has({ topics }: Clause, wanted: TopicKind): boolean {
  return topics.some(({ kind }) => kind === wanted)
}

// A ticket of 10,000 characters holds about 300; only hostile text holds more.
const clausesMax = 1_000

/** The clauses of a ticket, in order; none after the first thousand. Linear in the text. */
export function readAskClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let sentence = 0
  for (const [passage, own] of ownPassages(text).entries()) {
    for (const { text: written } of splitSentences(own)) {
      for (const part of written.split(unmarkedEnd)) {
        if (clauses.length >= clausesMax) return clauses.slice(0, clausesMax)
        sentence += 1
        for (const { plain, isAside } of splitClauses(readWords(correctSpelling(part)))) {
          clauses.push({ plain, passage, sentence, topics: findTopics(plain), isResult: result.test(plain), isAside })
        }
      }
    }
  }
  return clauses.slice(0, clausesMax)
}

const result = /^ (?:so|if (?:that|this|it) (?:makes?|gets?|helps?|speeds?|lets?|would|could|will|can)) /

// People who use no full stops start a sentence with a capital all the same.
const unmarkedEnd =
  /(?<=\p{Ll}) (?=(?:We|Our|It|They|This|These|The|There|Please|Kindly|Pls|Can|Could|Would|Is|Are|How|What|Where|Why|When|Which|If|Thanks?)(?: \p{Ll}|\b['’]))/u

const marks = new Set([';', ':', '(', ')', '—', '–', '?'])

// What begins a clause behind a comma, and behind "and".
const starts = new Set(
  'i we you u he they it this that these those there our my your the please kindly can could would will is are how what why who where which when no not nothing nor just only also but because although though while if unless otherwise therefore hence thanks thank do does let and so or any maybe perhaps here'.split(
    ' ',
  ),
)

const joins = new Set('i we you they it there our my this the please also would could can kindly then how is if'.split(' '))

const objects = new Set(['the', 'our', 'my', 'this'])

const finite = new Set('is are was were has have had takes take does do will can must needs need runs run fails went'.split(' '))

const breaks = new Set(['but', 'because', 'although', 'though', 'whereas', 'otherwise', 'unless'])

// "Could you please" and "great if" go on.
const leadsPlease = new Set(
  'to can could you u would will may and or kindly i we someone somebody anyone so also now then again help request just not hi sir but'.split(
    ' ',
  ),
)

const wonders = new Set(
  'appreciate it great grateful good nice amazing wonderful helpful perfect wonder wondering ask asking know see check as even only happy thankful fantastic glad delighted pleased relieved obliged brilliant lovely ideal moon love kind'.split(
    ' ',
  ),
)

/** Clauses end at commas that a new subject follows, at brackets and dashes, and at conjunctions. */
function splitClauses({ words }: Reading): Pick<Clause, 'plain' | 'isAside'>[] {
  const clauses: Pick<Clause, 'plain' | 'isAside'>[] = []
  let isAside = false
  let plain = ' '
  const close = () => {
    if (plain.trim() !== '') clauses.push({ plain, isAside })
    plain = ' '
  }
  const text = (index: number) => words[index]?.text ?? ''
  for (let index = 0; index < words.length; index += 1) {
    const word = text(index)
    if (marks.has(word)) {
      close()
      if (word === '(' || word === ')') isAside = word === '('
      continue
    }
    if (word === ',') {
      if (starts.has(text(index + 1)) && !(text(index + 1) === 'please' && isLast(words.length, index + 1, text))) close()
      else plain += ', '
      continue
    }
    if (opens(index, text, words.length)) close()
    plain += `${word} `
  }
  close()
  return clauses
}

function isLast(count: number, index: number, text: (index: number) => string): boolean {
  return index >= count - 1 || ['?', ',', 'thanks', 'thank'].includes(text(index + 1))
}

function opens(index: number, text: (index: number) => string, count: number): boolean {
  const word = text(index)
  const before = text(index - 1)
  const after = text(index + 1)
  if (index === 0) return false
  if (breaks.has(word)) return !(word === 'but' && (after === 'only' || after === 'also'))
  if (word === 'since') return joins.has(after)
  if (word === 'so') return ['that', 'you', 'we', 'it', 'they', 'please', 'our', 'the', 'i', 'can', 'could'].includes(after)
  if (word === 'and') return joins.has(after) && (!objects.has(after) || isClause(index, text))
  if (word === 'please') return !leadsPlease.has(before) && !isLast(count, index, text)
  if (word === 'thanks' || (word === 'thank' && after === 'you')) return !['many', 'with', 'and', 'big'].includes(before)
  if (word === 'if') return !wonders.has(before)
  return false
}

/** "… and the upload takes hours" is a clause; "the review and the payout" is not. */
function isClause(index: number, text: (index: number) => string): boolean {
  for (let ahead = 2; ahead <= 7; ahead += 1) if (finite.has(text(index + ahead))) return true
  return false
}
