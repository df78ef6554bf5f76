/** A portal blade that a link opens: `<Extension>.<Blade>(.<param>.<value>)*`, with the address that some carry behind it. */
export interface BladeTarget {
  kind: 'blade'
  scheme: 'data-blade' | 'button-data-blade' | 'button-data-context'
  extension: string
  blade: string
  params: { name: string; value: string }[]
  /** The `;data-blade-uri:` part as written, or null. */
  uri: string | null
  /** A value such as `$resourceId` or `{$domain}` stands for something that only the portal knows. */
  needsContext: boolean
}

/** Why a target is shown as plain text: it has no scheme, one that is not allowed, hidden characters, a user name, or cannot be parsed. */
export type TextReason = 'relative' | 'scheme' | 'hidden-characters' | 'credentials' | 'malformed'

/** What a link may become. `href` is absolute; `upgraded` says that it was written with http. */
export type LinkTarget =
  | { kind: 'web'; href: string; upgraded: boolean }
  | { kind: 'mail'; href: string }
  | BladeTarget
  | { kind: 'text'; reason: TextReason }

/** Characters of an address at most; the longest honest one seen has fewer than 2,000. */
const addressCharactersMax = 8_192

/** Control, format (zero-width, bidi), private and unassigned characters, every kind of space, lone surrogates, and the backslash. */
const hidden = /[\p{C}\p{Z}\\]/u

const bladeName = /^[A-Za-z0-9_-]+$/

/**
 * Decides what a link target, already free of Markdown escapes and entities, may become: an allow-list of https, http (upgraded
 * to https), mailto, the portal's blade schemes and `button-link:<url>`. Everything else is text. Never throws.
 */
export function classifyLink(url: string): LinkTarget {
  return classify(url, true)
}

function classify(written: string, buttonAllowed: boolean): LinkTarget {
  if (written.length > addressCharactersMax) return text('malformed')
  const address = written.trim()
  if (hidden.test(address)) return text('hidden-characters')
  const parsed = parseAddress(address)
  if (parsed === null) return text(parseAddress(address, 'https://base.invalid/') === null ? 'malformed' : 'relative')
  const rest = address.slice(parsed.protocol.length)
  switch (parsed.protocol) {
    case 'https:':
    case 'http:':
      return webTarget(parsed, address)
    case 'mailto:':
      return parsed.pathname === '' ? text('malformed') : { kind: 'mail', href: parsed.href }
    case 'data-blade:':
      return bladeTarget('data-blade', rest)
    case 'button-data-blade:':
      return bladeTarget('button-data-blade', rest)
    case 'button-data-context:':
      return bladeTarget('button-data-context', rest)
    case 'button-link:':
      return buttonAllowed ? buttonTarget(rest) : text('scheme')
    default:
      // A host with a port, `www.example.com:8080`, parses as a scheme of that name.
      return text(parsed.protocol.includes('.') ? 'relative' : 'scheme')
  }
}

function text(reason: TextReason): LinkTarget {
  return { kind: 'text', reason }
}

function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

function webTarget(parsed: URL, written: string): LinkTarget {
  if (parsed.username !== '' || parsed.password !== '') return text('credentials')
  const upgraded = parsed.protocol === 'http:'
  if (upgraded) parsed.protocol = 'https:'
  // A bare host stays as written; elsewhere the serialised form, so that what was checked is what is used.
  const href = parsed.href === `${written}/` ? written : parsed.href
  return { kind: 'web', href, upgraded }
}

function buttonTarget(rest: string): LinkTarget {
  const inner = classify(rest, false)
  return inner.kind === 'web' ? inner : text(inner.kind === 'text' ? inner.reason : 'scheme')
}

function bladeTarget(scheme: BladeTarget['scheme'], rest: string): LinkTarget {
  const at = rest.toLowerCase().indexOf(';data-blade-uri:')
  const uri = at < 0 ? null : rest.slice(at + ';data-blade-uri:'.length)
  const [extension = '', blade = '', ...values] = (at < 0 ? rest : rest.slice(0, at)).split('.')
  if (!bladeName.test(extension) || !bladeName.test(blade) || values.length % 2 === 1) return text('malformed')
  const params: BladeTarget['params'] = []
  for (let index = 0; index < values.length; index += 2) {
    const [name = '', value = ''] = values.slice(index, index + 2)
    if (!bladeName.test(name)) return text('malformed')
    params.push({ name, value })
  }
  const needsContext = params.some(({ value }) => value.includes('$'))
  return { kind: 'blade', scheme, extension, blade, params, uri, needsContext }
}
