import { resolve } from 'node:path'
import type { ReloadReport } from '../schemas/catalog.ts'
import type { PolicyRow } from '../schemas/policy.ts'
import type { RememberedFacts } from '../schemas/remembered.ts'
import { openLibrary } from './articles/library.ts'
import { createRenderer } from './articles/render.ts'
import { watchFolder } from './articles/watch.ts'
import { keyedHash } from './cache/keyed-hash.ts'
import { createLayeredCache } from './cache/layered-cache.ts'
import { createMemoryCache } from './cache/memory-cache.ts'
import { createRedisCache } from './cache/redis-cache.ts'
import type { Config } from './config.ts'
import { createDeflector, type Deflector } from './deflector.ts'
import { DeflectorError } from './errors.ts'
import { createLineStream } from './line-stream.ts'
import { createLog, createRequestLine, type Log, type RequestLine } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createPolicy } from './policy/policy.ts'
import { readFacts } from './remembered.ts'
import { openSecret } from './secret.ts'
import type { Snapshot } from './snapshot.ts'
import { version } from './version.ts'

/** Redis may use this much of an answer's time budget, and never more than the cap: it only ever saves work of some milliseconds. */
const farShare = 1 / 3
const farMillisMax = 50

/** HTML that the renderer keeps; answers keep articles printed, so only single articles are asked of it twice. */
const renderedBytesMax = 8 * 1_048_576

/** How soon a folder that could not be read at the start is tried again. */
const retryMillis = 2_000

/** How often gathered log lines are written out. */
const flushMillis = 200

/** The house, built. Nothing outside the process is touched before `start`. */
export interface Service {
  config: Config
  deflector: Deflector
  log: Log
  /** Writes the line of a request where the log goes; undefined when the level leaves it out, or the log is somebody else's. */
  requestLine: RequestLine | undefined
  metrics: Metrics
  /** Opens what the service needs and reads the articles; resolves after the first reading, whatever it gave. Never rejects for bad articles. */
  start(): Promise<void>
  /** Reads the articles again soon: at once, or after the reload that is running. */
  requestReload(): void
  /** Ends everything that `start` began, in reverse order. */
  close(): Promise<void>
}

/** Builds the house in the order in which its parts stand on each other. `policyRows` are the operator's own rules. */
export function createService(config: Config, options: { log?: Log; policyRows?: readonly PolicyRow[] } = {}): Service {
  const lines = options.log === undefined ? createLineStream(1) : null
  const log = options.log ?? createLog({ level: config.LOG_LEVEL, destination: lines ?? { write: () => undefined } })
  const shares = config.REDIS_URL !== undefined && config.CACHE_TTL_SECONDS > 0
  const metrics = createMetrics({ version, redis: shares })
  const library = openLibrary({ folder: resolve(config.ARTICLES_DIR) })
  const policy = createPolicy(options.policyRows ?? [])
  const renderer = createRenderer({ bladeUrlTemplate: config.BLADE_URL_TEMPLATE ?? null, bytesMax: renderedBytesMax })
  const edition = editionOf(config)
  let secret: Buffer = Buffer.alloc(0)

  const near = createMemoryCache<RememberedFacts>({
    entriesMax: config.CACHE_ENTRIES_MAX,
    bytesMax: config.CACHE_BYTES_MAX,
    ttlSeconds: config.CACHE_TTL_SECONDS,
  })
  const far =
    config.REDIS_URL === undefined || !shares
      ? null
      : createRedisCache<RememberedFacts>({
          url: config.REDIS_URL,
          prefix: 'deflector:',
          ttlSeconds: config.CACHE_TTL_SECONDS,
          waitMillis: Math.max(1, Math.min(farMillisMax, Math.floor(config.ANSWER_BUDGET_MS * farShare))),
          secret: () => secret,
          readMeta: readFacts,
          onStatus: tellRedis,
          onRefused: (reason) => log.warn(`Redis ${reason}: such answers are made anew`),
        })

  const deflector = createDeflector({
    library,
    policy,
    renderer,
    cache: createLayeredCache({ near, far }),
    shared: far !== null,
    hash: (text) => keyedHash(secret, `${edition}\n${text}`),
    clouds: config.CLOUD_ENVIRONMENTS,
    budgetMillis: config.ANSWER_BUDGET_MS,
    counters: metrics,
    onReload: tellReload,
    redis: () => far?.status() ?? 'off',
    clock: () => performance.now(),
    now: () => new Date(),
  })

  function tellRedis(status: 'up' | 'down', reason: string): void {
    metrics.redisUp(status === 'up')
    if (status === 'up') log.info(`Redis ${reason}: answers are shared`)
    else log.warn(`Redis ${reason}: answers are remembered in this process only`)
  }

  let told: string | null = null

  function tellReload(report: ReloadReport, snapshot: Snapshot | null): void {
    const readAt = report.result === 'kept' ? null : new Date(report.at)
    metrics.reload({ result: report.result, seconds: report.seconds, readAt })
    if (snapshot !== null) {
      metrics.catalog({
        version: snapshot.catalog.version,
        policyVersion: policy.version,
        articles: snapshot.catalog.articles.length,
        offerable: snapshot.catalog.offerable.length,
        rejected: snapshot.rejected,
        findings: snapshot.findingsBySeverity,
      })
    }
    const { findings, ...facts } = report
    if (report.result !== 'kept') log.info({ reload: { ...facts, ...findings } }, 'articles read')
    else if (snapshot !== null) log.warn({ reload: facts }, 'no article can be read: the articles read before stay')
    // Tried again every few seconds: said once for each reason.
    else log[report.reason === told ? 'debug' : 'error']({ reload: facts }, 'no article can be read: nothing can be answered until one can')
    told = report.result === 'kept' ? report.reason : null
  }

  const lifetime = createLifetime({ config, deflector, log })
  return {
    config,
    deflector,
    log,
    requestLine: lines === null ? undefined : createRequestLine({ level: config.LOG_LEVEL, write: lines.write }),
    metrics,
    requestReload: lifetime.requestReload,
    async start() {
      const opened = await openSecret({ configured: config.CACHE_SECRET, folder: resolve(config.DATA_DIR) })
      secret = opened.key
      if (opened.from === 'process')
        log.warn({ reason: opened.reason }, 'the cache key could not be kept in DATA_DIR: a new one is made at every start')
      far?.start()
      await lifetime.start()
    },
    async close() {
      await lifetime.close()
      await far?.close()
      log.flush()
    },
  }
}

/** What runs beside the requests: the first reading and its retries, the folder watch, the log's flushes. */
function createLifetime({ config, deflector, log }: { config: Config; deflector: Deflector; log: Log }) {
  const timers: NodeJS.Timeout[] = []
  let watch: ReturnType<typeof watchFolder> | undefined
  let running: Promise<void> | undefined
  let wanted = false
  let closed = false

  async function reloadOnce(): Promise<void> {
    await deflector.reload().catch((error: unknown) => {
      // A reload asked for over HTTP runs: it may have read the folder before the change, so this one comes after.
      if (error instanceof DeflectorError && error.code === 'reload_running') wanted = true
      else log.error({ err: error }, 'the articles could not be read')
    })
  }

  function requestReload(): void {
    wanted = true
    running ??= run()
  }

  async function run(): Promise<void> {
    while (wanted && !closed) {
      wanted = false
      await reloadOnce()
      if (wanted) await new Promise((done) => setTimeout(done, 100))
    }
    running = undefined
  }

  function startWatch(): void {
    if (closed || watch !== undefined || !config.WATCH_ARTICLES) return
    watch = watchFolder({ folder: resolve(config.ARTICLES_DIR), onChange: requestReload })
    // What changed between the first reading and now went unnoticed; files that did not are not parsed again.
    watch.ready.then(requestReload, (error: unknown) =>
      log.error({ err: error }, 'the articles folder cannot be watched: reload by request'),
    )
  }

  return {
    requestReload,
    async start(): Promise<void> {
      timers.push(setInterval(() => log.flush(), flushMillis).unref())
      await reloadOnce()
      if (deflector.readiness().ready) return startWatch()
      const retry = setInterval(() => {
        if (!deflector.readiness().ready) return requestReload()
        clearInterval(retry)
        startWatch()
      }, retryMillis).unref()
      timers.push(retry)
    },
    async close(): Promise<void> {
      closed = true
      for (const timer of timers) clearInterval(timer)
      await watch?.close()
      await running
    },
  }
}

/** The program and the settings that shape an answer's bytes: where they differ, keys and entity tags must too. */
function editionOf({ BLADE_URL_TEMPLATE, CLOUD_ENVIRONMENTS }: Config): string {
  return JSON.stringify([version, BLADE_URL_TEMPLATE ?? null, CLOUD_ENVIRONMENTS])
}
