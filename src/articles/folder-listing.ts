import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { compareText } from '../../schemas/text.ts'

/** The article files of a folder and what else lies there. */
export interface Listing {
  /** `<folder>/<file>.md`, sorted by code point. */
  paths: string[]
  /** Entries that are no article files: other files, hidden ones, folders inside folders, links that lead in a circle. */
  ignored: number
}

/**
 * Lists `<folder>/<file>.md` below `root`, exactly two levels. Links to folders are followed unless they lead to `root`, above it or to a
 * folder listed already. A folder that cannot be read counts as ignored; an unreadable `root` rejects with the system's error.
 */
export async function listArticles(root: string): Promise<Listing> {
  const folders = await listFolders(root)
  const listings = await Promise.all(folders.names.map((name) => listFiles(root, name)))
  const ignored = listings.reduce((sum, listing) => sum + listing.ignored, folders.ignored)
  return { paths: listings.flatMap(({ paths }) => paths).sort(compareText), ignored }
}

/** The names of the article folders directly below `root`, sorted, and the number of entries that are none. */
export async function listFolders(root: string): Promise<{ names: string[]; ignored: number }> {
  const entries = await readdir(root, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory() && isFolderName(entry.name)).map(({ name }) => name)
  const links = entries.filter((entry) => entry.isSymbolicLink() && isFolderName(entry.name)).map(({ name }) => name)
  if (links.length > 0) {
    const here = await realpath(root)
    const listed = new Set(names.map((name) => join(here, name)))
    for (const name of links.sort(compareText)) {
      const target = await realFolder(join(root, name))
      if (target === null || listed.has(target) || here === target || here.startsWith(target.endsWith(sep) ? target : target + sep))
        continue
      listed.add(target)
      names.push(name)
    }
  }
  return { names: names.sort(compareText), ignored: entries.length - names.length }
}

/** Templates and fragments stand beside the articles in the authoring repository; they are no articles. */
const otherFolders: readonly string[] = ['documents', 'includes']

/** Whether a folder of this name may hold articles. */
export function isFolderName(name: string): boolean {
  return !name.startsWith('.') && !otherFolders.includes(name.toLowerCase())
}

/** Whether a file of this name is an article file. Hidden files are editors' and copiers' leavings. */
export function isArticleName(name: string): boolean {
  return name.endsWith('.md') && !name.startsWith('.')
}

async function realFolder(path: string): Promise<string | null> {
  try {
    const target = await realpath(path)
    return (await stat(target)).isDirectory() ? target : null
  } catch {
    return null
  }
}

async function listFiles(root: string, folder: string): Promise<Listing> {
  let entries: Dirent[]
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true })
  } catch {
    return { paths: [], ignored: 1 }
  }
  const paths: string[] = []
  for (const entry of entries) {
    // Devices and pipes could block a read for ever; what a link leads to is looked at when it is read.
    if (isArticleName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) paths.push(`${folder}/${entry.name}`)
  }
  return { paths, ignored: entries.length - paths.length }
}
