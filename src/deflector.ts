import { setImmediate } from 'node:timers/promises'
import type { ArticleDetail, ArticlePage, CatalogStatus, Facets, ReloadReport, ScopingReply } from '../schemas/catalog.ts'
import type { RememberedFacts } from '../schemas/remembered.ts'
import type { MatchRequest, Ticket } from '../schemas/ticket.ts'
import { composeAnswer, showForm, warningsOf } from './answer.ts'
import { createAnswerPrinter } from './answer-printer.ts'
import type { Library } from './articles/library.ts'
import type { Renderer } from './articles/render.ts'
import { countFacets, detailOf, findArticle, listArticles, statusOf } from './browse.ts'
import type { FreshEntry } from './cache/cache.ts'
import type { LayeredCache, Made } from './cache/layered-cache.ts'
import { DeflectorError } from './errors.ts'
import { selectForm } from './match/scoping.ts'
import { readTicket } from './match/ticket.ts'
import { ticketKey } from './match/ticket-key.ts'
import type { Policy } from './policy/policy.ts'
import { createReloader } from './reload.ts'
import { factsOf } from './remembered.ts'
import { createStatements, type Snapshot } from './snapshot.ts'

/** A ticket that passed its checks, bound to the catalog and policy of this moment: the entity tag its answer has is known before the work. */
export interface PreparedTicket {
  /** Cache key: versions, and a keyed hash of the ticket (and of whatever else shapes the answer's bytes). */
  key: string
  etag: string
  /** Whether the ticket holds what a person typed. */
  typed: boolean
  ticket: Ticket
  snapshot: Snapshot
}

/** An answer as the bytes to send (a string holds one in each character, encoding `latin1`), and the cache layer that gave it. */
export interface Reply {
  body: Buffer | string
  etag: string
  layer: 'near' | 'far' | 'none'
  /** Something was left out: not to be stored by anybody, under this entity tag or any. */
  degraded: boolean
}

/** The JSON text of a reply. */
export function textOf({ body }: Pick<Reply, 'body'>): string {
  return (typeof body === 'string' ? Buffer.from(body, 'latin1') : body).toString()
}

/** What a list of articles is narrowed to; every facet as a ticket would name it, `cursor` from the page before. */
export interface ArticleQuery {
  supportTopicId?: string | undefined
  productPesId?: string | undefined
  service?: string | undefined
  resource?: string | undefined
  cloudEnvironment?: string | undefined
  resourceTags?: string[] | undefined
  selfHelpType?: string | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

/** What a page of a list starts behind and holds at most. */
export interface PageQuery {
  cursor?: string | undefined
  limit?: number | undefined
}

export interface Readiness {
  ready: boolean
  /** What is away without making the service unready: `redis`, or `text` while the free-text index is being built at the start. */
  degraded: string[]
}

/** The program: what the doors may ask. */
export interface Deflector {
  /** Checks a ticket; the same request object prepared twice under one catalog costs nothing the second time. */
  prepare(request: MatchRequest): PreparedTicket
  /** Answers at once when the answer is remembered in this process. */
  answer(prepared: PreparedTicket): Reply | Promise<Reply>
  articles(query: ArticleQuery): ArticlePage
  article(id: string, path?: string): ArticleDetail
  facets(): Facets
  scopingQuestions(request: MatchRequest): ScopingReply
  status(query: PageQuery): CatalogStatus
  /** Reads the articles again; refused while another reload runs. */
  reload(): Promise<ReloadReport>
  readiness(): Readiness
}

/** Counts what happened: the hall's side of the metrics. */
export interface DeflectorCounters {
  answer(facts: RememberedFacts, course: { layer: Reply['layer']; seconds: number }): void
}

export interface DeflectorParts {
  library: Library
  policy: Policy
  renderer: Renderer
  cache: LayeredCache<RememberedFacts>
  /** Whether the cache has a far layer, which answers must wait for. */
  shared: boolean
  /** Keyed hash: what a ticket is called in cache keys and entity tags. It differs where an answer's bytes could: by program version and settings. */
  hash: (text: string) => string
  clouds: readonly string[]
  budgetMillis: number
  counters: DeflectorCounters
  onReload: (report: ReloadReport, snapshot: Snapshot | null) => void
  redis: () => 'off' | 'up' | 'down'
  /** Milliseconds that only grow. */
  clock: () => number
  now: () => Date
}

/** Answers made before the first real one: some 20 ms of work. */
const warmUpsMax = 20

/** Puts the program together from its parts; nothing is read before the first reload. */
export function createDeflector(parts: DeflectorParts): Deflector {
  const { policy, renderer, cache, counters, clock } = parts
  const reloader = createReloader(parts)
  const printer = createAnswerPrinter(renderer)
  const statements = createStatements(policy)
  const prepared = new WeakMap<MatchRequest, PreparedTicket>()
  let facets: Facets | undefined

  function current(): Snapshot {
    const snapshot = reloader.snapshot()
    if (snapshot === null) throw new DeflectorError('catalog_unavailable', 'The articles are being read; ask again in a moment.')
    return snapshot
  }

  function prepare(request: MatchRequest): PreparedTicket {
    const snapshot = current()
    const known = prepared.get(request)
    if (known?.snapshot === snapshot) return known
    const ticket = readTicket(request, parts.clouds)
    const versions = `${snapshot.catalog.version}-${policy.version}`
    const hash = parts.hash(ticketKey(ticket))
    const fresh = { key: `${versions}-${hash}`, etag: `"${versions}-${hash}"`, typed: ticket.text !== '', ticket, snapshot }
    prepared.set(request, fresh)
    return fresh
  }

  function answer(question: PreparedTicket): Reply | Promise<Reply> {
    const started = clock()
    const held = cache.peek(question.key)
    if (held === undefined) return parts.shared ? answerShared(question, started) : answerHere(question, started)
    return reply(question, { entry: held, layer: 'near', started })
  }

  function reply(
    { etag }: PreparedTicket,
    { entry, layer, started }: { entry: FreshEntry<RememberedFacts>; layer: Reply['layer']; started: number },
  ): Reply {
    counters.answer(entry.meta, { layer, seconds: (clock() - started) / 1000 })
    return { body: entry.body, etag, layer, degraded: entry.meta.degraded }
  }

  function make({ snapshot, ticket }: PreparedTicket, started: number): Made<RememberedFacts> {
    const inTime = (): boolean => clock() - started < parts.budgetMillis
    const composed = composeAnswer(snapshot, ticket, { policy, statements, renderer, inTime })
    const { body, degraded } = printer.print(composed, { view: ticket.view, inTime })
    return { entry: { meta: factsOf(composed, degraded), body }, keep: !degraded }
  }

  /** Nothing to wait for: made in one go, so that nobody else can be making the same. */
  function answerHere(question: PreparedTicket, started: number): Reply {
    const { entry, keep } = make(question, started)
    if (keep) void cache.set(question.key, entry)
    return reply(question, { entry, layer: 'none', started })
  }

  async function answerShared(question: PreparedTicket, started: number): Promise<Reply> {
    const { entry, layer } = await cache.obtain(question.key, async () => make(question, started))
    return reply(question, { entry, layer, started })
  }

  /** Makes a few answers that nobody asked for: the first real ones would else pay for compiling the code, and run out of time on a busy machine. */
  async function warmUp(): Promise<void> {
    const offerable = reloader.snapshot()?.catalog.offerable ?? []
    for (const { supportTopicIds, productPesIds, clouds } of offerable.slice(0, warmUpsMax)) {
      const request = { supportTopicId: supportTopicIds[0], productPesId: productPesIds[0], cloudEnvironment: clouds[0] }
      if (
        request.supportTopicId !== undefined &&
        request.cloudEnvironment !== undefined &&
        parts.clouds.includes(request.cloudEnvironment)
      ) {
        make(prepare(request), clock())
        await setImmediate()
      }
    }
  }

  return {
    prepare,
    answer,
    articles: (query) => listArticles(current(), query, parts.clouds),
    article: (id, path) => detailOf(current(), findArticle(current(), id, path), renderer),
    facets() {
      const snapshot = current()
      if (facets?.catalogVersion !== snapshot.catalog.version) facets = countFacets(snapshot)
      return facets
    },
    scopingQuestions(request) {
      const snapshot = current()
      const form = selectForm(snapshot.catalog, readTicket(request, parts.clouds))
      return {
        scopingQuestions: form === null ? null : showForm(form, renderer),
        warnings: warningsOf({ offered: [], form, intents: [], statements, renderer }),
        catalogVersion: snapshot.catalog.version,
      }
    },
    status: (query) =>
      statusOf(current(), { policyVersion: policy.version, lastReload: reloader.report(), redis: parts.redis(), page: query }),
    async reload() {
      const first = reloader.snapshot() === null
      const report = await reloader.reload()
      if (first) await warmUp()
      return report
    },
    readiness() {
      const snapshot = reloader.snapshot()
      const away = { redis: parts.redis() === 'down', text: snapshot !== null && !snapshot.catalog.text.ready }
      return { ready: snapshot !== null, degraded: Object.entries(away).flatMap(([name, isAway]) => (isAway ? [name] : [])) }
    },
  }
}
