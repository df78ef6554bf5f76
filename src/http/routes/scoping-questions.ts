import type { FastifyInstance } from 'fastify'
import { operations } from '../../../schemas/operation.ts'
import { parameterKinds, ScopingQuery } from '../../../schemas/query.ts'
import { bind, type Door, queryReader } from '../door.ts'
import { sendCacheable } from '../send.ts'

/** GET /v1/scoping-questions. */
export function scopingQuestionsRoutes(app: FastifyInstance, { deflector }: Door): void {
  const readTicket = queryReader(ScopingQuery, parameterKinds(ScopingQuery))

  bind(app, operations.getScopingQuestions, (request, reply) =>
    sendCacheable(request, reply, deflector.scopingQuestions(readTicket(request))),
  )
}
