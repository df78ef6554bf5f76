import { createHash } from 'node:crypto'

/** The entity tag of these bytes. */
export function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
}

/** Whether If-None-Match (RFC 9110, 13.1.2: a list of tags or `*`, compared weakly) names this entity tag. */
export function namesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag) return true
  if (header.trim() === '*') return true
  // A tag is W/ and a quoted string that may hold commas, so the list is read tag by tag, not split.
  const wanted = etag.startsWith('W/') ? etag.slice(2) : etag
  let at = header.indexOf('"')
  while (at >= 0) {
    const end = header.indexOf('"', at + 1)
    if (end < 0) return false
    if (header.slice(at, end + 1) === wanted) return true
    at = header.indexOf('"', end + 1)
  }
  return false
}
