import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { printSchemas } from '../../schemas/json-schema.ts'
import { tags } from '../../schemas/operation.ts'
import { errorTitles } from '../errors.ts'
import { describeOperation, requestExamples } from './operation-schema.ts'
import { statusOf } from './problem.ts'

/** Makes the app describe itself: every route that is bound to an operation stands in the contract. */
export function describeContract(app: FastifyInstance, version: string): void {
  app.register(swagger, {
    convertConstToEnum: false,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'ticket-deflector',
        version,
        summary: 'Before a support ticket is sent: do we already have the answer?',
        description: overview(),
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'the service that serves this document' }],
      security: [],
      tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
      components: { schemas: printSchemas() },
    },
    transform: ({ url, route }) => {
      const operation = route.config?.operation
      return { url, schema: operation === undefined ? { hide: true } : describeOperation(operation) }
    },
    transformObject: (document) => {
      if (!('openapiObject' in document)) return document.swaggerObject
      for (const { path, method, media } of requestExamples()) {
        const item = document.openapiObject.paths?.[path]
        Object.assign(Object(item)[method].requestBody.content, media)
      }
      return document.openapiObject
    },
  })
}

/** The contract of the app as an OpenAPI 3.1 document. Loads the app's plugins, and listens nowhere. */
export async function printOpenApi(app: FastifyInstance): Promise<object> {
  await app.ready()
  return app.swagger()
}

function overview(): string {
  const errors = Object.entries(errorTitles).map(([code, title]) => {
    const status = Object.entries(statusOf).find(([name]) => name === code)?.[1]
    return `| \`${code}\` | ${status} | ${title} |`
  })
  return `Matching articles and policy warnings for a support ticket, before it is submitted.

Everything that GET answers, HEAD answers without the body. Every reply carries \`traceparent\` (W3C Trace Context): the caller's trace when it sent a
valid one, else a new one. Unknown parameters and body members are refused, with the nearest valid name. Nobody needs a key.

Errors are \`application/problem+json\` (RFC 9457). A path that exists answers other methods with 405 and \`Allow\`; 503 comes with \`Retry-After\`.

| code | status | meaning |
|---|---|---|
${errors.join('\n')}
`
}
