import { write, writeSync } from 'node:fs'

/** Bytes gathered before they are written without being asked. */
const pageBytes = 65_536

/** What a reader that stopped reading may cost in memory; lines beyond are lost, which beats a service that stops. */
const pagesWaitingMax = 256

const retryMillis = 20

/** Where log lines go: gathered in memory, written together. */
export interface LineStream {
  write(line: string): void
  /** Begins to write what is gathered. */
  flush(): void
}

/**
 * Gathers lines for a file descriptor and writes them off the main thread, a page of 64 KiB at a time, when asked, and when the process ends. Lines go
 * straight into the page: gathered as a string, they cost several times as much (sonic-boom, pino's own stream, does so).
 */
export function createLineStream(fd: number): LineStream {
  let page = Buffer.allocUnsafe(pageBytes)
  let filled = 0
  const waiting: Buffer[] = []
  let writing = false

  function flush(): void {
    if (filled === 0) return
    if (waiting.length < pagesWaitingMax) waiting.push(page.subarray(0, filled))
    page = Buffer.allocUnsafe(pageBytes)
    filled = 0
    if (!writing) next()
  }

  function next(): void {
    const bytes = waiting.shift()
    writing = bytes !== undefined
    if (bytes !== undefined) put(bytes)
  }

  function put(bytes: Buffer): void {
    write(fd, bytes, (error, count) => {
      const rest = error === null ? bytes.subarray(count) : bytes
      // A full pipe is tried again; a reader that is gone (EPIPE) will not come back.
      if (error?.code === 'EAGAIN') setTimeout(() => put(rest), retryMillis)
      else if (error === null && rest.length > 0) put(rest)
      else next()
    })
  }

  process.once('exit', () => writeLast(fd, [...waiting, page.subarray(0, filled)]))
  return {
    write(line) {
      // In UTF-8 a UTF-16 unit takes at most three bytes.
      const most = line.length * 3
      if (filled + most > page.length) {
        flush()
        if (most > page.length) page = Buffer.allocUnsafe(most)
      }
      filled += page.write(line, filled)
    },
    flush,
  }
}

/** At the end of the process there is no later: written at once, as far as the reader takes it. */
function writeLast(fd: number, pages: readonly Buffer[]): void {
  try {
    for (const bytes of pages) for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
  } catch {
    return
  }
}
