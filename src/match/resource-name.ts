/** A resource name taken apart: `provider` null when no prefix names one; `type` empty when the name holds none. */
export interface ResourceName {
  provider: string | null
  type: string
}

/**
 * Reads `virtualMachines`, `Microsoft.Compute/virtualMachines` or a full resource id (Azure Resource Manager:
 * `/subscriptions/{id}/…/providers/{provider}/{type}/{name}/{type}/{name}`; the last `/providers/` counts), all lower case.
 * A full id keeps its types and drops its names.
 */
export function readResourceName(value: string): ResourceName {
  const text = value.trim().toLowerCase()
  const providers = `/${text}`.lastIndexOf('/providers/')
  if (providers >= 0) {
    const [provider, ...rest] = segments(text.slice(providers + '/providers'.length))
    const types = rest.filter((_, position) => position % 2 === 0)
    return { provider: provider ?? null, type: types.join('/') }
  }
  // An id of a subscription or resource group names no resource type at all.
  if (text.startsWith('/') || text.startsWith('subscriptions/')) return { provider: null, type: '' }
  const slash = text.indexOf('/')
  const prefix = slash < 0 ? '' : text.slice(0, slash)
  if (!prefix.includes('.')) return { provider: null, type: segments(text).join('/') }
  return { provider: prefix.trim(), type: segments(text.slice(slash)).join('/') }
}

function segments(path: string): string[] {
  return path
    .split('/')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
}
