import type { Cache, CacheEntry, FreshEntry } from './cache.ts'
import { readRedisAddress } from './redis-address.ts'
import { createRedisLink, type RedisLink } from './redis-link.ts'
import { seal, sealedBytesMax, unseal } from './seal.ts'

export type RedisStatus = 'up' | 'down'

export interface RedisCacheOptions<Meta> {
  /** `redis://` or `rediss://`, see `readRedisAddress`; a bad one throws `config_invalid`. */
  url: string
  /** Put before every key. */
  prefix: string
  /** How long Redis keeps an entry; 0 switches gets and sets off. */
  ttlSeconds: number
  /** The longest a get takes, give or take a turn of the event loop. */
  waitMillis: number
  /** The secret that values are sealed with. */
  secret: () => Buffer
  /** Reads the meta of a sealed value; undefined makes it a miss. */
  readMeta: (value: unknown) => Meta | undefined
  /** Told once per change, the first connection or its failure included. The reason reads after "Redis" and holds no secret. */
  onStatus: (status: RedisStatus, reason: string) => void
  /** Told once per kind and connection when Redis answers but refuses a command (full: OOM), or holds a value not sealed by us. */
  onRefused?: (reason: string) => void
  /** Milliseconds, for telling how long an outage lasted. */
  now?: () => number
  /** How often Redis is asked whether it is there, about. */
  probeMillis?: number
}

/**
 * A far cache with a life: nothing happens before `start`, nothing is left after `close`, which lets what is under way finish for at
 * most 200 ms. It keeps no process alive. Redis must permit GETRANGE, SET and PING (and SELECT when the URL names a database).
 */
export interface RedisCache<Meta> extends Cache<Meta> {
  start(): void
  close(): Promise<void>
  status(): RedisStatus
}

const closeMillis = 200
const provenMillis = 30_000
const strikesMax = 5

/**
 * Redis as a cache that cannot harm: a get is answered within `waitMillis` or is a miss. The first failure or late answer cuts the
 * connection and opens the circuit: gets and sets then cost nothing until a probe in the background has a new connection on which a
 * PING was answered within `waitMillis`.
 *
 *     new ── probe ok ──> up ── lost: closed, late, cannot serve ──> down ── probe ok ──> up
 *
 * Replies that refuse one command (OOM of a full Redis, READONLY, WRONGTYPE …) are misses and leave it up.
 */
export function createRedisCache<Meta>(options: RedisCacheOptions<Meta>): RedisCache<Meta> {
  const { url, prefix, ttlSeconds, waitMillis, secret, readMeta, onStatus, onRefused } = options
  const { now = () => performance.now(), probeMillis = 1_000 } = options
  const address = readRedisAddress(url)
  const ttlMillis = Math.ceil(ttlSeconds * 1_000)
  let link: RedisLink | null = null
  let opening: RedisLink | null = null
  let status: RedisStatus | 'new' = 'new'
  let since = 0
  let strikes = 0
  let probing = false
  let started = false
  let closed = false
  let ending: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let refusals = new Set<string>()

  function turn(next: RedisStatus, reason: string): void {
    if (closed || status === next) return
    status = next
    since = now()
    onStatus(next, reason)
  }

  function refuse(reason: string): void {
    if (closed || refusals.has(reason)) return
    refusals.add(reason)
    onRefused?.(reason)
  }

  function lost(was: RedisLink, reason: string): void {
    if (was === opening) opening = null
    else if (was === link) {
      link = null
      // A server that answers PING but nothing else would be up and down every second: each such time doubles the pause.
      strikes = was.served() || now() - since > provenMillis ? 0 : Math.min(strikes + 1, strikesMax)
    } else return
    turn('down', reason)
    if (!probing) schedule()
  }

  function schedule(): void {
    clearTimeout(timer)
    if (closed) return
    const pause = link === null ? probeMillis * 2 ** strikes : probeMillis
    timer = setTimeout(probe, pause * (0.75 + Math.random() / 2))
    timer.unref()
  }

  async function probe(): Promise<void> {
    probing = true
    if (link === null) await reopen()
    else await link.ping()
    probing = false
    schedule()
  }

  async function reopen(): Promise<void> {
    const fresh: RedisLink = createRedisLink({
      address,
      waitMillis,
      bytesMax: sealedBytesMax,
      onLost: (reason) => lost(fresh, reason),
      onRefused: refuse,
    })
    refusals = new Set()
    opening = fresh
    await fresh.open()
    if (opening !== fresh) return
    opening = null
    link = fresh
    turn('up', status === 'new' ? 'is connected' : `answers again after ${((now() - since) / 1_000).toFixed(1)} s`)
  }

  async function fetch(from: RedisLink, key: string): Promise<CacheEntry<Meta> | undefined> {
    const sealed = await from.read(prefix + key)
    if (sealed === null) return undefined
    try {
      const entry = unseal(key, sealed, secret(), readMeta)
      if (entry === undefined) refuse('holds a value that was not sealed here')
      return entry
    } catch {
      return undefined
    }
  }

  async function store(to: RedisLink, key: string, entry: FreshEntry<Meta>): Promise<void> {
    try {
      const sealed = seal(key, entry, secret())
      if (sealed.length <= sealedBytesMax) await to.write(prefix + key, sealed, ttlMillis)
    } catch {
      // A meta that is not JSON cannot be kept.
    }
  }

  async function end(): Promise<void> {
    closed = true
    clearTimeout(timer)
    opening?.drop()
    const last = link
    opening = null
    link = null
    if (last === null) return
    let bound: NodeJS.Timeout | undefined
    await Promise.race([last.settled(), new Promise<void>((resolve) => (bound = setTimeout(resolve, closeMillis)))])
    clearTimeout(bound)
    last.drop()
  }

  return {
    get: (key) => (link === null || ttlMillis <= 0 ? undefined : fetch(link, key)),
    set: (key, entry) => (link === null || ttlMillis <= 0 ? undefined : store(link, key, entry)),
    start: () => {
      if (started || closed) return
      started = true
      void probe()
    },
    close: () => {
      ending ??= end()
      return ending
    },
    status: () => (link === null ? 'down' : 'up'),
  }
}
