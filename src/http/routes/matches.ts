import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fieldProblems } from '../../../schemas/field-problems.ts'
import { operations } from '../../../schemas/operation.ts'
import { MatchesQuery, NoQuery, parameterKinds } from '../../../schemas/query.ts'
import { MatchRequest } from '../../../schemas/ticket.ts'
import type { Deflector, PreparedTicket } from '../../deflector.ts'
import { createAnswerSender, sendUnchanged } from '../answer-reply.ts'
import { bind, complaintsOf, type Door, hostProblem, nameMissing, rawQuery } from '../door.ts'
import { namesEtag } from '../etag.ts'
import { demandJson } from '../json-body.ts'
import { createMemo } from '../memo.ts'
import { readQuery, refuse } from '../query.ts'

/** Addresses remembered with the ticket they spell. */
const addressesMax = 4_096
const addressCharactersMax = 512

/** GET and POST /v1/matches: a ticket meets the articles. */
export function matchesRoutes(app: FastifyInstance, { deflector, requestLog }: Door): void {
  const read = createTicketReader(deflector)
  const noParameters = parameterKinds(NoQuery)
  const sendAnswer = createAnswerSender(requestLog)

  bind(app, operations.getMatches, (request, reply) => {
    const since = performance.now()
    const problem = hostProblem(request)
    if (problem !== undefined) throw problem
    const prepared = read(rawQuery(request))
    const keep = prepared.typed ? 'private, no-store' : 'public, max-age=60'
    if (namesEtag(request.headers['if-none-match'], prepared.etag)) {
      requestLog.watch(request, reply, since)
      return sendUnchanged(request, reply, { etag: prepared.etag, keep })
    }
    return sendAnswer(request, reply, { answer: deflector.answer(prepared), keep, since })
  })

  function readTicket(request: FastifyRequest): MatchRequest {
    const { problems } = readQuery(rawQuery(request), NoQuery, noParameters)
    const checked = MatchRequest.safeParse(request.body)
    if (checked.success && problems.length === 0) return checked.data
    const wrong = checked.success ? [] : fieldProblems(checked.error.issues, Object.keys(MatchRequest.shape))
    const names = new Set(wrong.map(({ field }) => field.split('.')[0]))
    const right = Object.fromEntries(Object.entries(Object(request.body)).filter(([name]) => !names.has(name)))
    throw refuse([...problems, ...wrong, ...complaintsOf(MatchRequest, right, deflector.prepare)])
  }

  const readBody = (request: FastifyRequest, reply: FastifyReply): unknown => {
    const since = performance.now()
    const problem = hostProblem(request)
    if (problem !== undefined) throw problem
    const prepared = deflector.prepare(readTicket(request))
    return sendAnswer(request, reply, { answer: deflector.answer(prepared), keep: 'no-store', since })
  }
  // A body takes time to arrive: what happens to it meanwhile happens to this request.
  const watch = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    requestLog.watch(request, reply)
    done()
  }
  bind(app, operations.postMatches, readBody, { onRequest: [watch, demandJson] })
}

/**
 * Reads a ticket out of an address. Addresses without typed text are remembered with what they spell, so that a repeated one is not read again;
 * typed text is kept nowhere.
 */
function createTicketReader(deflector: Deflector): (query: string) => PreparedTicket {
  const kinds = parameterKinds(MatchesQuery)
  const seen = createMemo<MatchRequest>(addressesMax)
  function prepare(asked: MatchRequest): PreparedTicket {
    try {
      return deflector.prepare(asked)
    } catch (error) {
      throw nameMissing(error, 'supportTopicId, productPesId, service, resource or q')
    }
  }
  return (query) => {
    const known = seen.get(query)
    if (known !== undefined) return deflector.prepare(known)
    const { value, right, problems } = readQuery(query, MatchesQuery, kinds)
    if (value === undefined) throw refuse([...problems, ...complaintsOf(MatchesQuery, right, (some) => deflector.prepare(asTicket(some)))])
    const asked = asTicket(value)
    const { subject } = asked
    const prepared = prepare(asked)
    if (subject === undefined && query.length <= addressCharactersMax) seen.set(query, asked)
    return prepared
  }
}

/** What an address asks, as a ticket: its text goes by the name of `q`. */
function asTicket({ q: subject, ...facets }: MatchesQuery): MatchRequest {
  return { ...facets, subject }
}
