import { Redis } from 'ioredis'
import type { RedisAddress } from './redis-address.ts'
import { codeOf, isReply, reasonOf } from './redis-reason.ts'

/** One connection to Redis, from its opening to its loss; it is never mended, a new one is made. No verb rejects. */
export interface RedisLink {
  /** Connects, enters, and hears one PING answered in time; loses the link when any of it fails. Asked once. */
  open(): Promise<void>
  /** Sees whether Redis still answers in time; loses the link when not. */
  ping(): Promise<void>
  /** At most `bytesMax` + 1 bytes of a value; null when there is none or no answer. */
  read(key: string): Promise<Buffer | null>
  write(key: string, value: Buffer, ttlMillis: number): Promise<void>
  /** Whether Redis ever answered a read or a write here. */
  served(): boolean
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
  /** Cuts the connection; whatever is under way ends empty-handed. */
  drop(): void
}

export interface RedisLinkOptions {
  address: RedisAddress
  waitMillis: number
  bytesMax: number
  /** Told once: the link could not be opened, was closed, an answer came too late, or the server cannot serve. Not told after `drop`. */
  onLost: (reason: string) => void
  /** Redis answered, but refused this one command (full, read-only, wrong type …). */
  onRefused: (reason: string) => void
}

const openMillis = 1_000
// Nobody waits for a write, and a large one may need longer than a read may take.
const writeMillisMin = 1_000
// What may be under way; more is refused at once, so that a server that stalls costs a bounded amount of memory.
const commandsMax = 1_024
const writtenBytesMax = 32 * 1024 * 1024
// Replies that mean "not now, whatever you ask"; every other error reply is about one command.
const unableCodes = new Set(['LOADING', 'MASTERDOWN', 'BUSY', 'NOAUTH', 'CLUSTERDOWN'])

/** A link that is not yet open: nothing is sent and no socket exists before `open`. */
export function createRedisLink(options: RedisLinkOptions): RedisLink {
  const { address, waitMillis, bytesMax, onLost, onRefused } = options
  const client = createClient(address)
  let lost = false
  let served = false
  let commands = 0
  let writtenBytes = 0
  let waiters: (() => void)[] = []
  let leave: () => void = () => undefined
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })

  client.on('error', (error) => lose(codeOf(error) === '' ? 'sent what is not an answer' : reasonOf(error)))
  client.on('end', () => lose(reasonOf(null)))

  function drop(): void {
    lost = true
    client.disconnect()
    leave()
  }

  function lose(reason: string): void {
    if (lost) return
    drop()
    onLost(reason)
  }

  function hearError(error: unknown): void {
    if (!isReply(error) || unableCodes.has(codeOf(error))) lose(reasonOf(error))
    else if (!lost) onRefused(reasonOf(error))
  }

  function done(): void {
    commands -= 1
    if (commands > 0) return
    for (const wake of waiters) wake()
    waiters = []
  }

  /** The reply, or null: refused, lost, or later than `millis`, which loses the link so that no late reply meets another command. */
  function ask<Reply>(millis: number, send: () => Promise<Reply>): Promise<Reply | null> {
    if (lost || commands >= commandsMax) return Promise.resolve(null)
    commands += 1
    return new Promise((resolve) => {
      let waiting = true
      const timer = setTimeout(() => setImmediate(expire), millis)
      function settle(reply: Reply | null): void {
        if (!waiting) return
        waiting = false
        clearTimeout(timer)
        resolve(reply)
        done()
      }
      // Reached one turn of the event loop after the timer: when this process was the slow one, the reply is read first.
      function expire(): void {
        if (!waiting) return
        settle(null)
        lose(`did not answer within ${millis} ms`)
      }
      send().then(settle, (error) => {
        settle(null)
        hearError(error)
      })
    })
  }

  async function enter(): Promise<void> {
    const timer = setTimeout(() => lose(`did not answer within ${openMillis} ms`), openMillis)
    try {
      await client.connect()
      client.stream.unref()
      const { username, password, db } = address
      if (username !== '') await client.auth(username, password)
      else if (password !== '') await client.auth(password)
      if (db > 0) await client.select(db)
    } catch (error) {
      lose(reasonOf(error))
    } finally {
      clearTimeout(timer)
    }
  }

  async function ping(): Promise<void> {
    await ask(waitMillis, () => client.ping())
  }

  return {
    open: async () => {
      await Promise.race([enter(), left])
      await ping()
    },
    ping,
    read: async (key) => {
      // A bounded read: a value that somebody made huge is not fetched whole. Redis gives an empty string for an absent key.
      const reply = await ask(waitMillis, () => client.getrangeBuffer(key, 0, bytesMax))
      served ||= reply !== null
      return Buffer.isBuffer(reply) && reply.length > 0 ? reply : null
    },
    write: async (key, value, ttlMillis) => {
      if (writtenBytes + value.length > writtenBytesMax) return
      writtenBytes += value.length
      const reply = await ask(Math.max(waitMillis, writeMillisMin), () => client.set(key, value, 'PX', ttlMillis))
      writtenBytes -= value.length
      served ||= reply !== null
    },
    served: () => served,
    settled: () => (commands === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    drop,
  }
}

/**
 * RESP2 without a handshake: nothing we ask needs RESP3, every proxy speaks it, and `ask` times each command itself, including AUTH and
 * SELECT, instead of having ioredis warn on the console, queue, resend or reconnect.
 */
function createClient({ host, port, tls }: RedisAddress): Redis {
  return new Redis({
    host,
    port,
    ...(tls ? { tls: {} } : {}),
    lazyConnect: true,
    protocol: 2,
    enableReadyCheck: false,
    disableClientInfo: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: null,
    connectTimeout: openMillis,
    disconnectTimeout: 0,
  })
}
