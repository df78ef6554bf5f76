import { appendFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDebounce } from '../../src/articles/debounce.ts'
import { type FolderWatch, watchFolder } from '../../src/articles/watch.ts'

let home = ''
let watch: FolderWatch | undefined
let changes = 0

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'deflector-watch-'))
  await mkdir(join(home, 'articles/x'), { recursive: true })
  await writeFile(join(home, 'articles/x/a.md'), 'one')
  changes = 0
})
afterEach(async () => {
  vi.useRealTimers()
  await watch?.close()
  watch = undefined
  await rm(home, { recursive: true, force: true })
})

async function start(folder = join(home, 'articles')): Promise<void> {
  watch = watchFolder({ folder, debounceMillis: 20, checkMillis: 50, onChange: () => changes++ })
  await watch.ready
}

/** Waits for a change that is noticed after `act`. */
async function noticed(act: () => Promise<unknown>): Promise<void> {
  const before = changes
  await act()
  await vi.waitFor(() => expect(changes).toBeGreaterThan(before), { timeout: 5_000, interval: 5 })
}

describe('watching a folder', () => {
  it('notices edits, new files, atomic renames and removals', async () => {
    await start()
    await noticed(() => appendFile(join(home, 'articles/x/a.md'), 'two'))
    await noticed(() => writeFile(join(home, 'articles/x/b.md'), 'new'))
    await writeFile(join(home, 'articles/x/.b.md.tmp'), 'newer')
    await noticed(() => rename(join(home, 'articles/x/.b.md.tmp'), join(home, 'articles/x/b.md')))
    await noticed(() => rm(join(home, 'articles/x/a.md')))
  })

  it('notices new, renamed, removed and recreated folders, and what happens in them afterwards', async () => {
    await start()
    await noticed(() => mkdir(join(home, 'articles/y')))
    await noticed(() => writeFile(join(home, 'articles/y/c.md'), 'c'))
    await noticed(() => rename(join(home, 'articles/y'), join(home, 'articles/z')))
    await noticed(() => appendFile(join(home, 'articles/z/c.md'), 'd'))
    await noticed(() => rm(join(home, 'articles/z'), { recursive: true }))
    await noticed(() => mkdir(join(home, 'articles/z')))
    await noticed(() => writeFile(join(home, 'articles/z/d.md'), 'd'))
  })

  it('notices a swapped link, to the folder or above it, and watches the new place', async () => {
    await mkdir(join(home, 'next/articles/x'), { recursive: true })
    await mkdir(join(home, 'first'))
    await rename(join(home, 'articles'), join(home, 'first/articles'))
    await symlink('first', join(home, 'current'))
    await start(join(home, 'current/articles'))
    await symlink('next', join(home, 'current.new'))
    await noticed(() => rename(join(home, 'current.new'), join(home, 'current')))
    await noticed(() => writeFile(join(home, 'next/articles/x/n.md'), 'n'))
  })

  it('notices the swap of a mounted volume, whose files are links through ..data', async () => {
    await start()
    await symlink('/nowhere', join(home, 'articles/x/..data_tmp'))
    await noticed(() => rename(join(home, 'articles/x/..data_tmp'), join(home, 'articles/x/..data')))
  })

  it('outlives the folder and notices its return', async () => {
    await start()
    await noticed(() => rm(join(home, 'articles'), { recursive: true }))
    await noticed(() => mkdir(join(home, 'articles/x'), { recursive: true }))
    await noticed(() => writeFile(join(home, 'articles/x/a.md'), 'again'))
  })

  it('is ready without a folder and notices when it appears', async () => {
    await start(join(home, 'later'))
    await noticed(() => mkdir(join(home, 'later/x'), { recursive: true }))
    await noticed(() => writeFile(join(home, 'later/x/a.md'), 'a'))
  })

  it('does not care for files that are no articles', async () => {
    await start()
    await writeFile(join(home, 'articles/x/notes.txt'), 'x')
    await writeFile(join(home, 'articles/x/.a.md.swp'), 'x')
    await writeFile(join(home, 'articles/.gitignore'), 'x')
    await settled()
    expect(changes).toBe(0)
  })

  it('says nothing after close', async () => {
    await start()
    await writeFile(join(home, 'articles/x/b.md'), 'x')
    await watch?.close()
    const before = changes
    await writeFile(join(home, 'articles/x/c.md'), 'x')
    await settled()
    expect(changes).toBe(before)
  })
})

/** Waits until another watch has told of a change made now: the system tells changes in order, so earlier ones have been told before. */
async function settled(): Promise<void> {
  let told = false
  await mkdir(join(home, 'other'))
  const other = watchFolder({
    folder: join(home, 'other'),
    debounceMillis: 20,
    onChange: () => {
      told = true
    },
  })
  await other.ready
  await mkdir(join(home, 'other/y'))
  await vi.waitFor(() => expect(told).toBe(true), { timeout: 5_000, interval: 5 })
  await other.close()
}

describe('debouncing', () => {
  it('makes one call of a burst, once it is quiet', () => {
    vi.useFakeTimers()
    let fired = 0
    const debounce = createDebounce({ quietMillis: 300, longestMillis: 3_000, fire: () => fired++ })
    for (let n = 0; n < 5; n++) {
      debounce.touch()
      vi.advanceTimersByTime(299)
    }
    expect(fired).toBe(0)
    vi.advanceTimersByTime(1)
    expect(fired).toBe(1)
    vi.advanceTimersByTime(10_000)
    expect(fired).toBe(1)
  })

  it('cuts a steady stream of changes after the longest wait', () => {
    vi.useFakeTimers()
    let fired = 0
    const debounce = createDebounce({ quietMillis: 300, longestMillis: 3_000, fire: () => fired++ })
    for (let n = 0; n < 100; n++) {
      debounce.touch()
      vi.advanceTimersByTime(100)
    }
    expect(fired).toBe(3)
    debounce.cancel()
    vi.advanceTimersByTime(10_000)
    expect(fired).toBe(3)
  })
})
