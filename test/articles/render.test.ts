import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRenderer, type RenderableArticle } from '../../src/articles/render.ts'
import { linkedAddresses, shownText, strangerIn } from '../support/allowed-html.ts'
import { cpuMillis } from '../support/cpu-time.ts'
import { hostileTexts } from '../support/hostile-text.ts'

const renderer = createRenderer({ bladeUrlTemplate: null })

let hashes = 0
function article(body: string, selfHelpType = 'generic'): RenderableArticle {
  return { path: 'a/b.md', contentHash: String(hashes++), body, bodyLine: 3, selfHelpType }
}

function html(body: string): string {
  return renderer.article(article(body))
}

const web = (href: string, label: string): string => `<a href="${href}" rel="noopener noreferrer" target="_blank">${label}</a>`

describe('an article', () => {
  it('is shown without its title, with its headings one level down', () => {
    expect(html('\n# Title\n\nIntro\n\n## **Recommended Steps**\n\n1. One\n2. Two\n\n# Second\n\n###### Deep\n')).toBe(
      [
        '<p>Intro</p>',
        '<h3><strong>Recommended Steps</strong></h3>',
        '<ol>\n<li>One</li>\n<li>Two</li>\n</ol>',
        '<h2>Second</h2>',
        '<h6>Deep</h6>',
      ].join('\n'),
    )
  })

  it('shows a callout in both of its common spellings', () => {
    expect(html('**IMPORTANT**: read this.\n\n**IMPORTANT:** read that.')).toBe(
      '<p><strong>IMPORTANT</strong>: read this.</p>\n<p><strong>IMPORTANT:</strong> read that.</p>',
    )
  })

  it('keeps links of the allow-list and only the label of the others', () => {
    expect(html('[a](https://x.example/?p=all&regions=all)')).toBe(`<p>${web('https://x.example/?p=all&amp;regions=all', 'a')}</p>`)
    expect(html('[a](http://x.example/a)')).toBe(`<p>${web('https://x.example/a', 'a')}</p>`)
    expect(html('[a](mailto:someone@x.example)')).toBe('<p><a href="mailto:someone@x.example">a</a></p>')
    expect(html('<https://x.example/a>, https://x.example/b.')).toBe(
      `<p>${web('https://x.example/a', 'https://x.example/a')}, ${web('https://x.example/b', 'https://x.example/b')}.</p>`,
    )
    for (const target of [
      'javascript:alert(1)',
      '#anchor',
      '../a.md',
      '//x.example',
      'www.x.example',
      'https://u:p@x.example/',
      'data-blade:A.B',
    ]) {
      expect(html(`before [**a** b](${target}) after`)).toBe('<p>before <strong>a</strong> b after</p>')
    }
  })

  it('links a blade through the template, unless the blade needs a resource', () => {
    const portal = createRenderer({ bladeUrlTemplate: 'https://portal.example/#blade/{extension}/{blade}?{query}' })
    expect(portal.article(article('[a](data-blade:A.B.id.1) [b](data-blade:A.B.id.$resourceId)'))).toBe(
      `<p>${web('https://portal.example/#blade/A/B?id=1', 'a')} b</p>`,
    )
  })

  it('shows an image as its text, so that nothing is loaded', () => {
    expect(html('![a *chart*](https://x.example/i.png "t") [![go](i.png)](https://x.example)')).toBe(
      `<p>a chart ${web('https://x.example', 'go')}</p>`,
    )
  })

  it('keeps breaks, emphasis and lists written as tags, and shows placeholders as they are written', () => {
    expect(html('one<br>two<BR/>three</br>four<br>')).toBe('<p>one<br />\ntwo<br />\nthree<br />\nfour</p>')
    expect(html('<b class="x">a</b> <i>b</i> <u>c</u> <span style="color:red">d</span> <A HREF="http://x.example/">e</A>')).toBe(
      `<p><b>a</b> <i>b</i> <u>c</u> d ${web('https://x.example/', 'e')}</p>`,
    )
    expect(html('<ul><li>a</li><li>b</li></ul>')).toBe('<ul><li>a</li><li>b</li></ul>')
    expect(shownText(html('host:<port>?<sas-token> <Sub GUID that you used> <a b> <script>x</script> <!DOCTYPE x> <?y?>'))).toBe(
      'host:<port>?<sas-token> <Sub GUID that you used> <a b> <script>x</script> <!DOCTYPE x> <?y?>',
    )
    expect(html('an <b>open tag\n\nand a </i> closed one')).toBe('<p>an <b>open tag</b></p>\n<p>and a  closed one</p>')
  })

  it('shows tables without attributes and code as text', () => {
    expect(html('a | b\n--|:-:\n1 | `<c>`')).toBe(
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td><code>&lt;c&gt;</code></td>\n</tr>\n</tbody>\n</table>',
    )
    expect(html('```js\n<b>&amp;</b>\n```')).toBe('<pre><code>&lt;b&gt;&amp;amp;&lt;/b&gt;\n</code></pre>')
  })

  it('does not take a line over dashes for a heading, nor indented text for code', () => {
    expect(html('text\n---\n\n      [a](https://x.example/a)')).toBe(`<p>text</p>\n<hr />\n<p>${web('https://x.example/a', 'a')}</p>`)
  })

  it('with a JSON body is shown as written, so that its page is not blank', () => {
    for (const type of ['problemScopingQuestions', 'supporttopicdescription', 'tsg_questions']) {
      expect(renderer.article(article('# T\n---\n{"a":"<b>&"}\n---\n', type))).toBe('<pre># T\n---\n{"a":"&lt;b&gt;&amp;"}\n---</pre>')
    }
  })

  it('longer than the longest that is read as Markdown is shown as written', () => {
    const body = `# T\n\n**a** <b>${'x'.repeat(140_000)}`
    expect(html(body)).toBe(`<pre>${body.replace('<b>', '&lt;b&gt;')}</pre>`)
  })

  it('without text is empty', () => {
    expect(html('')).toBe('')
    expect(html('\n# Only a title\n')).toBe('')
  })
})

describe('remembered HTML', () => {
  it('is found by content and path, and forgotten when there is too much of it', () => {
    const small = createRenderer({ bladeUrlTemplate: null, bytesMax: 4_000 })
    const known = { path: 'a/b.md', contentHash: '1', body: 'first', bodyLine: 1, selfHelpType: 'generic' }
    expect(small.article(known)).toBe('<p>first</p>')
    expect(small.article({ ...known, body: 'second' })).toBe('<p>first</p>')
    expect(small.article({ ...known, path: 'a/c.md', body: 'second' })).toBe('<p>second</p>')
    for (let index = 0; index < 10; index++) small.article({ ...known, contentHash: `other ${index}`, body: 'x'.repeat(500) })
    expect(small.article({ ...known, body: 'third' })).toBe('<p>third</p>')
  })

  it('stays as long as it is asked for', () => {
    const small = createRenderer({ bladeUrlTemplate: null, bytesMax: 8_000 })
    const known = { path: 'a/b.md', contentHash: '1', body: 'first', bodyLine: 1, selfHelpType: 'generic' }
    for (let index = 0; index < 50; index++) {
      expect(small.article({ ...known, body: index === 0 ? 'first' : 'second' })).toBe('<p>first</p>')
      small.article({ ...known, contentHash: `other ${index}`, body: 'x'.repeat(500) })
    }
  })

  it('does not keep what is larger than half the bound', () => {
    const tiny = createRenderer({ bladeUrlTemplate: null, bytesMax: 10 })
    const known = { path: 'a/b.md', contentHash: '1', body: 'first', bodyLine: 1, selfHelpType: 'generic' }
    tiny.article(known)
    expect(tiny.article({ ...known, body: 'second' })).toBe('<p>second</p>')
  })
})

describe('one run of Markdown', () => {
  it('has no paragraph around it', () => {
    expect(renderer.inline('This is **not** supported, see [the policy](https://x.example/a).')).toBe(
      `This is <strong>not</strong> supported, see ${web('https://x.example/a', 'the policy')}.`,
    )
    expect(renderer.inline('[x](javascript:alert(1)) <img src=x onerror=alert(1)>')).toBe('x &lt;img src=x onerror=alert(1)&gt;')
  })
})

describe('hostile text', () => {
  it('shows what a reader is to fill in, in fragments too', () => {
    expect(renderer.fragment('<p>use <port> or &lt;b&gt; at <b>x</b></sas-token></p>')).toBe(
      '<p>use &lt;port&gt; or &lt;b&gt; at <b>x</b>&lt;/sas-token&gt;</p>',
    )
    expect(renderer.fragment('<foo onclick="<img src=x onerror=alert(1)>"><script>alert(1)</script>')).toBe('&lt;foo onclick=""&gt;')
  })

  it('drops invisible characters from the text of a link', () => {
    expect(renderer.inline('a\u202e [Doc \u202eabc\u200b **d\u2066**](https://x.example)')).toContain('>Doc abc <strong>d</strong></a>')
  })

  it('leaves nothing but allowed shapes in articles, runs and fragments', () => {
    for (const text of hostileTexts) {
      for (const body of [text, `# T\n\n${text}`, `- ${text}\n  ${text}`, `<!-- ${text} -->`, `# T\n---\n${text}\n---`]) {
        for (const type of ['generic', 'apollo', 'problemscopingquestions'])
          expect(strangerIn(renderer.article(article(body, type)))).toBeNull()
      }
      expect(strangerIn(renderer.inline(text))).toBeNull()
      expect(strangerIn(renderer.fragment(text))).toBeNull()
    }
  })

  it('stays harmless in any mixture', () => {
    const part = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.constantFrom(
        '\n',
        '\n\n',
        '# ',
        '> ',
        '- ',
        '1.',
        '`',
        '```',
        '**',
        '[',
        '](',
        '][',
        ')',
        '<',
        '>',
        '<!--',
        '-->',
        '|',
        '\\',
        '<insight>',
        ':::',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const written = renderer.article(article(parts.join('')))
        expect(strangerIn(written)).toBeNull()
        for (const address of linkedAddresses(written)) expect(['https:', 'mailto:']).toContain(new URL(address).protocol)
      }),
      { numRuns: 2_000 },
    )
  })

  const units = [
    ...[
      '[',
      ']',
      '(',
      '*',
      '_',
      '>',
      '> ',
      '<',
      '<a',
      '<a ',
      '<a x="',
      '`',
      '` a ',
      '~',
      '![',
      '](',
      '[a](',
      '[a](b "',
      '[a](<b',
      '[a][',
      '[a]: b\n',
      '[a',
      '|',
      '|-|-\n',
    ],
    ...[
      '<b>',
      '</b>',
      '<b></i>',
      '<p>',
      '<li>',
      '<br>',
      '<port>',
      '<!--',
      '<!-- -->',
      '<!--$a-->',
      '<?',
      '<![CDATA[',
      '&',
      '&#',
      '&amp;',
      '\\',
      'http://a.b ',
      'http://a.b',
      'http://',
    ],
    ...[
      '- ',
      '1. ',
      '- a\n',
      '* * a\n',
      '-\n',
      '# a\n',
      '```\n',
      '~~~ a\n',
      'a\n=\n',
      '---\n',
      '\n',
      ' ',
      '\t',
      '*a_b',
      'a**b_c* ',
      '<insight>\n',
      '<video>',
      ':::Section\n',
      '\u0000',
      '[a](data-blade:A.B)',
    ],
  ]
  const shapes: [string, string][] = [
    ...['[', '&', '<a', '> ', '- a\n', '**a*'].map((unit): [string, string] => [
      `${unit} of a whole file`,
      unit.repeat(1_048_576 / unit.length),
    ]),
    ...units.map((unit): [string, string] => [unit, unit.repeat(131_072 / unit.length)]),
    ['<b> in <b>', '<b>'.repeat(15_000) + '</b>'.repeat(15_000)],
    ['<b> against <i>', '<b>'.repeat(15_000) + '</i>'.repeat(15_000)],
    ['emphasis in emphasis', '***a '.repeat(13_000) + 'b*** '.repeat(13_000)],
    ['images in images', '!['.repeat(20_000) + '](x)'.repeat(20_000)],
    ['links in links', '['.repeat(20_000) + '](x)'.repeat(20_000)],
    ['references', `[a]: b\n\n${'[a]['.repeat(30_000)}`],
    ['lists in lists', Array.from({ length: 360 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['quotes with lazy lines', `${'> '.repeat(90)}a\n${'b\n'.repeat(60_000)}`],
    ['lists with lazy lines', `${'- '.repeat(45)}a\n${'b\n'.repeat(60_000)}`],
    ['a table', `a|b\n-|-\n${'c|d\n'.repeat(30_000)}`],
    ['a wide table', `${'|'.repeat(1_000)}\n${'|-'.repeat(1_000)}\n${'|\n'.repeat(60_000)}`],
    ...['a\n>>-\n', '> ***\na\n', '> # a\na\n', '> ```\na\n', '>[r]: u\nb\n', '>a|b\n>-|-\nc\n', '>- >\na\n', '1. x\n   > ***\n   a\n'].map(
      (unit): [string, string] => [`quotes and ${unit}`, unit.repeat(131_072 / unit.length)],
    ),
    ['code marks of every length', Array.from({ length: 500 }, (_, length) => '`'.repeat(length)).join(' ')],
  ]

  it.each(shapes)('of many %j takes less than six seconds and overflows nothing', (_name, body) => {
    expect(cpuMillis(() => expect(strangerIn(renderer.article(article(body)))).toBeNull())).toBeLessThan(6_000)
  })

  it.each(units)('of many %j is cheap in runs and fragments too', (unit) => {
    const text = unit.repeat(65_536 / unit.length)
    const millis = cpuMillis(() => {
      expect(strangerIn(renderer.inline(text))).toBeNull()
      expect(strangerIn(renderer.fragment(text))).toBeNull()
      expect(strangerIn(renderer.inline(`${text}${text}`))).toBeNull()
    })
    expect(millis).toBeLessThan(6_000)
  })
})
