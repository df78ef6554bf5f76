import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMarkdown } from '../../src/articles/markdown.ts'
import { createSanitizer } from '../../src/articles/sanitize.ts'
import { linkedAddresses, shownText, strangerIn } from '../support/allowed-html.ts'
import { chromiumAbsent, readInBrowser } from '../support/chromium.ts'
import { hostileTexts } from '../support/hostile-text.ts'

const sanitize = createSanitizer(null)
const markdown = createMarkdown()
const asHtml = (text: string): string => sanitize(text)
const asMarkdown = (text: string): string => sanitize(markdown.render(text))
const asRun = (text: string): string => sanitize(markdown.renderInline(text))

describe('the check of allowed HTML', () => {
  it.each([
    '<script>',
    '<img src="x">',
    '<b onclick="alert(1)">x</b>',
    '<b>x',
    '<b>x</i>',
    'a < b',
    'a > b',
    'a & b',
    '<a href="javascript:alert(1)" rel="noopener noreferrer" target="_blank">x</a>',
    '<a href="http://x.example" rel="noopener noreferrer" target="_blank">x</a>',
    '<a href="https://u:p@x.example" rel="noopener noreferrer" target="_blank">x</a>',
    '<a href="https://x.example">x</a>',
    '<a href="mailto:a@x.example" onclick="x">x</a>',
    '<p class="x">x</p>',
    '<!-- x -->',
    '<span>x</span>',
    '<P>x</P>',
  ])('refuses %s', (html) => {
    expect(strangerIn(html)).not.toBeNull()
  })
})

describe('hostile text', () => {
  it('comes in more than a hundred and fifty kinds', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThan(150)
    expect(new Set(hostileTexts).size).toBe(hostileTexts.length)
  })

  it.each(hostileTexts)('%j leaves nothing but allowed shapes', (text) => {
    for (const read of [asHtml, asMarkdown, asRun]) {
      const html = read(text)
      expect(strangerIn(html)).toBeNull()
      for (const address of linkedAddresses(html)) expect(['https:', 'mailto:']).toContain(new URL(address).protocol)
    }
  })

  it('stays harmless in any mixture', () => {
    const part = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.constantFrom(
        '\n',
        '\n\n',
        '> ',
        '- ',
        '1. ',
        '`',
        '```\n',
        '**',
        '_',
        '[',
        '](',
        ')',
        '<',
        '>',
        '"',
        "'",
        '&',
        '<b>',
        '</b>',
        '<a ',
        '<!--',
        '-->',
        '|',
        '\\',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        for (const read of [asHtml, asMarkdown, asRun]) expect(strangerIn(read(text))).toBeNull()
      }),
      { numRuns: 3_000 },
    )
  })

  it('stays harmless when it is cut anywhere', () => {
    for (const text of hostileTexts) {
      for (let end = 1; end < text.length; end++) {
        expect(strangerIn(asHtml(text.slice(0, end)))).toBeNull()
        expect(strangerIn(asMarkdown(text.slice(0, end)))).toBeNull()
      }
    }
  })
})

describe.skipIf(chromiumAbsent !== null)(`in a real browser${chromiumAbsent === null ? '' : ` (skipped: ${chromiumAbsent})`}`, () => {
  it('raw hostile text runs scripts, so that the next promise means something', () => {
    expect(readInBrowser(['<img src=x onerror=alert(1)>', '<svg onload=alert(1)>']).alerts).toBeGreaterThan(1)
  }, 90_000)

  it('sanitised hostile text runs no script and holds only allowed elements', () => {
    const reading = readInBrowser([asHtml, asMarkdown, asRun].flatMap((read) => hostileTexts.map((text) => read(text))))
    expect(reading.alerts).toBe(0)
    const allowed =
      /^(?:a (?:href|rel|target)|ol(?: start)?|p|br|hr|h[2-6]|blockquote|pre|ul|li|b|strong|i|em|u|s|sub|sup|code|table|thead|tbody|tr|th|td)$/
    expect(reading.shapes.filter((shape) => !allowed.test(shape))).toEqual([])
    expect(reading.shapes.length).toBeGreaterThan(10)
  }, 90_000)
})

describe('HTML of a form', () => {
  it('keeps links, emphasis, breaks and lists, and loses every other attribute', () => {
    const html = sanitize(`<b class="x">Read</b> <a href='http://x.example/a?b=c&d=e' class="y">this</a><br><ul id="z"><li>one</ul>`)
    expect(html).toBe(
      '<b>Read</b> <a href="https://x.example/a?b=c&amp;d=e" rel="noopener noreferrer" target="_blank">this</a><br /><ul><li>one</li></ul>',
    )
  })

  it('keeps the label of a link that is not allowed, and what stands behind it', () => {
    expect(sanitize('<a href="javascript:alert(1)">one</a><b>two</b> <i><a href="x">three<u>four</u></a></i>')).toBe(
      'one<b>two</b> <i>three<u>four</u></i>',
    )
  })

  it('links a blade only when a template says where the portal is', () => {
    const html = '<a href="data-blade:A.B.id.1">x</a> <a href="data-blade:A.B.id.$resourceId">y</a>'
    expect(sanitize(html)).toBe('x y')
    expect(createSanitizer('https://portal.example/#blade/{extension}/{blade}?{query}')(html)).toBe(
      '<a href="https://portal.example/#blade/A/B?id=1" rel="noopener noreferrer" target="_blank">x</a> y',
    )
  })

  it('shows ampersands and quotes as they were written', () => {
    expect(shownText(sanitize('AT&T "x" &amp; &lt;y&gt; 1 < 2'))).toBe('AT&T "x" & <y> 1 < 2')
  })
})
