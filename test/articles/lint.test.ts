import { describe, expect, it } from 'vitest'
import type { ArticleReading, Finding } from '../../schemas/article.ts'
import { bodyRules } from '../../src/articles/body-rules.ts'
import { lintCatalog, lintRules } from '../../src/articles/lint.ts'
import { type FileCode, fileRules } from '../../src/articles/rules.ts'
import { cpuMillis } from '../support/cpu-time.ts'
import { article, codesOf, expectRules, formFile, readText } from './read-text.ts'

const element = (members: string) => formFile(`{"title":"T","formElements":[{"id":"a","order":1,"controlType":"textbox"${members}}]}`)
const header = (lines: string) => article().replace('\n/>', `\n${lines}/>`)

/** Files that break one rule each; null where another test shows it. */
const broken: Record<FileCode, string | Uint8Array | null> = {
  'file-too-large': null,
  'file-nul': null,
  'file-unreadable': null,
  'file-bom': null,
  'file-bom-double': null,
  'file-mixed-eol': null,
  'file-encoding': null,
  'file-control-char': null,
  'file-name-too-long': null,
  'file-name-odd-chars': null,
  'file-name-duplicate': null,
  'folder-name-duplicate': null,
  'article-id-duplicate': null,
  'findings-capped': null,
  'header-missing': '# Title\n',
  'header-unclosed': article().replace('/>', ''),
  'header-junk': header(','),
  'header-repeated': article().replace('/>', '/>\n<properties a="1" />'),
  'invisible-char-in-header': header('\u200b\n'),
  'comment-before-header': `<!-- x -->\n${article()}`,
  'text-before-header': `x\n${article()}`,
  'h1-before-header': `# X\n${article({}, '## **Recommended Steps**\n\n1. Wait\n')}`,
  'text-after-header': element('').replace('/>', '/>e'),
  'attr-quote-missing': header('authorAlias="x\n'),
  'attr-unquoted': header('authorAlias=x\n'),
  'attr-value-missing': header('authorAlias=\n'),
  'attr-misspelt': header('displayOrdr="1"\n'),
  'attr-unknown': header('editor="x"\n'),
  'attr-repeated': header('articleId="y"\n'),
  'attr-bare-ampersand': article({ description: 'a & b' }),
  'attr-newline-in-value': article({ description: 'a\nb' }),
  'attr-cr-entity': article({ description: 'a&#xD;' }),
  'attr-double-encoded': article({ description: '&amp;lt;' }),
  'attr-required-missing': article({ articleId: undefined }),
  placeholder: article({ ownershipId: '_owner_' }),
  'owner-placeholder': article({ ownershipId: 'TeamPlaceholder' }),
  'title-has-comma-or-period': article({ pageTitle: 'One. Two' }),
  'token-in-title': article({ pageTitle: 'Restart <!--$vm-->[vm]<!--/$vm-->' }),
  'article-id-odd-chars': article({ articleId: 'a b' }),
  'article-id-suffix': article({ articleId: 'a.md' }),
  'article-id-guid-malformed': article({ articleId: '9af7896e-f094-4405-8449-c79778dcf15b1' }),
  'self-help-type-unknown': article({ selfHelpType: 'novel' }),
  'list-bad-id': article({ supportTopicIds: '32728233,x' }),
  'list-duplicate': article({ resourceTags: 'a,A' }),
  'list-separator': article({ resourceTags: 'a;b' }),
  'id-unusual-length': article({ productPesIds: '1234' }),
  'cloud-unknown': article({ cloudEnvironments: 'public,moon' }),
  'cloud-disabled': article({ disableClouds: 'public' }),
  'display-order-bad': article({ displayOrder: 'x' }),
  'display-order-low': article({ displayOrder: '0' }),
  'service-multiple': article({ service: 'a.b,c.d' }),
  'service-has-space': article({ service: 'a b' }),
  'service-trailing-slash': article({ service: 'a.b/' }),
  'resource-multiple': article({ resource: 'a,b' }),
  'no-topic': article({ supportTopicIds: '' }),
  'no-topic-no-product': article({ selfHelpType: 'resource', displayOrder: '1', supportTopicIds: '', productPesIds: '' }),
  'json-missing': article({ selfHelpType: 'problemScopingQuestions' }, '# T\n'),
  'json-fence': article({ selfHelpType: 'tsg_questions' }, '# T\n{}\n'),
  'json-invalid': formFile('{,}'),
  'json-raw-control-char': element(',"content":"a\tb"'),
  'json-duplicate-key': element(',"content":"a","content":"b"'),
  'form-invalid': formFile('{}'),
  'form-no-elements': formFile('{"formElements":[]}'),
  'form-key-case': element(',"Content":"x"'),
  'form-key-misspelt': element(',"infoBallonText":"x"'),
  'form-control-type-case': formFile('{"formElements":[{"id":"a","order":1,"controlType":"TextBox"}]}'),
  'form-control-type-unknown': formFile('{"formElements":[{"id":"a","order":1,"controlType":"slider"}]}'),
  'form-required-not-boolean': element(',"required":"true"'),
  'form-value-type': element(',"watermarkText":7'),
  'form-id-missing': formFile('{"formElements":[{"order":1,"controlType":"textbox"}]}'),
  'form-id-duplicate': formFile(
    '{"formElements":[{"id":"a","order":1,"controlType":"textbox"},{"id":"a","order":2,"controlType":"textbox"}]}',
  ),
  'form-order': formFile('{"formElements":[{"id":"a","controlType":"textbox"}]}'),
  'form-options-missing': formFile('{"formElements":[{"id":"a","order":1,"controlType":"dropdown"}]}'),
  'form-visibility-broken': element(',"visibility":"((a == 1"'),
  'form-visibility-unknown-id': element(',"visibility":"b == 1"'),
}

describe('the rules', () => {
  it.each(Object.entries(broken).filter(([, content]) => content !== null))(
    '%s is reported, alone, for a file that breaks it',
    (code, content) => {
      expect(codesOf(content ?? '')).toEqual([code])
    },
  )

  it('a clean article and a clean form have no findings', () => {
    expect(codesOf(article())).toEqual([])
    expect(codesOf(element(''))).toEqual([])
  })

  it('stand in one table with a severity and a sentence each, none twice', () => {
    expect(Object.keys(lintRules).sort()).toEqual([...Object.keys(fileRules), ...Object.keys(bodyRules)].sort())
    for (const [code, rule] of Object.entries(lintRules)) {
      expect(code).toMatch(/^[a-z][a-z0-9-]+$/)
      expect(rule.description).toMatch(/^\S.+\.$/)
    }
  })

  it('blame absent attributes by what they are good for', () => {
    const severity = (name: string, type = 'generic') =>
      readText(article({ [name]: undefined, selfHelpType: type })).findings.find(({ message }) => message.startsWith(`${name} is absent`))
        ?.severity
    expect([severity('articleId'), severity('cloudEnvironments'), severity('description'), severity('authors')]).toEqual([
      'error',
      'error',
      'warning',
      'warning',
    ])
    expect([
      severity('service'),
      severity('service', 'resource'),
      severity('displayOrder', 'resource'),
      severity('resource', 'apollo'),
    ]).toEqual(['info', 'warning', 'info', undefined])
    expect(readText(article({ selfHelpType: undefined })).findings).toMatchObject([
      { code: 'attr-required-missing', severity: 'error', line: 1 },
    ])
  })

  it('look at the path', () => {
    expect(codesOf(article(), `folder/${'a'.repeat(77)}.md`)).toEqual([])
    expect(codesOf(article(), `folder/${'a'.repeat(78)}.md`)).toEqual(['file-name-too-long'])
    expect(codesOf(article(), 'fol(der/a.md')).toEqual(['file-name-odd-chars'])
    expect(codesOf(article(), 'folder/a b.md')).toEqual(['file-name-odd-chars'])
  })
})

describe('linting a whole catalog', () => {
  const reading = (path: string, articleId: string): ArticleReading => readText(article({ articleId }), path)

  it('reports clashing article ids on each file with its line, naming the others, without regard to case', () => {
    const findings = lintCatalog([reading('a/one.md', 'Same'), reading('a/two.md', 'other'), reading('b/three.md', 'SAME')])
    expectRules(findings)
    expect(findings).toMatchObject([
      {
        path: 'a/one.md',
        line: 11,
        code: 'article-id-duplicate',
        severity: 'error',
        message: 'articleId "Same" is also that of b/three.md',
      },
      { path: 'b/three.md', message: 'articleId "SAME" is also that of a/one.md' },
    ])
    expect(lintCatalog([reading('a/one.md', ''), reading('a/two.md', '')])).toEqual([])
  })

  it('reports equal file names and folders that differ in case only', () => {
    const findings = lintCatalog([
      reading('A/one.md', '1'),
      reading('a/one.md', '2'),
      reading('a/two.md', '3'),
      { path: 'b/two.md', article: null, findings: [] },
    ])
    expectRules(findings)
    expect(findings.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'A/one.md file-name-duplicate',
      'A/one.md folder-name-duplicate',
      'a/one.md file-name-duplicate',
      'a/one.md folder-name-duplicate',
      'a/two.md file-name-duplicate',
      'b/two.md file-name-duplicate',
    ])
  })

  it('stays small and quick when every file clashes', () => {
    const one = reading('a/x.md', 'same')
    const readings = Array.from({ length: 20_000 }, (_, n) => ({ ...one, path: `${n}/x.md` }))
    let findings: readonly Finding[] = []
    const millis = cpuMillis(() => {
      findings = lintCatalog(readings)
    })
    expect(millis).toBeLessThan(3_000)
    expect(findings[0]?.message).toBe('articleId "same" is also that of 1/x.md, 2/x.md, 3/x.md, 4/x.md, 5/x.md and 19994 more')
  })
})
