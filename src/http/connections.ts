import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A request that is being answered on a connection. */
export interface Pending {
  request: IncomingMessage
  reply: ServerResponse
  traceparent: string
  /** The status with which the connection itself was refused while the request arrived; it then is the request's own. */
  refused: number | null
}

/** The connections of a server, and what is under way on each. */
export interface Connections {
  /** A request is being answered from now on; answers given in the same breath need not be told. */
  begin(facts: Pick<Pending, 'request' | 'reply' | 'traceparent'>): Pending
  end(pending: Pending): void
  /** The requests that are being answered on this connection, in order. */
  pending(socket: Socket): readonly Pending[]
  /** Calls back when nothing is being answered on this connection, at once when nothing is. */
  whenQuiet(socket: Socket, then: () => void): void
  /** Cuts the connections on which nothing is being answered, those included that never said a word: Node's own sweep spares these. */
  cutQuiet(): void
}

/** Watches the connections of a server from now on. */
export function watchConnections(server: Server): Connections {
  const open = new Set<Socket>()
  const under = new Map<Socket, Pending[]>()
  const waiting = new Map<Socket, (() => void)[]>()

  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => {
      open.delete(socket)
      waiting.delete(socket)
    })
  })

  return {
    begin(facts) {
      const pending = { ...facts, refused: null }
      under.set(facts.request.socket, [...(under.get(facts.request.socket) ?? []), pending])
      return pending
    },
    end(pending) {
      const { socket } = pending.request
      const rest = (under.get(socket) ?? []).filter((each) => each !== pending)
      if (rest.length > 0) return void under.set(socket, rest)
      under.delete(socket)
      for (const then of waiting.get(socket) ?? []) then()
      waiting.delete(socket)
    },
    pending: (socket) => under.get(socket) ?? [],
    whenQuiet(socket, then) {
      if (under.has(socket)) waiting.set(socket, [...(waiting.get(socket) ?? []), then])
      else then()
    },
    cutQuiet() {
      for (const socket of open) if (!under.has(socket)) socket.destroy()
    },
  }
}
