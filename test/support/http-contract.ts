import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** What is read of a reply; supertest's and fetch's both have it. */
export interface AnyReply {
  status: number
  type: string
  text: string
  headers: Record<string, string | undefined>
  req: { method: string; path: string }
}

/** Holds replies against the contract. */
export interface Contract {
  /** Throws when the reply is not one that the contract describes for its call. Paths outside the contract must answer with problems only. */
  fits(reply: AnyReply): void
  operationOf(method: string, path: string): string | undefined
}

type Json = Record<string, unknown>

/**
 * Reads a contract. Its replies are open for members to come; here every object is closed, so that a member that nobody described is found.
 */
export function createContract(document: object): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(Object(close(document)), 'contract')
  const paths: Json = Object(member(document, 'paths'))
  const checks = new Map<string, ValidateFunction>()

  function validate(pointer: string, value: unknown): void {
    const check = checks.get(pointer) ?? ajv.compile({ $ref: `contract#${pointer}` })
    checks.set(pointer, check)
    if (!check(value)) throw new Error(`${pointer}: ${ajv.errorsText(check.errors)}`)
  }

  function templateOf(path: string): string | undefined {
    const [bare = ''] = path.split(/[?#]/)
    return Object.keys(paths).find((template) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(bare))
  }

  return {
    operationOf(method, path) {
      const id = member(member(paths, templateOf(path) ?? ''), method.toLowerCase(), 'operationId')
      return typeof id === 'string' ? id : undefined
    },
    fits({ status, type, text, headers, req }) {
      if (headers.traceparent === undefined) throw new Error(`${req.method} ${req.path}: ${status} without traceparent`)
      if (headers['x-content-type-options'] !== 'nosniff') throw new Error(`${req.method} ${req.path}: ${status} without nosniff`)
      const template = templateOf(req.path)
      const method = req.method === 'HEAD' ? 'get' : req.method.toLowerCase()
      const operation = template === undefined ? undefined : member(paths, template, method)
      if (operation === undefined)
        return status < 400 || req.method === 'HEAD' ? undefined : validate('/components/schemas/Problem', JSON.parse(text))
      const place = member(operation, 'responses', String(status)) === undefined ? 'default' : String(status)
      const documented = member(operation, 'responses', place)
      if (place === 'default' && status < 400) throw new Error(`${req.method} ${template}: ${status} is not in the contract`)
      const named = Object.keys(Object(member(documented, 'headers')))
      for (const name of ['etag', 'cache-status', 'link', 'vary', 'retry-after', 'server-timing']) {
        if (headers[name] === undefined || named.some((each) => each.toLowerCase() === name)) continue
        throw new Error(`${req.method} ${template}: ${status} has ${name}, which is not in the contract`)
      }
      const content = Object(member(documented, 'content'))
      if (status === 304 || req.method === 'HEAD') return
      const media = Object.keys(content).find((each) => each === type)
      if (media === undefined) throw new Error(`${req.method} ${template}: ${status} as ${type} is not in the contract`)
      const pointer = ['paths', template ?? '', method, 'responses', place, 'content', media, 'schema'].map(escapePointer).join('/')
      validate(`/${pointer}`, media.endsWith('json') ? JSON.parse(text) : text)
    },
  }
}

function member(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined), value)
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close)
  if (typeof value !== 'object' || value === null) return value
  const closed = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, close(inner)]))
  const isObject = closed.type === 'object' && typeof closed.properties === 'object'
  return isObject && closed.additionalProperties === undefined ? { ...closed, additionalProperties: false } : closed
}
