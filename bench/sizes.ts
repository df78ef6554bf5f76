import type { MatchRequest } from '../schemas/ticket.ts'
import { buildCatalog } from '../src/match/catalog.ts'
import { findMatches } from '../src/match/find.ts'
import { readTicket } from '../src/match/ticket.ts'
import { type Content, multiply } from './content.ts'
import { median, percentile } from './load.ts'

const clouds = ['public', 'fairfax', 'mooncake', 'blackforest', 'usnat', 'ussec']
const asked = 2_000

/** Time to find the articles of a ticket as the catalog grows, without free text, and gives a Markdown table. */
export async function measureSizes(content: Content): Promise<string> {
  const rows: string[] = []
  for (const size of [10_000, 100_000, 1_000_000]) {
    const articles = multiply(content.articles, size)
    const started = performance.now()
    const catalog = await buildCatalog(articles)
    const built = performance.now() - started
    for (const [level, requests] of Object.entries(ticketsOf(content))) {
      const tickets = requests.map((request) => readTicket(request, clouds))
      for (const ticket of tickets) findMatches(catalog, ticket)
      const times = tickets.map((ticket) => {
        const begun = performance.now()
        findMatches(catalog, ticket)
        return (performance.now() - begun) * 1000
      })
      rows.push(
        `| ${size} | ${catalog.profiles.length} | ${(built / 1000).toFixed(2)} | ${level} | ${median(times).toFixed(1)} | ${percentile(times, 0.99).toFixed(1)} |`,
      )
      console.log(rows.at(-1))
    }
  }
  return [
    `Catalogs made from the headers of ${content.name}; ${asked} tickets per level, in process.`,
    '',
    '| articles | profiles | built in s | level | median us | p99 us |',
    '|---:|---:|---:|---|---:|---:|',
    ...rows,
  ].join('\n')
}

/** Tickets that end at each level: with their topic, with an unknown one, or with less and less. */
function ticketsOf({ articles }: Content): Record<string, MatchRequest[]> {
  const offered = multiply(articles, asked)
  const topic = offered.map(({ supportTopicIds, productPesIds, clouds: [cloud] }) => ({
    supportTopicId: supportTopicIds[0] ?? 'none',
    productPesId: productPesIds[0] ?? null,
    cloudEnvironment: cloud ?? 'public',
  }))
  const product = topic.map(({ productPesId, cloudEnvironment }) => ({ productPesId: productPesId ?? 'none', cloudEnvironment }))
  const resource = offered.map(({ resources, clouds: [cloud] }) => ({
    resource: resources[0] === undefined ? 'none' : `${resources[0].provider ?? 'a.b'}/${resources[0].type}`,
    cloudEnvironment: cloud ?? 'public',
  }))
  const service = offered.map(({ service: name, clouds: [cloud] }) => ({ service: name || 'none', cloudEnvironment: cloud ?? 'public' }))
  return { topic, resource, product, service }
}
