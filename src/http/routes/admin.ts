import type { FastifyInstance } from 'fastify'
import { operations } from '../../../schemas/operation.ts'
import { FindingsQuery, NoQuery, parameterKinds } from '../../../schemas/query.ts'
import { bind, type Door, queryReader } from '../door.ts'
import { nextPage } from '../paging.ts'
import { refuse } from '../query.ts'
import { sendFresh } from '../send.ts'

/** GET /v1/admin/catalog and POST /v1/admin/reload. */
export function adminRoutes(app: FastifyInstance, { deflector }: Door): void {
  const readPage = queryReader(FindingsQuery, parameterKinds(FindingsQuery), deflector.status)
  const readNothing = queryReader(NoQuery, parameterKinds(NoQuery))

  bind(app, operations.getCatalog, (request, reply) => {
    const query = readPage(request)
    const status = deflector.status(query)
    return sendFresh(request, reply, status, nextPage(operations.getCatalog.path, query, status.cursor))
  })

  bind(app, operations.reloadCatalog, async (request, reply) => {
    readNothing(request)
    demandNoMembers(request.body)
    return sendFresh(request, reply, await deflector.reload())
  })
}

function demandNoMembers(body: unknown): void {
  if (body === undefined) return
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refuse([{ field: 'body', message: 'must be a JSON object' }])
  const members = Object.keys(body)
  if (members.length > 0) throw refuse(members.map((field) => ({ field, message: 'is not known' })))
}
