import { randomBytes } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const file = 'cache-secret'
const bytes = 32

/** The key of the keyed hashes, and where it comes from: `process` means that it could not be kept and ends with the process. */
export interface Secret {
  key: Buffer
  from: 'settings' | 'file' | 'process'
  /** Why it could not be kept, when it could not. */
  reason: string | null
}

/** Gives the configured key, else the one kept in `folder`, else makes one and keeps it there, readable by its owner only. Never fails. */
export async function openSecret({ configured, folder }: { configured: string | undefined; folder: string }): Promise<Secret> {
  if (configured !== undefined) return { key: Buffer.from(configured), from: 'settings', reason: null }
  const path = join(folder, file)
  const fresh = randomBytes(bytes)
  try {
    await makeFolder(folder)
    // wx: of two processes that start together one writes, and both read what it wrote.
    await writeFile(path, fresh.toString('hex'), { flag: 'wx', mode: 0o600 }).catch(ignoreExisting)
    // A pipe would be waited for, even by the end of the process.
    if (!(await stat(path)).isFile()) return { key: fresh, from: 'process', reason: `${path} is no file` }
    const kept = Buffer.from((await readFile(path, 'utf8')).trim(), 'hex')
    if (kept.length === bytes) return { key: kept, from: 'file', reason: null }
    return { key: fresh, from: 'process', reason: `${path} does not hold ${bytes} bytes in hex` }
  } catch (error) {
    return { key: fresh, from: 'process', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** As `mkdir -p`; Node's own recursive mkdir never ends where a parent cannot be made, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || dirname(folder) === folder) return ignoreExisting(error)
    await makeFolder(dirname(folder))
    await mkdir(folder).catch(ignoreExisting)
  })
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
