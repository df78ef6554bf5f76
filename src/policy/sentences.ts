/** A sentence of a text: `text` is the slice from `start` to `end`. */
export interface Sentence {
  text: string
  start: number
  end: number
}

/** Longest sentence that is looked at, in characters; a longer one is cut at white space into several. */
export const sentenceCharactersMax = 2_000

// An abbreviation does not end a sentence, whatever follows it.
const abbreviation =
  /(?:^|[\s("'])(?:e\.?g|i\.?e|a\.?k\.?a|etc|vs|cf|approx|incl|excl|resp|mr|ms|mrs|dr|inc|ltd|corp|no|nr|st|fig|sec|ver|[a-z])\.$/i

/** Stands in the text of a block where its author began a new line with what looks like a new sentence (U+2028). */
export const lineBreak = '\u2028'

const terminator = /[.!?…](?=["'”’)\]*_]{0,4}(?:\s|$))|\u2028/g

/** Splits plain text into sentences, in order, without losing a character but the white space between them. Linear in the text. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const hit of text.matchAll(terminator)) {
    const stop = endOfClosers(text, hit.index + 1)
    if (hit[0] === '.' && endsWithAbbreviation(text, hit.index + 1, stop)) continue
    pushPieces(sentences, text, start, stop)
    start = stop
  }
  pushPieces(sentences, text, start, text.length)
  return sentences
}

function endOfClosers(text: string, from: number): number {
  let end = from
  while (end < text.length && /["'”’)\]*_]/.test(text.charAt(end))) end += 1
  return end
}

function endsWithAbbreviation(text: string, end: number, stop: number): boolean {
  const lead = text.slice(Math.max(0, end - 10), end)
  if (!abbreviation.test(lead) || isAnswerNo(lead, text.slice(stop, stop + 4))) return false
  // "etc. The next" and "Contoso Inc. The next" end a sentence; "e.g. The" does not.
  const next = text.slice(stop, stop + 4).trimStart()
  const mayEnd = /(?:etc|inc|ltd|corp)\.$/i.test(text.slice(Math.max(0, end - 5), end))
  return !(mayEnd && (next === '' || /^\p{Lu}/u.test(next)))
}

/** "Can it be sent? No. It takes a week." */
function isAnswerNo(lead: string, next: string): boolean {
  return /(?:^|[?!.…"'”’)\]*_:]\s+)no\.$/i.test(lead) && /^["'”’)\]*_]*\s+\p{L}/u.test(next)
}

function pushPieces(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from
  while (start < to) {
    const end = to - start > sentenceCharactersMax ? cutAt(text, start) : to
    push(sentences, text, start, end)
    start = end
  }
}

function cutAt(text: string, start: number): number {
  const space = text.lastIndexOf(' ', start + sentenceCharactersMax)
  return space > start + sentenceCharactersMax / 2 ? space : start + sentenceCharactersMax
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed === '') return
  const start = from + raw.indexOf(trimmed)
  sentences.push({ text: trimmed, start, end: start + trimmed.length })
}
