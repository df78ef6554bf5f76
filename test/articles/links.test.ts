import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { linkFaults } from '../../src/articles/link-rules.ts'
import { recoverMarkdown } from '../../src/articles/recover.ts'
import { scanBody } from '../../src/articles/scan-body.ts'

const title = '# T\n\n## **Recommended Documents**\n\n'

function scan(text: string) {
  return scanBody({ body: title + text, bodyLine: 1, selfHelpType: 'generic' })
}

/** The links that CommonMark sees in the recovered text. */
function rendered(text: string): { text: string; url: string }[] {
  const markdown = new MarkdownIt({ html: true })
  markdown.validateLink = () => true
  markdown.normalizeLink = (url) => url
  const found: { text: string; url: string }[] = []
  for (const { children } of markdown.parse(recoverMarkdown({ body: title + text, bodyLine: 1 }).markdown, {})) {
    let open = false
    for (const token of children ?? []) {
      if (token.type === 'link_open') found.push({ text: '', url: String(token.attrGet('href') ?? '') })
      const last = found.at(-1)
      if (open && last !== undefined && (token.type === 'text' || token.type === 'code_inline')) last.text += token.content
      if (token.type === 'link_open') open = true
      if (token.type === 'link_close') open = false
    }
  }
  return found
}

const url = 'https://x.example/a'

describe('a broken link is read as it was meant, and rendered so', () => {
  const cases: [promise: string, text: string, label: string, url: string, code: string | null][] = [
    ['white space before the address', `[guide] (${url})`, 'guide', url, 'link-space-before-paren'],
    ['a line end before the address', `[guide]\n(${url})`, 'guide', url, 'link-newline-before-paren'],
    ['a space after the parenthesis', `[guide]( ${url})`, 'guide', url, null],
    ['a line end before the closing parenthesis', `[guide](${url}\n)`, 'guide', url, 'link-newline-before-close'],
    ['no closing parenthesis', `[guide](${url} and more`, 'guide', url, 'link-unclosed'],
    ['a bracket instead of the closing parenthesis', `[guide](${url}]`, 'guide', url, 'link-unclosed'],
    ['no closing parenthesis before a table bar', `[guide](${url}| next`, 'guide', url, 'link-unclosed'],
    ['no closing parenthesis before the next link', `[guide](${url} see [b](#c)`, 'guide', url, 'link-unclosed'],
    ['spaces next to punctuation', '[guide](https://x.example/ a - b .html)', 'guide', 'https://x.example/a-b.html', 'link-inner-space'],
    ['spaces between words', '[guide](https://x.example/my file)', 'guide', 'https://x.example/my%20file', 'link-inner-space'],
    ['text before the address', `[guide](as said here: ${url})`, 'guide', url, 'link-inner-space'],
    ['punctuation before the address', `[guide](:${url})`, 'guide', url, 'link-inner-space'],
    ['a second pair of parentheses', `[guide]((${url}))`, 'guide', url, 'link-inner-space'],
    ['label and address swapped', `[${url}](Read the guide)`, 'Read the guide', url, 'link-swapped'],
    ['square brackets twice', `[guide][${url}]`, 'guide', url, 'link-reversed'],
    ['brackets the wrong way round', `(guide )[${url}]`, 'guide', url, 'link-reversed'],
    ['the wrong bracket in the middle', `See [guide)[${url}] first`, 'guide', url, 'link-reversed'],
    ['a link in the address of another', `See [a]([guide](${url})) now`, 'guide', url, 'link-nested'],
    ['parentheses in the address', '[guide](https://x.example/a_(b)_c)', 'guide', 'https://x.example/a_(b)_c', null],
    ['a title', `[guide](${url} "The guide")`, 'guide', url, null],
    ['an address in angle brackets', `[guide](<${url}>)`, 'guide', url, null],
    ['an escaped parenthesis', '[guide](https://x.example/a\\_b)', 'guide', 'https://x.example/a_b', null],
    ['a hidden closing parenthesis', '[guide](https://x.example/a(v=1\\))', 'guide', 'https://x.example/a(v=1)', 'link-unclosed'],
    [
      'entities that end in ;',
      '[guide](https://x.example/?a=1&amp;b=2&regions=all)',
      'guide',
      'https://x.example/?a=1&b=2&regions=all',
      null,
    ],
    ['invisible characters', `[gui\u200bde](${url}\u200b)`, 'guide', url, null],
    ['formatting in the label', `[**the** \`az\` guide](${url})`, 'the az guide', url, null],
    ['an image in the label', `[![pic](i.png)](${url})`, 'pic', url, null],
    ['a portal address', '[blade](data-blade:A.B.c.$resourceId)', 'blade', 'data-blade:A.B.c.$resourceId', null],
  ]
  it.each(cases)('%s', (_promise, text, label, target, code) => {
    const { documents, findings } = scan(text)
    const codes = findings.map((finding) => finding.code).filter((found) => found !== 'link-anchor-only' && found !== 'image')
    expect(documents[0]).toEqual({ text: label, url: target })
    expect(codes).toEqual(code === null ? [] : [code])
    const [first] = rendered(text)
    expect(first?.url).toBe(target)
    if (label !== 'pic') expect(first?.text.replaceAll('\u200b', '').trim()).toBe(label)
  })
})

describe('what else is a link', () => {
  it('reads anchors, bare addresses and addresses in angle brackets in order, the same one twice', () => {
    const text = `<a href="${url}?a=1&amp;b=2"><b>guide</b></a>, <${url}>\n(see ${url}). "${url}" ${url}_(x)`
    expect(scan(text).documents).toEqual([
      { text: 'guide', url: `${url}?a=1&b=2` },
      ...[url, url, url, `${url}_(x)`].map((target) => ({ text: target, url: target })),
    ])
  })

  it('takes an address inside a label as part of the label', () => {
    expect(scan(`[${url}](${url}) and [see ${url} too](${url})`).documents).toEqual([
      { text: url, url },
      { text: `see ${url} too`, url },
    ])
  })

  it('does not count images, code, comments and empty links', () => {
    const { documents, findings } = scan(`![pic](${url}) \`[a](${url})\` <!-- [b](${url}) --> [Example]()`)
    expect(documents).toEqual([])
    expect(findings.map(({ code }) => code)).toEqual(['documents-no-link', 'link-empty-url', 'image'])
    expect(recoverMarkdown({ body: '[Example]() is gone', bodyLine: 1 }).markdown).toBe('Example is gone')
  })

  it('leaves brackets and parentheses that are no links alone', () => {
    const text = "ERROR [HY000] [Microsoft][Hardy] (35) d[0](x y) a[1] (note: b) [x] (y) 'ht(t)' ![ [a"
    expect(scan(text).documents).toEqual([])
    expect(recoverMarkdown({ body: text, bodyLine: 1 })).toEqual({ markdown: text, tokens: [], findings: [] })
  })

  it('still reads the link behind an image that holds a link', () => {
    expect(scan(`![ [a](${url}) ](i.png) [d](${url})`).documents.map(({ text }) => text)).toEqual(['a', 'd'])
  })
})

describe('link rules', () => {
  const cases: [url: string, codes: string[]][] = [
    ['https://docs.microsoft.com/azure/a', []],
    ['http://docs.microsoft.com/en-us/azure', ['link-http', 'link-en-us']],
    ['https://social.microsoft.com/Forums/en-US/home', ['link-en-us']],
    ['https://docs.microsoft.com/ja-jp/azure', ['link-other-locale']],
    ['https://docs.microsoft.com/windows-server/identity/ad-fs/a', []],
    ['https://docs.azure.cn/zh-cn/a', []],
    ['https://aka.ms/x', ['link-aka-ms']],
    ['https://review.docs.microsoft.com/a', ['link-review-docs']],
    ['https://github.com/MicrosoftDocs/azure-docs-pr/blob/a', ['link-private-repository']],
    ['https://supportability.visualstudio.com/x', ['link-internal']],
    ['https://jarvis-west.dc.ad.msft.net/x', ['link-internal']],
    ['https://microsoft.sharepoint.com/x', ['link-internal']],
    ['https://teams.microsoft.com/l/channel/x', ['link-internal']],
    ['https://marketplace.visualstudio.com/x', []],
    ['#anchor', ['link-anchor-only']],
    ['article-of-ours', ['link-relative']],
    ['//x.example/a', ['link-relative']],
    ['www.x.example', ['link-relative']],
    ['https://', ['link-placeholder']],
    ['https:\\x.example\\a', ['link-backslash']],
    ['ttps://x.example', ['link-bad-scheme']],
    ['datablade:A.B', ['link-bad-scheme']],
    ['javascript:alert(1)', ['link-bad-scheme']],
    ['mailto:a@x.example', []],
    ['data-blade:A.B', []],
    ['button-link:https://x.example', []],
  ]
  it.each(cases)('%s breaks %j', (address, codes) => {
    expect(linkFaults(address, false).map(({ code }) => code)).toEqual(codes)
  })

  it('takes an internal host graver where customers read', () => {
    const severity = (selfHelpType: string) =>
      scanBody({ body: '# T\n\nhttps://microsoft.sharepoint.com/x', bodyLine: 5, selfHelpType }).findings.map(
        (finding) => `${finding.line} ${finding.code} ${finding.severity}`,
      )
    expect(severity('generic')).toEqual(['7 link-internal warning'])
    expect(severity('tsg_content')).toEqual(['7 link-internal info'])
  })
})
