import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import fastify from 'fastify'

// The floor to compare with: the same bytes for the same addresses, from a Map, without anything else.
// `node bare.js http|fastify FILE`, where FILE holds { "<path and query>": "<body>" }.
const [kind, file] = process.argv.slice(2)
const port = Number(process.env.PORT)
const bodies = new Map(Object.entries<string>(JSON.parse(readFileSync(file ?? '', 'utf8'))).map(([url, body]) => [url, Buffer.from(body)]))
const type = 'application/json; charset=utf-8'

if (kind === 'http') {
  createServer((request, reply) => {
    const body = bodies.get(request.url ?? '') ?? Buffer.from('{}')
    reply.writeHead(200, { 'content-type': type, 'content-length': body.length })
    reply.end(body)
  }).listen(port, '127.0.0.1')
} else {
  const app = fastify()
  app.get('/v1/matches', (request, reply) => {
    reply.header('content-type', type).send(bodies.get(request.url) ?? Buffer.from('{}'))
  })
  app.get('/livez', (_request, reply) => {
    reply.send('ok')
  })
  await app.listen({ host: '127.0.0.1', port })
}
