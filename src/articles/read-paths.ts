import { join } from 'node:path'
import type { ArticleReading } from '../../schemas/article.ts'
import { contentHash, readArticle } from './article.ts'
import { noteTooLarge } from './decode.ts'
import type { Pause } from './pause.ts'
import { createFileReader, type FileBytes } from './read-file.ts'
import { createNotes } from './rules.ts'

/** Files read at once; more only wait for each other in the four threads that Node reads with. */
const readsAtOnce = 64

/** Part of a pass over a folder: the files whose indexes `take` gives, until it gives none. */
export interface PathsToRead {
  folder: string
  paths: readonly string[]
  take: () => number | undefined
  keep: (index: number, reading: ArticleReading) => void
  /** Asked before each file, so that others get their turn. */
  pause: Pause
  /** Readings of last time by path: a file whose content hash is unchanged is not parsed again. */
  previous?: ReadonlyMap<string, ArticleReading> | undefined
}

/** Reads files and keeps a reading of each; a file that cannot be read is a reading without an article. */
export async function readPaths({ folder, paths, take, keep, pause, previous }: PathsToRead): Promise<void> {
  const files = createFileReader()
  const reader = async (): Promise<void> => {
    for (let index = take(); index !== undefined; index = take()) {
      const path = paths[index] ?? ''
      for (let turn = pause(); turn !== undefined; turn = pause()) await turn
      let file = files.now(join(folder, path))
      if (file === null) {
        file = await files.later(join(folder, path))
        for (let turn = pause(); turn !== undefined; turn = pause()) await turn
      }
      keep(index, 'bytes' in file ? readAgain(path, file.bytes, previous?.get(path)) : withoutArticle(path, file))
    }
  }
  await Promise.all(Array.from({ length: Math.min(readsAtOnce, paths.length) }, reader))
}

function readAgain(path: string, bytes: Uint8Array, before: ArticleReading | undefined): ArticleReading {
  return before?.article && before.article.contentHash === contentHash(bytes) ? before : readArticle(path, bytes)
}

function withoutArticle(path: string, file: Exclude<FileBytes, { bytes: Uint8Array }>): ArticleReading {
  const notes = createNotes()
  if ('tooLarge' in file) noteTooLarge(file.tooLarge, notes)
  else notes.add('file-unreadable', 1, `the file could not be read (${file.problem})`)
  return { path, article: null, findings: notes.list.map((note) => ({ path, ...note })) }
}
