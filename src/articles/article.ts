import { hash } from 'node:crypto'
import type { Article, ArticleReading, Finding, Heading } from '../../schemas/article.ts'
import { type Attributes, nameAttributes } from './attributes.ts'
import { tokenMarks } from './comments.ts'
import { decodeFile } from './decode.ts'
import { checkPath } from './field-checks.ts'
import { readFields } from './fields.ts'
import { readForm } from './form.ts'
import { type Header, readHeader } from './header.ts'
import { readJsonBody } from './json-body.ts'
import { type ArticleContent, LateArticle, LateReading, onceAsked } from './late.ts'
import { createNotes, excerpt, type Note, type Notes, notesMax } from './rules.ts'
import { scanBody } from './scan-body.ts'
import { selfHelpTypes } from './self-help-types.ts'

/** The content hash of an article file: SHA-256 of its bytes, first 16 hex digits. */
export function contentHash(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, 16)
}

/**
 * Makes an article of one file. `path` is `<folder>/<file>.md`. Never throws: a file that cannot be an article (no header, NUL, too
 * large) has article null, and the findings say why; everything else is accepted with findings, sorted by line.
 */
export function readArticle(path: string, bytes: Uint8Array): ArticleReading {
  const notes = createNotes()
  try {
    return read(path, bytes, notes)
  } catch (error) {
    // A fault of this program must cost one article, not the whole catalog.
    notes.add('file-unreadable', 1, `reading the file failed (${excerpt(String(error))})`)
    return finish(path, null, notes.list)
  }
}

function read(path: string, bytes: Uint8Array, notes: Notes): ArticleReading {
  checkPath(path, notes)
  const text = decodeFile(bytes, notes)
  const header = text === null ? null : readHeader(text, notes)
  if (header === null) return finish(path, null, notes.list)
  const attributes = nameAttributes(header, notes)
  const fields = readFields(attributes, notes)
  const placed = placeHeading(header)
  const titleTokens = readTitleTokens(fields.pageTitle, attributes, notes)
  const content = onceAsked(() => readSafely(placed, fields))
  const head = {
    path,
    id: fields.id,
    title: fields.pageTitle || titleOf(content().headings) || stem(path),
    description: fields.description,
    selfHelpType: fields.selfHelpType,
    service: fields.service,
    resource: fields.resource,
    resources: fields.resources,
    supportTopicIds: fields.supportTopicIds,
    productPesIds: fields.productPesIds,
    cloudEnvironments: fields.cloudEnvironments,
    disableClouds: fields.disableClouds,
    clouds: fields.clouds,
    resourceTags: fields.resourceTags,
    clientIds: fields.clientIds,
    displayOrder: fields.displayOrder,
    ownershipId: fields.ownershipId,
    body: placed.body,
    bodyLine: placed.bodyLine,
    contentHash: contentHash(bytes),
  }
  const tokens = (): string[] => {
    // A token is a comment, and most bodies have none: which articles can be offered is known without reading bodies.
    const inBody = placed.body.includes('<!--') ? content().tokens : noTokens
    return titleTokens.length === 0 ? inBody : [...new Set([...titleTokens, ...inBody])]
  }
  const article = new LateArticle(head, { content, tokens })
  const findings = onceAsked(() => listFindings(path, notes.list.concat(content().findings)))
  return new LateReading({ article, idLine: attributes.line('articleId'), findings })
}

const noTokens: string[] = []

/** The names of the tokens in the title, which nobody would fill: a reader would see the marks themselves. */
function readTitleTokens(title: string, attributes: Attributes, notes: Notes): string[] {
  const names = tokenMarks(title).flatMap(({ name, closing }) => (closing || name === '' ? [] : [name]))
  if (names.length > 0)
    notes.add('token-in-title', attributes.line('pageTitle'), `the page title holds the token ${excerpt(names[0] ?? '')}`)
  return names
}

function readSafely(placed: Placed, fields: { selfHelpType: string; pageTitle: string }): Content {
  const notes = createNotes()
  try {
    const content = readContent(placed, fields, notes)
    return { ...content, findings: notes.list.concat(content.findings) }
  } catch (error) {
    // A fault of this program must cost one body, not the whole catalog.
    notes.add('file-unreadable', placed.bodyLine, `reading the body failed (${excerpt(String(error))})`)
    return { headings: [], steps: [], documents: [], tokens: [], form: null, findings: notes.list }
  }
}

interface Placed {
  body: string
  bodyLine: number
  /** The line on which an H1 that was moved into the body really stands, or null. */
  movedFrom: number | null
}

/** An H1 from before the header goes where it belongs: on a line of its own before the body. */
function placeHeading({ heading, body, bodyLine }: Header): Placed {
  if (heading === null) return { body, bodyLine, movedFrom: null }
  return { body: `${heading.text}\n${body}`, bodyLine: Math.max(1, bodyLine - 1), movedFrom: heading.line }
}

type Content = ArticleContent & { findings: readonly Note[] }

function readContent(placed: Placed, fields: { selfHelpType: string; pageTitle: string }, notes: Notes): Content {
  const { selfHelpType } = fields
  const { bodyLine } = placed
  if (!selfHelpTypes.get(selfHelpType)?.json) {
    const scan = scanBody({ body: placed.body, bodyLine, selfHelpType })
    const { steps, documents, tokens, findings } = scan
    return { headings: relocate(scan.headings, placed), steps, documents, tokens, form: null, findings }
  }
  const { preamble, root } = readJsonBody(placed.body, bodyLine, notes)
  const scan = scanBody({ body: preamble, bodyLine, selfHelpType })
  const form = root && selfHelpType === 'problemscopingquestions' ? readForm(root, fields.pageTitle, notes) : null
  return { headings: relocate(scan.headings, placed), steps: [], documents: [], tokens: [], form, findings: scan.findings }
}

function relocate(headings: Heading[], { movedFrom }: Placed): Heading[] {
  const [first, ...others] = headings
  return movedFrom === null || first === undefined ? headings : [{ ...first, line: movedFrom }, ...others]
}

function titleOf(headings: readonly Heading[]): string {
  return (
    headings.find((heading) => heading.level === 1 && heading.text !== '')?.text ??
    headings.find((heading) => heading.text !== '')?.text ??
    ''
  )
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '')
}

function finish(path: string, article: Article | null, notes: readonly Note[]): ArticleReading {
  return { path, article, findings: listFindings(path, notes) }
}

function listFindings(path: string, notes: readonly Note[]): Finding[] {
  const findings: Finding[] = notes.slice(0, notesMax).map((note) => Object.assign({ path }, note))
  findings.sort((a, b) => a.line - b.line)
  if (notes.length >= notesMax) {
    findings.push({
      path,
      line: 1,
      code: 'findings-capped',
      severity: 'info',
      message: `only ${notesMax} findings of this file are listed`,
    })
  }
  return findings
}
