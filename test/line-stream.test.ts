import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLineStream } from '../src/line-stream.ts'
import { temporaryFolder, until } from './support/program.ts'

describe('log lines', () => {
  it('are gathered and written in order, when asked and when there are many', async () => {
    const file = join(temporaryFolder(), 'log')
    const fd = openSync(file, 'w')
    const stream = createLineStream(fd)
    const lines = Array.from({ length: 5_000 }, (_, at) => `line ${at} äöü\n`)
    for (const line of lines) stream.write(line)
    await until(() => {
      stream.flush()
      return readFileSync(file, 'utf8') === lines.join('')
    }, 'every line')
    closeSync(fd)
  })

  it('are all there when the process ends, also by an error nobody caught', async () => {
    const module = resolve('dist/src/line-stream.js')
    const script = `import { createLineStream } from ${JSON.stringify(module)}; createLineStream(1).write('the last line\\n'); throw new Error('gone')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    await once(child, 'close')
    expect(output).toBe('the last line\n')
  })

  it('never hold up the program that logs, however slow their reader is', async () => {
    const module = resolve('dist/src/line-stream.js')
    const script = `
      import { createLineStream } from ${JSON.stringify(module)}
      const stream = createLineStream(1)
      let longest = 0
      let last = performance.now()
      for (let at = 0; at < 200; at++) {
        for (let line = 0; line < 200; line++) stream.write('x'.repeat(100) + '\\n')
        await new Promise((done) => setImmediate(done))
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
      }
      process.stderr.write(String(longest))
      process.kill(process.pid, 'SIGKILL')`
    // Nobody reads its standard output: the pipe is full after 64 KiB of 4 MB.
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] })
    let longest = ''
    child.stderr.on('data', (chunk) => {
      longest += String(chunk)
    })
    await once(child, 'exit')
    expect(Number(longest)).toBeGreaterThan(0)
    expect(Number(longest)).toBeLessThan(1_000)
  })
})
