import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMarkdown } from '../../src/articles/markdown.ts'
import { recoverMarkdown } from '../../src/articles/recover.ts'
import { scanBody } from '../../src/articles/scan-body.ts'
import { cpuMillis } from '../support/cpu-time.ts'
import { anyBody, hostileRepeats } from '../support/random-bodies.ts'

const recovered = (body: string) => recoverMarkdown({ body, bodyLine: 1 }).markdown
const codes = (body: string) => recoverMarkdown({ body, bodyLine: 1 }).findings.map(({ line, code }) => `${line} ${code}`)

describe('fences', () => {
  it('leaves everything inside a fence and a code span as it is', () => {
    const body = '# T\n\n```js\n[a] (https://x.example) <!-- c --> </br>\n```\n\nSay `[a] (https://x.example) <!-- c -->` now'
    expect(recovered(body)).toBe(body)
  })

  it('brings a fence that stands too deep back to the item that holds it', () => {
    const body = '* run\n\n        ```\n        dir\n          deep\n        ```\n\n[a](https://x.example)'
    expect(recovered(body)).toBe('* run\n\n  ```\n  dir\n    deep\n  ```\n\n[a](https://x.example)')
  })

  it('keeps the content of a fence behind a list marker inside its item', () => {
    expect(recovered('1. ```\nkubectl get pods\n```\n2. next')).toBe('1. ```\n   kubectl get pods\n   ```\n2. next')
  })

  it('closes a fence at a closing mark that carries <br>', () => {
    expect(recovered('```\ncode\n``` <br>\n\n##Next')).toBe('```\ncode\n```\n\n## Next')
  })

  it('takes the opening of an unclosed fence as text and goes on reading', () => {
    const body = 'a\n  ```\nb\n\n##Next'
    expect(recovered(body)).toBe('a\n  \\`\\`\\`\nb\n\n## Next')
    expect(codes(body)).toEqual(['2 fence-unclosed', '5 heading-no-space'])
  })

  it('does not see fences inside comments nor comments inside fences', () => {
    expect(recovered('<!--\n```\n-->\nshown\n```\n<!-- kept\n```\nend')).toBe('\n\n\nshown\n```\n<!-- kept\n```\nend')
  })
})

describe('comments and tokens', () => {
  it('removes comments, also over several lines, and keeps the line count', () => {
    expect(recovered('a <!-- x --> b\n<!--- y\nz -->\nc')).toBe('a  b\n\n\nc')
  })

  it('shows an unclosed comment as text', () => {
    expect(recovered('a <!-- b\n\nc')).toBe('a \\<!-- b\n\nc')
  })

  it('names the replacement tokens and leaves their default text without brackets', () => {
    const { markdown, tokens } = recoverMarkdown({
      body: 'VM <!--$vm-->[vm]<!--/$vm--> at <!--$ At -->start time<!--/$ At --><!--$none--><!--/$none-->, `<!--$code-->`',
      bodyLine: 1,
    })
    expect(markdown).toBe('VM vm at start time, `<!--$code-->`')
    expect(tokens).toEqual(['vm', 'At', 'none', 'code'])
  })

  it('names the tokens inside a fence, which the portal fills before it reads Markdown', () => {
    const body = '```\nuse <!--$vm-->[vm]<!--/$vm-->\n```'
    expect(recoverMarkdown({ body, bodyLine: 1 })).toMatchObject({ markdown: body, tokens: ['vm'] })
  })

  it('drops the markers of blocks, keeps their content and says when they do not pair', () => {
    expect(recovered('<!--issueDescription-->\nIt broke.\n<!--/issueDescription-->')).toBe('\nIt broke.\n')
    expect(codes('a\n<!--/issueDescription-->\nIt broke.\n<!--/issueDescription-->')).toEqual(['2 marker-unbalanced'])
    expect(codes('<!--$a-->[a]<!--/$A-->')).toEqual(['1 token-unbalanced', '1 token-unbalanced'])
  })

  it('drops remarks written as link definitions, and resolves references by real ones', () => {
    const body =
      '[comment]: # (https://draft.example)\nSee [the guide][1] or [Setup].\n\n[1]: https://x.example/guide\n[setup]: <https://x.example/setup> "T"'
    expect(recovered(body)).toBe('\nSee [the guide](https://x.example/guide) or [Setup](https://x.example/setup).\n\n\n')
  })
})

describe('lines', () => {
  const cases: [promise: string, body: string, markdown: string, ...codes: string[]][] = [
    ['adds the space behind the marks of a heading', '##Title', '## Title', '1 heading-no-space'],
    ['leaves #1 and #!/bin/sh alone', 'x\n\n#1 cause\n#!/bin/sh', 'x\n\n#1 cause\n#!/bin/sh'],
    ['takes the arrows of the template from an H1', '# <-- SaaS offer -->', '# SaaS offer', '1 heading-placeholder-arrows'],
    ['tightens the bold of a heading', '## ** Title **', '## **Title**'],
    ['ignores an empty heading', 'a\n\n## \n\nb', 'a\n\n\n\nb', '3 heading-empty'],
    ['drops the closing marks of a heading', '## Title ##', '## Title'],
    ['reads the first heading at any indent', '\n     # Title\n\n     # code', '\n# Title\n\n     # code'],
    [
      'makes a heading of a bold section title',
      '**Recommended Steps:**<br>\n\n* a',
      '## **Recommended Steps:**\n\n* a',
      '1 section-title-not-heading',
    ],
    ['leaves other bold lines alone', '**Recommended Video**', '**Recommended Video**'],
    ['makes rules of rows of dashes, not headings of the text above', 'Manual\n-----\nAuto\n====', 'Manual\n***\nAuto\n'],
    ['writes line breaks the standard way', 'a</br>b<br.>c<br/>', 'a<br>b<br>c<br/>'],
    ['turns section directives into titles', ':::Section Solutions :::', '**Solutions**', '1 legacy-section-directive'],
    ['drops a directive that only repeats a heading', ':::Section Recommended Documents:::', '', '1 legacy-section-directive'],
    ['drops insights', 'a\n<insight>\n<symptomId>x</symptomId>\n</insight>\nb', 'a\n\n\n\nb'],
    ['leaves the titles of videos', '<video>\n<src>https://x.example</src>\n<title>Demo</title>\n</video>', '\n\n**Demo**\n'],
    ['leaves an unclosed insight alone', '<insight>\nx', '<insight>\nx'],
  ]
  it.each(cases)('%s', (_promise, body, markdown, ...expected) => {
    expect(recovered(body)).toBe(markdown)
    expect(codes(body)).toEqual(expected)
  })
})

describe('lists', () => {
  const steps = '## Recommended Steps\n\n'
  const cases: [promise: string, body: string, markdown: string][] = [
    ['begin at any indent', '    1. a\n    2. b\n\n    c\n      d', '1. a\n2. b\n\nc\nd'],
    ['begin behind a tab', 'text:\n\n\t* a\n\t* b', 'text:\n\n* a\n* b'],
    ['hold what stands two columns deeper than their mark', '1. a\n  1. x\n  2. y\n2. b', '1. a\n   1. x\n   2. y\n2. b'],
    ['hold bullets under a number', '10. a\n  * x\n    more\n11. b', '10. a\n    * x\n      more\n11. b'],
    ['hold the fences of their items', '1. a\n\n  ```\n  x\n    y\n  ```\n2. b', '1. a\n\n   ```\n   x\n     y\n   ```\n2. b'],
    ['end at a paragraph that stands no deeper', '* a\n\nb\n\n  c', '* a\n\nb\n\nc'],
    ['keep what CommonMark reads as their authors mean it', '1. a\n\n   b\n   * c\n     * d\n2. e', '1. a\n\n   b\n   * c\n     * d\n2. e'],
  ]
  it.each(cases)('%s', (_promise, body, markdown) => {
    expect(recovered(body)).toBe(markdown)
    expect(recovered(markdown)).toBe(markdown)
  })

  it('show the steps that are counted', () => {
    const body = `${steps}    1. a\n      * x\n    2. b\n`
    expect(scanBody({ body, bodyLine: 1, selfHelpType: 'generic' }).steps).toEqual(['a', 'b'])
    expect(createMarkdown().render(recovered(body))).toBe(
      '<h3>Recommended Steps</h3>\n<ol>\n<li>a\n<ul>\n<li>x</li>\n</ul>\n</li>\n<li>b</li>\n</ol>\n',
    )
  })
})

describe('quotes', () => {
  const cases: [promise: string, body: string, markdown: string][] = [
    ['get their mark on every line that goes on with them', '> a\nb\n  c\n\nd', '> a\n> b\n> c\n\nd'],
    ['get all their marks', '>> a\nb', '>> a\n>> b'],
    ['go on inside their items', '> * a\nb', '> * a\n> b'],
    ['are parted from what is none of theirs', '> # a\nb\n> c\n* d', '> # a\n\nb\n> c\n\n* d'],
    ['hold their fences', '> ```\na\n> ```\nb', '> ```\n> a\n> ```\n\nb'],
    ['leave fences alone', '```\n> a\nb\n```', '```\n> a\nb\n```'],
  ]
  it.each(cases)('%s', (_promise, body, markdown) => {
    expect(recovered(body)).toBe(markdown)
    expect(recovered(markdown)).toBe(markdown)
  })

  it('are shown as CommonMark shows them', () => {
    const line = fc.constantFrom('> a', '>> b', '> ', '> # c', '> * d', 'e', '  f', '* g', '', '> ***', '> 1. h')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const html = (text: string) => createMarkdown().render(text)
        expect(html(recovered(recovered(lines.join('\n'))))).toBe(html(recovered(lines.join('\n'))))
        expect(textOf(html(recovered(lines.join('\n'))))).toBe(textOf(html(lines.join('\n'))))
      }),
    )
  })
})

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('any body', () => {
  it('never throws and keeps the number of lines, but for those that part a quote from what follows', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const added = recovered(body).split('\n').length - body.split('\n').length
        if (body.includes('>')) expect(added).toBeGreaterThanOrEqual(0)
        else expect(added).toBe(0)
        scanBody({ body, bodyLine: 7, selfHelpType: 'generic' })
      }),
      { numRuns: 3000 },
    )
  })

  it('is read the same once it is recovered', () => {
    const documents = (body: string) => scanBody({ body, bodyLine: 1, selfHelpType: 'generic' }).documents
    fc.assert(
      fc.property(anyBody, (body) => {
        fc.pre(!body.includes('<!--'))
        expect(documents(recovered(recovered(body)))).toEqual(documents(recovered(body)))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('hostile bodies of 256 KiB', () => {
  it.each(hostileRepeats.map((piece) => [JSON.stringify(piece), piece]))('%s over and over is read in linear time', (_name, piece) => {
    const times = Math.ceil(262_144 / piece.length)
    for (const body of [piece.repeat(times), `# T\n## **Recommended Documents**\n[r]: https://x.example\n* ${piece.repeat(times)}`]) {
      // One pass takes about a tenth of a second; a quadratic one, minutes.
      expect(cpuMillis(() => scanBody({ body, bodyLine: 1, selfHelpType: 'generic' }))).toBeLessThan(5_000)
    }
  })
})
