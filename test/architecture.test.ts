import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const rooms = ['articles', 'match', 'policy', 'cache', 'outcomes']

/** The one file or folder through which each outside package comes in. zod speaks the nouns and the settings, which are nouns too. */
const doors: Record<string, string[]> = {
  zod: ['schemas/', 'src/config.ts'],
  'fastest-levenshtein': ['schemas/text.ts'],
  entities: ['src/articles/'],
  'markdown-it': ['src/articles/'],
  'sanitize-html': ['src/articles/'],
  minisearch: ['src/match/'],
  'lru-cache': ['src/cache/'],
  ioredis: ['src/cache/'],
  fastify: ['src/http/'],
  '@fastify/swagger': ['src/http/'],
  '@fastify/swagger-ui': ['src/http/'],
  'prom-client': ['src/metrics.ts'],
  pino: ['src/log.ts'],
  yaml: ['src/yaml.ts'],
  commander: ['src/cli/'],
}

interface Source {
  path: string
  text: string
  imports: { from: string; typeOnly: boolean }[]
}

const sources = ['src', 'schemas'].flatMap((folder) => read(join(root, folder)))

function read(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return read(path)
    if (!entry.name.endsWith('.ts')) return []
    const text = readFileSync(path, 'utf8')
    return [{ path: relative(root, path), text, imports: importsOf(text, path) }]
  })
}

/** What a file imports or re-exports: paths from the root for its own files, names for packages. */
function importsOf(text: string, path: string): Source['imports'] {
  const statements = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm
  return [...text.matchAll(statements)].map(([, typeOnly, named, dynamic]) => {
    const from = named ?? dynamic ?? ''
    return { from: from.startsWith('.') ? relative(root, resolve(dirname(path), from)) : from, typeOnly: typeOnly !== undefined }
  })
}

function isOwn(from: string): boolean {
  return from.startsWith('src/') || from.startsWith('schemas/')
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}

function offences(within: (path: string) => boolean, forbidden: (from: string, typeOnly: boolean) => boolean): string[] {
  return sources
    .filter(({ path }) => within(path))
    .flatMap(({ path, imports }) =>
      imports.filter(({ from, typeOnly }) => forbidden(from, typeOnly)).map(({ from }) => `${path} imports ${from}`),
    )
}

describe('the house keeps its rules', () => {
  it('reads import lines of every kind', () => {
    const text =
      "import a from 'zod'\nimport type { B } from './b.ts'\nexport { c } from './c.ts'\nimport 'pino'\nconst d = await import('./d.ts')\nimport {\n  e,\n} from 'yaml'"
    expect(importsOf(text, join(root, 'src/x.ts'))).toEqual([
      { from: 'zod', typeOnly: false },
      { from: 'src/b.ts', typeOnly: true },
      { from: 'src/c.ts', typeOnly: false },
      { from: 'pino', typeOnly: false },
      { from: 'src/d.ts', typeOnly: false },
      { from: 'yaml', typeOnly: false },
    ])
    expect(sources.length).toBeGreaterThan(50)
  })

  it('rooms have no doors between them, and see nothing of the hall but its errors', () => {
    for (const room of rooms) {
      const allowed = (from: string): boolean => from.startsWith(`src/${room}/`) || from.startsWith('schemas/') || from === 'src/errors.ts'
      expect(
        offences(
          (path) => path.startsWith(`src/${room}/`),
          (from) => isOwn(from) && !allowed(from),
        ),
      ).toEqual([])
    }
  })

  it('schemas import schemas only', () => {
    expect(
      offences(
        (path) => path.startsWith('schemas/'),
        (from) => isOwn(from) && !from.startsWith('schemas/'),
      ),
    ).toEqual([])
  })

  it('the doors import the hall, never a room', () => {
    const isRoom = (from: string): boolean => rooms.some((room) => from.startsWith(`src/${room}/`))
    expect(offences((path) => path.startsWith('src/http/') || path.startsWith('src/cli/'), isRoom)).toEqual([])
  })

  it('the hall never imports a door', () => {
    const inHall = (path: string): boolean => /^src\/[^/]+\.ts$/.test(path) && path !== 'src/main.ts'
    expect(offences(inHall, (from) => from.startsWith('src/http/') || from.startsWith('src/cli/'))).toEqual([])
  })

  it('main imports the terminal only', () => {
    expect(
      offences(
        (path) => path === 'src/main.ts',
        (from) => !from.startsWith('src/cli/'),
      ),
    ).toEqual([])
  })

  it('each outside package has one door, and every package that ships is used', () => {
    const strangers = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => !isOwn(from) && !from.startsWith('node:'))
        .filter(({ from }) => !(doors[packageOf(from)] ?? []).some((door) => path.startsWith(door)))
        .map(({ from }) => `${path} imports ${from}`),
    )
    expect(strangers).toEqual([])
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const used = new Set(sources.flatMap(({ imports }) => imports.map(({ from }) => packageOf(from))))
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([])
    expect(Object.keys(doors).sort()).toEqual(Object.keys(dependencies).sort())
  })

  it('what decides is pure: match and policy touch no file, network, clock or randomness', () => {
    const touching = /^node:(fs|net|http|child_process|os|process|worker_threads|timers)/
    expect(
      offences(
        (path) => /^(src\/(match|policy)|schemas)\//.test(path),
        (from) => touching.test(from),
      ),
    ).toEqual([])
    const impure = sources.filter(
      ({ path, text }) =>
        /^(src\/(match|policy)|schemas)\//.test(path) &&
        /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval)\b/.test(text),
    )
    expect(impure.map(({ path }) => path)).toEqual([])
  })

  it('only config.ts reads the environment', () => {
    expect(sources.filter(({ text }) => /process\.env\b/.test(text)).map(({ path }) => path)).toEqual(['src/config.ts'])
  })

  it('named exports only, no barrels, no file named index', () => {
    expect(sources.filter(({ text }) => /^export default\b|^export \* from/m.test(text)).map(({ path }) => path)).toEqual([])
    expect(sources.filter(({ path }) => /(^|\/)index\.ts$/.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('files are kebab-case and say no manager, helper or util', () => {
    expect(sources.filter(({ path }) => !/^[a-z0-9/-]+\.ts$/.test(path)).map(({ path }) => path)).toEqual([])
    expect(sources.filter(({ path }) => /(manager|helper|util)/.test(path)).map(({ path }) => path)).toEqual([])
  })
})
