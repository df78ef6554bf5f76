import { join } from 'node:path'
import type { ArticleReading } from '../../schemas/article.ts'
import { DeflectorError } from '../errors.ts'
import { listArticles } from './folder-listing.ts'
import { createPause } from './pause.ts'
import { readPaths } from './read-paths.ts'

/** What reading a folder gave: one reading per article file, sorted by path. */
export interface LibraryReading {
  readings: ArticleReading[]
  files: number
  ignored: number
}

export interface ReadOptions {
  /** Readings of last time by path: a file whose content hash is unchanged is not parsed again. */
  previous?: ReadonlyMap<string, ArticleReading>
  onProgress?: (done: number, total: number) => void
}

/** A folder of article files. */
export interface Library {
  /** Reads every article file below the folder. A bad file is a reading with findings; only an unreadable folder rejects (`catalog_unavailable`). */
  read(options?: ReadOptions): Promise<LibraryReading>
}

/**
 * Opens a folder without touching it. Reading works in batches of `batchMillis` (8 unless told) and lets requests through between them.
 */
export function openLibrary({ folder, batchMillis = 8, clock }: { folder: string; batchMillis?: number; clock?: () => number }): Library {
  return {
    async read({ previous, onProgress } = {}) {
      const { paths, ignored } = await list(folder)
      if (paths.length === 0) await refuseParent(folder)
      const readings: ArticleReading[] = new Array(paths.length)
      let done = 0
      const keep = (index: number, reading: ArticleReading): void => {
        readings[index] = reading
        onProgress?.(++done, paths.length)
      }
      let next = 0
      const take = (): number | undefined => (next < paths.length ? next++ : undefined)
      await readPaths({ folder, paths, take, keep, pause: createPause(batchMillis, clock), previous })
      return { readings, files: paths.length, ignored }
    },
  }
}

async function list(folder: string) {
  try {
    return await listArticles(folder)
  } catch (error) {
    throw new DeflectorError('catalog_unavailable', `The articles folder ${folder} cannot be read: ${reasonOf(error)}.`)
  }
}

/** A folder without articles whose subfolder `articles` has some is most likely the parent of the one that was meant. */
async function refuseParent(folder: string): Promise<void> {
  const child = join(folder, 'articles')
  const { paths } = await listArticles(child).catch(() => ({ paths: [] }))
  if (paths.length > 0) {
    throw new DeflectorError('catalog_unavailable', `The folder ${folder} holds no articles (<folder>/<file>.md); did you mean ${child}?`)
  }
}

const reasons: { [code: string]: string | undefined } = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return reasons[code] ?? code
}
