import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A TCP proxy on 127.0.0.1 whose way back can be made bad. Every change holds for open and new connections. */
export interface SlowProxy {
  readonly port: number
  readonly url: string
  /** Lets everything through again. */
  pass(): void
  /** Lets every answer wait so long. */
  delay(millis: number): void
  /** Swallows every answer. */
  blackHole(): void
  /** Lets so many more bytes of answers through, cuts that connection in the middle, and lets everything through again. */
  cutAfter(bytes: number): void
  /** Cuts every open connection now. */
  drop(): void
  /** Open connections. */
  connections(): number
  close(): Promise<void>
}

/** Starts a proxy in front of a port of 127.0.0.1. */
export async function startSlowProxy(targetPort: number): Promise<SlowProxy> {
  const sockets = new Set<Socket>()
  const timers = new Set<NodeJS.Timeout>()
  let delayMillis = 0
  let swallow = false
  let bytesLeft = Number.POSITIVE_INFINITY

  function back(chunk: Buffer, client: Socket): void {
    if (swallow || client.writableEnded || client.destroyed) return
    if (chunk.length <= bytesLeft) {
      bytesLeft -= chunk.length
      client.write(chunk)
      return
    }
    client.end(chunk.subarray(0, bytesLeft))
    bytesLeft = Number.POSITIVE_INFINITY
  }

  function later(chunk: Buffer, client: Socket): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      back(chunk, client)
    }, delayMillis)
    timers.add(timer)
  }

  function join(one: Socket, other: Socket): void {
    sockets.add(one)
    one.on('error', () => undefined)
    one.on('close', () => {
      sockets.delete(one)
      other.destroy()
    })
  }

  const server = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1')
    join(client, target)
    join(target, client)
    client.on('data', (chunk) => target.write(chunk))
    target.on('data', (chunk) => (delayMillis > 0 ? later(chunk, client) : back(chunk, client)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')

  function pass(): void {
    delayMillis = 0
    swallow = false
    bytesLeft = Number.POSITIVE_INFINITY
  }

  function drop(): void {
    for (const socket of sockets) socket.destroy()
  }

  return {
    port: address.port,
    url: `redis://127.0.0.1:${address.port}`,
    pass,
    delay: (millis) => {
      delayMillis = millis
    },
    blackHole: () => {
      swallow = true
    },
    cutAfter: (bytes) => {
      bytesLeft = bytes
    },
    drop,
    connections: () => sockets.size / 2,
    close: async () => {
      for (const timer of timers) clearTimeout(timer)
      drop()
      server.close()
      await once(server, 'close')
    },
  }
}
