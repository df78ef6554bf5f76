import { decodeHTMLStrict } from 'entities'
import { collapseSpace } from './value.ts'

// Anything but printable Latin, Greek and Cyrillic text with single spaces: most runs need no second look.
const untidy = /[^\x21-\x7e\u00a1-\u00ac\u00ae-\u061b\u2010-\u2027\u2030-\u205e ]| {2}/

/** Decodes entities, only in forms ended by `;`, so that `?a=1&regions=all` stays as it is. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}

/** Drops invisible characters, turns every run of white space (NBSP too) into one space, and trims. */
export function tidy(text: string): string {
  return untidy.test(text) ? collapseSpace(text) : text.trim()
}

/** Whether the character can be escaped by a backslash in Markdown: ASCII punctuation (CommonMark 2.4). */
export function isAsciiPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)
}
