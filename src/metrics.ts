import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Severity } from '../schemas/article.ts'
import type { RememberedFacts } from '../schemas/remembered.ts'

/** How an answer came about, for counting. */
export interface AnswerCourse {
  layer: 'near' | 'far' | 'none'
  seconds: number
}

export interface CatalogFacts {
  version: string
  policyVersion: string
  articles: number
  offerable: number
  rejected: number
  findings: Record<Severity, number>
}

export type Metrics = ReturnType<typeof createMetrics>

// From a remembered answer (some 10 us) over a cold one (some ms) to past the default budget of 150 ms.
const answerBuckets = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1]

// Two of prom-client's own are gauges whose names end in _total, which is a counter's ending (Prometheus naming conventions).
const misnamed = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total']

/** Every Prometheus instrument, in one list, on a registry of its own. Labels are bounded: no ids, no versions but the present one. */
export function createMetrics(options: { version: string; redis: boolean }) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  for (const name of misnamed) registry.removeSingleMetric(name)

  const build = new Gauge({ name: 'deflector_build_info', help: 'Version of the program, always 1.', labelNames: ['version'], registers })
  build.set({ version: options.version }, 1)
  const answers = createTally(registry, {
    name: 'deflector_answers_total',
    help: 'Answers given, by level of the match (none = nothing offered), confidence of the first article and cache layer.',
    labelNames: ['level', 'confidence', 'layer'],
  })
  const answerSeconds = new Histogram({
    name: 'deflector_answer_seconds',
    help: 'Time to give an answer, without reading the request and sending the reply.',
    buckets: answerBuckets,
    registers,
  })
  const degraded = new Counter({
    name: 'deflector_degraded_answers_total',
    help: 'Answers that left something out to keep their time budget.',
    registers,
  })
  const warnings = createTally(registry, {
    name: 'deflector_warnings_total',
    help: 'Policy warnings given, by policy and severity.',
    labelNames: ['policy', 'severity'],
  })
  const misses = createTally(registry, {
    name: 'deflector_misses_total',
    help: 'Answers in which this facet kept articles of the topic away (supportTopicId = no article lists the topic).',
    labelNames: ['facet'],
  })
  const articles = new Gauge({ name: 'deflector_catalog_articles', help: 'Articles in the catalog.', registers })
  const offerable = new Gauge({ name: 'deflector_catalog_offerable_articles', help: 'Articles that can be offered.', registers })
  const rejected = new Gauge({
    name: 'deflector_catalog_rejected_files',
    help: 'Article files that could not be read as articles.',
    registers,
  })
  const findings = new Gauge({
    name: 'deflector_catalog_findings',
    help: 'Findings of the lint rules in the loaded articles, by severity.',
    labelNames: ['severity'],
    registers,
  })
  const info = new Gauge({
    name: 'deflector_catalog_info',
    help: 'Versions of the loaded catalog and policy, always 1.',
    labelNames: ['version', 'policy_version'],
    registers,
  })
  const loaded = new Gauge({
    name: 'deflector_catalog_loaded_timestamp_seconds',
    help: 'When the catalog was last read without failure, changed or not (Unix time).',
    registers,
  })
  const reloads = new Counter({
    name: 'deflector_reloads_total',
    help: 'Reloads of the articles, by result.',
    labelNames: ['result'],
    registers,
  })
  for (const result of ['loaded', 'unchanged', 'kept']) reloads.inc({ result }, 0)
  const reloadSeconds = new Gauge({ name: 'deflector_reload_seconds', help: 'Time the last reload took.', registers })
  const requests = createTally(registry, {
    name: 'deflector_http_requests_total',
    help: 'HTTP requests answered, by route pattern, method and status.',
    labelNames: ['route', 'method', 'status'],
  })
  const requestSeconds = new Histogram({
    name: 'deflector_http_request_seconds',
    help: 'Time from the head of a request to the end of its reply, by route pattern.',
    labelNames: ['route'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  const redis = options.redis ? new Gauge({ name: 'deflector_redis_up', help: 'Whether Redis answers: 1 or 0.', registers }) : undefined
  redis?.set(0)

  const timers = new Map<string, Histogram.Internal<'route'>>()
  return {
    answer(facts: RememberedFacts, { layer, seconds }: AnswerCourse): void {
      answers(facts.level, facts.confidence, layer)
      answerSeconds.observe(seconds)
      if (facts.degraded) degraded.inc()
      for (const { policy, severity } of facts.warnings) warnings(policy, severity)
      for (const facet of facts.misses) misses(facet)
    },
    catalog(facts: CatalogFacts): void {
      articles.set(facts.articles)
      offerable.set(facts.offerable)
      rejected.set(facts.rejected)
      for (const severity of ['error', 'warning', 'info'] as const) findings.set({ severity }, facts.findings[severity])
      info.reset()
      info.set({ version: facts.version, policy_version: facts.policyVersion }, 1)
    },
    reload(facts: { result: string; seconds: number; readAt: Date | null }): void {
      reloads.inc({ result: facts.result })
      reloadSeconds.set(facts.seconds)
      if (facts.readAt !== null) loaded.set(facts.readAt.getTime() / 1000)
    },
    redisUp(up: boolean): void {
      redis?.set(up ? 1 : 0)
    },
    request(route: string, method: string, status: number, seconds: number): void {
      requests(route, method, String(status))
      const timer = timers.get(route) ?? requestSeconds.labels(route)
      timers.set(route, timer)
      timer.observe(seconds)
    },
    async expose(): Promise<{ contentType: string; text: string }> {
      return { contentType: registry.contentType, text: await registry.metrics() }
    },
  }
}

/**
 * A counter whose counts are plain numbers until they are asked for: prom-client sorts and joins the labels at every increment, which on the hot
 * path costs more than the answer. Combinations of labels must be bounded, as everywhere.
 */
function createTally<Names extends string>(
  registry: Registry,
  { name, help, labelNames }: { name: string; help: string; labelNames: Names[] },
): (...values: string[]) => void {
  const counts = new Map<string, { values: string[]; count: number }>()
  const counter = new Counter<string>({
    name,
    help,
    labelNames,
    registers: [registry],
    collect() {
      counter.reset()
      for (const { values, count } of counts.values()) counter.labels(...values).inc(count)
    },
  })
  return (...values) => {
    const [first = '', second = '', third = ''] = values
    const key = `${first} ${second} ${third}`
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { values, count: 1 })
    else known.count++
  }
}
