import type { FastifyReply, FastifyRequest } from 'fastify'
import { DeflectorError } from '../errors.ts'

/** Refuses a body in another charset than UTF-8 (RFC 8259, 8.1) or a compressed one, before it is read as what it is not. */
export function demandJson(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8'
  if (charset !== 'utf-8' && charset !== 'utf8') done(new DeflectorError('unsupported_media_type', 'Send the body in UTF-8.'))
  else if (encoding.toLowerCase() !== 'identity') done(new DeflectorError('unsupported_media_type', 'Send the body uncompressed.'))
  else done()
}
