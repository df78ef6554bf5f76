import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { freePort, type RedisChild, redisAbsent, startRedis } from '../support/redis-child.ts'
import { type SlowProxy, startSlowProxy } from '../support/slow-proxy.ts'
import { testEntry } from './contract.ts'
import { openCache, reaches, testPrefix, timed, until } from './open-redis-cache.ts'

const waitMillis = 100
// A busy machine may run a timer late; what is proved is that no get waits for Redis.
const slackMillis = 500

describe.skipIf(redisAbsent !== null)(`the Redis cache in trouble${redisAbsent === null ? '' : ` (skipped: ${redisAbsent})`}`, () => {
  let redis: RedisChild
  let proxy: SlowProxy
  beforeAll(async () => {
    redis = await startRedis()
    proxy = await startSlowProxy(redis.port)
  })
  beforeEach(() => proxy.pass())
  afterAll(async () => {
    await proxy.close()
    await redis.stop()
  })

  /** A cache that is up and holds `a`. */
  async function openUp(url: string) {
    const opened = openCache(url, { waitMillis })
    await reaches(opened.cache, 'up')
    await opened.cache.set('a', testEntry('a'))
    expect(await opened.cache.get('a')).toEqual(testEntry('a'))
    return opened
  }

  /** Many gets at once, each a miss and none later than it may be. */
  async function missAll(cache: { get(key: string): unknown }, count = 200): Promise<void> {
    const gets = await Promise.all(Array.from({ length: count }, () => timed(() => cache.get('a'))))
    expect(gets.every(({ result }) => result === undefined)).toBe(true)
    expect(Math.max(...gets.map(({ millis }) => millis))).toBeLessThan(waitMillis + slackMillis)
  }

  /** What an open circuit costs: nothing, not even a promise. */
  async function costsNothing(cache: { get(key: string): unknown; set(key: string, entry: unknown): unknown }): Promise<void> {
    const { millis } = await timed(() => {
      for (let n = 0; n < 1_000; n += 1) {
        expect(cache.get('a')).toBeUndefined()
        expect(cache.set('a', testEntry('a'))).toBeUndefined()
      }
    })
    expect(millis / 2_000).toBeLessThan(1)
  }

  it('misses while Redis refuses, tells it once, and is up when Redis appears', async () => {
    const port = await freePort()
    const { cache, statuses } = openCache(`redis://127.0.0.1:${port}`, { waitMillis })
    await missAll(cache)
    await until(() => statuses.length > 0)
    await costsNothing(cache)
    const late = await startRedis({ port })
    onTestFinished(() => late.stop())
    await reaches(cache, 'up')
    await cache.set('a', testEntry('a'))
    expect(await cache.get('a')).toEqual(testEntry('a'))
    expect(statuses).toEqual(['down: refused the connection (ECONNREFUSED)', expect.stringMatching(/^up: answers again after \d+\.\d s$/)])
  })

  it('is down once when Redis is killed, and finds the empty one that replaces it', async () => {
    const { cache, statuses } = await openUp(redis.url)
    await redis.stop()
    await reaches(cache, 'down')
    await costsNothing(cache)
    await redis.restartEmpty()
    await reaches(cache, 'up')
    expect(await cache.get('a')).toBeUndefined()
    await cache.set('a', testEntry('a'))
    expect(await cache.get('a')).toEqual(testEntry('a'))
    expect(statuses.map((each) => each.slice(0, 5))).toEqual(['up: i', 'down:', 'up: a'])
  })

  it('answers gets in time when Redis is killed under them', async () => {
    const { cache } = await openUp(redis.url)
    const gets = Array.from({ length: 500 }, () => timed(() => cache.get('a')))
    await redis.stop()
    for (const { millis } of await Promise.all(gets)) expect(millis).toBeLessThan(waitMillis + slackMillis)
    await reaches(cache, 'down')
    await redis.restartEmpty()
  })

  it('answers gets in time when Redis freezes under them, then costs nothing, and is back when it thaws', async () => {
    const { cache, statuses } = await openUp(redis.url)
    redis.freeze()
    onTestFinished(() => redis.thaw())
    await missAll(cache, 5_000)
    expect(cache.status()).toBe('down')
    await costsNothing(cache)
    redis.thaw()
    await reaches(cache, 'up')
    expect(await cache.get('a')).toEqual(testEntry('a'))
    expect(statuses).toEqual([
      'up: is connected',
      `down: did not answer within ${waitMillis} ms`,
      expect.stringMatching(/^up: answers again/),
    ])
  })

  it('notices a frozen Redis by itself when nobody asks', async () => {
    const { cache } = await openUp(redis.url)
    redis.freeze()
    onTestFinished(() => redis.thaw())
    await reaches(cache, 'down')
    redis.thaw()
    await reaches(cache, 'up')
  })

  it('holds a bounded number of sets when Redis freezes under them, and no longer than the time limit', async () => {
    const { cache } = await openUp(redis.url)
    redis.freeze()
    onTestFinished(() => redis.thaw())
    const body = randomBytes(1024 * 1024)
    let done = 0
    const sets = Array.from({ length: 100 }, async (_, n) => {
      await cache.set(`large ${n}`, { meta: { etag: '' }, body })
      done += 1
    })
    await setImmediate()
    expect(done).toBeGreaterThanOrEqual(100 - 32)
    await missAll(cache)
    const { millis } = await timed(() => Promise.all(sets))
    expect(millis).toBeLessThan(slackMillis)
  })

  it('gives no late answer of a frozen Redis to another question', async () => {
    const { cache } = await openUp(redis.url)
    const names = Array.from({ length: 50 }, (_, n) => `late ${n}`)
    await Promise.all(names.map((name) => cache.set(name, testEntry(name))))
    for (let round = 0; round < 3; round += 1) {
      redis.freeze()
      await Promise.all(names.map((name) => cache.get(name)))
      redis.thaw()
      await reaches(cache, 'up')
      const entries = await Promise.all(names.toReversed().map((name) => cache.get(name)))
      expect(entries).toEqual(names.toReversed().map(testEntry))
    }
  })

  it('takes a slow Redis for a lost one and does not flap while it stays slow', async () => {
    const { cache, statuses } = await openUp(proxy.url)
    proxy.delay(waitMillis * 3)
    await missAll(cache)
    await reaches(cache, 'down')
    const probed = await connectionsReceived(redis)
    await until(async () => (await connectionsReceived(redis)) > probed + 8)
    await costsNothing(cache)
    expect(statuses).toHaveLength(2)
    proxy.pass()
    await reaches(cache, 'up')
    expect(await cache.get('a')).toEqual(testEntry('a'))
    expect(statuses).toHaveLength(3)
  })

  it('does not blame Redis when this process was the slow one', async () => {
    const { cache, statuses } = await openUp(redis.url)
    const get = cache.get('a')
    const until = performance.now() + waitMillis * 3
    while (performance.now() < until) Math.sqrt(until)
    expect(await get).toEqual(testEntry('a'))
    expect(statuses).toEqual(['up: is connected'])
  })

  it('misses when the connection is swallowed, and when no new one is answered', async () => {
    const { cache, statuses } = await openUp(proxy.url)
    proxy.blackHole()
    await missAll(cache)
    await reaches(cache, 'down')
    proxy.drop()
    await costsNothing(cache)
    proxy.pass()
    await reaches(cache, 'up')
    expect(statuses).toHaveLength(3)
  })

  it.each([0, 1, 5, 100, 70_000])('misses when an answer is cut after %d bytes, once, and is back on a new connection', async (bytes) => {
    const { cache, statuses } = await openUp(proxy.url)
    const large = { meta: { etag: 'large' }, body: randomBytes(200_000) }
    await cache.set('large', large)
    proxy.cutAfter(bytes)
    const gets = await Promise.all(Array.from({ length: 5 }, () => timed(() => cache.get('large'))))
    for (const { millis } of gets) expect(millis).toBeLessThan(waitMillis + slackMillis)
    expect(gets.every(({ result }) => result === undefined)).toBe(true)
    await reaches(cache, 'up')
    expect((await cache.get('large'))?.body.equals(large.body)).toBe(true)
    expect(statuses.map((each) => each.slice(0, 5))).toEqual(['up: i', 'down:', 'up: a'])
  })

  it('is up and down ever more rarely with a Redis that answers PING and drops every get', async () => {
    let gets = 0
    const port = await startSaying((command) => {
      if (command === 'PING') return '+PONG\r\n'
      gets += 1
      return null
    })
    let millis = 0
    const { cache, statuses } = openCache(`redis://127.0.0.1:${port}`, { waitMillis, probeMillis: 20, now: () => millis++ })
    const downs: number[] = []
    for (let round = 0; round < 5; round += 1) {
      await reaches(cache, 'up')
      expect(await cache.get('a')).toBeUndefined()
      await reaches(cache, 'down')
      downs.push((await timed(() => reaches(cache, 'up'))).millis)
    }
    expect(gets).toBe(5)
    expect(statuses.length).toBe(11)
    expect(downs.at(-1)).toBeGreaterThan(20 * 2 ** 5 * 0.7)
  })

  it.each(['HTTP/1.1 400 Bad Request\r\n\r\n', '+PONG\r\n+PONG\r\n:1\r\n', '\0\0\0\0', '$999999999999\r\n', '*-5\r\n', '%1\r\n+a\r\n'])(
    'is down, and no worse, with a server that answers %j',
    async (answer) => {
      const port = await startSaying(() => answer)
      const { cache, statuses } = openCache(`redis://127.0.0.1:${port}`, { waitMillis })
      await until(() => statuses.length > 0)
      await missAll(cache, 5)
      await reaches(cache, 'down')
    },
  )

  it.each([
    ['LOADING Redis is loading the dataset in memory', 'is still loading its data (LOADING)'],
    ["MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.", 'is a replica that lost its master (MASTERDOWN)'],
    ['NOAUTH Authentication required.', 'asks for a password (NOAUTH)'],
  ])('is down while every answer is %j, also when it begins later', async (error, reason) => {
    let able = false
    const port = await startSaying((command) => (able ? (command === 'PING' ? '+PONG\r\n' : '$0\r\n\r\n') : `-${error}\r\n`))
    const { cache, statuses } = openCache(`redis://127.0.0.1:${port}`, { waitMillis })
    await until(() => statuses.length > 0)
    able = true
    await reaches(cache, 'up')
    able = false
    await missAll(cache)
    await reaches(cache, 'down')
    expect(statuses).toEqual([`down: ${reason}`, expect.stringMatching(/^up: answers again/), `down: ${reason}`])
  })

  it('is down while Redis is busy with a script that does not end, and back when it is killed', async () => {
    const { cache, statuses } = await openUp(redis.url)
    await redis.config('busy-reply-threshold', '10')
    const script = redis.use((client) => client.eval('while true do end', 0).catch(() => undefined))
    await reaches(cache, 'down')
    await until(() =>
      redis.use((client) =>
        client.script('KILL').then(
          () => true,
          () => false,
        ),
      ),
    )
    await script
    await reaches(cache, 'up')
    expect(statuses).toHaveLength(3)
  })

  it('stays up with a full Redis: gets go on, sets are refused, which is told once', async () => {
    const full = await startRedis({ args: ['--maxmemory-policy', 'noeviction'] })
    onTestFinished(() => full.stop())
    const { cache, statuses, refusals } = await openUp(full.url)
    await full.config('maxmemory', '1mb')
    for (let n = 0; n < 20; n += 1) await cache.set(`large ${n}`, { meta: { etag: '' }, body: randomBytes(200_000) })
    expect(refusals).toEqual(['is full and refuses to store (OOM)'])
    expect(await cache.get('large 19')).toBeUndefined()
    expect(await cache.get('a')).toEqual(testEntry('a'))
    await full.config('maxmemory', '0')
    await cache.set('large 19', testEntry('b'))
    expect(await cache.get('large 19')).toEqual(testEntry('b'))
    expect(statuses).toEqual(['up: is connected'])
  })

  it('stays up with a read-only replica: gets go on, sets are refused', async () => {
    const replica = await startRedis()
    onTestFinished(() => replica.stop())
    await openUp(redis.url)
    const { cache, refusals } = await openUp(replica.url)
    await replica.use((client) => client.replicaof('127.0.0.1', redis.port))
    await until(async () => {
      await cache.set('b', testEntry('b'))
      return refusals.length > 0
    })
    expect(refusals).toEqual(['is a read-only replica and refuses to store (READONLY)'])
    await until(async () => (await cache.get('a')) !== undefined)
    expect(cache.status()).toBe('up')
  })

  it('is down when the password is taken away under it, without telling it', async () => {
    const locked = await startRedis({ password: 'hunter2' })
    onTestFinished(() => locked.stop())
    const { cache, statuses } = await openUp(locked.url)
    await locked.use(async (client) => {
      await client.config('SET', 'requirepass', 'changed')
      await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
    })
    await reaches(cache, 'down')
    await costsNothing(cache)
    expect(statuses.join()).not.toContain('hunter2')
  })

  it('closes in bounded time in front of a frozen Redis, and leaves no connection', async () => {
    const { cache, statuses } = await openUp(proxy.url)
    redis.freeze()
    onTestFinished(() => redis.thaw())
    const get = cache.get('a')
    const set = cache.set('a', testEntry('a'))
    const { millis } = await timed(() => cache.close())
    expect(millis).toBeLessThan(200 + slackMillis)
    await Promise.all([get, set])
    await cache.close()
    await until(() => proxy.connections() === 0)
    expect(await cache.get('a')).toBeUndefined()
    expect(statuses).toEqual(['up: is connected'])
  })

  it('finishes the sets under way before it closes', async () => {
    const { cache } = await openUp(redis.url)
    const names = Array.from({ length: 100 }, (_, n) => `closing ${n}`)
    for (const name of names) void cache.set(name, testEntry(name))
    await cache.close()
    expect(await redis.use((client) => client.exists(...names.map((name) => testPrefix + name)))).toBe(100)
  })

  it('closes while it is connecting, and while nothing answers', async () => {
    for (const bad of [() => proxy.blackHole(), () => proxy.pass()]) {
      bad()
      const { cache } = openCache(proxy.url, { waitMillis })
      expect((await timed(() => cache.close())).millis).toBeLessThan(slackMillis)
    }
    await until(() => proxy.connections() === 0)
  })

  it.each(['up', 'refused', 'frozen'])('holds nothing that keeps the process alive between its probes, with Redis %s', async (state) => {
    await until(() => socketsThatKeepAlive() === 0)
    const url = state === 'refused' ? `redis://127.0.0.1:${await freePort()}` : redis.url
    if (state === 'frozen') redis.freeze()
    onTestFinished(() => redis.thaw())
    const { cache, statuses } = openCache(url, { waitMillis, probeMillis: 1_000 })
    await until(() => statuses.length > 0)
    expect(cache.status()).toBe(state === 'up' ? 'up' : 'down')
    await until(() => socketsThatKeepAlive() === 0)
  })
})

/** Sockets of this process that the event loop waits for; the listening proxy is not one. */
function socketsThatKeepAlive(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap' || name === 'TCPConnectWrap').length
}

async function connectionsReceived(redis: RedisChild): Promise<number> {
  return redis.use(async (client) => Number(/total_connections_received:(\d+)/.exec(await client.info('stats'))?.[1]))
}

/** A server that answers each command with these bytes, and hangs up in the middle of an answer instead of null. */
async function startSaying(answer: (command: string) => string | null): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      const said = answer(/\$\d+\r\n(\w+)/.exec(chunk.toString('latin1'))?.[1]?.toUpperCase() ?? '')
      if (said === null) socket.end('$1000\r\nhalf of it')
      else socket.write(said)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}
