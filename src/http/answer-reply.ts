import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reply } from '../deflector.ts'
import { guardHeaders } from './guard-headers.ts'
import type { RequestLog } from './request-log.ts'
import { traceIdOf } from './trace.ts'

/** An answer on its way out. */
export interface AnswerReply {
  answer: Reply | Promise<Reply>
  /** Cache-Control of a whole answer. */
  keep: string
  /** When the request was taken up, on the clock of `performance.now()`. */
  since: number
}

const route = '/v1/matches'

// RFC 9211, 2: what this cache did.
const cacheStatus: Readonly<Record<Reply['layer'], string>> = {
  near: 'deflector; hit; detail=near',
  far: 'deflector; hit; detail=far',
  none: 'deflector; fwd=miss; detail=none',
}

/** Sends answers, and sees to it that each is noted. */
export type AnswerSender = (request: FastifyRequest, reply: FastifyReply, sending: AnswerReply) => unknown

/**
 * Makes the sender of answers, whose bytes go out as they are. A remembered answer is there at once and takes the short way: straight to the socket,
 * noted in the same breath, with no promise, hook or listener in between.
 */
export function createAnswerSender(requestLog: RequestLog): AnswerSender {
  const noteWell = { GET: requestLog.noteWell(route, 'GET'), HEAD: requestLog.noteWell(route, 'HEAD') }

  async function sendLater(request: FastifyRequest, reply: FastifyReply, sending: AnswerReply & { answer: Promise<Reply> }): Promise<void> {
    requestLog.watch(request, reply, sending.since)
    write(request, reply, { answer: await sending.answer, keep: sending.keep, since: sending.since })
  }

  return (request, reply, { answer, keep, since }) => {
    if (answer instanceof Promise) return sendLater(request, reply, { answer, keep, since })
    write(request, reply, { answer, keep, since })
    if (request.watchedSince === 0) noteWell[request.method === 'HEAD' ? 'HEAD' : 'GET'](performance.now() - since, traceIdOf(request.id))
    return undefined
  }
}

function write(
  request: FastifyRequest,
  reply: FastifyReply,
  { answer, keep, since }: { answer: Reply; keep: string; since: number },
): void {
  const head: Record<string, string | number> = {
    'content-type': 'application/json',
    'content-length': answer.body.length,
    'cache-control': keep,
    'cache-status': cacheStatus[answer.layer],
    // Of the guards only the one that holds JSON to being JSON, which no browser runs or shows as a page: Node checks each header at each reply.
    'x-content-type-options': guardHeaders['x-content-type-options'],
    traceparent: request.id,
  }
  // An answer that had to leave something out is right for this moment only: nobody may keep it, nor ask for it by its tag.
  if (answer.degraded) head['cache-control'] = 'no-store'
  else head.etag = answer.etag
  if (request.headers['x-server-timing'] === '1')
    head['server-timing'] = `answer;dur=${(performance.now() - since).toFixed(3)};desc=${answer.layer}`
  if (request.server.draining) head.connection = 'close'
  reply.hijack()
  reply.raw.writeHead(200, head)
  reply.raw.end(answer.body, 'latin1')
}

/** Says that the caller's copy is still right; no answer was made for it. */
export function sendUnchanged(request: FastifyRequest, reply: FastifyReply, { etag, keep }: { etag: string; keep: string }): FastifyReply {
  return reply
    .headers({ ...guardHeaders, etag, 'cache-control': keep, traceparent: request.id })
    .code(304)
    .send()
}
