import { isUtf8 } from 'node:buffer'
import { bounds } from '../../schemas/text.ts'
import type { Notes } from './rules.ts'

/**
 * The text of an article file with line ends normalised to LF and byte order marks dropped, or null when the file must be
 * rejected (too large, or holding NUL). Bytes that are not UTF-8 are read as windows-1252 (3 of 15,585 real files).
 */
export function decodeFile(bytes: Uint8Array, notes: Notes): string | null {
  if (bytes.length > bounds.articleBytesMax) {
    noteTooLarge(bytes.length, notes)
    return null
  }
  if (bytes.includes(0)) {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    notes.add('file-nul', 1, wide ? 'the file is UTF-16' : 'the file holds a NUL byte', { hint: 'save it as UTF-8' })
    return null
  }
  const marks = countMarks(bytes)
  const text = decodeText(marks === 0 ? bytes : bytes.subarray(marks * 3), notes)
  if (marks > 0) notes.add('file-bom', 1, 'the file begins with a byte order mark', { hint: 'save it as UTF-8 without BOM' })
  if (marks > 1) notes.add('file-bom-double', 1, `the file begins with ${marks} byte order marks`)
  const control = text.search(controlCharacter)
  if (control >= 0) notes.add('file-control-char', lineOf(text, control), 'the file holds a control character')
  return normaliseLineEnds(text, notes)
}

/** Reports a file that is larger than an article may be. */
export function noteTooLarge(size: number, notes: Notes): void {
  notes.add('file-too-large', 1, `the file has ${size} bytes; an article has at most ${bounds.articleBytesMax}`)
}

// C0 controls but tab, LF and CR, and DEL: one real file has one.
const controlCharacter = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/

function countMarks(bytes: Uint8Array): number {
  let marks = 0
  for (let at = 0; bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf; at += 3) marks++
  return marks
}

function decodeText(bytes: Uint8Array, notes: Notes): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isUtf8(buffer)) return buffer.toString('utf8')
  const text = buffer.toString('latin1').replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80))
  notes.add('file-encoding', lineOf(text, text.search(/[^\x00-\x7f]/)), 'the file is not valid UTF-8; it was read as windows-1252', {
    hint: 'save it as UTF-8',
  })
  return text
}

// The WHATWG windows-1252 index for 0x80 to 0x9F; the rest equals Latin-1. (TextDecoder of several Node versions reads plain Latin-1.)
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function normaliseLineEnds(text: string, notes: Notes): string {
  if (!text.includes('\r')) return text
  const normal = text.replace(/\r\n?/g, '\n')
  const removed = text.length - normal.length
  if (removed > 0 && removed < countLineFeeds(text)) {
    const bare = text.search(/(?<!\r)\n/)
    notes.add('file-mixed-eol', lineOf(text, bare), 'CRLF and LF line ends are mixed')
  }
  return normal
}

function countLineFeeds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** The line, from 1, on which the character at `offset` stands; a CRLF counts once, and so does a lone CR. */
function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) line++
  }
  return line
}
