import type { FastifyInstance } from 'fastify'
import type { Connections } from './connections.ts'

/** How often connections that have become idle are closed while the rest is finished. */
const sweepMillis = 50

/** How long a request that just arrives may take to be whole once closing has begun. */
const arrivalMillis = 500

/**
 * Makes `close` finish what is in flight and end in time: idle connections go as they become idle, those on which nothing is being answered soon
 * after, all others after `closeMillis`.
 */
export function closeInTime(app: FastifyInstance, { connections, closeMillis }: { connections: Connections; closeMillis: number }): void {
  const timers: NodeJS.Timeout[] = []
  let draining = false
  app.decorate('draining', { getter: () => draining })
  app.addHook('preClose', async () => {
    draining = true
    timers.push(setInterval(() => app.server.closeIdleConnections(), sweepMillis))
    timers.push(setTimeout(() => connections.cutQuiet(), Math.min(arrivalMillis, closeMillis)))
    timers.push(setTimeout(() => app.server.closeAllConnections(), closeMillis))
  })
  app.addHook('onClose', async () => {
    for (const timer of timers) clearInterval(timer)
  })
}
