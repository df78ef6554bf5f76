import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { createMetrics } from '../src/metrics.ts'

const promtool = spawnSync('promtool', ['--version']).status === 0

function exercised() {
  const metrics = createMetrics({ version: '1.2.3', redis: true })
  metrics.answer(
    {
      level: 'topic',
      confidence: 'high',
      warnings: [{ policy: 'expedite', severity: 'notice' }],
      misses: ['productPesId'],
      degraded: true,
    },
    { layer: 'near', seconds: 0.001 },
  )
  metrics.catalog({
    version: 'abc',
    policyVersion: 'def',
    articles: 3,
    offerable: 2,
    rejected: 1,
    findings: { error: 1, warning: 2, info: 3 },
  })
  metrics.reload({ result: 'loaded', seconds: 0.5, readAt: new Date(1_700_000_000_000) })
  metrics.redisUp(true)
  metrics.requests('/v1/matches', 'GET', 200)(0.002)
  return metrics
}

describe('metrics', () => {
  it('count what they are told', async () => {
    const { text } = await exercised().expose()
    for (const line of [
      'deflector_answers_total{level="topic",confidence="high",layer="near"} 1',
      'deflector_answer_seconds_count 1',
      'deflector_degraded_answers_total 1',
      'deflector_warnings_total{policy="expedite",severity="notice"} 1',
      'deflector_misses_total{facet="productPesId"} 1',
      'deflector_catalog_articles 3',
      'deflector_catalog_offerable_articles 2',
      'deflector_catalog_rejected_files 1',
      'deflector_catalog_findings{severity="warning"} 2',
      'deflector_catalog_info{version="abc",policy_version="def"} 1',
      'deflector_catalog_loaded_timestamp_seconds 1700000000',
      'deflector_reloads_total{result="loaded"} 1',
      'deflector_redis_up 1',
      'deflector_http_requests_total{route="/v1/matches",method="GET",status="200"} 1',
      'deflector_http_request_seconds_bucket{le="0.001",route="/v1/matches"} 0',
      'deflector_http_request_seconds_bucket{le="0.0025",route="/v1/matches"} 1',
      'deflector_http_request_seconds_bucket{le="+Inf",route="/v1/matches"} 1',
      'deflector_http_request_seconds_sum{route="/v1/matches"} 0.002',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
  })

  it('count an answer each time that it is given, remembered or not', async () => {
    const metrics = createMetrics({ version: '1', redis: false })
    const facts = { level: 'topic', confidence: 'high', warnings: [], misses: [], degraded: false } as const
    const given = { ...facts, warnings: [], misses: [] }
    for (const layer of ['near', 'near', 'none'] as const) metrics.answer(given, { layer, seconds: 2 })
    const { text } = await metrics.expose()
    expect(text).toContain('deflector_answers_total{level="topic",confidence="high",layer="near"} 2')
    expect(text).toContain('deflector_answers_total{level="topic",confidence="high",layer="none"} 1')
    expect(text).toContain('deflector_answer_seconds_bucket{le="1"} 0')
    expect(text).toContain('deflector_answer_seconds_bucket{le="+Inf"} 3')
    expect(text).toContain('deflector_answer_seconds_sum 6')
  })

  it('show one catalog version at a time', async () => {
    const metrics = exercised()
    metrics.catalog({
      version: 'new',
      policyVersion: 'def',
      articles: 3,
      offerable: 2,
      rejected: 1,
      findings: { error: 1, warning: 2, info: 3 },
    })
    expect((await metrics.expose()).text.match(/^deflector_catalog_info\{/gm)).toHaveLength(1)
  })

  it('say nothing of Redis when there is none to be up', async () => {
    expect((await createMetrics({ version: '1', redis: false }).expose()).text).not.toContain('deflector_redis_up')
  })

  it.skipIf(!promtool)(`pass promtool check metrics${promtool ? '' : ' (skipped: promtool is not installed)'}`, async () => {
    const { text } = await exercised().expose()
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})
