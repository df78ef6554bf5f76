import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, type Server, startServer, stop } from './child.ts'
import { type Content, ticketQueries } from './content.ts'
import { type Burst, burst, median } from './load.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 8)
const seconds = Number(process.env.BENCH_SECONDS ?? 1.5)
const warmUpSeconds = 3
const main = new URL('../src/main.js', import.meta.url).pathname
const bare = new URL('bare.js', import.meta.url).pathname

/** A burst of load on a server, and the one on bare fastify right before it: a shared machine is faster at one moment than at another. */
interface Pair {
  own: Burst
  floor: Burst
}

/** Measures bare servers and the service in its cache states in turn, round by round, and gives a Markdown table. */
export async function measureThroughput(content: Content): Promise<string> {
  const queries = ticketQueries(content.articles, 500)
  const paths = queries.map((query) => `/v1/matches?${query}`)
  const redis = await startRedis()
  const service = (name: string, environment: Record<string, string>): Promise<Server> =>
    startServer({
      name,
      words: [main, 'serve'],
      environment: {
        ARTICLES_DIR: content.folder,
        WATCH_ARTICLES: 'false',
        DATA_DIR: mkdtempSync(join(tmpdir(), 'deflector-bench-data-')),
        ...environment,
      },
      path: '/readyz',
    })
  const hot = await service('hot (near cache)', {})
  const file = await saveBodies(hot, paths)
  const floor = await startServer({ name: 'bare fastify', words: [bare, 'fastify', file], path: '/livez' })
  const contenders = [
    await startServer({ name: 'bare node:http', words: [bare, 'http', file], path: '/livez' }),
    hot,
    await service('near miss (made and remembered)', { CACHE_ENTRIES_MAX: '1' }),
    await service('far hit (Redis only)', { CACHE_ENTRIES_MAX: '0', REDIS_URL: redis.url }),
    await service('cold (no cache at all)', { CACHE_ENTRIES_MAX: '0' }),
    await service('hot, Redis up', { REDIS_URL: redis.url }),
  ]
  const frozen = await startRedis()
  const hotFrozen = await service('hot, Redis frozen', { REDIS_URL: frozen.url })
  const off = await startRedis()
  const hotOff = await service('hot, Redis switched off', { REDIS_URL: off.url })
  contenders.push(hotFrozen, hotOff)
  for (const server of [floor, ...contenders]) await burst(server, paths, warmUpSeconds)
  frozen.child.kill('SIGSTOP')
  await stop(off.child)
  const results = new Map<string, Pair[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const server of contenders) {
      const pair = { floor: await burst(floor, paths, seconds), own: await burst(server, paths, seconds) }
      results.get(server.name)?.push(pair)
      console.log(
        `round ${round + 1}: ${server.name}: ${Math.round(pair.own.perSecond)}/s, bare fastify: ${Math.round(pair.floor.perSecond)}/s`,
      )
    }
  }
  for (const server of [floor, ...contenders]) await server.stop()
  frozen.child.kill('SIGCONT')
  for (const { child } of [redis, frozen]) await stop(child)
  return printTable(results, content, paths.length)
}

function printTable(results: ReadonlyMap<string, readonly Pair[]>, content: Content, tickets: number): string {
  const onFloor = [...results.values()].flat().map(({ floor }): Pair => ({ own: floor, floor }))
  const rows = [...new Map([['bare fastify', onFloor], ...results])].map(([name, pairs]) => {
    const middle = (of: (pair: Pair) => number): number => median(pairs.map(of))
    const perSecond = Math.round(middle(({ own }) => own.perSecond))
    const ratio = middle(({ own, floor }) => own.perSecond / floor.perSecond).toFixed(2)
    const cpu = middle(({ own }) => own.cpuMicros).toFixed(1)
    const cpuRatio = middle(({ own, floor }) => floor.cpuMicros / own.cpuMicros).toFixed(2)
    const busy = middle(({ own }) => own.busy).toFixed(2)
    const failed = pairs.reduce((sum, { own }) => sum + own.failed, 0)
    return `| ${name} | ${perSecond} | ${ratio} | ${cpu} | ${cpuRatio} | ${busy} | ${failed} |`
  })
  return [
    `${tickets} tickets of ${content.name}; ${rounds} rounds of ${seconds} s for each server in turn, 32 connections; medians. Ratios are to bare fastify in the ${seconds} s before.`,
    'The service runs with its defaults: a log line and metrics for every request.',
    '',
    '| server | requests/s | of bare fastify | CPU us/request | CPU of bare fastify / own | cores busy | failed |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
}

async function saveBodies(server: Server, paths: readonly string[]): Promise<string> {
  const bodies: Record<string, string> = { '/livez': 'ok' }
  for (const path of paths) bodies[path] = await (await fetch(server.url + path)).text()
  const file = join(mkdtempSync(join(tmpdir(), 'deflector-bench-')), 'bodies.json')
  writeFileSync(file, JSON.stringify(bodies))
  return file
}

async function startRedis(): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort()
  const child = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1'], {
    stdio: 'ignore',
  })
  return { child, url: `redis://127.0.0.1:${port}` }
}
