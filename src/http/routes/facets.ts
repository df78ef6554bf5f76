import type { FastifyInstance } from 'fastify'
import { operations } from '../../../schemas/operation.ts'
import { NoQuery, parameterKinds } from '../../../schemas/query.ts'
import { bind, type Door, queryReader } from '../door.ts'
import { sendCacheable } from '../send.ts'

/** GET /v1/facets. */
export function facetsRoutes(app: FastifyInstance, { deflector }: Door): void {
  const readNothing = queryReader(NoQuery, parameterKinds(NoQuery))

  bind(app, operations.getFacets, (request, reply) => {
    readNothing(request)
    return sendCacheable(request, reply, deflector.facets())
  })
}
