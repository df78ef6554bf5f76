import type { FastifyInstance } from 'fastify'
import { operations } from '../../../schemas/operation.ts'
import { DeflectorError } from '../../errors.ts'
import { bind, type Door } from '../door.ts'
import { sendBytes, sendFresh, uncacheable } from '../send.ts'

/** GET /livez, /readyz and /metrics. */
export function healthRoutes(app: FastifyInstance, { deflector, metrics }: Door): void {
  bind(app, operations.getLiveness, (request, reply) => sendFresh(request, reply, { status: 'ok' }))

  bind(app, operations.getReadiness, (request, reply) => {
    if (app.draining) throw new DeflectorError('shutting_down', 'What is in flight is being finished.')
    const { ready, degraded } = deflector.readiness()
    if (!ready) throw new DeflectorError('catalog_unavailable', 'The articles have not been read yet.')
    return sendFresh(request, reply, { status: degraded.length === 0 ? 'ready' : 'degraded', degraded })
  })

  bind(app, operations.getMetrics, async (request, reply) => {
    const { contentType, text } = await metrics.expose()
    return sendBytes(request, reply, { bytes: Buffer.from(text), type: contentType, headers: uncacheable })
  })
}
