import { closeSync, constants, fstatSync, openSync, readFile, readSync, stat } from 'node:fs'
import { bounds } from '../../schemas/text.ts'

/** The bytes of an article file, or its size when that is too large, or why it cannot be read, as a system error code such as EACCES. */
export type FileBytes = { bytes: Uint8Array } | { tooLarge: number } | { problem: string }

/** Reads files for one pass over a folder. What is no plain file or too large is not read; nothing rejects. */
export interface FileReader {
  /** The file at once, as a view that holds until the next call, or null when files are slow and `later` should be used. */
  now(path: string): FileBytes | null
  /** The file through the thread pool. */
  later(path: string): Promise<FileBytes>
}

// A cached file is read in about 5 µs, a trip through the thread pool costs 20 to 120 µs of this thread: pages in memory are read at
// once, and only a cold or remote disk, which would hold requests up, through the pool.
const slowMillis = 0.3
const trialMillis = 40

/** A reader that begins with reading at once, until reads turn out slow: more than 0.3 ms on average over 40 ms. */
export function createFileReader(clock: () => number = () => performance.now()): FileReader {
  const buffer = Buffer.allocUnsafe(bounds.articleBytesMax + 1)
  let reads = 0
  let spent = 0
  let slow = false
  return {
    now(path) {
      if (slow) return null
      const began = clock()
      const file = readNow(path, buffer)
      spent += clock() - began
      reads++
      slow = spent > trialMillis && spent > reads * slowMillis
      return file
    },
    later: readLater,
  }
}

// Without O_NONBLOCK opening a pipe would wait for a writer.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

function readNow(path: string, buffer: Buffer): FileBytes {
  let file: number | undefined
  try {
    file = openSync(path, flags)
    let length = 0
    while (length < buffer.length) {
      const count = readSync(file, buffer, length, buffer.length - length, null)
      if (count === 0) return { bytes: buffer.subarray(0, length) }
      length += count
    }
    return { tooLarge: Math.max(length, fstatSync(file).size) }
  } catch (error) {
    return { problem: codeOf(error) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function readLater(path: string): Promise<FileBytes> {
  return new Promise((resolve) => {
    stat(path, (statError, stats) => {
      if (statError) return resolve({ problem: codeOf(statError) })
      if (!stats.isFile()) return resolve({ problem: 'not a file' })
      if (stats.size > bounds.articleBytesMax) return resolve({ tooLarge: stats.size })
      readFile(path, (readError, bytes) => resolve(readError ? { problem: codeOf(readError) } : { bytes }))
    })
  })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
