import fc from 'fast-check'
import type { Article, ResourceType } from '../../schemas/article.ts'
import type { Level, MatchRequest } from '../../schemas/ticket.ts'

/** The clouds that random tickets may name; now and then they name another one. */
export const knownClouds = ['public', 'fairfax', 'mooncake', 'blackforest', 'usnat', 'ussec']

// Few values of each kind, so that random tickets and articles meet, miss and tie all the time.
const topics = ['32000001', '32000002', '32000003', 'c6f3b9a4-5d0e-4f5a-9a53-1f0f6f6b7a10']
const products = ['17009', '15571', '14749']
const services = ['microsoft.compute', 'microsoft.sql', 'partnercenter', 'odd service']
const types = ['virtualmachines', 'servers', 'servers/databases', 'servers/databases/backups', 'marketplace']
const tags = ['linux', 'windows', 'csp']
const selfHelpTypes = ['generic', 'resource', 'apollo', 'diagnostics', 'rca']
// The last two differ in order by code point and by UTF-16 unit.
const titles = ['Disk is full', 'Disk is full and slow', 'Cannot reset password', '\u{1f600} smiles', '\uff21 wide', '']
const words = ['disk', 'full', 'slow', 'password', 'reset', 'backup', 'certification', 'offer', 'fails', 'constructor']
const levels: Level[] = ['topic', 'text', 'resource', 'product', 'service']

const some = (values: readonly string[], maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength })
const list = (...values: string[]): fc.Arbitrary<string[]> => fc.constant(values)

interface Drawn {
  path: string
  id: string
  title: string
  selfHelpType: string
  service: string
  types: { prefix: string | null; type: string }[]
  supportTopicIds: string[]
  productPesIds: string[]
  cloudEnvironments: string[]
  disableClouds: string[]
  resourceTags: string[]
  displayOrder: number | null
  tokens: string[]
  words: string[]
  like: number | null
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  path: fc.tuple(fc.constantFrom('a', 'b'), fc.nat(60)).map(([folder, file]) => `${folder}/${file}.md`),
  id: fc.constantFrom<string>('one', 'two', 'Three'),
  title: fc.constantFrom(...titles),
  selfHelpType: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('generic', 'resource') }, fc.constantFrom(...selfHelpTypes)),
  service: fc.constantFrom(...services, ''),
  types: fc.uniqueArray(fc.record({ prefix: fc.option(fc.constantFrom(...services), { freq: 2 }), type: fc.constantFrom(...types) }), {
    maxLength: 3,
    selector: ({ prefix, type }) => `${prefix}/${type}`,
  }),
  supportTopicIds: some(topics, 3),
  productPesIds: some(products, 2),
  cloudEnvironments: fc.oneof({ weight: 3, arbitrary: list(...knownClouds) }, some(knownClouds, 4)),
  disableClouds: fc.oneof({ weight: 4, arbitrary: list() }, some(knownClouds, 2)),
  resourceTags: some(tags, 2),
  displayOrder: fc.constantFrom(null, 0, 1, 2),
  tokens: fc.oneof({ weight: 9, arbitrary: list() }, list('vmname')),
  words: fc.array(fc.constantFrom(...words), { maxLength: 6 }),
  like: fc.option(fc.nat(3), { freq: 2 }),
})

/** A whole article from its facets; everything that matching does not read is empty. */
export function articleOf(facets: Partial<Article> & { path: string }): Article {
  const clouds = (facets.cloudEnvironments ?? ['public']).filter((cloud) => !(facets.disableClouds ?? []).includes(cloud))
  return {
    id: facets.path,
    title: '',
    description: '',
    selfHelpType: 'generic',
    service: '',
    resource: '',
    resources: [],
    supportTopicIds: [],
    productPesIds: [],
    cloudEnvironments: ['public'],
    disableClouds: [],
    clouds,
    resourceTags: [],
    clientIds: [],
    displayOrder: null,
    ownershipId: '',
    headings: [],
    steps: [],
    documents: [],
    tokens: [],
    body: '',
    bodyLine: 1,
    contentHash: '0000000000000000',
    form: null,
    ...facets,
  }
}

/** Some articles with different paths, in any order; many share their facets with one another, as real ones do. */
export const someArticles: fc.Arbitrary<Article[]> = fc
  .uniqueArray(drawn, { maxLength: 30, size: 'max', selector: ({ path }) => path })
  .map((all) =>
    all.map((own) => {
      const like = own.like === null ? own : (all[own.like] ?? own)
      return articleOf({
        path: own.path,
        id: own.id,
        title: own.title,
        supportTopicIds: own.supportTopicIds,
        displayOrder: own.displayOrder,
        tokens: own.tokens,
        body: own.words.join(' '),
        selfHelpType: like.selfHelpType,
        service: like.service,
        resource: like.types.map(({ prefix, type }) => (prefix === null ? type : `${prefix}/${type}`)).join(', '),
        resources: like.types.map(({ prefix, type }): ResourceType => ({ provider: prefix ?? (like.service || null), type })),
        productPesIds: like.productPesIds,
        cloudEnvironments: like.cloudEnvironments,
        disableClouds: like.disableClouds,
        resourceTags: like.resourceTags,
      })
    }),
  )

/** A value as somebody may write it: other case, blanks around. */
function spelt(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const spellings = [
    (text: string) => text,
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => `  ${text} `,
    (text: string) => `\t${text.slice(0, 1).toUpperCase()}${text.slice(1)}\u00a0`,
  ]
  return fc.tuple(value, fc.constantFrom(...spellings)).map(([text, spell]) => spell(text))
}

/** Usually a value, at times none, in each of the ways in which none is written. */
function maybe(value: fc.Arbitrary<string>, percent: number): fc.Arbitrary<string | null | undefined> {
  return fc.oneof(
    { weight: percent, arbitrary: spelt(value) },
    { weight: 100 - percent, arbitrary: fc.constantFrom(undefined, null, '', '  ') },
  )
}

const resourceId = fc
  .record({
    start: fc.constantFrom('/subscriptions/s1/resourceGroups/g1', '/subscriptions/s1', '', 'subscriptions/s1', '/providers/odd/outer/o1'),
    provider: fc.constantFrom(...services),
    type: fc.constantFrom(...types),
    named: fc.boolean(),
    end: fc.constantFrom('', '', '/', '//'),
  })
  .map(({ start, provider, type, named, end }) => {
    const path = type
      .split('/')
      .map((segment, depth) => `${segment}/n${depth}`)
      .join('/')
    return `${start}/providers/${provider}/${named ? path : path.slice(0, path.lastIndexOf('/'))}${end}`
  })

const resourceName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...types) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...services), fc.constantFrom(...types)).map((parts) => parts.join('/')) },
  { weight: 3, arbitrary: resourceId },
  fc.constantFrom(
    'Microsoft.Sql/',
    'microsoft.sql//servers//databases/',
    '/subscriptions/s1/resourceGroups/g1',
    '/subscriptions/s1/providers/Microsoft.Sql',
    '/subscriptions/s1/providers/',
    'providers/microsoft.sql/servers/s1',
    '/',
    'servers/',
    'elsewhere.net/servers',
    'microsoft.compute',
    '__proto__',
  ),
)

/** A match request as somebody may send it, with the strange spellings that the design allows, and a few it refuses. */
export const someRequest: fc.Arbitrary<MatchRequest> = fc.record({
  supportTopicId: maybe(fc.constantFrom(...topics, '99999999'), 75),
  productPesId: maybe(fc.constantFrom(...products, '10000'), 50),
  service: maybe(fc.constantFrom(...services, 'microsoft.other'), 50),
  resource: maybe(resourceName, 60),
  cloudEnvironment: maybe(fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...knownClouds) }, fc.constant('moon')), 50),
  resourceTags: fc.option(fc.array(spelt(fc.constantFrom(...tags, 'other', ' ')), { maxLength: 3 }), { freq: 2 }),
  subject: maybe(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((said) => said.join(' ')),
    30,
  ),
  description: maybe(fc.constantFrom(...words), 15),
  levels: fc.option(fc.uniqueArray(fc.constantFrom(...levels), { minLength: 1 }), { freq: 2 }),
  limit: fc.option(fc.integer({ min: 1, max: 10 }), { freq: 2 }),
})
