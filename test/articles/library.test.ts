import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ArticleReading } from '../../schemas/article.ts'
import { bounds } from '../../schemas/text.ts'
import { openLibrary } from '../../src/articles/library.ts'
import { createFileReader } from '../../src/articles/read-file.ts'
import { article, expectRules } from './read-text.ts'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'deflector-library-'))
})
afterEach(async () => {
  await rm(home, { recursive: true, force: true })
})

async function put(path: string, content: string | Uint8Array = article()): Promise<void> {
  await mkdir(join(home, path, '..'), { recursive: true })
  await writeFile(join(home, path), content)
}

const read = (folder = home) => openLibrary({ folder }).read()
const pathsOf = (readings: readonly ArticleReading[]) => readings.map(({ path }) => path)

describe('reading a folder', () => {
  it('takes exactly <folder>/<file>.md, sorted by code point, and counts the rest', async () => {
    for (const path of ['b/x.md', 'B/y.md', 'b/a.md', 'b/é.md', 'b/😀.md', 'b/\uff01.md']) await put(path)
    for (const path of [
      'README.md',
      'b/notes.txt',
      'b/x.md.bak',
      'b/deep/z.md',
      'b/.hidden.md',
      '.git/x.md',
      'documents/x.md',
      'includes/x.md',
      'b/X.MD',
    ])
      await put(path)
    const { readings, files, ignored } = await read()
    expect(pathsOf(readings)).toEqual(['B/y.md', 'b/a.md', 'b/x.md', 'b/é.md', 'b/\uff01.md', 'b/😀.md'])
    expect({ files, ignored }).toEqual({ files: 6, ignored: 9 })
    expect(readings.every(({ article: read, path }) => read?.path === path)).toBe(true)
  })

  it('reads an empty folder as no articles', async () => {
    expect(await read()).toEqual({ readings: [], files: 0, ignored: 0 })
  })

  it('opens nothing before read', async () => {
    const library = openLibrary({ folder: join(home, 'later') })
    await put('later/a/b.md')
    expect((await library.read()).files).toBe(1)
  })

  it('reports progress up to the number of files', async () => {
    for (const name of ['a', 'b', 'c']) await put(`x/${name}.md`)
    const seen: number[][] = []
    await openLibrary({ folder: home }).read({ onProgress: (done, total) => seen.push([done, total]) })
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('never lets one bad file stop the others', async () => {
    await put('x/good.md')
    await put('x/no-header.md', '# Title\n')
    await put('x/nul.md', 'a\u0000b')
    await put('x/large.md', Buffer.alloc(bounds.articleBytesMax + 1, 0x20))
    await put('x/huge.md', Buffer.alloc(bounds.articleBytesMax * 3, 0x20))
    await symlink(join(home, 'nowhere'), join(home, 'x/dangling.md'))
    await symlink(join(home, 'x'), join(home, 'x/folder.md'))
    execFileSync('mkfifo', [join(home, 'x/pipe.md')])
    await symlink(join(home, 'x/pipe.md'), join(home, 'x/to-pipe.md'))
    const { readings } = await read()
    expect(Object.fromEntries(readings.map(({ path, findings }) => [path, findings[0]?.code ?? 'fine']))).toEqual({
      'x/dangling.md': 'file-unreadable',
      'x/folder.md': 'file-unreadable',
      'x/good.md': 'fine',
      'x/huge.md': 'file-too-large',
      'x/large.md': 'file-too-large',
      'x/no-header.md': 'header-missing',
      'x/nul.md': 'file-nul',
      'x/to-pipe.md': 'header-missing',
    })
    expectRules(readings.flatMap(({ findings }) => findings))
    expect(readings.filter(({ article: read }) => read !== null)).toHaveLength(1)
  })

  it.skipIf(process.getuid?.() === 0)('reports a file without permission and goes on', async () => {
    await put('x/closed.md')
    await chmod(join(home, 'x/closed.md'), 0)
    await put('x/open.md')
    expect((await read()).readings).toMatchObject([{ article: null, findings: [{ code: 'file-unreadable' }] }, { findings: [] }])
  })

  it('follows links to folders and files, but in no circle and to no folder twice', async () => {
    await put('store/one/a.md')
    await put('articles/two/b.md')
    const root = join(home, 'articles')
    await symlink(join(home, 'store/one'), join(root, 'linked'))
    await symlink(join(home, 'store/one'), join(root, 'linked-again'))
    await symlink(join(root, 'two'), join(root, 'alias'))
    await symlink(root, join(root, 'circle'))
    await symlink(home, join(root, 'up'))
    await symlink(join(home, 'store/one/a.md'), join(root, 'two/c.md'))
    await symlink(root, join(home, 'current'))
    const { readings, ignored } = await read(join(home, 'current'))
    expect(pathsOf(readings)).toEqual(['linked/a.md', 'two/b.md', 'two/c.md'])
    expect(ignored).toBe(4)
  })

  it('does not parse again what has not changed', async () => {
    await put('x/same.md')
    await put('x/changed.md')
    await put('x/gone.md')
    await put('x/bad.md', 'no header')
    const library = openLibrary({ folder: home })
    const first = new Map((await library.read()).readings.map((reading) => [reading.path, reading]))
    await put('x/changed.md', article({ pageTitle: 'Changed' }))
    await put('x/new.md')
    await rm(join(home, 'x/gone.md'))
    const { readings } = await library.read({ previous: first })
    const second = new Map(readings.map((reading) => [reading.path, reading]))
    expect([...second.keys()]).toEqual(['x/bad.md', 'x/changed.md', 'x/new.md', 'x/same.md'])
    expect(second.get('x/same.md')).toBe(first.get('x/same.md'))
    expect(second.get('x/changed.md')?.article?.title).toBe('Changed')
    expect(second.get('x/bad.md')).toEqual(first.get('x/bad.md'))
  })

  it('lets other work through while it reads', async () => {
    for (let n = 0; n < 300; n++) await put(`x/${n}.md`)
    let turns = 0
    let reading = true
    const tick = () => {
      turns++
      if (reading) setImmediate(tick)
    }
    setImmediate(tick)
    // By this clock every look at the time takes a millisecond, so a batch of ten ends after ten looks, whatever machine this is.
    let now = 0
    await openLibrary({ folder: home, batchMillis: 10, clock: () => now++ }).read()
    reading = false
    expect(turns).toBeGreaterThanOrEqual(300 / 10)
  })
})

describe('a folder that cannot be read', () => {
  it('is named in one clear sentence', async () => {
    const gone = join(home, 'gone')
    await expect(read(gone)).rejects.toMatchObject({
      code: 'catalog_unavailable',
      message: `The articles folder ${gone} cannot be read: it does not exist.`,
    })
    await put('file.md')
    await expect(read(join(home, 'file.md'))).rejects.toMatchObject({
      code: 'catalog_unavailable',
      message: expect.stringContaining('it is not a folder'),
    })
  })

  it('suggests the subfolder articles when that is what was meant', async () => {
    await put('articles/x/a.md')
    await put('documents/template.md')
    await expect(read()).rejects.toMatchObject({
      code: 'catalog_unavailable',
      message: expect.stringContaining(`did you mean ${join(home, 'articles')}?`),
    })
  })
})

describe('reading files', () => {
  it('turns to the thread pool when reading at once proves slow', async () => {
    await put('x/a.md', 'content')
    let now = 0
    const files = createFileReader(() => (now += 10))
    const path = join(home, 'x/a.md')
    const first = files.now(path)
    expect(first && 'bytes' in first && Buffer.from(first.bytes).toString()).toBe('content')
    let reads = 1
    while (files.now(path) !== null) reads++
    expect(reads).toBeLessThan(10)
    expect(await files.later(path)).toMatchObject({ bytes: Buffer.from('content') })
    expect(await files.later(join(home, 'x'))).toEqual({ problem: 'not a file' })
    expect(await files.later(join(home, 'y'))).toEqual({ problem: 'ENOENT' })
    await put('x/large.md', Buffer.alloc(bounds.articleBytesMax + 5))
    expect(await files.later(join(home, 'x/large.md'))).toEqual({ tooLarge: bounds.articleBytesMax + 5 })
    expect(createFileReader().now(join(home, 'x/large.md'))).toEqual({ tooLarge: bounds.articleBytesMax + 5 })
  })
})
