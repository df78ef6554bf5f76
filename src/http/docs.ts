import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

// The reference runs its own scripts and styles (it sets style attributes) and asks this service only.
const referencePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Serves the API reference at /docs. No code of it comes from, or talks to, anywhere else. */
export async function serveDocs(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: referencePolicy,
    uiConfig: { validatorUrl: null, deepLinking: true, docExpansion: 'list' },
  })
}
