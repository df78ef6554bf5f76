import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Severity } from '../schemas/article.ts'
import type { RememberedFacts } from '../schemas/remembered.ts'
import { type Count, type Counts, createCounts, createSpread, type Spread } from './tally.ts'

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
  const answers = createCounter(registry, {
    name: 'deflector_answers_total',
    help: 'Answers given, by level of the match (none = nothing offered), confidence of the first article and cache layer.',
    labelNames: ['level', 'confidence', 'layer'],
  })
  const answerSeconds = createTimer(registry, {
    name: 'deflector_answer_seconds',
    help: 'Time to give an answer, without reading the request and sending the reply.',
    buckets: answerBuckets,
  }).of('')
  const degraded = createCounter(registry, {
    name: 'deflector_degraded_answers_total',
    help: 'Answers that left something out to keep their time budget.',
    labelNames: [],
  }).of()
  const warnings = createCounter(registry, {
    name: 'deflector_warnings_total',
    help: 'Policy warnings given, by policy and severity.',
    labelNames: ['policy', 'severity'],
  })
  const misses = createCounter(registry, {
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
  const requests = createCounter(registry, {
    name: 'deflector_http_requests_total',
    help: 'HTTP requests answered, by route pattern, method and status.',
    labelNames: ['route', 'method', 'status'],
  })
  const requestSeconds = createTimer(registry, {
    name: 'deflector_http_request_seconds',
    help: 'Time from the head of a request to the end of its reply, by route pattern.',
    label: 'route',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  })
  const redis = options.redis ? new Gauge({ name: 'deflector_redis_up', help: 'Whether Redis answers: 1 or 0.', registers }) : undefined
  redis?.set(0)

  // What an answer that is remembered here adds to, each time that it is given.
  const remembered = new WeakMap<RememberedFacts, Count[]>()

  function countsOf(facts: RememberedFacts, layer: AnswerCourse['layer']): Count[] {
    return [
      answers.of(facts.level, facts.confidence, layer),
      ...(facts.degraded ? [degraded] : []),
      ...facts.warnings.map(({ policy, severity }) => warnings.of(policy, severity)),
      ...facts.misses.map((facet) => misses.of(facet)),
    ]
  }

  return {
    answer(facts: RememberedFacts, { layer, seconds }: AnswerCourse): void {
      answerSeconds.record(seconds)
      const known = layer === 'near' ? remembered.get(facts) : undefined
      const counts = known ?? countsOf(facts, layer)
      if (layer === 'near' && known === undefined) remembered.set(facts, counts)
      for (const count of counts) count.value++
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
    requests(route: string, method: string, status: number): (seconds: number) => void {
      const count = requests.of(route, method, String(status))
      const spread = requestSeconds.of(route)
      return (seconds) => {
        count.value++
        spread.record(seconds)
      }
    },
    async expose(): Promise<{ contentType: string; text: string }> {
      return { contentType: registry.contentType, text: await registry.metrics() }
    },
  }
}

/**
 * A counter over plain numbers: prom-client sorts and joins the labels at every increment, which on the hot path costs more than the answer.
 */
function createCounter(registry: Registry, { name, help, labelNames }: { name: string; help: string; labelNames: string[] }): Counts {
  const counts = createCounts()
  const counter = new Counter<string>({
    name,
    help,
    labelNames,
    registers: [registry],
    collect() {
      counter.reset()
      for (const { values, count } of counts.all()) counter.labels(...values).inc(count)
    },
  })
  return counts
}

interface Timer {
  /** Where the seconds with this label value are recorded; the label is left out when the timer has none. */
  of(value: string): Spread
}

/** A histogram over plain numbers, for the same reason. prom-client takes no ready counts, so that its exposition is overridden. */
function createTimer(registry: Registry, options: { name: string; help: string; label?: string; buckets: readonly number[] }): Timer {
  const { name, help, label, buckets } = options
  const spreads = new Map<string, Spread>()
  const histogram = new Histogram({ name, help, buckets: [...buckets], registers: [registry] })
  const expose = async () => ({
    name,
    help,
    type: 'histogram',
    aggregator: 'sum',
    values: [...spreads].flatMap(([value, spread]) => {
      const { counts, sum, count } = spread.read()
      const labels = label === undefined ? {} : { [label]: value }
      return [
        ...counts.map((below, at) => ({ metricName: `${name}_bucket`, labels: { le: buckets[at] ?? 0, ...labels }, value: below })),
        { metricName: `${name}_bucket`, labels: { le: '+Inf', ...labels }, value: count },
        { metricName: `${name}_sum`, labels, value: sum },
        { metricName: `${name}_count`, labels, value: count },
      ]
    }),
  })
  Object.assign(histogram, { get: expose, getForPromString: expose })
  return {
    of(value) {
      const known = spreads.get(value)
      if (known !== undefined) return known
      const spread = createSpread(buckets)
      spreads.set(value, spread)
      return spread
    },
  }
}
