import autocannon from 'autocannon'
import type { Server } from './child.ts'

/** What one burst of load gave: requests per second, and processor time of the server per request in microseconds. */
export interface Burst {
  perSecond: number
  cpuMicros: number
  /** Share of one core that the server used: below about 0.9 the load, not the server, was the limit. */
  busy: number
  failed: number
}

/** Sends the paths in turn over 32 connections for some seconds. */
export async function burst(server: Server, paths: readonly string[], seconds: number): Promise<Burst> {
  const before = server.cpuSeconds()
  const result = await autocannon({
    url: server.url,
    connections: 32,
    duration: seconds,
    requests: paths.map((path) => ({ method: 'GET' as const, path })),
  })
  const used = server.cpuSeconds() - before
  const requests = result.requests.total
  return {
    perSecond: requests / result.duration,
    cpuMicros: (used / requests) * 1e6,
    busy: used / result.duration,
    failed: result.errors + result.non2xx,
  }
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
