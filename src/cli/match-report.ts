import type { Answer } from '../../schemas/answer.ts'

/** An answer as a person reads it in a terminal: warnings first, then the articles and why, then what was missed. */
export function printAnswer(answer: Answer): string {
  const warnings = answer.warnings.flatMap(({ severity, policy, text, conditions, contacts, sources }) => [
    `${severity === 'warning' ? 'WARNING' : 'Notice'} (${policy}): ${text}`,
    ...conditions.map((condition) => `  exception: ${condition}`),
    ...contacts.map((contact) => `  ask: ${contact}`),
    ...sources.map(({ path, line }) => `  stated in ${path}:${line}`),
    '',
  ])
  const articles = answer.articles.flatMap(({ title, id, match, documents, source }, place) => [
    `${place + 1}. ${title} [${id}]`,
    `   ${source.path}`,
    `   ${match.level}, ${match.confidence}: ${match.on.map(({ facet, fit, words }) => `${facet} ${words?.join(' ') ?? fit}`).join('; ')}`,
    ...documents.map(({ text, url }) => `   - ${text}: ${url}`),
  ])
  const heading =
    answer.level === null ? 'No article is offered.' : `${answer.articles.length} of ${answer.total} articles at level ${answer.level}:`
  const misses = answer.misses.map(({ facets, articles: count }) => {
    const named = Object.entries(facets).map(([facet, value]) => `${facet} ${value}`)
    return count === 0 ? `No article lists ${named.join()}.` : `${count} articles of the topic are withheld by ${named.join(' and ')}.`
  })
  const intents = answer.intents.map((intent) => `The ticket asks about: ${intent}`)
  const form = answer.scopingQuestions === null ? [] : [`Scoping questions: ${answer.scopingQuestions.source.path}`]
  return `${[...warnings, heading, ...articles, ...misses, ...intents, ...form].join('\n')}\n`
}
