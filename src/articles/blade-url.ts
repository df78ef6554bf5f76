import { DeflectorError } from '../errors.ts'
import type { BladeTarget } from './link-target.ts'

/**
 * Makes the function that turns a blade into an https address, or into null when it needs a resource context. The template is an
 * https URL with `{extension}` and `{blade}`, and optionally `{query}` (`name=value&…`), after the host; what is filled in is
 * percent-encoded. Without a template every blade is null; a template that breaks these rules raises `config_invalid`.
 */
export function createBladeUrl(template: string | null): (target: BladeTarget) => string | null {
  if (template === null) return () => null
  const origin = templateOrigin(template)
  return (target) => {
    if (target.needsContext) return null
    const filled = fill(template, {
      extension: encodeURIComponent(target.extension),
      blade: encodeURIComponent(target.blade),
      query: target.params.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&'),
    })
    const url = parse(filled)
    return url !== null && url.origin === origin ? url.href : null
  }
}

function fill(template: string, values: { extension: string; blade: string; query: string }): string {
  // Functions as replacements: `$&` in a value must stay as it is.
  return template
    .replaceAll('{extension}', () => values.extension)
    .replaceAll('{blade}', () => values.blade)
    .replaceAll('{query}', () => values.query)
}

function templateOrigin(template: string): string {
  const one = parse(fill(template, { extension: 'e', blade: 'b', query: 'n=v' }))
  const other = parse(fill(template, { extension: 'x', blade: 'y', query: 'z' }))
  const complete = template.includes('{extension}') && template.includes('{blade}')
  if (!complete || one === null || one.origin !== other?.origin || one.username !== '' || one.password !== '') {
    const rule = 'must be an https URL with {extension} and {blade}, and optionally {query}, after its host'
    throw new DeflectorError('config_invalid', `BLADE_URL_TEMPLATE ${rule}`, [{ field: 'BLADE_URL_TEMPLATE', message: rule }])
  }
  return one.origin
}

function parse(address: string): URL | null {
  try {
    const url = new URL(address)
    return url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}
