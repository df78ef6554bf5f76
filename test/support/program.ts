import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const main = resolve('dist/src/main.js')

/** A line of the program's log. */
export interface LogLine {
  level: string
  msg: string
  [name: string]: unknown
}

/** The built program, serving in a process of its own. */
export interface Program extends Serving {
  url: string
}

/** The built program on its way to serving. */
export interface Serving {
  /** Everything printed so far. */
  output(): string
  log(): LogLine[]
  pid: number
  signal(name: NodeJS.Signals): void
  /** Resolves with the exit code once the process ended. */
  ended: Promise<number | null>
}

/** Starts `serve` with these settings on a free port, and resolves when it said where to look. Stopped when the test ends. */
export async function startProgram(settings: Record<string, string> = {}): Promise<Program> {
  const serving = spawnServe(settings)
  const { output, ended } = serving
  const url = await Promise.race([
    until(() => /answers on (http:\S+)/.exec(output())?.[1], 'the program to say where it answers', output),
    ended.then((code) => Promise.reject(new Error(`the program ended with ${code}: ${output()}`))),
  ])
  return { url, ...serving }
}

/** Starts `serve` with these settings on a free port. Stopped when the test ends. */
export function spawnServe(settings: Record<string, string> = {}): Serving {
  const data = temporaryFolder()
  const child = spawn(process.execPath, [main, 'serve'], { env: environment({ PORT: '0', DATA_DIR: data, ...settings }) })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  onTestFinished(async () => {
    end(child)
    await ended
  })
  return {
    output: () => output,
    log: () => logLines(output),
    pid: child.pid ?? 0,
    signal: (name) => child.kill(name),
    ended,
  }
}

function end(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}

function logLines(output: string): LogLine[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
}

/** Runs the built program to its end with these words. */
export function runProgram(
  words: readonly string[],
  settings: Record<string, string> = {},
): { code: number | null; out: string; err: string } {
  const result = spawnSync(process.execPath, [main, ...words], {
    env: environment(settings),
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    timeout: 60_000,
  })
  return { code: result.status, out: result.stdout, err: result.stderr }
}

// Nothing of this machine's settings may leak into the program under test.
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  // What is not about the time budget must not depend on how busy this machine is.
  return { PATH: process.env.PATH, HOME: process.env.HOME, ANSWER_BUDGET_MS: '10000', ...settings }
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deflector-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of the articles that ship, for a test that changes them. */
export function copyOfArticles(): string {
  const folder = join(temporaryFolder(), 'articles')
  cpSync(resolve('articles'), folder, { recursive: true })
  return folder
}

/** Waits until `look` gives something; fails after 20 s, saying what was waited for and what was seen instead. */
export async function until<T>(
  look: () => T | undefined | false | null | Promise<T | undefined | false | null>,
  what: string,
  seen: () => string = () => '',
): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const found = await look()
    if (found !== undefined && found !== false && found !== null) return found
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error(`waited in vain for ${what}. ${seen()}`)
}
