import type { Level, Ticket } from '../../schemas/ticket.ts'
import type { Catalog } from './catalog.ts'
import { creditOf, type Fits, fitsOf, resourceFitOf, withheldBy } from './fit.ts'
import type { Postings } from './postings.ts'

/** Articles of one level that stand equal until free text and static order decide. */
export interface Tier {
  resourceFit: 0 | 1
  credit: number
  /** By profile, the numbers of its articles in this tier, ascending, which is static order. */
  runs: Map<number, Uint32Array>
}

/** The tiers of a level without free text, best first: the articles that the level yields for this ticket (matching.md, "Levels"). */
export function selectTiers(catalog: Catalog, ticket: Ticket, level: Exclude<Level, 'text'>): Tier[] {
  const { add, sorted } = collectTiers(catalog, ticket)
  if (level === 'topic') {
    for (const [id, run] of runsOf(catalog, topicNumbers(catalog, ticket))) add(id, run)
  } else {
    for (const id of candidates(catalog, ticket, level)) {
      const profile = catalog.profiles[id]
      if (profile === undefined || !yields(level, fitsOf(profile.facets, ticket))) continue
      // An article for another topic is noise: with a topic named, only articles that list none count.
      add(id, ticket.supportTopicId === null ? profile.numbers : profile.numbers.subarray(profile.topicless))
    }
  }
  return sorted()
}

/** Gathers runs of articles into tiers, leaving out what a facet withholds. */
export function collectTiers(
  catalog: Catalog,
  ticket: Ticket,
): { add: (profileId: number, run: Uint32Array) => void; sorted: () => Tier[] } {
  const tiers = new Map<string, Tier>()
  return {
    add(profileId, run) {
      const profile = catalog.profiles[profileId]
      if (profile === undefined || run.length === 0) return
      const fits = fitsOf(profile.facets, ticket)
      if (withheldBy(profile.facets, fits).length > 0) return
      const resourceFit = resourceFitOf(profile.facets, fits)
      const credit = creditOf(fits)
      const key = `${resourceFit} ${credit}`
      const tier = tiers.get(key) ?? { resourceFit, credit, runs: new Map() }
      tiers.set(key, tier)
      tier.runs.set(profileId, run)
    },
    sorted: () => [...tiers.values()].sort((a, b) => b.resourceFit - a.resourceFit || b.credit - a.credit),
  }
}

/** Article numbers, ascending, gathered by profile. */
export function runsOf(catalog: Catalog, numbers: Iterable<number>): Map<number, Uint32Array> {
  const byProfile = new Map<number, number[]>()
  for (const number of numbers) {
    const id = catalog.profileOf[number] ?? 0
    const run = byProfile.get(id)
    if (run === undefined) byProfile.set(id, [number])
    else run.push(number)
  }
  return new Map([...byProfile].map(([id, run]) => [id, Uint32Array.from(run)]))
}

function topicNumbers(catalog: Catalog, ticket: Ticket): Uint32Array {
  return ticket.supportTopicId === null ? new Uint32Array(0) : catalog.byTopic.of(ticket.supportTopicId)
}

/** The shortest posting that holds every profile the level can yield; `yields` then checks the rest. */
function candidates(catalog: Catalog, ticket: Ticket, level: 'resource' | 'product' | 'service'): Uint32Array {
  const empty = new Uint32Array(0)
  const look = (postings: Postings, value: string | null): Uint32Array => (value === null ? empty : postings.of(value))
  if (level === 'product') return look(catalog.profilesByProduct, ticket.productPesId)
  if (level === 'service') return look(catalog.profilesByProvider, ticket.service)
  if (ticket.resource === null) return empty
  const { type } = ticket.resource
  const first = type.split('/', 1)[0] ?? type
  const byType = catalog.profilesByResourceType
  return first === type ? byType.of(type) : Uint32Array.from(new Set([...byType.of(type), ...byType.of(first)])).sort()
}

function yields(level: 'resource' | 'product' | 'service', fits: Fits): boolean {
  if (level === 'product') return fits.productPesId === 'exact'
  if (level === 'service') return fits.service === 'exact'
  return fits.resource === 'exact' && (fits.service === 'exact' || fits.service === 'unnamed')
}

/** Whether free text may offer an article of these facets: no conflict, and the product, or else the service, when named. */
export function textYields(fits: Fits): boolean {
  if (Object.values(fits).includes('conflict')) return false
  if (fits.productPesId !== 'unnamed') return fits.productPesId === 'exact'
  return fits.service === 'unnamed' || fits.service === 'exact'
}
