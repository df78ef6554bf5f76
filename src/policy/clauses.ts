import type { Reading } from './words.ts'

/** `if` = a condition (if, when, in case), `except` = unless, `side` = a reason, concession or result, `aside` = in brackets. */
export type ClauseKind = 'main' | 'if' | 'except' | 'side' | 'aside'

/** The clauses of a sentence: `of[word]` is the clause of each word, `kinds[clause]` its kind, `firsts[clause]` its first word. */
export interface Clauses {
  of: readonly number[]
  kinds: readonly ClauseKind[]
  firsts: readonly number[]
}

const openers = new Map<string, ClauseKind>([
  ['if', 'if'],
  ['when', 'if'],
  ['whenever', 'if'],
  ['where', 'if'],
  ['unless', 'except'],
  ['because', 'side'],
  ['since', 'side'],
  ['although', 'side'],
  ['though', 'side'],
  ['whereas', 'side'],
  ['while', 'side'],
  ['but', 'main'],
  ['however', 'main'],
  ['otherwise', 'main'],
  ['therefore', 'main'],
  ['hence', 'main'],
  ['please', 'main'],
])

const subjects = new Set([
  'we',
  'you',
  'they',
  'it',
  'i',
  'this',
  'that',
  'these',
  'there',
  'such',
  'support',
  'microsoft',
  'please',
  'then',
])

const orders = new Set(
  'provide include attach make ensure check verify do contact select use submit open add note see upload share send try go click follow fill consider remember reach give tell state describe choose enable configure turn keep avoid fix complete write pick'.split(
    ' ',
  ),
)

/** "Make it go faster" orders nobody to go. */
const paces = new Set(['any', 'faster', 'quicker', 'sooner', 'more', 'live', 'through'])

const articles = new Set(['your', 'the', 'our', 'this', 'a', 'an', 'their'])

const continues = new Set(['only', 'not', 'never', 'rarely', 'seldom', 'exclusively', 'solely'])

/** "Nothing but an outage" names one thing. */
const nothings = new Set(['nothing', 'none', 'nobody', 'anything', 'all'])

const leansOn = new Set(
  'that as if when think believe and or because than like ask request with for of to help let whether unless by from hope not'.split(' '),
)

/** Divides a sentence into clauses by its punctuation and its conjunctions. Linear in its words. */
export function readClauses(reading: Reading): Clauses {
  const of: number[] = []
  const kinds: ClauseKind[] = []
  const firsts: number[] = []
  const text = (index: number) => reading.words[index]?.text ?? ''
  const open = (kind: ClauseKind, index: number) => {
    kinds.push(kind)
    firsts.push(index)
    return kinds.length - 1
  }
  let current = open(startsAsCondition(text(0), text(1)) ? 'if' : startsAsGoal(text(0), text(1), text(2)) ? 'side' : 'main', 0)
  let lastMain = kinds[0] === 'main' ? 0 : -1
  let outside = -1
  for (let index = 0; index < reading.words.length; index += 1) {
    const word = text(index)
    const before = text(index - 1)
    if (word === '(' && outside < 0) {
      outside = current
      current = open('aside', index)
    } else if (before === ')' && outside >= 0) {
      current = outside
      outside = -1
    }
    if (outside < 0) {
      const opened = isQuotedPlease(reading, index) ? null : openedBy(index, text, kinds[current] ?? 'main', index - (firsts[current] ?? 0))
      if (opened === 'resume') current = lastMain >= 0 ? lastMain : open('main', index)
      else if (opened !== null && index > 0) current = open(opened, index)
      if (kinds[current] === 'main') lastMain = current
    }
    of.push(current)
  }
  return { of, kinds, firsts }
}

/** We cannot honour "please hurry" notes: such a word is a name and opens no clause. */
function isQuotedPlease({ sentence, words }: Reading, index: number): boolean {
  const word = words[index]
  return word?.text === 'please' && /["'“‘]/.test(sentence.charAt(word.start - 1))
}

function startsAsCondition(first: string, second: string): boolean {
  return (
    openers.get(first) === 'if' ||
    (first === 'should' && (second === 'you' || articles.has(second))) ||
    (first === 'in' && second === 'case')
  )
}

function startsAsGoal(first: string, second: string, third: string): boolean {
  return (
    first === 'to' || first === 'for' || (first === 'so' && second === 'that') || (first === 'in' && second === 'order' && third === 'to')
  )
}

/** The kind of clause that begins with this word, `resume` when the main clause goes on, null when the clause just continues. */
function openedBy(index: number, text: (index: number) => string, kind: ClauseKind, length: number): ClauseKind | 'resume' | null {
  const word = text(index)
  const before = text(index - 1)
  const after = text(index + 1)
  if (word === ';' || word === ':' || word === '—') return 'main'
  if (word === 'but' && continues.has(after)) return kind === 'main' ? null : 'resume'
  if (word === 'but' && nothings.has(before)) return null
  // "No seller, however large, can" and "or otherwise speed it up" go on.
  if (
    (word === 'however' && before === ',' && /^\w+$/.test(after) && !subjects.has(after) && !articles.has(after)) ||
    (word === 'otherwise' && before === 'or')
  )
    return null
  const opener = openers.get(word)
  if (opener !== undefined && !(word === 'since' && /^\d|^(?:last|then|yesterday)$/.test(after)))
    return word === 'where' && before !== ',' ? 'side' : opener
  if (word === 'in' && after === 'case') return text(index + 2) === 'of' ? null : 'if'
  if (
    word === 'so' &&
    (before === ',' || after === 'that' || subjects.has(after) || orders.has(after) || ['the', 'our', 'your', 'a'].includes(after))
  )
    return 'side'
  if (
    word === 'as' &&
    (before === ',' || ['we', 'you', 'they', 'it', 'there'].includes(after)) &&
    !['soon', 'long', 'well'].includes(after)
  )
    return 'side'
  if ((word === 'and' || word === 'or') && (subjects.has(after) || after === 'please') && after !== 'support' && after !== 'microsoft')
    return 'main'
  if (word === 'and' && orders.has(after) && !['contact', 'request', 'note'].includes(after)) return 'main'
  if (before === ',' && word === 'and' && articles.has(after)) return 'main'
  if (before === ',') return afterComma(word, kind)
  return kind === 'if' && length >= 4 && subjects.has(word) && word !== 'you' && word !== 'that' && !leansOn.has(before)
    ? 'main'
    : word === 'go' && paces.has(after)
      ? null
      : sideEnd(word, kind, length, before)
}

function afterComma(word: string, kind: ClauseKind): ClauseKind | 'resume' | null {
  if (subjects.has(word) || orders.has(word)) return 'main'
  return kind === 'main' ? null : 'resume'
}

/** "To expedite your request make sure …" and "if you need it sooner you should …" go on without a comma. */
function sideEnd(word: string, kind: ClauseKind, length: number, before: string): ClauseKind | null {
  if (kind !== 'side' && kind !== 'if') return null
  if (length < 3 || leansOn.has(before)) return null
  return kind === 'side' && orders.has(word) && word !== 'request' && word !== 'do' && word !== 'contact' ? 'main' : null
}
