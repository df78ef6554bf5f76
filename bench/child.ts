import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** A server that runs as a process of its own on loopback. */
export interface Server {
  name: string
  url: string
  pid: number
  /** Seconds of processor time used so far, by the kernel's count. */
  cpuSeconds(): number
  stop(): Promise<void>
}

/** Starts `node <words>` with these settings and waits until `path` answers. */
export async function startServer(options: {
  name: string
  words: string[]
  environment?: Record<string, string>
  path: string
}): Promise<Server> {
  const port = await freePort()
  const child = spawn(process.execPath, options.words, {
    env: { ...process.env, PORT: String(port), ...options.environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await untilAnswers(url + options.path, child)
  const pid = child.pid ?? 0
  return { name: options.name, url, pid, cpuSeconds: () => cpuSeconds(pid), stop: () => stop(child) }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode} before it answered`)
    const reply = await fetch(url).catch(() => undefined)
    await reply?.arrayBuffer()
    if (reply?.ok) return
    await new Promise((done) => setTimeout(done, 5))
  }
  throw new Error(`${url} does not answer`)
}

export function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.once('exit', () => done())
    child.kill(signal)
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
  })
}

// proc(5): fields 14 and 15 of stat, in clock ticks of 10 ms; the second field may hold spaces, so count from its closing bracket.
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Resident memory of a process in MB, now and at its highest. */
export function memoryOf(pid: number): { now: number; highest: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { now: read('VmRSS'), highest: read('VmHWM') }
}
