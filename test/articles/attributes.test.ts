import { describe, expect, it } from 'vitest'
import { resourceTypes } from '../../src/articles/resource-types.ts'
import { article, articleOf, codesOf, readText } from './read-text.ts'

describe('naming attributes', () => {
  it('reads names in any case', () => {
    const text = article({ pageTitle: undefined, PAGEtitle: 'Shown', articleId: undefined, ArticleID: 'X' })
    expect(articleOf(text)).toMatchObject({ title: 'Shown', id: 'X' })
    expect(codesOf(text)).toEqual([])
  })

  it('reads a misspelt name as the nearest one that is absent and says which', () => {
    const { article: read, findings } = readText(article({ supportTopicIds: undefined, supportToicIds: '12345678' }))
    expect(read?.supportTopicIds).toEqual(['12345678'])
    expect(findings).toMatchObject([{ code: 'attr-misspelt', line: 12, hint: 'did you mean supportTopicIds?' }])
    const both = readText(article({ supportToicIds: '87654321' }))
    expect(both.article?.supportTopicIds).toEqual(['32728233'])
    expect(both.findings).toMatchObject([{ code: 'attr-unknown' }])
  })

  it('lets the first of repeated attributes count: an error when they differ, else a warning', () => {
    const twice = (value: string) => readText(article().replace('/>', `PageTitle="${value}"\n/>`))
    expect(twice('Other')).toMatchObject({
      article: { title: 'Start a machine' },
      findings: [{ code: 'attr-repeated', severity: 'error' }],
    })
    expect(twice('Start a machine').findings).toMatchObject([{ code: 'attr-repeated', severity: 'warning' }])
  })

  it('has no use for names that JavaScript finds special', () => {
    const { article: read, findings } = readText(
      article({ __proto__x: 'a', constructor: 'b', toString: 'c' }).replace('__proto__x', '__proto__'),
    )
    expect(read?.title).toBe('Start a machine')
    expect(findings.map(({ code }) => code)).toEqual(['attr-unknown', 'attr-unknown', 'attr-unknown'])
  })
})

describe('cleaning values', () => {
  const title = (value: string) => articleOf(article({ pageTitle: value })).title

  it('decodes entities that end in a semicolon, and only those', () => {
    expect(title('R&amp;D &#x41;&#66; &lt;b&gt; &quot;q&quot;')).toBe('R&D AB <b> "q"')
    expect(title('a&b &copy=1 &ampx &unknown; &#xZZ;')).toBe('a&b &copy=1 &ampx &unknown; &#xZZ;')
  })

  it('decodes twice what was encoded twice, with a warning, and no more', () => {
    expect(title('say &amp;quot;hi&amp;quot;')).toBe('say "hi"')
    expect(title('&amp;amp;amp;')).toBe('&amp;')
    expect(codesOf(article({ pageTitle: '&amp;quot;' }))).toEqual(['attr-double-encoded'])
  })

  it('drops encoded line ends, invisible characters and surplus white space', () => {
    expect(title('  a&#xD;&#xA;\u200bb\u00a0\u3000 c\u2060&#x200B; ')).toBe('a b c')
    expect(codesOf(article({ pageTitle: 'a&#xD;' }))).toEqual(['attr-cr-entity'])
    expect(codesOf(article({ pageTitle: 'a\nb' }))).toEqual(['attr-newline-in-value'])
  })

  it('makes NUL, surrogates and numbers beyond Unicode harmless', () => {
    expect(title('a&#x0;b&#xD800;c&#99999999999999999999;d')).toBe('a\ufffdb\ufffdc\ufffdd')
  })
})

describe('lists and ids', () => {
  it('splits on commas with any spacing, lower case, without blanks and repeats', () => {
    const text = article({ resourceTags: ' Windows ,linux,, WINDOWS,red hat, ', clientIds: 'PartnerCenter' })
    expect(articleOf(text)).toMatchObject({ resourceTags: ['windows', 'linux', 'red hat'], clientIds: ['partnercenter'] })
    expect(codesOf(text)).toEqual(['list-duplicate'])
  })

  it('accepts semicolons and full-width commas with a warning', () => {
    const text = article({ supportTopicIds: '11111111;22222222，33333333' })
    expect(articleOf(text).supportTopicIds).toEqual(['11111111', '22222222', '33333333'])
    expect(codesOf(text)).toEqual(['list-separator'])
  })

  it('keeps ids of unusual length and bad products, drops bad topics, never splits on spaces', () => {
    const guid = '2340AE8B-c745-572f-6ea8-661d68c08bd7'
    const { article: read, findings } = readText(
      article({ supportTopicIds: `1234567, azure ad, 11111111 22222222, ${guid}`, productPesIds: '1479,17009,abc' }),
    )
    expect(read?.supportTopicIds).toEqual(['1234567', guid.toLowerCase()])
    expect(read?.productPesIds).toEqual(['1479', '17009', 'abc'])
    expect(findings.map(({ code }) => code)).toEqual([
      'id-unusual-length',
      'list-bad-id',
      'list-bad-id',
      'id-unusual-length',
      'list-bad-id',
    ])
  })

  it('takes disabled clouds from the clouds, and reports unknown ones', () => {
    const { article: read, findings } = readText(article({ cloudEnvironments: 'Public,usnat,moon', disableClouds: 'USNat, ussec' }))
    expect(read).toMatchObject({
      cloudEnvironments: ['public', 'usnat', 'moon'],
      disableClouds: ['usnat', 'ussec'],
      clouds: ['public', 'moon'],
    })
    expect(findings).toMatchObject([{ code: 'cloud-unknown', severity: 'error' }, { code: 'cloud-disabled' }])
    expect(articleOf(article({ cloudEnvironments: '' })).clouds).toEqual([])
  })

  it('reads displayOrder as a whole number or null, and never takes an empty one for 0', () => {
    const order = (displayOrder: string | undefined) => articleOf(article({ displayOrder })).displayOrder
    expect([
      order('7'),
      order(' 12 '),
      order('0'),
      order('-0'),
      order(''),
      order(undefined),
      order('1.5'),
      order('1e3'),
      order('ten'),
    ]).toEqual([7, 12, 0, 0, null, null, null, null, null])
  })
})

describe('service and resource', () => {
  it('reads the service in lower case, without slash, the first of several', () => {
    expect(articleOf(article({ service: 'Microsoft.Network/' })).service).toBe('microsoft.network')
    expect(articleOf(article({ service: 'Microsoft.A , microsoft.b' })).service).toBe('microsoft.a')
  })

  it('makes a set of provider and type of the resource', () => {
    const service = 'microsoft.own'
    expect(resourceTypes('virtualmachines', service)).toEqual([{ provider: service, type: 'virtualmachines' }])
    expect(resourceTypes('virtualmachines', '')).toEqual([{ provider: null, type: 'virtualmachines' }])
    expect(resourceTypes('servers/databases', service)).toEqual([{ provider: service, type: 'servers/databases' }])
    expect(resourceTypes('microsoft.sql/servers/databases', service)).toEqual([{ provider: 'microsoft.sql', type: 'servers/databases' }])
    expect(resourceTypes('a.b/c,a.b/c, d ,, a.b/c/', service)).toEqual([
      { provider: 'a.b', type: 'c' },
      { provider: service, type: 'd' },
    ])
    expect(resourceTypes('', service)).toEqual([])
    expect(resourceTypes('microsoft.sql/', service)).toEqual([])
  })

  it('keeps the resource attribute as text too', () => {
    expect(articleOf(article({ resource: 'Microsoft.Storage/StorageAccounts, X' }))).toMatchObject({
      resource: 'microsoft.storage/storageaccounts, x',
      resources: [
        { provider: 'microsoft.storage', type: 'storageaccounts' },
        { provider: 'microsoft.compute', type: 'x' },
      ],
    })
  })
})
