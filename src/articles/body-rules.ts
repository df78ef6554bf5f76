import type { Finding, Severity } from '../../schemas/article.ts'

/** A rule on bodies: its usual severity, what it is about, and what to write instead where that is one sentence. */
export interface BodyRule {
  severity: Severity
  description: string
  hint?: string
}

const error = (description: string, hint?: string): BodyRule => ({ severity: 'error', description, ...(hint && { hint }) })
const warning = (description: string, hint?: string): BodyRule => ({ severity: 'warning', description, ...(hint && { hint }) })
const info = (description: string, hint?: string): BodyRule => ({ severity: 'info', description, ...(hint && { hint }) })

/** The rules on Markdown bodies, by finding code. */
export const bodyRules: Record<string, BodyRule> = {
  'h1-missing': warning('The body has no H1.', 'begin the body with a line "# Title"'),
  'h1-multiple': warning('The body has more than one H1.', 'use ## for every heading but the first'),
  'text-before-h1': info('Text stands before the H1.', 'move it below the H1'),
  'heading-no-space': warning('A space is missing behind the # marks of a heading.', 'write "## Title"'),
  'heading-empty': warning('A heading has no text.', 'give it a text or remove it'),
  'heading-placeholder-arrows': info('The arrows of the template still enclose a heading.', 'remove <-- and -->'),
  'section-title-nonstandard': info(
    'The title of a section differs from the standard one.',
    'write "## **Recommended Steps**" or "## **Recommended Documents**"',
  ),
  'section-title-not-heading': warning('The title of a section is bold text instead of a heading.', 'write "## **Recommended Steps**"'),
  'steps-empty-or-not-a-list': info('The steps are not a list.', 'write each step as an item of a numbered list'),
  'documents-no-link': info('The documents section holds no link.', 'link the documents or remove the section'),
  'step-open-support-request': info('A step tells the reader to open a support request, which they are about to do.', 'remove the step'),
  'fence-language': info('A code block names a language, which the portal does not support.', 'remove the word behind the fence'),
  'fence-unclosed': warning('A code block is opened and never closed; the opening is shown as text.', 'close it with ```'),
  'table-not-supported': warning('The portal does not support tables.', 'write a list'),
  'alert-not-supported': warning('The portal does not support alerts such as [!NOTE].', 'write **Note:** and the text'),
  'list-too-deep': warning('A list has more than two levels, which the portal does not support.', 'use at most two levels'),
  'anchor-not-supported': warning('The portal does not support named anchors.', 'remove the anchor'),
  'marker-unbalanced': warning(
    'A block marker is not closed, or closed twice.',
    'write <!--name--> before and <!--/name--> behind the block',
  ),
  'token-unbalanced': warning('A replacement token is not closed by its own name.', 'write <!--$name-->[name]<!--/$name-->'),
  'legacy-section-directive': info('A ":::Section:::" line belongs to an older format.', 'use a heading'),
  'html-unsafe': error('An HTML element that must not be in an article is removed.', 'remove it'),
  image: info('The article holds an image, which some clients do not show.', 'say it in words too'),
  'link-empty-url': warning('A link has no address; only its text is shown.', 'add the address or remove the brackets'),
  'link-unclosed': warning('The ) of a link is missing.', 'write [text](address)'),
  'link-reversed': warning('The brackets of a link are mixed up.', 'write [text](address)'),
  'link-swapped': warning('The text and the address of a link are swapped.', 'write [text](address)'),
  'link-inner-space': warning('The address of a link holds spaces or text.', 'write the address alone, with %20 for a space'),
  'link-space-before-paren': warning('White space stands between the text and the address of a link.', 'write [text](address)'),
  'link-newline-before-paren': warning('A line end stands between the text and the address of a link.', 'write the link on one line'),
  'link-newline-before-close': warning('A line end stands before the ) of a link.', 'write the link on one line'),
  'link-nested': warning('A link stands inside the address of another; the inner one is kept.', 'write one link'),
  'link-backslash': warning('The address of a link holds backslashes.', 'write / instead'),
  'link-bad-scheme': error('The address of a link has a scheme that is not allowed; only its text is shown.', 'use https://'),
  'link-placeholder': error('The address of a link is a placeholder.', 'write the real address'),
  'link-relative': warning('The address of a link is relative; there is nothing that it is relative to.', 'write the whole address'),
  'link-anchor-only': warning('The link points to an anchor of the article; anchors do not work in the portal.', 'remove the link'),
  'link-http': info('The link uses http.', 'use https'),
  'link-en-us': warning('The link names the locale en-us, so that every reader gets English.', 'remove /en-us'),
  'link-other-locale': warning('The link names a locale.', 'remove the locale'),
  'link-aka-ms': info('The link is a short link, which hides where it leads.', 'link the page itself'),
  'link-review-docs': error('The link leads to a draft that readers cannot open.', 'link the published page'),
  'link-private-repository': error('The link leads to a private repository that readers cannot open.', 'link the published page'),
  'link-internal': info('The link leads to a host that customers cannot open.', 'link a public page'),
}

/** Something worth a finding: the rule's code, the line index, and what it is about. */
export interface BodyEvent {
  line: number
  code: string
  detail?: string
}

/** What a body rule found, before the path of the file is known. */
export type BodyFinding = Omit<Finding, 'path'>

const detailMax = 200

/** A finding of a body rule at a line of the file; `detail` is what it is about, cut at 200 characters. */
export function bodyFinding(line: number, code: string, detail = '', severity?: Severity): BodyFinding {
  const rule = bodyRules[code]
  if (rule === undefined) throw new RangeError(`no body rule ${code}`)
  const about = detail.length > detailMax ? `${detail.slice(0, detailMax)}…` : detail
  const message = about === '' ? rule.description : `${rule.description.replace(/\.$/, '')}: ${about}`
  return { line, code, severity: severity ?? rule.severity, message, ...(rule.hint !== undefined && { hint: rule.hint }) }
}
