import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { operations } from '../../../schemas/operation.ts'
import type { FieldProblem } from '../../../schemas/problem.ts'
import { MatchesQuery, NoQuery, parameterKinds } from '../../../schemas/query.ts'
import { MatchRequest } from '../../../schemas/ticket.ts'
import type { Deflector, PreparedTicket } from '../../deflector.ts'
import { DeflectorError } from '../../errors.ts'
import { sendAnswer, sendUnchanged } from '../answer-reply.ts'
import { bind, type Door, queryReader, rawQuery } from '../door.ts'
import { namesEtag } from '../etag.ts'
import { fieldProblems } from '../field-problems.ts'
import { demandJson } from '../json-body.ts'
import { createMemo } from '../memo.ts'
import { readQuery, refuse } from '../query.ts'

/** Addresses remembered with the ticket they spell. */
const addressesMax = 4_096
const addressCharactersMax = 512

/** GET and POST /v1/matches: a ticket meets the articles. */
export function matchesRoutes(app: FastifyInstance, { deflector, requestLog }: Door): void {
  const read = createTicketReader(deflector)
  const readNothing = queryReader(NoQuery, parameterKinds(NoQuery))

  bind(app, operations.getMatches, (request, reply) => {
    const since = performance.now()
    const prepared = read(rawQuery(request))
    const keep = prepared.typed ? 'private, no-store' : 'public, max-age=60'
    if (namesEtag(request.headers['if-none-match'], prepared.etag)) {
      requestLog.watch(request, reply, since)
      return sendUnchanged(request, reply, { etag: prepared.etag, keep })
    }
    return sendAnswer(request, reply, { answer: deflector.answer(prepared), keep, requestLog, since })
  })

  const readBody = (request: FastifyRequest, reply: FastifyReply): unknown => {
    const since = performance.now()
    readNothing(request)
    const prepared = deflector.prepare(demandTicket(request.body, deflector))
    return sendAnswer(request, reply, { answer: deflector.answer(prepared), keep: 'no-store', requestLog, since })
  }
  bind(app, operations.postMatches, readBody, { onRequest: demandJson })
}

/**
 * Reads a ticket out of an address. Addresses without typed text are remembered with what they spell, so that a repeated one is not read again;
 * typed text is kept nowhere.
 */
function createTicketReader(deflector: Deflector): (query: string) => PreparedTicket {
  const kinds = parameterKinds(MatchesQuery)
  const seen = createMemo<MatchRequest>(addressesMax)
  return (query) => {
    const known = seen.get(query)
    if (known !== undefined) return deflector.prepare(known)
    const { value, right, problems } = readQuery(query, MatchesQuery, kinds)
    if (value === undefined) {
      const { q: subject, ...facets } = right
      throw refuse([...problems, ...complaints({ ...facets, subject }, deflector)])
    }
    const { q: subject, ...facets } = value
    const asked: MatchRequest = { ...facets, subject }
    const prepared = deflector.prepare(asked)
    if (subject === undefined && query.length <= addressCharactersMax) seen.set(query, asked)
    return prepared
  }
}

function demandTicket(body: unknown, deflector: Deflector): MatchRequest {
  const checked = MatchRequest.safeParse(body)
  if (checked.success) return checked.data
  const problems = fieldProblems(checked.error.issues, Object.keys(MatchRequest.shape))
  const wrong = new Set(problems.map(({ field }) => field.split('.')[0]))
  const right = Object.entries(Object(body)).filter(([name]) => !wrong.has(name))
  throw refuse([...problems, ...complaints(Object.fromEntries(right), deflector)])
}

/** What the program has to say about the members that are well formed, so that a caller hears of every wrong one at once. */
function complaints(right: unknown, deflector: Deflector): readonly FieldProblem[] {
  const checked = MatchRequest.safeParse(right)
  if (!checked.success) return []
  try {
    deflector.prepare(checked.data)
    return []
  } catch (error) {
    return error instanceof DeflectorError && error.code === 'invalid_request' ? error.fields : []
  }
}
