import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article, Finding } from '../../schemas/article.ts'
import { bounds } from '../../schemas/text.ts'
import { readArticle } from '../../src/articles/article.ts'
import { notesMax } from '../../src/articles/rules.ts'
import { cpuMillis } from '../support/cpu-time.ts'
import { article, articleOf, formFile, readText } from './read-text.ts'

describe('making an article of a file', () => {
  it('fills every field of an article from a clean file, without findings', () => {
    const { article: read, findings, idLine } = readText(article({ displayOrder: '3', clientIds: 'partnercenter' }), 'compute/start.md')
    expect(findings).toEqual([])
    expect(idLine).toBe(11)
    expect(Article.safeParse(read).error).toBeUndefined()
    expect(read).toMatchObject({
      path: 'compute/start.md',
      id: 'start-a-machine',
      title: 'Start a machine',
      description: 'How to start a machine',
      selfHelpType: 'generic',
      service: 'microsoft.compute',
      resource: 'virtualmachines',
      resources: [{ provider: 'microsoft.compute', type: 'virtualmachines' }],
      supportTopicIds: ['32728233'],
      productPesIds: ['17009'],
      cloudEnvironments: ['public', 'fairfax'],
      disableClouds: [],
      clouds: ['public', 'fairfax'],
      resourceTags: [],
      clientIds: ['partnercenter'],
      displayOrder: 3,
      ownershipId: 'Team_Area',
      headings: [
        { level: 1, text: 'Start a machine', line: 17 },
        { level: 2, text: 'Recommended Steps', line: 19 },
      ],
      steps: ['Open the portal'],
      documents: [],
      tokens: [],
      bodyLine: 16,
      form: null,
    })
  })

  it('hashes the bytes of the file: equal bytes give equal hashes, whatever the path', () => {
    const hash = (text: string, path: string) => readText(text, path).article?.contentHash
    expect(hash(article(), 'a/b.md')).toMatch(/^[0-9a-f]{16}$/)
    expect(hash(article(), 'a/b.md')).toBe(hash(article(), 'c/d.md'))
    expect(hash(`${article()} `, 'a/b.md')).not.toBe(hash(article(), 'a/b.md'))
  })

  it('takes the title from the H1, the first heading or the file name when there is no page title', () => {
    const title = (body: string) => readText(article({ pageTitle: '' }, body), 'x/the-file.md').article?.title
    expect(title('## Second\n# *First* `one`\n')).toBe('First one')
    expect(title('### Third\n## Second\n')).toBe('Third')
    expect(title('text\n')).toBe('the-file')
  })

  it('counts a token of the page title, which nobody would fill', () => {
    const { article: read, findings } = readText(
      article({ pageTitle: 'Restart <!--$vm-->[vm]<!--/$vm-->' }, '# T <!--$vm-->a<!--/$vm-->\n'),
    )
    expect(read?.tokens).toEqual(['vm'])
    expect(findings.map(({ code }) => code)).toContain('token-in-title')
  })

  it('uses an H1 from before the header, and says where it stands', () => {
    const { article: read, findings } = readText(`\n# Before\n\n${article({ pageTitle: '' }, '\n## More\n')}`)
    expect(read).toMatchObject({ title: 'Before', body: '# Before\n\n## More\n' })
    expect(read?.headings).toEqual([
      { level: 1, text: 'Before', line: 2 },
      { level: 2, text: 'More', line: 18 },
    ])
    expect(findings.map(({ code }) => code)).not.toContain('h1-missing')
    expect(findings).toContainEqual(expect.objectContaining({ code: 'h1-before-header', line: 2 }))
  })

  it('keeps markup in titles as plain text', () => {
    expect(articleOf(article({ pageTitle: '<script>alert(1)</script> &lt;b&gt;' })).title).toBe('<script>alert(1)</script> <b>')
  })

  it('reads the form of a scoping article only, and validates other JSON', () => {
    expect(articleOf(formFile('{"title": "T", "formElements": []}')).form).toMatchObject({ title: 'T' })
    const catalogue = article({ selfHelpType: 'supportTopicDescription' }, '# T\n---\n{"a": 1,}\n---\n')
    expect(readText(catalogue)).toMatchObject({ article: { form: null, headings: [{ text: 'T' }] }, findings: [{ code: 'json-invalid' }] })
  })

  it('sorts findings by line and lists only so many', () => {
    const lines = readText(article({ pageTitle: 'a, b', articleId: 'x y', selfHelpType: 'none' })).findings.map(({ line }) => line)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    const hostile = readText(`<properties\n${'cloudEnvironments="x"\n'.repeat(5_000)}/>\n`)
    expect(hostile.findings).toHaveLength(notesMax + 1)
    expect(hostile.findings.at(-1)?.code).toBe('findings-capped')
  })
})

describe('reading whatever comes', () => {
  const check = (path: string, bytes: Uint8Array) => {
    const reading = readArticle(path, bytes)
    expect(reading.path).toBe(path)
    if (reading.article) Article.parse(reading.article)
    for (const finding of reading.findings) Finding.parse(finding)
    return reading
  }
  const text = (value: string) => new TextEncoder().encode(value)

  it('never throws on arbitrary bytes and paths', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 400 }), (path, bytes) => void check(path, bytes)),
      { numRuns: 300 },
    )
  })

  it('never throws on texts made of the format’s own pieces', () => {
    const piece = fc.constantFrom(
      '<properties',
      '/>',
      '>',
      '"',
      "'",
      '“',
      '”',
      '=',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      'pageTitle',
      'articleId="x"',
      'selfHelpType="problemScopingQuestions"',
      'selfHelpType="apollo"',
      '---\n',
      '{',
      '}',
      '[',
      ']',
      '"formElements"',
      ':',
      ',',
      '# H1\n',
      '## Recommended Steps\n',
      '1. step\n',
      '<!--',
      '-->',
      '&amp;#xD;',
      '&#x0;',
      '\u200b',
      '\ufeff',
      '__proto__="x"',
      'constructor',
      '```\n',
      '[a](b)',
      '<!--$token-->',
      '\\',
      '\t',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void check('a/b.md', text(pieces.join('')))),
      { numRuns: 1_500 },
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void check('a/b.md', text(`<properties ${pieces.join('')}`))),
      { numRuns: 1_500 },
    )
  })

  it('never throws on damaged articles and forms, and is deterministic', () => {
    const form = formFile(
      JSON.stringify(
        { title: 'T', formElements: [{ id: 'a', order: 1, controlType: 'dropdown', dropdownOptions: [{ value: 'v', text: 't' }] }] },
        null,
        1,
      ),
    )
    const damage = fc.record({
      at: fc.nat(),
      drop: fc.nat({ max: 8 }),
      add: fc.constantFrom('', '"', '\n', '/>', '{', '<properties ', '\u0000', '---\n', '='),
    })
    fc.assert(
      fc.property(fc.constantFrom(article(), form), fc.array(damage, { minLength: 1, maxLength: 4 }), (whole, damages) => {
        let broken = whole
        for (const { at, drop, add } of damages) {
          const from = at % (broken.length + 1)
          broken = broken.slice(0, from) + add + broken.slice(from + drop)
        }
        expect(check('a/b.md', text(broken))).toEqual(check('a/b.md', text(broken)))
      }),
      { numRuns: 1_000 },
    )
  })

  // One MiB each; anything quadratic takes minutes.
  const hostile: Record<string, string> = {
    'attributes without end': `<properties\n${'a="b"\n'.repeat(170_000)}`,
    'unknown names near to known ones': `<properties\n${Array.from({ length: 40_000 }, (_, n) => `supportTopic${n}="1"\n`).join('')}/>`,
    quotes: `<properties ${'"'.repeat(1_000_000)}`,
    'opening quotes of both kinds on lines of their own': `<properties\n${`a="x\nb='y\n`.repeat(100_000)}`,
    'opening quotes followed by names': `<properties\n${'a="\n'.repeat(200_000)}`,
    'typographic quotes': `<properties ${'a=„ '.repeat(170_000)}`,
    'end marks inside quotes': `<properties a="${'/>'.repeat(400_000)}" />`,
    'nested headers': '<properties '.repeat(80_000),
    'repeated headers': '<properties a="1" />\n'.repeat(45_000),
    'open comments before the header': `${'<!--'.repeat(200_000)}<properties a="1" />`,
    'comments before the header': `${'<!---->'.repeat(100_000)}<properties a="1" />`,
    'angle brackets': '<'.repeat(1_000_000),
    'greater signs in the header': `<properties ${'> '.repeat(400_000)}a="1"`,
    entities: `<properties pageTitle="${'&amp;amp;'.repeat(100_000)}" />`,
    'white space': `<properties ${'a '.repeat(10)}${' '.repeat(1_000_000)}`,
    'white space behind every name': `<properties ${`a${' '.repeat(1_000)}`.repeat(900)}`,
    'items of a list': `<properties cloudEnvironments="${Array.from({ length: 100_000 }, (_, n) => n).join(',')}" disableClouds="${Array.from({ length: 50_000 }, (_, n) => n).join(',')}" />`,
    'resource types': `<properties service="s" resource="${'a.b/c/d,'.repeat(120_000)}" />`,
    'slashes of a resource': `<properties resource="${'/'.repeat(900_000)}" service="${'/ '.repeat(50_000)}" />`,
    'a title of commas': `<properties pageTitle="${', '.repeat(400_000)}" />`,
    'JSON that opens only': formFile('{"a":['.repeat(170_000)),
    'JSON keys': formFile(`{"formElements":[{${Array.from({ length: 40_000 }, (_, n) => `"watermarkTes${n}":1`).join(',')}}]}`),
    'form elements that repeat': formFile(`{"formElements":[${'{"id":"a","visibility":"b==1&&c==2"},'.repeat(20_000)}{}]}`),
    visibility: formFile(`{"formElements":[{"id":"a","visibility":"${'((( ! x==1 &&'.repeat(60_000)}"}]}`),
  }
  it.each(Object.entries(hostile))('stays linear on %s', (_name, content) => {
    const millis = cpuMillis(() => {
      readArticle(`${'a'.repeat(100_000)}/${'b '.repeat(100_000)}.md`, text(content.slice(0, bounds.articleBytesMax - 200_000)))
      readArticle('a/b.md', text(content))
    })
    expect(millis).toBeLessThan(6_000)
  })
})
