/** The two sections that the authoring guide names. */
export type SectionKind = 'steps' | 'documents'

const stepsTitle = /\brec+om+end(?:ed|s)?\s+steps?\b/i
const documentsTitle = /\brec+om+end(?:ed|s)?\s+doc(?:uments?|umenst|s)?\b/i
const onlyTitle = /^rec+om+end(?:ed|s)?\s+(?:steps?|doc(?:uments?|umenst|s)?)\s*:?$/i

/** Which section a heading opens, by its plain text: "Reccommended", "Recommend Steps" and longer titles count (468 real articles). */
export function sectionOf(title: string): SectionKind | null {
  if (stepsTitle.test(title)) return 'steps'
  return documentsTitle.test(title) ? 'documents' : null
}

/**
 * The marks and text of a line that is only bold and only names a section (`**Recommended Steps**`, 34 real articles);
 * null for any other line. `line` begins at its first character.
 */
export function boldSectionTitle(line: string): string | null {
  const marks = line.slice(0, 2)
  if (marks !== '**' && marks !== '__') return null
  if (line.length > 80) return null
  const bare = line.replace(/(?:\s|<\/?br\s*\/?>|:)+$/i, '')
  const inner = bare.endsWith(marks) ? bare.slice(2, -2) : ''
  return onlyTitle.test(inner.trim()) ? inner.trim() : null
}
