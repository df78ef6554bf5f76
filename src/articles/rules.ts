import type { Finding, Severity } from '../../schemas/article.ts'
import { collapseSpace } from './value.ts'

/** What a rule of the linter says about itself. `also` lists further severities that it is reported with in milder or graver cases. */
export interface Rule {
  severity: Severity
  also?: readonly Severity[]
  description: string
}

const error = (description: string, ...also: Severity[]): Rule => ({ severity: 'error', also, description })
const warning = (description: string, ...also: Severity[]): Rule => ({ severity: 'warning', also, description })
const info = (description: string, ...also: Severity[]): Rule => ({ severity: 'info', also, description })

/** The rules on files, headers and JSON bodies, by finding code. The rules on Markdown bodies stand in body-rules.ts. */
export const fileRules = {
  'file-too-large': error('The file is larger than an article may be; it is not indexed.'),
  'file-nul': error('The file holds a NUL byte (often UTF-16 text); it is not indexed.'),
  'file-unreadable': error('The file could not be read; it is not indexed.'),
  'file-bom': info('The file begins with a byte order mark.'),
  'file-bom-double': info('The file begins with more than one byte order mark.'),
  'file-mixed-eol': info('The file mixes CRLF and LF line ends.'),
  'file-encoding': warning('The file is not valid UTF-8 and was read as windows-1252.'),
  'file-control-char': warning('The file holds a control character.'),
  'file-name-too-long': warning('The file name is longer than 80 characters.'),
  'file-name-odd-chars': info('The path holds characters other than letters, digits, dot, hyphen and underscore.'),
  'file-name-duplicate': info('Another folder holds a file of the same name.'),
  'folder-name-duplicate': warning('Another folder has the same name but for letter case.'),
  'findings-capped': info('The file has more findings than are listed.'),

  'header-missing': error('There is no <properties … /> header; the file is not indexed.'),
  'header-unclosed': error('The header is not closed with />.'),
  'header-junk': warning('The header holds characters that belong to no attribute.'),
  'header-repeated': warning('A second header follows the first; only the first counts.'),
  'invisible-char-in-header': warning('The header holds an invisible character between attributes.'),
  'comment-before-header': info('A comment stands before the header.'),
  'text-before-header': warning('Text stands before the header; it is dropped.'),
  'h1-before-header': warning('The H1 stands before the header.'),
  'text-after-header': warning('Text follows the header on its last line; it is taken as body.'),

  'attr-quote-missing': error('The closing quote of an attribute is missing; its value ends at the line end.'),
  'attr-unquoted': error('The value of an attribute is not in straight quotes.'),
  'attr-value-missing': error('An attribute has no value.'),
  'attr-misspelt': warning('The name of an attribute is misspelt; it is read as the known one.'),
  'attr-unknown': info('The attribute is unknown; it is ignored.'),
  'attr-repeated': error('An attribute stands twice; the first one counts.', 'warning'),
  'attr-bare-ampersand': info('The value of an attribute holds a bare &; it is data.'),
  'attr-newline-in-value': warning('The value of an attribute spans several lines.'),
  'attr-cr-entity': info('The value of an attribute holds an encoded carriage return.'),
  'attr-double-encoded': warning('The value of an attribute is entity-encoded twice.'),
  'attr-required-missing': error('A required attribute is absent or empty.', 'warning', 'info'),
  placeholder: error('A required attribute still holds the placeholder of the template.'),
  'owner-placeholder': info('The owner is a placeholder.'),

  'title-has-comma-or-period': info('The page title holds a comma or a full stop.'),
  'token-in-title': error('The page title holds a replacement token; the article is never offered.'),
  'article-id-duplicate': error('Several files have the same articleId (compared without case).'),
  'article-id-odd-chars': info('The articleId holds characters other than letters, digits, dot, hyphen and underscore.'),
  'article-id-suffix': info('The articleId ends with .md.'),
  'article-id-guid-malformed': info('The articleId looks like a GUID but is none.'),
  'self-help-type-unknown': warning('The selfHelpType is unknown; the article is never offered.'),
  'list-bad-id': error('A list holds something that is no id.'),
  'list-duplicate': warning('A list names an item twice.'),
  'list-separator': warning('A list is separated by something other than commas.'),
  'id-unusual-length': warning('An id has an unusual number of digits.'),
  'cloud-unknown': error('A cloud environment is unknown.'),
  'cloud-disabled': warning('A cloud is listed in cloudEnvironments and in disableClouds; it is disabled.'),
  'display-order-bad': error('displayOrder is not a whole number; it is ignored.'),
  'display-order-low': warning('displayOrder is below 1.'),
  'service-multiple': warning('The service attribute names more than one service; the first counts.'),
  'service-has-space': warning('The service holds white space.'),
  'service-trailing-slash': warning('The service ends with a slash.'),
  'resource-multiple': warning('The resource attribute names more than one resource type.'),
  'no-topic': warning('The article lists no topic, so no topic leads to it.'),
  'no-topic-no-product': info('The article lists neither topic nor product.'),

  'json-missing': error('There is no JSON object between --- lines.'),
  'json-fence': warning('The JSON object is not enclosed in --- lines, or other text stands there.'),
  'json-invalid': error('The JSON is not valid; it is ignored.'),
  'json-raw-control-char': error('A JSON string holds a raw control character; it is read as if escaped.'),
  'json-duplicate-key': warning('A JSON object has the same key twice; the last one counts.'),
  'form-invalid': error('The JSON is no form with form elements; it is ignored.'),
  'form-no-elements': warning('The form has no elements.'),
  'form-key-case': warning('A key of the form is written in the wrong letter case.'),
  'form-key-misspelt': warning('A key of the form is misspelt.'),
  'form-control-type-case': info('The controlType is written in unusual letter case.'),
  'form-control-type-unknown': warning('The controlType is unknown.'),
  'form-required-not-boolean': warning('A flag of the form is not written as true or false.'),
  'form-value-type': warning('A value of the form has the wrong type.'),
  'form-id-missing': error('A form element has no id; it is named by its place.'),
  'form-id-duplicate': error('Two form elements have the same id.'),
  'form-order': warning('The order of a form element is missing or not unique.'),
  'form-options-missing': error('A dropdown or radio group has no options.'),
  'form-visibility-broken': warning('A visibility expression is no complete comparison.'),
  'form-visibility-unknown-id': warning('A visibility expression names an element that does not exist.'),
} as const satisfies Record<string, Rule>

export type FileCode = keyof typeof fileRules

/** A finding before the path of its file is known. */
export type Note = Omit<Finding, 'path'>

/** Findings kept per file, so that a hostile file cannot fill the memory with them. */
export const notesMax = 500

/** Gathers the findings of one file, at most `notesMax`; the severity is the rule's unless another is given. */
export interface Notes {
  readonly list: Note[]
  add(code: FileCode, line: number, message: string, options?: { hint?: string | undefined; severity?: Severity }): void
}

/** An empty gathering of findings. */
export function createNotes(): Notes {
  const list: Note[] = []
  return {
    list,
    add(code, line, message, options) {
      if (list.length >= notesMax) return
      const severity = options?.severity ?? fileRules[code].severity
      const hint = options?.hint
      list.push(hint === undefined ? { line, code, severity, message } : { line, code, severity, message, hint })
    },
  }
}

/** A piece of an author's text as it may stand in a message: one line, at most 60 characters. */
export function excerpt(text: string): string {
  const head = collapseSpace(text.slice(0, 240))
  return head.length > 60 ? `${head.slice(0, 59)}…` : head
}
