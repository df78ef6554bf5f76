import type { Confidence, Match, Miss } from '../../schemas/answer.ts'
import type { Article } from '../../schemas/article.ts'
import type { Level, Ticket } from '../../schemas/ticket.ts'
import type { Catalog } from './catalog.ts'
import { explainMatch } from './explain.ts'
import { fitsOf } from './fit.ts'
import { explainMisses } from './misses.ts'
import { countTiers, rankTiers } from './rank.ts'
import { collectTiers, runsOf, selectTiers, type Tier, textYields } from './select.ts'
import { confidenceOf, type TextHit } from './text.ts'

/** An article that matches a ticket, and why. */
export interface FoundArticle {
  article: Article
  requiresResource: boolean
  match: Match
}

/** What a ticket finds: the first level that yields anything, its best articles in order, and what kept the topic's articles away. */
export interface Found {
  level: Level | null
  total: number
  articles: FoundArticle[]
  misses: Miss[]
  /** The free text was left out: it was not indexed yet, or `inTime` said no. */
  textLeftOut: boolean
}

type Hits = ReadonlyMap<number, TextHit>

const noHits: Hits = new Map()

const levelConfidence: Record<Exclude<Level, 'text'>, Confidence> = { topic: 'high', resource: 'medium', product: 'low', service: 'low' }

/**
 * Finds the articles for a ticket by the rules of matching.md. Pure: the same catalog and ticket give the same result. `inTime` is asked once,
 * before the free-text search, the only costly step.
 */
export function findMatches(catalog: Catalog, ticket: Ticket, inTime: () => boolean = () => true): Found {
  const reading = readText(catalog, ticket, inTime)
  for (const level of ticket.levels) {
    const tiers = level === 'text' ? textTiers(catalog, ticket, reading.hits()) : selectTiers(catalog, ticket, level)
    const total = countTiers(tiers)
    if (total === 0) continue
    const hits = reading.hits()
    const numbers = rankTiers(tiers, { hits, profileOf: catalog.profileOf, limit: ticket.limit })
    const articles: FoundArticle[] = []
    for (const number of numbers) {
      const found = foundArticle(catalog, ticket, { level, number, hit: hits.get(number) })
      if (found !== null) articles.push(found)
    }
    return { level, total, articles, misses: level === 'topic' ? [] : explainMisses(catalog, ticket), textLeftOut: reading.leftOut() }
  }
  return { level: null, total: 0, articles: [], misses: explainMisses(catalog, ticket), textLeftOut: reading.leftOut() }
}

/** The free-text hits of a ticket, searched for at most once and only when a level wants them. */
function readText(catalog: Catalog, ticket: Ticket, inTime: () => boolean): { hits: () => Hits; leftOut: () => boolean } {
  let hits: Hits | undefined
  let leftOut = false
  return {
    hits() {
      if (hits === undefined) {
        leftOut = ticket.text !== '' && !(catalog.text.ready && inTime())
        hits = ticket.text === '' || leftOut ? noHits : catalog.text.search(ticket.text)
      }
      return hits
    },
    leftOut: () => leftOut,
  }
}

/** The tiers of level *text*: hits that no facet but the topic conflicts with and that are sure enough to be offered. */
function textTiers(catalog: Catalog, ticket: Ticket, hits: Hits): Tier[] {
  const yielding = new Map<number, boolean>()
  const mayYield = (number: number): boolean => {
    const id = catalog.profileOf[number] ?? 0
    const known = yielding.get(id)
    if (known !== undefined) return known
    const profile = catalog.profiles[id]
    const does = profile !== undefined && textYields(fitsOf(profile.facets, ticket))
    yielding.set(id, does)
    return does
  }
  const sure = [...hits].filter(([number, hit]) => mayYield(number) && confidenceOf(hit, ticket.productPesId !== null) !== null)
  const numbers = sure.map(([number]) => number).sort((a, b) => a - b)
  const { add, sorted } = collectTiers(catalog, ticket)
  for (const [id, run] of runsOf(catalog, numbers)) add(id, run)
  return sorted()
}

function foundArticle(
  catalog: Catalog,
  ticket: Ticket,
  { level, number, hit }: { level: Level; number: number; hit: TextHit | undefined },
): FoundArticle | null {
  const article = catalog.offerable[number]
  const facets = catalog.profiles[catalog.profileOf[number] ?? 0]?.facets
  if (article === undefined || facets === undefined) return null
  const confidence = level !== 'text' ? levelConfidence[level] : hit === undefined ? null : confidenceOf(hit, ticket.productPesId !== null)
  if (confidence === null) return null
  const requiresResource = article.selfHelpType === 'resource' && ticket.resource === null
  return { article, requiresResource, match: { level, confidence, on: explainMatch({ article, facets, hit }, ticket) } }
}
