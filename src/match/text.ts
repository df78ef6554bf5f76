import MiniSearch, { type SearchResult } from 'minisearch'
import type { Confidence } from '../../schemas/answer.ts'
import type { Article } from '../../schemas/article.ts'
import { isTelling, wordsOf } from './words.ts'

/** An article found by free text. */
export interface TextHit {
  score: number
  /** How far the text and the article say the same: 0 to 1 (see `agreementOf`). */
  agreement(): number
  /** Words of the article that matched, never what was typed, so that an answer keeps nothing typed. */
  words: readonly string[]
}

/** Free-text search over the offerable articles, by their numbers. */
export interface TextIndex {
  /** False while there is nothing to search in yet: an answer then leaves free text out and says so. */
  ready: boolean
  /** Every article that shares a telling word with the text, the best score first. */
  search(text: string): Map<number, TextHit>
}

/** An index that finds nothing, for a catalog whose text is not indexed (yet). */
export const noText: TextIndex = { ready: false, search: () => new Map() }

/** What bounds the work of one search, whatever was pasted in: the rarest known words, and a few unknown ones to correct. */
const knownWordsMax = 24
const unknownWordsMax = 5
/** Longer texts say enough with their whole words; a prefix opens up to hundreds of words each. */
const prefixedMax = 8

/** What a word counts that is only found as the beginning of another, or corrected. */
const looseShare = 0.6

/** Weight from which a text says enough to be sure of anything: about one rare word, or two of middling rarity. */
const enoughWeight = 4

/** Indexes title, headings and text of the articles; `pause` is asked before each. */
export async function buildTextIndex(
  articles: readonly Article[],
  textOf: (article: Article) => string,
  pause: () => Promise<void> | undefined,
): Promise<TextIndex> {
  const counts = new Map<string, number>()
  const engine = new MiniSearch<{ id: number; title: string; headings: string; body: string }>({
    fields: ['title', 'headings', 'body'],
    // How often a body repeats a word says little here, and a body is most of the work: its words count once.
    tokenize: (text, field) => (field === 'body' ? [...new Set(wordsOf(text))] : wordsOf(text)),
    processTerm: (term) => {
      if (!isTelling(term)) return null
      counts.set(term, (counts.get(term) ?? 0) + 1)
      return term
    },
  })
  for (const [id, article] of articles.entries()) {
    await pause()
    const headings = article.headings.map(({ text }) => text).join('\n')
    engine.add({ id, title: article.title, headings, body: textOf(article) })
  }
  const weightOf = (term: string): number => Math.log(1 + articles.length / (counts.get(term) ?? 0.5))
  const weigh = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + weightOf(term), 0)
  const titleWeights = Float64Array.from(articles, ({ title }) => weigh(new Set(wordsOf(title).filter(isTelling))))
  await pause()
  return {
    ready: true,
    search(text) {
      const terms = chooseTerms(text, counts)
      const found = engine.search(terms.join(' '), {
        tokenize: (words) => words.split(' '),
        processTerm: (term) => term,
        boost: { title: 3, headings: 2 },
        prefix: (term) => terms.length <= prefixedMax && term.length > 3,
        fuzzy: (term) => (counts.has(term) ? false : Math.min(2, Math.round(term.length * 0.2))),
      })
      found.sort((a, b) => b.score - a.score || a.id - b.id)
      const whole = weigh(terms)
      return new Map(
        found.map((result) => {
          const parts = { whole, titleWeight: titleWeights[result.id] ?? 0, weigh }
          return [result.id, { score: result.score, agreement: () => agreementOf(result, parts), words: result.terms }]
        }),
      )
    },
  }
}

/**
 * The mean of two shares, both weighed by the rarity of the words: how much of what was typed the article holds (coverage), and how far
 * what was typed and the title are the same words (the harmonic mean of the share of each that the other holds). A text that says next to
 * nothing, such as "error", agrees with nothing.
 */
function agreementOf(
  { queryTerms, match }: SearchResult,
  { whole, titleWeight, weigh }: { whole: number; titleWeight: number; weigh: (terms: Iterable<string>) => number },
): number {
  if (whole === 0 || titleWeight === 0) return 0
  const exact = queryTerms.filter((term) => match[term] !== undefined)
  const loose = queryTerms.filter((term) => match[term] === undefined)
  const coverage = (weigh(exact) + looseShare * weigh(loose)) / whole
  const inTitle = weigh(Object.keys(match).filter((term) => match[term]?.includes('title')))
  const ofTitle = Math.min(1, inTitle / titleWeight)
  const ofText = Math.min(1, inTitle / whole)
  const same = ofTitle + ofText === 0 ? 0 : (2 * ofTitle * ofText) / (ofTitle + ofText)
  return ((coverage + same) / 2) * Math.min(1, whole / enoughWeight)
}

/** The telling words of a text, each once: the rarest known ones, and the first unknown ones that could be misspelt. */
function chooseTerms(text: string, counts: ReadonlyMap<string, number>): string[] {
  const terms = [...new Set(wordsOf(text))].filter(isTelling)
  const known = terms.filter((term) => counts.has(term))
  known.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  const unknown = terms.filter((term) => !counts.has(term) && /^\p{L}{3,20}$/u.test(term))
  return [...known.slice(0, knownWordsMax), ...unknown.slice(0, unknownWordsMax)]
}

/**
 * How sure a hit is, or null when silence is better. A ticket that names a product chooses among few articles, so less agreement is
 * enough. Chosen on 1,245 real queries (half of them, every second one); DESIGN.md holds the share of right answers per band.
 */
export function confidenceOf(hit: TextHit, productNamed: boolean): Confidence | null {
  const sureness = hit.agreement() + (productNamed ? 0.1 : 0)
  if (sureness >= 0.85) return 'high'
  if (sureness >= 0.65) return 'medium'
  return sureness >= 0.45 ? 'low' : null
}
