import type { ArticleReading, Finding, Severity } from '../../schemas/article.ts'
import { bodyRules } from './body-rules.ts'
import { excerpt, type FileCode, fileRules, type Rule } from './rules.ts'

// Reported graver where customers read the article, and milder above the JSON of a form.
const bodyExceptions: Readonly<Record<string, readonly Severity[]>> = {
  'link-internal': ['warning'],
  'heading-no-space': ['info'],
  'heading-empty': ['info'],
}

/** Every rule that a reading or `lintCatalog` may report, by finding code. Docs and SARIF rules are printed from it. */
export const lintRules: Readonly<Record<string, Rule>> = { ...fileRules, ...withExceptions(bodyRules) }

function withExceptions(rules: Readonly<Record<string, Rule>>): Record<string, Rule> {
  return Object.fromEntries(Object.entries(rules).map(([code, rule]) => [code, { also: bodyExceptions[code] ?? [], ...rule }]))
}

// Naming every file of a large group would make the findings grow with its square.
const othersNamedMax = 5

/**
 * What can only be seen across files: article ids that clash (compared without case), file names that two folders share, folders that
 * differ in case only. One finding per file concerned, sorted as `readings` are.
 */
export function lintCatalog(readings: readonly ArticleReading[]): Finding[] {
  return catalogLints.flatMap((lint) => lint(readings))
}

/** The parts of `lintCatalog`, for those who let others have their turn between them. */
export const catalogLints: readonly ((readings: readonly ArticleReading[]) => Finding[])[] = [lintIds, lintFileNames, lintFolders]

function lintIds(readings: readonly ArticleReading[]): Finding[] {
  const withId = readings.filter(({ article }) => article !== null && article.id !== '')
  return clashes(withId, ({ article }) => (article?.id ?? '').toLowerCase()).map(({ item, others }) =>
    finding('article-id-duplicate', item, `articleId "${excerpt(item.article?.id ?? '')}" is also that of ${others}`, item.idLine ?? 1),
  )
}

function lintFileNames(readings: readonly ArticleReading[]): Finding[] {
  return clashes(readings, ({ path }) => path.slice(path.indexOf('/') + 1)).map(({ item, others }) =>
    finding('file-name-duplicate', item, `the same file name as ${others}`),
  )
}

function lintFolders(readings: readonly ArticleReading[]): Finding[] {
  const firstOfFolder = new Map<string, ArticleReading>()
  for (const reading of readings) {
    const folder = folderOf(reading)
    if (!firstOfFolder.has(folder)) firstOfFolder.set(folder, reading)
  }
  const folders = [...firstOfFolder.values()]
  return clashes(folders, (reading) => folderOf(reading).toLowerCase()).map(({ item, others }) =>
    finding('folder-name-duplicate', item, `the folder differs only in letter case from that of ${others}`),
  )
}

function folderOf({ path }: ArticleReading): string {
  return path.slice(0, path.indexOf('/'))
}

/** The readings that share a key with another one, each with the paths of some others. */
function clashes(
  readings: readonly ArticleReading[],
  keyOf: (reading: ArticleReading) => string,
): { item: ArticleReading; others: string }[] {
  const groups = new Map<string, ArticleReading[]>()
  for (const item of readings) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return readings.flatMap((item) => {
    const group = groups.get(keyOf(item)) ?? []
    if (group.length < 2) return []
    const others = group
      .slice(0, othersNamedMax + 1)
      .filter((other) => other !== item)
      .slice(0, othersNamedMax)
    const more = group.length - 1 - others.length
    return [{ item, others: others.map(({ path }) => path).join(', ') + (more > 0 ? ` and ${more} more` : '') }]
  })
}

function finding(code: FileCode, { path }: ArticleReading, message: string, line = 1): Finding {
  return { path, line, code, severity: fileRules[code].severity, message }
}
