import sanitizeHtml from 'sanitize-html'
import { createBladeUrl } from './blade-url.ts'
import { classifyLink } from './link-target.ts'

/** Every element that can stand in rendered HTML; `a` alone has href, rel and target, `ol` has start, nothing else has attributes. */
export const allowedTags = [
  ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li'],
  ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'code'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
] as const

// The element that a link becomes when its target is not allowed; it is taken out again, so that the label alone stays.
const neutralTag = 'span'

const webAttributes = { rel: 'noopener noreferrer', target: '_blank' } as const

/**
 * Makes the function that has the last word on all HTML: it keeps `allowedTags`, drops every other tag and attribute (the content of
 * script, style, textarea and xmp too), and gives each link the target that `classifyLink` allows; the label of any other link stays.
 * `bladeUrlTemplate` is the one of `createBladeUrl`.
 */
export function createSanitizer(bladeUrlTemplate: string | null): (html: string) => string {
  const bladeUrl = createBladeUrl(bladeUrlTemplate)
  const options: sanitizeHtml.IOptions = {
    allowedTags: [...allowedTags, neutralTag],
    allowedAttributes: { a: ['href', 'rel', 'target'], ol: ['start'] },
    allowedSchemes: ['https', 'mailto'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    transformTags: { a: link, ol: orderedList, h1: 'h2' },
  }

  function link(_name: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
    const target = classifyLink(attribs.href ?? '')
    if (target.kind === 'mail') return { tagName: 'a', attribs: { href: target.href } }
    const href = target.kind === 'web' ? target.href : target.kind === 'blade' ? bladeUrl(target) : null
    return href === null ? { tagName: neutralTag, attribs: {} } : { tagName: 'a', attribs: { href, ...webAttributes } }
  }

  // Whatever the sanitiser writes, `<` begins a tag of the allow-list and nothing else, so taking whole tags out leaves no new ones.
  return (html) =>
    sanitizeHtml(html, options).replaceAll(`<${neutralTag}>`, '').replaceAll(`</${neutralTag}>`, '').replaceAll('<p></p>', '')
}

function orderedList(tagName: string, { start = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  return { tagName, attribs: /^\d{1,9}$/.test(start) ? { start } : {} }
}
