import { describe, expect, it } from 'vitest'
import { bodyFinding, bodyRules } from '../../src/articles/body-rules.ts'
import { plainText } from '../../src/articles/inline.ts'
import { scanBody } from '../../src/articles/scan-body.ts'

const scan = (body: string, selfHelpType = 'generic') => scanBody({ body, bodyLine: 11, selfHelpType })
const found = (body: string, selfHelpType = 'generic') => scan(body, selfHelpType).findings.map(({ line, code }) => `${line} ${code}`)
const steps = (list: string) => scan(`# T\n## **Recommended Steps**\n${list}`).steps

describe('headings', () => {
  it('are plain text with their level and line of the file', () => {
    const body =
      '\n# **Title** with `code` &amp; <Internal>\n\n### [Link](https://x.example)<br> ###\n\n##Tight\n## \n####### seven\n    # code'
    expect(scan(body).headings).toEqual([
      { level: 1, text: 'Title with code & <Internal>', line: 12 },
      { level: 3, text: 'Link', line: 14 },
      { level: 2, text: 'Tight', line: 16 },
    ])
  })

  it('keep the default text of tokens as it is written', () => {
    const { headings, tokens } = scan('# Disk <!--$name-->[name]<!--/$name--> is full', 'diagnostics')
    expect(headings[0]?.text).toBe('Disk [name] is full')
    expect(tokens).toEqual(['name'])
  })

  it('of a JSON body are those before the object', () => {
    const { headings, steps, documents, tokens, findings } = scan(
      '#Title\n---\n{"a": "# no",\n"b": "[x](http://y)"}\n---\n',
      'problemScopingQuestions',
    )
    expect(headings).toEqual([{ level: 1, text: 'Title', line: 11 }])
    expect([steps, documents, tokens]).toEqual([[], [], []])
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['heading-no-space info'])
  })
})

describe('sections', () => {
  it.each(['## **Reccommended Documents**', '# Recommend documenst:', '### Speech-to-text: Recommended Doc', '**Recommended Documents:**'])(
    '%s opens the documents',
    (title) => {
      expect(scan(`# T\n${title}\n* [a](https://x.example)`).documents).toHaveLength(1)
    },
  )

  it('run to the next heading of their level or above, or to the next section', () => {
    const body =
      '# T\n## Recommended Steps\n* a\n### More\n* b\n## Recommended Documents\n* [d](https://x.example)\n# End\n* [e](https://x.example)'
    expect(scan(body).steps).toEqual(['a', 'b'])
    expect(scan(body).documents).toEqual([{ text: 'd', url: 'https://x.example' }])
  })

  it('of one kind are read together', () => {
    const section = '## Recommended Documents\n[a](https://x.example)\n## Other\n'
    expect(scan(`# T\n${section}${section}`).documents).toHaveLength(2)
  })
})

describe('steps', () => {
  const cases: [promise: string, list: string, expected: string[]][] = [
    ['are the top-level items', '1. one\n   * nested\n2. two\n\n* three', ['one', 'two', 'three']],
    ['nest from two columns on', '1. one\n  - nested\n2. two', ['one', 'two']],
    ['do not nest at one column', '* one\n * two', ['one', 'two']],
    ['count a tab as four columns', '1. one\n\t* nested\n1. two', ['one', 'two']],
    ['join the lines of their first paragraph', '* one\n  goes on\nand on\n\n  not this', ['one goes on and on']],
    ['lose their formatting', '* Open **[the portal](https://x.example)** &amp; `az login`<br>', ['Open the portal & az login']],
    ['need white space behind the marker and text behind that', '1.one\n*two*\n-\n* \n* three\n***', ['three']],
    ['begin anew behind a paragraph', '* one\n\nText\n\n   * two\n     * nested', ['one', 'two']],
    ['begin anew behind a heading', '* one\n### More\n    * two', ['one', 'two']],
    ['survive a code block', '1. one\n```\n* no\n```\n2. two', ['one', 'two']],
    ['are none in prose', 'Just do it.', []],
  ]
  it.each(cases)('%s', (_promise, list, expected) => {
    expect(steps(list)).toEqual(expected)
  })
})

describe('findings', () => {
  const cases: [promise: string, body: string, expected: string[]][] = [
    [
      'nothing on a good article',
      '# T\n\n## **Recommended Steps**\n\n1. Do\n\n## **Recommended Documents**\n\n* [a](https://x.example)',
      [],
    ],
    ['a missing title', 'text', ['11 h1-missing']],
    ['two titles', '# A\n\n# B', ['13 h1-multiple']],
    ['text before the title', 'text\n\n# A', ['11 text-before-h1']],
    ['a section title in other words', '# A\n### Recommended Steps\n* a', ['12 section-title-nonstandard']],
    ['steps without a list', '# A\n## **Recommended Steps**\ntext', ['12 steps-empty-or-not-a-list']],
    ['documents without a link', '# A\n## **Recommended Documents**\ntext', ['12 documents-no-link']],
    ['a language behind a fence', '# A\n```json\n```', ['12 fence-language']],
    ['a table', '# A\n\nx | y\n--- | ---\n1 | 2', ['14 table-not-supported']],
    ['an alert', '# A\n> [!NOTE]\n> text', ['12 alert-not-supported']],
    ['three levels of a list', '# A\n* a\n  * b\n    * c\n* d\n\nx\n* e\n    * f', ['14 list-too-deep']],
    ['an unsafe element', '# A\n<button>x</button> <b onclick="x">y</b> `<script>`', ['12 html-unsafe', '12 html-unsafe']],
    ['a named anchor', '# A\n<a name="x"></a>', ['12 anchor-not-supported']],
    ['an image', '# A\n![x](https://x.example/i.png)', ['12 image']],
  ]
  it.each(cases)('tell %s', (_promise, body, expected) => {
    expect(found(body)).toEqual(expected)
  })

  it('tell a step that opens a support request, in articles that deflect', () => {
    const body =
      '# A\n## **Recommended Steps**\n* Restart\n  * If it fails, please open a new **support ticket**\n* Create a virtual machine'
    expect(found(body)).toEqual(['14 step-open-support-request'])
    expect(found(body, 'rca')).toEqual([])
  })

  it('say what is wrong and what to write instead', () => {
    expect(scan('# A\n[x](https://aka.ms/y)').findings).toEqual([
      {
        line: 12,
        code: 'link-aka-ms',
        severity: 'info',
        message: 'The link is a short link, which hides where it leads: https://aka.ms/y',
        hint: 'link the page itself',
      },
    ])
    expect(bodyFinding(1, 'image', 'x'.repeat(500)).message.length).toBeLessThan(300)
    expect(() => bodyFinding(1, 'no-such-rule')).toThrow(RangeError)
    for (const { description } of Object.values(bodyRules)) expect(description).toMatch(/^[A-Z].*\.$/)
  })
})

describe('plain text', () => {
  const cases: [markdown: string, text: string][] = [
    ['**bold** _it_ ***both*** __b__ `co*de*`', 'bold it both b co*de*'],
    ['a * b, snake_case, *.txt, 2 ** 3, ** Title **', 'a * b, snake_case, *.txt, 2 3, Title'],
    ['_ERROR_FILE_NOT_FOUND_ and _this word_', '_ERROR_FILE_NOT_FOUND_ and this word'],
    ['[a [b] c](https://x.example "t") ![i](x.png) [d] (e)', 'a [b] c i [d] (e)'],
    ['x<br/>y <span style="a>b">z</span> <port> < 5', 'x y z <port> < 5'],
    ['&lt;a&gt; &amp;amp; &copy; &copy &nbsp;b\u00a0\u200bc', '<a> &amp; © &copy b c'],
    ['\\*not\\* C:\\dir \\<b>', '*not* C:\\dir <b>'],
    ['a <!-- b --> c <!-- d', 'a c <!-- d'],
    ['<https://x.example> lone ` tick', 'https://x.example lone tick'],
  ]
  it.each(cases)('of %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })
})
