import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listFolders } from './folder-listing.ts'

/** The watches on a root folder and the article folders in it. Nothing rejects; what cannot be watched is compared by `check`. */
export interface WatchedFolders {
  /** Watches exactly the folders that are there now. */
  update(): Promise<void>
  /** Whether the root was replaced, came or went, or a folder without a watch changed since the last look. */
  check(): Promise<boolean>
  close(): void
}

/** Told the name of the entry that changed, null when the system does not say. */
export interface FolderEvents {
  onRootEvent(name: string | null): void
  onFolderEvent(name: string | null): void
}

interface Watched {
  /** Tells a folder from another one that took its name. */
  identity: string
  modifiedMillis: number
  /** Null when the system refused the watch, such as at its limit of watches. */
  watcher: FSWatcher | null
}

const rootName = '.'

/** Prepares the watches of `root` without touching it. */
export function createWatchedFolders(root: string, { onRootEvent, onFolderEvent }: FolderEvents): WatchedFolders {
  const watched = new Map<string, Watched>()

  function drop(name: string): void {
    watched.get(name)?.watcher?.close()
    watched.delete(name)
  }

  async function add(name: string): Promise<void> {
    const path = join(root, name)
    const now = await identify(path)
    if (now === null) return drop(name)
    if (watched.get(name)?.identity === now.identity) return
    drop(name)
    watched.set(name, { ...now, watcher: open(name, path) })
  }

  function open(name: string, path: string): FSWatcher | null {
    try {
      const watcher = watch(path, { persistent: false })
      const tell = name === rootName ? onRootEvent : onFolderEvent
      watcher.on('change', (type, entry) => {
        // Writing to a file beside the article folders is nobody's business; coming and going may be a folder's.
        if (name !== rootName || type === 'rename' || entry === null) tell(entry === null ? null : String(entry))
      })
      watcher.on('error', () => {
        watcher.close()
        const own = watched.get(name)
        if (own?.watcher === watcher) own.watcher = null
      })
      return watcher
    } catch {
      return null
    }
  }

  return {
    async update() {
      await add(rootName)
      const names = await listFolders(root).then(
        (listing) => listing.names,
        () => [],
      )
      const wanted = new Set([rootName, ...names])
      for (const name of [...watched.keys()]) if (!wanted.has(name)) drop(name)
      await Promise.all(names.map(add))
    },
    async check() {
      const now = await identify(root)
      if (now?.identity !== watched.get(rootName)?.identity) return true
      let changed = false
      for (const [name, own] of watched) {
        if (own.watcher !== null) continue
        const current = await identify(join(root, name))
        if (current?.modifiedMillis === own.modifiedMillis) continue
        own.modifiedMillis = current?.modifiedMillis ?? 0
        changed = true
      }
      return changed
    },
    close() {
      for (const name of [...watched.keys()]) drop(name)
    },
  }
}

/** Device, inode and birth of a folder: a folder made anew may be given the inode of the old one. */
async function identify(path: string): Promise<Pick<Watched, 'identity' | 'modifiedMillis'> | null> {
  try {
    const { dev, ino, birthtimeMs, mtimeMs } = await stat(path)
    return { identity: `${dev}:${ino}:${birthtimeMs}`, modifiedMillis: mtimeMs }
  } catch {
    return null
  }
}
