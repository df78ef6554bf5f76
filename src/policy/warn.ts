import type { Warning, WarningSource } from '../../schemas/answer.ts'
import type { PolicyStatement } from '../../schemas/policy.ts'
import { calloutLabelLength } from './callout.ts'

/** A policy statement with the article or form it stands in, and its sanitised HTML. */
export interface FoundStatement {
  kind: 'article' | 'form'
  path: string
  articleId: string
  html: string
  statement: PolicyStatement
}

/**
 * Makes one warning of equal statements: same policy, and same text but for case, white space, punctuation and a callout's label.
 * Conditions, contacts and articles are united in order; the first place is `source`. Policies that the ticket asks for come first.
 */
export function mergeWarnings({ found, intents }: { found: readonly FoundStatement[]; intents: readonly string[] }): Warning[] {
  const warnings = new Map<string, Warning>()
  for (const one of found) {
    const key = `${one.statement.policy}\n${fold(one.statement.text)}`
    const known = warnings.get(key)
    if (known === undefined) warnings.set(key, firstWarning(one, intents.includes(one.statement.policy)))
    else addSource(known, one)
  }
  const all = [...warnings.values()]
  return [...all.filter(({ severity }) => severity === 'warning'), ...all.filter(({ severity }) => severity === 'notice')]
}

function firstWarning({ statement, html, ...place }: FoundStatement, isAsked: boolean): Warning {
  const source = sourceOf(place, statement.line)
  return {
    policy: statement.policy,
    severity: isAsked ? 'warning' : 'notice',
    text: statement.text,
    html,
    conditions: [...new Set(statement.conditions)],
    contacts: [...new Set(statement.contacts)],
    articleIds: [place.articleId],
    triggeredBy: isAsked ? ['article', 'ticket'] : ['article'],
    source,
    sources: [source],
  }
}

function addSource(warning: Warning, { statement, html: _, ...place }: FoundStatement): void {
  warning.conditions = unite(warning.conditions, statement.conditions)
  warning.contacts = unite(warning.contacts, statement.contacts)
  warning.articleIds = [...new Set([...warning.articleIds, place.articleId])]
  const source = sourceOf(place, statement.line)
  const isKnown = warning.sources.some(({ kind, path, line }) => kind === source.kind && path === source.path && line === source.line)
  if (!isKnown) warning.sources = [...warning.sources, source]
}

function sourceOf({ kind, path, articleId }: Omit<FoundStatement, 'statement' | 'html'>, line: number): WarningSource {
  return { kind, path, articleId, line }
}

/** Both lists in order; what differs in case or punctuation only is the same. */
function unite(known: readonly string[], more: readonly string[]): string[] {
  const seen = new Set(known.map(fold))
  return [...known, ...more.filter((text) => !seen.has(fold(text)))]
}

function fold(text: string): string {
  return text
    .slice(calloutLabelLength(text))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
