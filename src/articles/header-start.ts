import { countLines, isHeaderSpace } from './characters.ts'
import { excerpt, type Notes } from './rules.ts'
import { collapseSpace } from './value.ts'

/** Where the `<properties` tag begins, and the comments before it as offsets of their begin and end. */
export interface HeaderStart {
  offset: number
  comments: readonly { from: number; to: number }[]
}

/** What the tag begins with, in lower case. */
export const tagStart = '<properties'

/** Finds the first `<properties` (any case) that stands in no closed comment, else the first one at all, else null. */
export function findHeader(text: string): HeaderStart | null {
  const comments: { from: number; to: number }[] = []
  let commentsClose = true
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (isTagStart(text, at)) return { offset: at, comments }
    const end = commentsClose && text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1
    if (end >= 0) {
      comments.push({ from: at, to: end + 3 })
      at = end + 3
    } else {
      if (text.startsWith('<!--', at)) commentsClose = false
      at++
    }
  }
  const hidden = /<properties[\s/>]/i.exec(text)
  return hidden === null ? null : { offset: hidden.index, comments: [] }
}

/** Whether a `<properties` tag begins at `at`. */
export function isTagStart(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x3c || text.slice(at, at + tagStart.length).toLowerCase() !== tagStart) return false
  const after = text.charCodeAt(at + tagStart.length)
  return isHeaderSpace(after) || after === 0x2f || after === 0x3e
}

/** Looks at the text before the header: its first H1 is returned, comments are fine, everything else is dropped with a finding. */
export function readBefore(text: string, start: HeaderStart, notes: Notes): { text: string; line: number } | null {
  if (start.offset === 0) return null
  const before = withoutComments(text, start)
  if (start.comments.length > 0) {
    const first = start.comments[0]?.from ?? 0
    notes.add('comment-before-header', countLines(text).at(first), 'a comment stands before the header')
  }
  if (collapseSpace(before) === '') return null
  let heading: { text: string; line: number } | null = null
  let dropped: { text: string; line: number } | null = null
  let line = 0
  for (const raw of before.split('\n')) {
    line++
    const content = raw.trim()
    if (collapseSpace(content) === '') continue
    if (heading === null && /^#(?!#)/.test(content)) heading = { text: content, line }
    else dropped ??= { text: content, line }
  }
  if (heading) notes.add('h1-before-header', heading.line, 'the H1 stands before the header', { hint: 'move it below the header' })
  if (dropped) notes.add('text-before-header', dropped.line, `"${excerpt(dropped.text)}" stands before the header; it is dropped`)
  return heading
}

/** The text before the header with every comment reduced to its line feeds. */
function withoutComments(text: string, start: HeaderStart): string {
  let kept = ''
  let from = 0
  for (const comment of start.comments) {
    kept += text.slice(from, comment.from) + text.slice(comment.from, comment.to).replace(/[^\n]+/g, '')
    from = comment.to
  }
  return kept + text.slice(from, start.offset)
}
