import { decodeHTMLStrict } from 'entities'

/** A cleaned attribute value, and what cleaning noticed. */
export interface CleanValue {
  text: string
  newline: boolean
  carriageReturnEntity: boolean
  doubleEncoded: boolean
  bareAmpersand: boolean
}

/**
 * Cleans an attribute value: entities decoded (only forms ending in `;`, twice when still encoded), invisible characters dropped, white
 * space collapsed, ends trimmed. A bare `&` is data.
 */
export function cleanValue(raw: string): CleanValue {
  if (!needsCleaning.test(raw))
    return { text: raw.trim(), newline: false, carriageReturnEntity: false, doubleEncoded: false, bareAmpersand: false }
  let text = raw
  let doubleEncoded = false
  const encoded = raw.includes('&')
  if (encoded) {
    const once = decodeHTMLStrict(raw)
    text = once === raw ? raw : decodeHTMLStrict(once)
    doubleEncoded = text !== once
  }
  return {
    text: collapseSpace(text),
    newline: raw.includes('\n'),
    carriageReturnEntity: encoded && /&#(?:x0{0,8}d|0{0,8}13);/i.test(raw),
    doubleEncoded,
    bareAmpersand: encoded && /&(?!#?[a-z0-9]{1,40};)/i.test(raw),
  }
}

/** Drops invisible characters and turns every run of white space and control characters into one space; the ends are trimmed. */
export function collapseSpace(text: string): string {
  return text.replace(invisible, '').replace(spaces, ' ').trim()
}

const needsCleaning = /[&\x00-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| {2}/
/** Invisible characters that are dropped from values and from the text of links. */
export const invisible = /[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g
const spaces = /[\s\x00-\x1f\x7f-\x9f]+/g

/** The items of a list value: split on commas, trimmed, lower case, empty ones dropped, repeated ones still there. */
export function splitList(value: string): { items: string[]; oddSeparator: boolean } {
  if (value === '') return { items: [], oddSeparator: false }
  if (!anySeparator.test(value)) return { items: [value.toLowerCase()], oddSeparator: false }
  const oddSeparator = /[;\uff0c\u3001\uff1b]/.test(value)
  const items: string[] = []
  for (const part of value.toLowerCase().split(oddSeparator ? anySeparator : ',')) {
    const item = part.trim()
    if (item !== '') items.push(item)
  }
  return { items, oddSeparator }
}

const anySeparator = /[,;\uff0c\u3001\uff1b]/
