import type { FastifyInstance } from 'fastify'
import { nearestName } from '../../schemas/text.ts'
import type { Refusal } from './problem.ts'

interface KnownRoute {
  segments: string[]
  methods: Set<string>
}

/** Which paths the app has, for telling a wrong method (405) from a wrong path (404). */
export interface KnownRoutes {
  /** Why this method and path found no handler. */
  refusalOf(method: string, path: string): Refusal
}

/** Takes down every route that is registered on the app from now on. */
export function rememberRoutes(app: FastifyInstance): KnownRoutes {
  const routes = new Map<string, KnownRoute>()
  app.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { segments: url.split('/'), methods: new Set<string>() }
    for (const each of [method].flat()) route.methods.add(each)
    routes.set(url, route)
  })
  return {
    refusalOf(method, path) {
      const segments = path.split('/')
      const route = [...routes.values()].find((each) => fits(each.segments, segments))
      if (route !== undefined && !route.methods.has(method)) {
        const allow = [...route.methods].sort().join(', ')
        return { code: 'method_not_allowed', detail: `This path takes ${allow}.`, headers: { allow } }
      }
      const meant = nearestName(path.replace(/\/$/, ''), [...routes.keys()])
      return { code: 'not_found', detail: `Nothing answers at this path.${meant === undefined ? '' : ` Did you mean ${meant}?`}` }
    },
  }
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.at(-1) === '*') return segments.length >= pattern.length && fits(pattern.slice(0, -1), segments.slice(0, pattern.length - 1))
  if (pattern.length !== segments.length) return false
  return pattern.every((part, at) => (part.startsWith(':') ? segments[at] !== '' : part === segments[at]))
}
