import { describe, expect, it, onTestFinished } from 'vitest'
import { type Program, startProgram, until } from '../support/program.ts'
import { type RedisChild, redisAbsent, startRedis } from '../support/redis-child.ts'

const budget = 150
const secret = 'the same on every replica'

async function redis(): Promise<RedisChild> {
  const child = await startRedis()
  onTestFinished(() => child.stop())
  return child
}

async function ask(program: Program, topic: number | string): Promise<{ layer: string; body: string; millis: number }> {
  const started = performance.now()
  const reply = await fetch(`${program.url}/v1/matches?supportTopicId=${topic}&productPesId=17009`)
  const body = await reply.text()
  expect(reply.status).toBe(200)
  return { layer: reply.headers.get('cache-status') ?? '', body, millis: performance.now() - started }
}

async function gauge(program: Program): Promise<string | undefined> {
  return /^deflector_redis_up (\d)$/m.exec(await (await fetch(`${program.url}/metrics`)).text())?.[1]
}

const upIs = (program: Program, value: string) =>
  until(async () => (await gauge(program)) === value, `deflector_redis_up ${value}`, program.output)

describe.skipIf(redisAbsent !== null)(`answers remembered in Redis${redisAbsent === null ? '' : ` (skipped: ${redisAbsent})`}`, () => {
  it('are shared by two processes, byte for byte, and hold nothing typed', async () => {
    const server = await redis()
    const settings = { REDIS_URL: server.url, CACHE_SECRET: secret }
    const first = await startProgram(settings)
    const second = await startProgram(settings)
    await upIs(first, '1')
    await upIs(second, '1')
    const made = await ask(first, 32728233)
    expect(made.layer).toContain('fwd=miss')
    const shared = await until(async () => {
      const reply = await ask(second, 32728233)
      return reply.layer.includes('far') || reply.layer.includes('near') ? reply : false
    }, 'a shared answer')
    expect(shared.body).toBe(made.body)

    const canary = 'zanzibarquux'
    const body = JSON.stringify({ supportTopicId: '32728233', subject: canary, description: `certification ${canary} failed` })
    await fetch(`${first.url}/v1/matches`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const keys = await until(async () => {
      const found = await server.use((client) => client.keys('*'))
      return found.length >= 2 ? found : false
    }, 'the remembered answers')
    const values = await server.use((client) => Promise.all(keys.map((key) => client.get(key))))
    expect(JSON.stringify([keys, values])).not.toContain(canary)
  })

  it('poisoned values are misses: the answer is made anew and right', async () => {
    const server = await redis()
    const settings = { REDIS_URL: server.url, CACHE_SECRET: secret, CACHE_ENTRIES_MAX: '0' }
    const program = await startProgram(settings)
    await upIs(program, '1')
    const right = await ask(program, 32728233)
    await ask(program, 32728274)
    const keys = await until(async () => {
      const found = await server.use((client) => client.keys('*'))
      return found.length === 2 ? found : false
    }, 'two remembered answers')
    const values = await server.use((client) => Promise.all(keys.map((key) => client.getBuffer(key))))
    const [one, other] = values
    if (!one || !other) throw new Error('both answers must be remembered')
    for (const poison of [Buffer.from('{}'), one.subarray(0, one.length - 9), other, Buffer.alloc(100_000, 1)]) {
      await server.use((client) => Promise.all(keys.map((key) => client.set(key, poison))))
      const reply = await ask(program, 32728233)
      if (poison !== other) expect(reply.layer).not.toContain('hit')
      expect(reply.body).toBe(right.body)
    }
  })

  it('Redis frozen, killed and replaced by an empty one: every answer keeps its budget; one WARN when lost, one INFO when back', async () => {
    const server = await redis()
    const program = await startProgram({ REDIS_URL: server.url, CACHE_ENTRIES_MAX: '0', ANSWER_BUDGET_MS: String(budget) })
    await upIs(program, '1')
    const levels = (): string[] =>
      program
        .log()
        .filter(({ msg }) => msg.startsWith('Redis '))
        .map(({ level }) => level)

    server.freeze()
    const frozen = await Promise.all(Array.from({ length: 30 }, (_, at) => ask(program, `3272${at}`)))
    for (const { millis } of frozen) expect(millis).toBeLessThan(budget * 4)
    await upIs(program, '0')
    expect(await (await fetch(`${program.url}/readyz`)).json()).toMatchObject({ degraded: ['redis'] })
    server.thaw()
    await upIs(program, '1')

    await server.stop()
    await upIs(program, '0')
    expect((await ask(program, 32728233)).body).toContain('marketplace_cert_failures')
    await server.restartEmpty()
    await upIs(program, '1')
    await until(async () => (await ask(program, 32728233)).layer.includes('far'), 'an answer from the empty Redis that filled again')
    await until(() => levels().length >= 5, 'the log lines', program.output)
    expect(levels()).toEqual(['info', 'warn', 'info', 'warn', 'info'])
  })

  it('a Redis that is not there at the start delays nothing and is used when it comes', async () => {
    const server = await redis()
    await server.stop()
    const program = await startProgram({ REDIS_URL: server.url, CACHE_ENTRIES_MAX: '0' })
    expect((await ask(program, 32728233)).body).toContain('marketplace_cert_failures')
    await server.restartEmpty()
    await upIs(program, '1')
    await until(async () => (await ask(program, 32728233)).layer.includes('far'), 'an answer from Redis')
  })
})
