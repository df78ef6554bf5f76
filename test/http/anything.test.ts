import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesEtag } from '../../src/http/etag.ts'
import { createMemo } from '../../src/http/memo.ts'
import { cpuMillis } from '../support/cpu-time.ts'
import { openHouse } from '../support/http-house.ts'

const names = [
  'supportTopicId',
  'productPesId',
  'service',
  'resource',
  'cloudEnvironment',
  'resourceTags',
  'q',
  'levels',
  'limit',
  'view',
  'path',
  'cursor',
]
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('1', 'topic', 'public', 'full', '', '%', '%zz', 'a,b', '32728233'),
)
const encoded = fc.oneof(
  word.map((text) => new URLSearchParams({ x: text }).toString().slice(2)),
  fc.constantFrom('%ED%A0%80', '%C3', '%00', '%u0041'),
  fc.string({ unit: fc.constantFrom(...'%&=+,;/?.~0aF'), maxLength: 20 }),
)
const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), encoded), encoded), { maxLength: 8 })
const path = fc.oneof(
  fc.constantFrom(
    '/v1/matches',
    '/v1/articles',
    '/v1/articles/clash',
    '/v1/facets',
    '/v1/scoping-questions',
    '/v1/admin/catalog',
    '/livez',
    '/docs',
    '/docs/static/',
  ),
  encoded.map((text) => `/v1/articles/${text}`),
  encoded.map((text) => `/${text}`),
)

describe('whatever is asked', () => {
  it('no address makes the service fail, and each reply keeps the contract', async () => {
    const house = await openHouse()
    await fc.assert(
      fc.asyncProperty(path, query, fc.constantFrom('get', 'head', 'delete'), async (place, parameters, method) => {
        const address = `${place}?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}`
        const { status } = await (method === 'get'
          ? house.ask.get(address)
          : method === 'head'
            ? house.ask.head(address)
            : house.ask.delete(address))
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 400 },
    )
  })

  it('no body makes the service fail, and each reply keeps the contract', async () => {
    const house = await openHouse()
    const member = fc.constantFrom(
      'supportTopicId',
      'resource',
      'resourceTags',
      'subject',
      'description',
      'levels',
      'limit',
      'view',
      'cloudEnvironment',
      'other',
    )
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), word, fc.array(word, { maxLength: 4 }), fc.constant(null), fc.integer())
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.dictionary(member, value), fc.jsonValue()), async (body) => {
        const { status } = await house.ask.post('/v1/matches').set('Content-Type', 'application/json').send(JSON.stringify(body))
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 400 },
    )
  })
})

describe('an If-None-Match header', () => {
  it('names a tag wherever it stands in the list, and never a part of another one', () => {
    const tag = fc.string({ unit: fc.constantFrom(...'ab,/W '), maxLength: 6 }).map((text) => `"${text}"`)
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.boolean()), { minLength: 1, maxLength: 5 }), tag, (list, wanted) => {
        const header = list.map(([each, weak]) => (weak ? `W/${each}` : each)).join(', ')
        expect(namesEtag(header, wanted)).toBe(list.some(([each]) => each === wanted))
      }),
    )
  })

  it('of any bytes is read in time', () => {
    const headers = ['"'.repeat(16_000), 'W/'.repeat(8_000), '"a",'.repeat(4_000), `${' '.repeat(16_000)}*x`]
    expect(cpuMillis(() => headers.forEach((hostile) => void namesEtag(hostile, '"none"')))).toBeLessThan(200)
  })
})

describe('the memo of addresses', () => {
  it('never holds more than it may, and keeps what is asked for again and again', () => {
    const memo = createMemo<number>(100)
    memo.set('often', -1)
    for (let place = 0; place < 10_000; place++) {
      memo.set(`address ${place}`, place)
      expect(memo.get('often')).toBe(-1)
    }
    const held = Array.from({ length: 10_000 }, (_, place) => memo.get(`address ${place}`)).filter((value) => value !== undefined)
    expect(held.length).toBeLessThanOrEqual(100)
    expect(held.length).toBeGreaterThan(10)
  })
})
