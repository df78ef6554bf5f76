import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, type Server, startServer, stop } from './child.ts'
import { type Content, ticketQueries } from './content.ts'
import { type Burst, burst, median } from './load.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const seconds = Number(process.env.BENCH_SECONDS ?? 3)
const main = new URL('../src/main.js', import.meta.url).pathname
const bare = new URL('bare.js', import.meta.url).pathname

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
  const contenders = [
    await startServer({ name: 'bare node:http', words: [bare, 'http', file], path: '/livez' }),
    await startServer({ name: 'bare fastify', words: [bare, 'fastify', file], path: '/livez' }),
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
  for (const server of contenders) await burst(server, paths, 1)
  frozen.child.kill('SIGSTOP')
  await stop(off.child)
  const results = new Map<string, Burst[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const server of contenders) {
      const result = await burst(server, paths, seconds)
      results.get(server.name)?.push(result)
      console.log(
        `round ${round + 1}: ${server.name}: ${Math.round(result.perSecond)}/s, ${result.cpuMicros.toFixed(1)} us, busy ${result.busy.toFixed(2)}`,
      )
    }
  }
  for (const server of contenders) await server.stop()
  frozen.child.kill('SIGCONT')
  for (const { child } of [redis, frozen]) await stop(child)
  return printTable(results, content, paths.length)
}

function printTable(results: ReadonlyMap<string, readonly Burst[]>, content: Content, tickets: number): string {
  const floor = results.get('bare fastify') ?? []
  const rows = [...results].map(([name, bursts]) => {
    const ratio = (of: (burst: Burst) => number, inverse: boolean): string => {
      const ratios = bursts.map((each, at) => {
        const other = floor[at]
        if (other === undefined) return Number.NaN
        return inverse ? of(other) / of(each) : of(each) / of(other)
      })
      return median(ratios).toFixed(2)
    }
    const perSecond = Math.round(median(bursts.map((each) => each.perSecond)))
    const cpu = median(bursts.map((each) => each.cpuMicros)).toFixed(1)
    const busy = median(bursts.map((each) => each.busy)).toFixed(2)
    const failed = bursts.reduce((sum, each) => sum + each.failed, 0)
    return `| ${name} | ${perSecond} | ${ratio((each) => each.perSecond, false)} | ${cpu} | ${ratio((each) => each.cpuMicros, true)} | ${busy} | ${failed} |`
  })
  return [
    `${tickets} tickets of ${content.name}; ${rounds} rounds of ${seconds} s each, contenders in turn, 32 connections; medians; ratios are paired by round.`,
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
