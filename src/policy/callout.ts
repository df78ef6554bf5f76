const words = 'please note|important|note|warning|caution|tip|attention|disclaimer|reminder|notice'
const opening = '(?:[>\\s*_#]|<[a-z]{1,6}>)*'
const closing = '(?:[\\s*_]|</[a-z]{1,6}>)*'

/**
 * The label of a callout (article-format, section 4): `IMPORTANT:` with the colon inside or outside the emphasis, or a dash; `[!NOTE]`; and without
 * either, a label that is emphasised, stands in capitals, or is followed by a capital letter. "Note that …" begins a sentence and is none.
 */
const labels: readonly RegExp[] = [
  new RegExp(`^${opening}(?:${words})${closing}[:：]${closing}`, 'i'),
  new RegExp(`^${opening}(?:${words})${closing}[-–—](?=\\s)${closing}`, 'i'),
  new RegExp(`^${opening}\\[!(?:${words})\\]${closing}`, 'i'),
  new RegExp(`^${opening}(?:\\*\\*|__|[*_]|<[a-z]{1,6}>)(?:${words})(?:[*_]|</[a-z]{1,6}>)${closing}(?![\\s*_<]|that\\b)`, 'i'),
  new RegExp(`^${opening}(?:${words.toUpperCase()})\\b${closing}(?!that\\b|THAT\\b)(?=\\S)`),
  new RegExp(`^${opening}(?:[Pp]lease [Nn]ote|Important|Note|Warning|Caution)\\b${closing}(?=\\p{Lu}[\\p{Ll}'’])`, 'u'),
]

/** How many characters of this text are a callout's label ("IMPORTANT:"), with the marks around it; 0 when there is none. */
export function calloutLabelLength(text: string): number {
  const start = text.slice(0, 120)
  for (const label of labels) {
    const found = label.exec(start)
    if (found !== null) return found[0].length
  }
  return 0
}

/** The same for the plain text of this Markdown: a label may show itself by its emphasis only. */
export function textLabelLength(text: string, markdown: string): number {
  const own = calloutLabelLength(text)
  if (own > 0) return own
  const label = markdown
    .slice(0, calloutLabelLength(markdown))
    .replace(/<[^>]*>|[^\p{L}\s]/gu, '')
    .trim()
  return label !== '' && text.startsWith(`${label} `) ? label.length + 1 : 0
}
