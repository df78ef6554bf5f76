import { describe, expect, it } from 'vitest'
import type { Article } from '../../schemas/article.ts'
import type { MatchRequest } from '../../schemas/ticket.ts'
import { addText, buildCatalog, type Catalog } from '../../src/match/catalog.ts'
import { type Found, findMatches } from '../../src/match/find.ts'
import { readTicket } from '../../src/match/ticket.ts'
import { articleOf, knownClouds } from '../support/random-articles.ts'

const about: Record<string, { title: string; body: string } & Partial<Article>> = {
  disk: {
    title: 'Disk is full on a virtual machine',
    body: 'Free space on the operating system disk or expand the volume.',
    productPesIds: ['2'],
    service: 'microsoft.compute',
  },
  password: {
    title: 'Reset the administrator password',
    body: 'Use the portal to reset a forgotten password.',
    productPesIds: ['2'],
    supportTopicIds: ['7'],
  },
  backup: { title: 'Backup job fails with a snapshot error', body: 'A snapshot lock stops the backup job.', productPesIds: ['3'] },
  payout: { title: 'Payout is missing or on hold', body: 'A payout waits for the tax profile of the partner.', service: 'partnercenter' },
  certificate: { title: 'Certificate renewal failed', body: 'Renew the certificate by hand.' },
  chinese: { title: '磁盘 已满', body: '释放 空间' },
  arabic: { title: 'القرص ممتلئ', body: 'حرر المساحة' },
}

async function catalogOf(facets: (name: string) => Partial<Article> = () => ({})): Promise<Catalog> {
  const articles = Object.entries(about).map(([path, own]) => articleOf({ path, ...own, ...facets(path) }))
  return addText(await buildCatalog(articles), ({ body }) => body)
}

const catalog = await catalogOf()

const find = (request: MatchRequest, within: Catalog = catalog): Found => findMatches(within, readTicket(request, knownClouds))
const paths = ({ articles }: Found): string[] => articles.map(({ article }) => article.path)
const wordsIn = ({ articles }: Found): string[] =>
  articles.flatMap(({ match }) => match.on.flatMap(({ facet, words }) => (facet === 'text' ? (words ?? []) : [])))

describe('a typed text', () => {
  it.each([
    ['disk is full on a virtual machine', 'disk'],
    ['Reset administrator password', 'password'],
    ['BACKUP JOB FAILS, SNAPSHOT ERROR!', 'backup'],
    ['payout missing', 'payout'],
  ])('finds the article about it: %s', (subject, path) => {
    const found = find({ subject })
    expect(found.level).toBe('text')
    expect(paths(found)[0]).toBe(path)
    expect(paths(find({ description: subject }))).toEqual(paths(found))
  })

  it('finds it in spite of a typing mistake', () => {
    expect(paths(find({ subject: 'certifcate renewal failed' }))[0]).toBe('certificate')
    expect(paths(find({ subject: 'reset the administrator pasword' }))[0]).toBe('password')
  })

  it.each(['qwzx vbnmrt plkjhg', 'how are you', '???', '0x00000000', 'the weather on mars tomorrow', 'a'.repeat(5_000)])(
    'that no article is about finds nothing: %s',
    (subject) => {
      expect(find({ subject })).toMatchObject({ level: null, total: 0, articles: [], textLeftOut: false })
    },
  )

  it('with a word of an article among many others finds nothing: silence beats a wrong article', () => {
    expect(find({ subject: 'my neighbour painted a disk on the old garage door with green colour yesterday evening' }).level).toBeNull()
  })

  it('finds articles in other scripts, and emoji change nothing', () => {
    expect(paths(find({ subject: '磁盘 已满' }))).toEqual(['chinese'])
    expect(paths(find({ subject: 'القرص ممتلئ' }))).toEqual(['arabic'])
    expect(paths(find({ subject: '🙂 payout 🙂🙂 missing 👩‍👩‍👧' }))).toEqual(paths(find({ subject: 'payout missing' })))
  })

  it.each(['\ud83d', '\udc00 payout missing \ud83d', 'constructor __proto__ toString hasOwnProperty', '\u0000\u0007', '\u202epayout'])(
    'that is odd is searched like any other: %j',
    (subject) => {
      expect(() => find({ subject })).not.toThrow()
    },
  )

  it('is explained by words of the article, not by what was typed', () => {
    const found = find({ subject: 'certifcate renewal failed at Contoso' })
    expect(wordsIn(found)).toEqual(['certificate', 'failed', 'renewal'])
    expect(JSON.stringify(found.articles.map(({ match }) => match))).not.toMatch(/certifcate|contoso/i)
  })

  it('is surer of an article when it says the same as its title than when it says a part of it', () => {
    const confidence = (subject: string) => find({ subject }).articles[0]?.match.confidence
    expect(confidence('Backup job fails with a snapshot error')).toBe('high')
    expect(confidence('backup error')).toMatch(/medium|low/)
  })
})

describe('the facets of a ticket with typed text', () => {
  const subject = 'Disk is full on a virtual machine'

  it('of which only the topic may conflict', async () => {
    expect(paths(find({ subject: 'Reset the administrator password', supportTopicId: '9' }))).toEqual(['password'])
    expect(find({ subject, levels: ['text'], cloudEnvironment: 'fairfax' }).level).toBeNull()
    const conflicts: [Partial<Article>, MatchRequest][] = [
      [{ resourceTags: ['linux'] }, { resourceTags: ['windows'] }],
      [{ resources: [{ provider: 'microsoft.sql', type: 'servers' }] }, { resource: 'virtualMachines' }],
      [{ productPesIds: ['5'] }, { productPesId: '2' }],
      [{ service: 'microsoft.sql' }, { service: 'microsoft.compute' }],
    ]
    for (const [facets, named] of conflicts) {
      const within = await catalogOf(() => ({ productPesIds: [], service: '', ...facets }))
      expect(find({ subject, levels: ['text'] }, within).level, JSON.stringify(named)).toBe('text')
      expect(find({ subject, levels: ['text'], ...named }, within).level, JSON.stringify(named)).toBeNull()
    }
  })

  it('of which a named product must be listed, not just left open', () => {
    expect(paths(find({ subject, productPesId: '2', levels: ['text'] }))).toEqual(['disk'])
    expect(find({ subject: 'Certificate renewal failed', levels: ['text'] }).level).toBe('text')
    expect(find({ subject: 'Certificate renewal failed', productPesId: '2', levels: ['text'] }).level).toBeNull()
  })

  it('of which a named service must be listed when no product is named', () => {
    expect(paths(find({ subject: 'Payout is missing', service: 'partnercenter', levels: ['text'] }))).toEqual(['payout'])
    expect(find({ subject: 'Certificate renewal failed', service: 'partnercenter', levels: ['text'] }).level).toBeNull()
    expect(paths(find({ subject, service: 'microsoft.compute', productPesId: '2', levels: ['text'] }))).toEqual(['disk'])
    // Named both, the product decides: the article leaves its service open.
    const password = { subject: 'Reset the administrator password', service: 'microsoft.compute', productPesId: '2' }
    expect(paths(find({ ...password, levels: ['text'] }))).toEqual(['password'])
  })

  it('of which the topic comes first: its articles are the answer, whatever was typed', () => {
    const found = find({ subject, supportTopicId: '7' })
    expect([found.level, paths(found)]).toEqual(['topic', ['password']])
  })
})

describe('the order of articles with typed text', () => {
  it('inside a level is by how well they fit it, behind resource fit and credit', async () => {
    const within = await catalogOf(() => ({ supportTopicIds: ['1'], productPesIds: [] }))
    const first = (subject: string) => paths(find({ supportTopicId: '1', subject, limit: 10 }, within))
    expect(first('payout on hold')[0]).toBe('payout')
    expect(first('snapshot backup')[0]).toBe('backup')
    expect(first('snapshot backup')).toHaveLength(7)
    const credited = await catalogOf((name) => ({ supportTopicIds: ['1'], productPesIds: name === 'disk' ? ['2'] : [] }))
    expect(paths(find({ supportTopicId: '1', productPesId: '2', subject: 'payout on hold' }, credited)).slice(0, 2)).toEqual([
      'disk',
      'payout',
    ])
  })

  it('of what the text did not find is the order without text, behind what it found', async () => {
    const within = await catalogOf(() => ({ supportTopicIds: ['1'], productPesIds: [], service: '' }))
    const plain = paths(find({ supportTopicId: '1', limit: 10 }, within))
    const typed = paths(find({ supportTopicId: '1', limit: 10, subject: 'payout' }, within))
    expect(typed).toEqual(['payout', ...plain.filter((path) => path !== 'payout')])
  })
})

describe('indexing', () => {
  it('lets others work in between, the more often the more articles there are', async () => {
    const pausesFor = async (count: number) => {
      let pauses = 0
      const articles = Array.from({ length: count }, (_, at) => articleOf({ path: `${at}`, title: `disk ${at}` }))
      const pause = async () => {
        pauses++
      }
      const base = await buildCatalog(articles)
      await addText(base, () => 'full', pause)
      return pauses
    }
    expect(await pausesFor(2_000)).toBeGreaterThan(5 * (await pausesFor(200)))
  })
})

describe('the work of a search', () => {
  it('is bounded for a pasted log: the rarest known words are looked up, and a few unknown ones', async () => {
    const vocabulary = Array.from({ length: 3_000 }, (_, at) => `w${at.toString(36)}`)
    const articles = ['one', 'two', 'three'].map((path) => articleOf({ path, title: path }))
    const within = await addText(await buildCatalog(articles), ({ path }) =>
      path === 'one' ? vocabulary.join(' ') : vocabulary.slice(100).join(' '),
    )
    const { articles: found } = find({ subject: 'one', description: vocabulary.join(' ') }, within)
    const hits = [...within.text.search(vocabulary.join(' ').slice(0, 10_000)).values()]
    expect(hits.length).toBeGreaterThan(0)
    for (const { words } of hits) expect(words.length).toBeLessThanOrEqual(40)
    // The words that only one article holds are the rarest: they were chosen.
    expect(hits.some(({ words }) => words.includes('w0') || words.includes('w1'))).toBe(true)
    for (const { match } of found) for (const { words } of match.on) expect((words ?? []).length).toBeLessThanOrEqual(20)
  })

  it('is left out when there is no time, and the rest of the answer comes all the same', () => {
    const read = (request: MatchRequest) => readTicket(request, knownClouds)
    const late = findMatches(catalog, read({ subject: 'payout missing', supportTopicId: '7' }), () => false)
    expect(late).toMatchObject({ level: 'topic', total: 1, textLeftOut: true })
    expect(wordsIn(late)).toEqual([])
    expect(findMatches(catalog, read({ subject: 'payout missing' }), () => false)).toMatchObject({ level: null, textLeftOut: true })
    expect(findMatches(catalog, read({ subject: 'payout', productPesId: '2' }), () => false)).toMatchObject({
      level: 'product',
      textLeftOut: true,
    })
  })

  it('is left out, and said to be, while nothing is indexed yet', async () => {
    const bare = await buildCatalog([articleOf({ path: 'a', title: 'Payout missing' })])
    expect(find({ subject: 'payout missing' }, bare)).toMatchObject({ level: null, textLeftOut: true })
  })

  it('is not said to be left out when nothing was typed', () => {
    expect(findMatches(catalog, readTicket({ supportTopicId: '7' }, knownClouds), () => false).textLeftOut).toBe(false)
  })
})
