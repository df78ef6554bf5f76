import type { FastifyInstance } from 'fastify'
import { operations } from '../../../schemas/operation.ts'
import { parameterKinds, ScopingQuery } from '../../../schemas/query.ts'
import { bind, type Door, nameMissing, queryReader } from '../door.ts'
import { sendCacheable } from '../send.ts'

/** GET /v1/scoping-questions. */
export function scopingQuestionsRoutes(app: FastifyInstance, { deflector }: Door): void {
  const readTicket = queryReader(ScopingQuery, parameterKinds(ScopingQuery), deflector.scopingQuestions)

  bind(app, operations.getScopingQuestions, (request, reply) => {
    const ticket = readTicket(request)
    try {
      return sendCacheable(request, reply, deflector.scopingQuestions(ticket))
    } catch (error) {
      throw nameMissing(error, 'supportTopicId, productPesId, service or resource')
    }
  })
}
