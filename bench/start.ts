import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, memoryOf, stop } from './child.ts'
import { type Content, multiplyFolder } from './content.ts'
import { median } from './load.ts'

const files = 15_600
const runs = 3
const main = new URL('../src/main.js', import.meta.url).pathname

/** Time from starting the process until it is ready, and the memory it then holds, and gives a Markdown table. */
export async function measureStart(content: Content): Promise<string> {
  const folder = multiplyFolder(content.folder, files)
  const results: { answers: number; ready: number; whole: number; now: number; highest: number }[] = []
  for (let run = 0; run < runs; run++) {
    const port = await freePort()
    const started = performance.now()
    const child = spawn(process.execPath, [main, 'serve'], {
      env: { ...process.env, PORT: String(port), ARTICLES_DIR: folder, DATA_DIR: mkdtempSync(join(tmpdir(), 'deflector-bench-data-')) },
      stdio: 'ignore',
    })
    const first = await untilStatus(`http://127.0.0.1:${port}/livez`)
    await untilStatus(`http://127.0.0.1:${port}/readyz`)
    const ready = performance.now()
    const whole = await untilWhole(`http://127.0.0.1:${port}/readyz`)
    const memory = memoryOf(child.pid ?? 0)
    results.push({ answers: (first - started) / 1000, ready: (ready - started) / 1000, whole: (whole - started) / 1000, ...memory })
    await stop(child)
  }
  const of = (key: 'answers' | 'ready' | 'whole' | 'now' | 'highest'): string => median(results.map((result) => result[key])).toFixed(2)
  return [
    `${files} files made from ${content.name}; median of ${runs} starts; the page cache is warm.`,
    '',
    '| first answer of /livez, s | ready, s | free text ready too, s | resident then, MB | highest, MB |',
    '|---:|---:|---:|---:|---:|',
    `| ${of('answers')} | ${of('ready')} | ${of('whole')} | ${of('now')} | ${of('highest')} |`,
  ].join('\n')
}

async function untilStatus(url: string): Promise<number> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const reply = await fetch(url).catch(() => undefined)
    await reply?.arrayBuffer()
    if (reply?.ok) return performance.now()
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error(`${url} does not answer`)
}

/** Waits until nothing is degraded: the free-text index is built, and every body was read for its findings. */
async function untilWhole(url: string): Promise<number> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const text = await (await fetch(url)).text()
    if (text.includes('"degraded":[]')) return performance.now()
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error('the free-text index is not built')
}
