import type { Socket } from 'node:net'
import { guardHeaders } from './guard-headers.ts'
import { type Refusal, statusOf, writeProblem } from './problem.ts'
import type { RequestLog } from './request-log.ts'
import { continueTrace, type TraceIds, traceIdOf } from './trace.ts'

/** The route under which requests are noted that could not be parsed. */
const unparsedRoute = 'unparsed'

/** How long a caller may go on sending after the refusal; closing at once would make the refusal unreadable (RFC 9112, 9.6). */
const lingerMillis = 1_000

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
}

/** Answers what Node's HTTP parser refuses, or what takes too long to arrive, as problem+json on the bare socket, and closes it. */
export function createClientErrorHandler({ requestLog, ids }: { requestLog: RequestLog; ids: TraceIds }) {
  return function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
    if (socket.writableEnded) return
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const refusal = refusalOf(error.code)
    const traceparent = continueTrace(undefined, ids)
    const traceId = traceIdOf(traceparent)
    socket.end(writeReply(refusal, { traceparent, traceId }))
    socket.resume()
    setTimeout(() => socket.destroy(), lingerMillis).unref()
    requestLog.note({ route: unparsedRoute, method: '-', status: statusOf[refusal.code], millis: 0, traceId })
  }
}

function refusalOf(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return { code: 'head_too_large', detail: 'Request line and headers may hold 16 KiB at most.' }
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return { code: 'body_too_large', detail: 'The chunk extensions of the body are too large.' }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { code: 'request_timeout', detail: 'The request was not whole in time.' }
  return { code: 'invalid_request', detail: 'The request is not valid HTTP/1.1.' }
}

function writeReply(refusal: Refusal, { traceparent, traceId }: { traceparent: string; traceId: string }): string {
  const status = statusOf[refusal.code]
  const body = JSON.stringify(writeProblem(refusal, { instance: '/', traceId }))
  const headers = {
    ...guardHeaders,
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    date: new Date().toUTCString(),
    connection: 'close',
    traceparent,
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `HTTP/1.1 ${status} ${reasons[status] ?? 'Bad Request'}\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}
