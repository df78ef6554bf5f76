import type { Article, ArticleReading } from '../schemas/article.ts'
import type { ReloadReport } from '../schemas/catalog.ts'
import type { Library } from './articles/library.ts'
import { createPause } from './articles/pause.ts'
import { DeflectorError } from './errors.ts'
import { byPath, draftSnapshot, gatherFindings, type Snapshot } from './snapshot.ts'

/** Work between two breaks of a reload, in milliseconds: the longest that a request waits behind it. */
const workMillis = 8

export interface ReloaderParts {
  library: Library
  /** Told after every reload, with the snapshot that now answers (null while there has never been one). */
  onReload: (report: ReloadReport, snapshot: Snapshot | null) => void
  clock: () => number
  now: () => Date
}

export interface Reloader {
  snapshot(): Snapshot | null
  report(): ReloadReport | null
  reload(): Promise<ReloadReport>
}

/**
 * Holds the one reference that every answer starts from, and replaces it: a new snapshot is built aside and swapped. An unreadable folder, or one
 * without a single article, keeps what is there and says so.
 */
export function createReloader({ library, onReload, clock, now }: ReloaderParts): Reloader {
  let snapshot: Snapshot | null = null
  let report: ReloadReport | null = null
  let running = false

  async function read(): Promise<Pick<ReloadReport, 'result' | 'reason'>> {
    const { readings } = await library.read(snapshot === null ? {} : { previous: snapshot.readings })
    const articles = readings.flatMap(({ article }) => article ?? [])
    if (articles.length === 0) return { result: 'kept', reason: 'The folder holds no article.' }
    if (snapshot !== null && isSame(readings, snapshot.readings)) return { result: 'unchanged', reason: null }
    const pause = createPause(workMillis)
    if (snapshot !== null && hasSameArticles(articles, snapshot.catalog.articles)) {
      // Files that are no articles came, went or changed.
      snapshot = { ...snapshot, ...(await gatherFindings(readings, pause)), readings: byPath(readings) }
      return { result: 'unchanged', reason: null }
    }
    const draft = await draftSnapshot(readings, { pause, now })
    // Nothing answers yet: answers without free text, which say so, are better than none for the seconds that the text takes.
    snapshot ??= draft.first
    snapshot = await draft.finish()
    return { result: 'loaded', reason: null }
  }

  async function reload(): Promise<ReloadReport> {
    if (running) throw new DeflectorError('reload_running', 'The articles are being read already; ask again when that is done.')
    running = true
    const started = clock()
    try {
      const { result, reason } = await read().catch((error: unknown) => ({ result: 'kept' as const, reason: sentenceOf(error) }))
      report = {
        result,
        reason,
        catalogVersion: snapshot?.catalog.version ?? null,
        files: snapshot?.files ?? 0,
        articles: snapshot?.catalog.articles.length ?? 0,
        rejected: snapshot?.rejected ?? 0,
        findings: snapshot?.findingsBySeverity ?? { error: 0, warning: 0, info: 0 },
        seconds: (clock() - started) / 1000,
        at: now().toISOString(),
      }
      onReload(report, snapshot)
      return report
    } finally {
      running = false
    }
  }

  return { snapshot: () => snapshot, report: () => report, reload }
}

/** Whether nothing was read anew: a file whose bytes are as they were gives the same reading again. */
function isSame(readings: readonly ArticleReading[], known: ReadonlyMap<string, ArticleReading>): boolean {
  return readings.length === known.size && readings.every((reading) => known.get(reading.path) === reading)
}

/** Whether both, sorted by path, are the same articles with the same content. */
function hasSameArticles(articles: readonly Article[], known: readonly Article[]): boolean {
  if (articles.length !== known.length) return false
  return articles.every(({ path, contentHash }, at) => path === known[at]?.path && contentHash === known[at]?.contentHash)
}

function sentenceOf(error: unknown): string {
  if (error instanceof DeflectorError) return error.message
  throw error
}
