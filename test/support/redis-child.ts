import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'

/** Why tests on a real Redis are skipped, or null when `redis-server` can be started. */
export const redisAbsent: string | null =
  spawnSync('redis-server', ['--version']).status === 0 ? null : 'redis-server is not installed on this machine'

/** A `redis-server` of its own, on 127.0.0.1, that keeps nothing on disk. Every verb resolves when it is done. */
export interface RedisChild {
  readonly port: number
  readonly url: string
  /** Of the running server; 0 when it is stopped. */
  pid(): number
  /** Kills it at once, as a crash would. */
  stop(): Promise<void>
  /** SIGSTOP: it keeps its port and its connections and answers nothing. */
  freeze(): void
  thaw(): void
  /** Kills it when it runs, and starts an empty one on the same port. */
  restartEmpty(): Promise<void>
  /** CONFIG SET, such as `maxmemory` to `1mb`. */
  config(name: string, value: string): Promise<void>
  /** Lends a client of its own. */
  use<Result>(work: (client: Redis) => Promise<Result>): Promise<Result>
}

// The shell outlives nobody: when this process ends, however it ends, its standard input closes and it kills the server, frozen or not.
const guard =
  'dir=$1; shift; redis-server "$@" >/dev/null 2>&1 & pid=$!; echo $pid; cat >/dev/null; kill -KILL $pid; wait $pid; rm -rf "$dir"'

/** A port on 127.0.0.1 that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}

/** Starts a server and waits until it answers. `args` are options of redis-server, such as `--requirepass`, `pw`. */
export async function startRedis(options: { port?: number; args?: string[]; password?: string } = {}): Promise<RedisChild> {
  const port = options.port ?? (await freePort())
  const password = options.password ?? ''
  const args = [...(password === '' ? [] : ['--requirepass', password]), ...(options.args ?? [])]
  let running = await launch(port, args)

  async function stop(): Promise<void> {
    await running.end()
    running = { pid: 0, end: async () => undefined }
  }

  async function use<Result>(work: (client: Redis) => Promise<Result>): Promise<Result> {
    // Without a ready check and a handshake, so that a server that is busy or loading can be told things, too.
    const plain = { protocol: 2, enableReadyCheck: false, disableClientInfo: true, retryStrategy: null } as const
    const client = new Redis({ host: '127.0.0.1', port, password, ...plain })
    client.on('error', () => undefined)
    try {
      return await work(client)
    } finally {
      client.disconnect()
    }
  }

  function signal(name: NodeJS.Signals): void {
    if (running.pid > 0) process.kill(running.pid, name)
  }

  return {
    port,
    url: password === '' ? `redis://127.0.0.1:${port}` : `redis://:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    pid: () => running.pid,
    stop,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    restartEmpty: async () => {
      await stop()
      running = await launch(port, args)
    },
    config: async (name, value) => {
      await use((client) => client.config('SET', name, value))
    },
    use,
  }
}

async function launch(port: number, args: string[]): Promise<{ pid: number; end(): Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), 'deflector-redis-'))
  const base = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no']
  const shell = spawn('sh', ['-c', guard, 'redis-child', dir, ...base, ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = once(shell, 'exit')
  const [line] = await once(createInterface(shell.stdout), 'line')
  const pid = Number(line)
  const end = async () => {
    shell.stdin.end()
    await ended
  }
  const deadline = Date.now() + 10_000
  while (!(await answers(port))) {
    if (Date.now() > deadline) {
      await end()
      throw new Error(`redis-server did not answer on port ${port}`)
    }
    await pause(10)
  }
  return { pid, end }
}

/** Whether something that speaks Redis answers a PING, be it by asking for a password. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    socket.write('PING\r\n')
    const [chunk] = await Promise.race([once(socket, 'data'), once(socket, 'close')])
    return /^(\+PONG|-NOAUTH)/.test(String(chunk))
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
