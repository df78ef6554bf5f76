import type { FastifyInstance } from 'fastify'

/** How often connections that have become idle are closed while the rest is finished. */
const sweepMillis = 50

/** Makes `close` finish what is in flight and end in time: idle connections go as they become idle, all others after `closeMillis`. */
export function closeInTime(app: FastifyInstance, closeMillis: number): void {
  const timers: NodeJS.Timeout[] = []
  let draining = false
  app.decorate('draining', { getter: () => draining })
  app.addHook('preClose', async () => {
    draining = true
    timers.push(setInterval(() => app.server.closeIdleConnections(), sweepMillis))
    timers.push(setTimeout(() => app.server.closeAllConnections(), closeMillis))
  })
  app.addHook('onClose', async () => {
    for (const timer of timers) clearInterval(timer)
  })
}
