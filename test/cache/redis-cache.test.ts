import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLayeredCache } from '../../src/cache/layered-cache.ts'
import { createMemoryCache } from '../../src/cache/memory-cache.ts'
import { createRedisCache } from '../../src/cache/redis-cache.ts'
import { seal, sealedBytesMax } from '../../src/cache/seal.ts'
import { type RedisChild, redisAbsent, startRedis } from '../support/redis-child.ts'
import { cacheContract, type TestMeta, testEntry } from './contract.ts'
import { openCache, reaches, startCache, testPrefix, testSecret, until } from './open-redis-cache.ts'

describe.skipIf(redisAbsent !== null)(`the Redis cache${redisAbsent === null ? '' : ` (skipped: ${redisAbsent})`}`, () => {
  let redis: RedisChild
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  // A wait as long as a busy machine needs for 300 commands at once.
  const patient = { waitMillis: 2_000 }

  cacheContract('the Redis cache', async () => {
    const { cache } = startCache(redis.url, { ...patient, prefix: 'contract:' })
    await reaches(cache, 'up')
    return { cache, close: cache.close }
  })
  cacheContract('the layered cache over memory and Redis', async () => {
    const { cache: far } = startCache(redis.url, { ...patient, prefix: 'layered:' })
    await reaches(far, 'up')
    const near = createMemoryCache<TestMeta>({ entriesMax: 100, bytesMax: 2 * 1024 * 1024, ttlSeconds: 60 })
    return { cache: createLayeredCache({ near, far }), close: far.close }
  })

  it('puts its prefix before every key and lets Redis end every entry in time', async () => {
    const { cache } = openCache(redis.url, { ttlSeconds: 90, prefix: 'ttl:' })
    await reaches(cache, 'up')
    await cache.set('a', testEntry('a'))
    const left = await redis.use((client) => client.pttl('ttl:a'))
    expect(left).toBeGreaterThan(60_000)
    expect(left).toBeLessThanOrEqual(90_000)
  })

  it('misses an entry that Redis has ended', async () => {
    const { cache } = openCache(redis.url, { ttlSeconds: 0.05 })
    await reaches(cache, 'up')
    await cache.set('brief', testEntry('brief'))
    await until(async () => (await cache.get('brief')) === undefined)
  })

  it('keeps and gives nothing when its time to live is 0', async () => {
    const { cache } = openCache(redis.url, { ttlSeconds: 0, prefix: 'off:' })
    await reaches(cache, 'up')
    await cache.set('a', testEntry('a'))
    expect(await cache.get('a')).toBeUndefined()
    expect(await redis.use((client) => client.exists('off:a'))).toBe(0)
  })

  it('shares entries between processes that have the same secret only', async () => {
    const [one, two, stranger] = [openCache(redis.url), openCache(redis.url), openCache(redis.url, { secret: () => Buffer.from('other') })]
    await Promise.all([one, two, stranger].map(({ cache }) => reaches(cache, 'up')))
    await one.cache.set('shared', testEntry('shared'))
    expect(await two.cache.get('shared')).toEqual(testEntry('shared'))
    expect(await stranger.cache.get('shared')).toBeUndefined()
    expect(stranger.refusals).toEqual(['holds a value that was not sealed here'])
  })

  it('enters with user, password and database', async () => {
    await redis.use((client) => client.call('ACL', 'SETUSER', 'ann', 'on', '>p@ss/:#', '~*', '+@all'))
    const url = `redis://ann:${encodeURIComponent('p@ss/:#')}@127.0.0.1:${redis.port}/3`
    const { cache } = openCache(url, { prefix: 'db:' })
    await reaches(cache, 'up')
    await cache.set('a', testEntry('a'))
    expect(await cache.get('a')).toEqual(testEntry('a'))
    expect(await redis.use((client) => client.exists('db:a'))).toBe(0)
    await redis.use((client) => client.select(3).then(() => client.exists('db:a'))).then((held) => expect(held).toBe(1))
  })

  it.each([
    ['a wrong password', 'redis://ann:hunter2@127.0.0.1', 'down: does not accept the user or password (WRONGPASS)'],
    ['a database that does not exist', 'redis://127.0.0.1/9999', 'down: replied with an error (ERR)'],
    ['TLS where Redis speaks none', 'rediss://:hunter2@127.0.0.1', 'down: '],
  ])('is down with %s, once and without telling the password', async (_, address, told) => {
    const url = new URL(address)
    url.port = String(redis.port)
    const { cache, statuses } = openCache(url.href, { probeMillis: 20 })
    await until(() => statuses.length > 0)
    const seen = await redis.use((client) => connectionsReceived(client))
    await until(async () => (await redis.use((client) => connectionsReceived(client))) > seen + 5)
    expect(cache.status()).toBe('down')
    expect(statuses).toHaveLength(1)
    expect(statuses[0]).toContain(told)
    expect(statuses.join()).not.toContain('hunter2')
  })

  it('does nothing at all before it is started', async () => {
    const before = await redis.use((client) => connectionsReceived(client))
    const cache = createRedisCache<TestMeta>({
      url: redis.url,
      prefix: '',
      ttlSeconds: 60,
      waitMillis: 100,
      secret: () => testSecret,
      readMeta: () => undefined,
      onStatus: () => expect.unreachable(),
    })
    expect(cache.status()).toBe('down')
    expect(await cache.get('a')).toBeUndefined()
    await cache.set('a', testEntry('a'))
    await cache.close()
    cache.start()
    expect(await redis.use((client) => connectionsReceived(client))).toBe(before + 1)
  })

  it('stays up and quiet while nothing happens, and tells up once', async () => {
    const { cache, statuses } = openCache(redis.url, { probeMillis: 10 })
    await reaches(cache, 'up')
    const pings = await redis.use((client) => pingsReceived(client))
    await until(async () => (await redis.use((client) => pingsReceived(client))) > pings + 10)
    expect(statuses).toEqual(['up: is connected'])
  })

  describe('given values that somebody else wrote', () => {
    const sealed = seal('victim', testEntry('victim'), testSecret)
    const poison = new Map<string, Buffer | string>([
      ['nothing', ''],
      ['text', 'true'],
      ['JSON', '{"meta":{"etag":"x"},"body":"x"}'],
      ['one byte of the right format', Buffer.of(1)],
      ['zeros', Buffer.alloc(1_000)],
      ['lengths beyond the end', Buffer.concat([Buffer.of(1), Buffer.alloc(8, 0xff), Buffer.alloc(100)])],
      ['a value cut at its end', sealed.subarray(0, -1)],
      ['a value cut in its head', sealed.subarray(0, 5)],
      ['a value with more behind it', Buffer.concat([sealed, Buffer.of(0)])],
      ['the value of another key', seal('other', testEntry('other'), testSecret)],
      ['a value of another secret', seal('victim', testEntry('victim'), Buffer.from('guessed'))],
      ['a value of another shape', seal('victim', { meta: [1], body: Buffer.of(1) }, testSecret)],
      ['a value rightly sealed but too large', seal('victim', { meta: { etag: '' }, body: Buffer.alloc(sealedBytesMax) }, testSecret)],
      ['sixteen megabytes', Buffer.alloc(16 * 1024 * 1024, 1)],
    ])

    it.each([...poison])('misses %s, stays up and heals it by setting', async (_, value) => {
      const { cache, statuses } = openCache(redis.url, patient)
      await reaches(cache, 'up')
      await redis.use((client) => client.set(`${testPrefix}victim`, value))
      expect(await cache.get('victim')).toBeUndefined()
      await cache.set('victim', testEntry('victim'))
      expect(await cache.get('victim')).toEqual(testEntry('victim'))
      expect(statuses).toEqual(['up: is connected'])
    })

    it.each(['lpush', 'sadd', 'hset', 'zadd', 'xadd'] as const)('misses what %s left under its key, and heals it', async (command) => {
      const { cache, statuses, refusals } = openCache(redis.url)
      await reaches(cache, 'up')
      const args = { lpush: ['x'], sadd: ['x'], hset: ['f', 'x'], zadd: ['1', 'x'], xadd: ['*', 'f', 'x'] }[command]
      await redis.use((client) => client.del('test:typed').then(() => client.call(command, 'test:typed', ...args)))
      expect(await cache.get('typed')).toBeUndefined()
      expect(await cache.get('typed')).toBeUndefined()
      expect(refusals).toEqual(['holds something of another type under a key of ours (WRONGTYPE)'])
      await cache.set('typed', testEntry('typed'))
      expect(await cache.get('typed')).toEqual(testEntry('typed'))
      expect(statuses).toEqual(['up: is connected'])
    })
  })

  it('does not write an entry too large to be read back, nor one whose meta is not JSON', async () => {
    const { cache } = openCache(redis.url, { prefix: 'big:' })
    await reaches(cache, 'up')
    await cache.set('a', { meta: { etag: '' }, body: Buffer.alloc(sealedBytesMax) })
    const circular: TestMeta & { self?: unknown } = { etag: '' }
    circular.self = circular
    await cache.set('b', { meta: circular, body: Buffer.alloc(1) })
    expect(await redis.use((client) => client.exists('big:a', 'big:b'))).toBe(0)
  })

  it('survives a secret and a reader of meta that throw', async () => {
    const broken = () => {
      throw new Error('no')
    }
    const one = openCache(redis.url)
    await reaches(one.cache, 'up')
    await one.cache.set('a', testEntry('a'))
    for (const options of [{ secret: broken }, { readMeta: broken }]) {
      const { cache } = openCache(redis.url, options)
      await reaches(cache, 'up')
      await cache.set('b', testEntry('b'))
      expect(await cache.get('a')).toBeUndefined()
    }
  })
})

async function connectionsReceived(client: { info(section: 'stats'): Promise<string> }): Promise<number> {
  return Number(/total_connections_received:(\d+)/.exec(await client.info('stats'))?.[1])
}

async function pingsReceived(client: { info(section: 'commandstats'): Promise<string> }): Promise<number> {
  return Number(/cmdstat_ping:calls=(\d+)/.exec(await client.info('commandstats'))?.[1] ?? 0)
}
