import type { FastifyInstance } from 'fastify'
import { operations } from '../../../schemas/operation.ts'
import { bind } from '../door.ts'
import { sendCacheable } from '../send.ts'

/** GET /openapi.json, and the way from `/` to the API reference. */
export function contractRoutes(app: FastifyInstance): void {
  bind(app, operations.getContract, (request, reply) => sendCacheable(request, reply, app.swagger()))

  app.get('/', (_request, reply) => reply.redirect('/docs'))
}
