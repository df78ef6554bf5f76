import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Connections } from './connections.ts'
import { guardHeaders } from './guard-headers.ts'
import { type Refusal, statusOf, writeProblem } from './problem.ts'
import type { RequestLog } from './request-log.ts'
import { continueTrace, type TraceIds, traceIdOf } from './trace.ts'

/** The route under which requests are noted that could not be parsed. */
const unparsedRoute = 'unparsed'

/** How long a caller may go on sending after the refusal; closing at once would make the refusal unreadable (RFC 9112, 9.6). */
const lingerMillis = 1_000

/** Answers what never becomes a request, as problem+json on the bare socket, and closes it. */
export interface SocketRefusals {
  /** What Node's HTTP parser refuses, or what takes too long to arrive. */
  onClientError(error: NodeJS.ErrnoException, socket: Socket): void
  /** CONNECT (RFC 9110, 9.3.6): this is no proxy. */
  onConnect(request: IncomingMessage, socket: Socket): void
}

export function createSocketRefusals(parts: { requestLog: RequestLog; connections: Connections; ids: TraceIds }): SocketRefusals {
  const { requestLog, connections, ids } = parts

  /** A refusal of its own: written and noted, after whatever is being answered on the connection before it. */
  function refuse(socket: Socket, refusal: Refusal, method: string): void {
    connections.whenQuiet(socket, () => {
      const traceparent = continueTrace(undefined, ids)
      writeRefusal(socket, refusal, traceparent)
      requestLog.note({
        route: unparsedRoute,
        method,
        status: statusOf[refusal.code],
        millis: 0,
        traceId: traceIdOf(traceparent),
      })
    })
  }

  return {
    onClientError(error, socket) {
      if (socket.writableEnded) return
      // What was answered before its body was whole needs no second answer; nor does a kept connection that has fallen silent.
      const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && connections.pending(socket).length === 0 && socket.bytesWritten > 0
      // A caller who stops sending in the middle has left.
      const gone = error.code === 'ECONNRESET' || error.code === 'HPE_INVALID_EOF_STATE'
      if (gone || !socket.writable || late) {
        socket.destroy()
        return
      }
      const refusal = refusalOf(error.code)
      const arriving = connections.pending(socket).find(({ request }) => !request.complete)
      if (arriving === undefined) return refuse(socket, refusal, '-')
      // The body of a request that is known by its head: the refusal is its reply, and its line.
      arriving.refused = statusOf[refusal.code]
      if (arriving.reply.headersSent) socket.destroy()
      else writeRefusal(socket, refusal, arriving.traceparent)
    },
    onConnect(_request, socket) {
      refuse(socket, { code: 'method_not_allowed', detail: 'This service is no proxy.', headers: { allow: 'GET, HEAD, POST' } }, 'CONNECT')
    },
  }
}

function refusalOf(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return { code: 'head_too_large', detail: 'Request line and headers may hold 16 KiB at most.' }
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return { code: 'body_too_large', detail: 'The chunk extensions of the body are too large.' }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { code: 'request_timeout', detail: 'The request was not whole in time.' }
  return { code: 'invalid_request', detail: 'The request is not valid HTTP/1.1.' }
}

function writeRefusal(socket: Socket, refusal: Refusal, traceparent: string): void {
  const status = statusOf[refusal.code]
  const body = JSON.stringify(writeProblem(refusal, { instance: '/', traceId: traceIdOf(traceparent) }))
  const headers = {
    ...guardHeaders,
    ...refusal.headers,
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    date: new Date().toUTCString(),
    connection: 'close',
    traceparent,
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Bad Request'}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
  socket.resume()
  setTimeout(() => socket.destroy(), lingerMillis).unref()
}
