import type { ResourceType } from '../../schemas/article.ts'

/**
 * A `resource` attribute (cleaned, lower case, `a/b, c/d`) as a set of provider and type. A prefix is a provider when it holds a dot and
 * ends at the first `/`; it wins over `service`, which provides for bare types only. Nested types stay whole (`servers/databases`).
 */
export function resourceTypes(resource: string, service: string): ResourceType[] {
  if (resource === '') return []
  if (!/[,;/\uff0c\u3001\uff1b]/.test(resource)) return [{ provider: service === '' ? null : service, type: resource }]
  const found: ResourceType[] = []
  const seen = new Set<string>()
  for (const item of resource.split(/[,;\uff0c\u3001\uff1b]/)) {
    const segments = item.split('/').map((segment) => segment.trim())
    const parts = segments.filter((segment) => segment !== '')
    const first = parts[0]
    if (first === undefined) continue
    const prefixed = first.includes('.') && segments.length > 1
    const provider = prefixed ? first : service === '' ? null : service
    const type = (prefixed ? parts.slice(1) : parts).join('/')
    const key = `${provider ?? ''}\n${type}`
    if (type === '' || seen.has(key)) continue
    seen.add(key)
    found.push({ provider, type })
  }
  return found
}
