import { describe, expect, it } from 'vitest'
import { bounds } from '../../schemas/text.ts'
import { article, articleOf, codesOf, readText } from './read-text.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))))

describe('decoding a file', () => {
  it('reads UTF-8 with one byte order mark or several, and says so', () => {
    const text = article({ pageTitle: 'Überblick 日本' })
    expect(articleOf(bytes([0xef, 0xbb, 0xbf], text)).title).toBe('Überblick 日本')
    expect(codesOf(bytes([0xef, 0xbb, 0xbf], text))).toEqual(['file-bom'])
    const twice = bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], text)
    expect(articleOf(twice).id).toBe('start-a-machine')
    expect(codesOf(twice)).toEqual(['file-bom', 'file-bom-double'])
  })

  it('reads what is not UTF-8 as windows-1252, behind a byte order mark too', () => {
    const [before, after] = article({ pageTitle: '@@' }).split('@@')
    const file = bytes(before ?? '', [0x93, 0x80, 0x94, 0x20, 0xe9, 0x20, 0x9f], after ?? '')
    expect(articleOf(file).title).toBe('“€” é Ÿ')
    expect(readText(file).findings).toMatchObject([{ code: 'file-encoding', severity: 'warning', line: 2 }])
    expect(articleOf(bytes([0xef, 0xbb, 0xbf], file.toString('latin1'), [0xff])).id).toBe('start-a-machine')
  })

  it('rejects NUL, naming UTF-16 when it is that', () => {
    expect(readText(bytes(article(), [0]))).toMatchObject({ article: null, findings: [{ code: 'file-nul', severity: 'error' }] })
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article(), 'utf16le')])
    expect(readText(wide)).toMatchObject({ article: null, findings: [{ code: 'file-nul', message: 'the file is UTF-16' }] })
  })

  it('accepts a file of the largest size and rejects the next larger one', () => {
    const text = article()
    const largest = text + ' '.repeat(bounds.articleBytesMax - text.length)
    expect(articleOf(largest).id).toBe('start-a-machine')
    expect(readText(`${largest} `)).toMatchObject({ article: null, findings: [{ code: 'file-too-large' }] })
  })

  it('turns CRLF, mixed line ends and lone CR into LF without moving lines', () => {
    const text = article({}, '\n# One\n\n## Two\n')
    for (const end of ['\r\n', '\r']) {
      const { article: read, findings } = readText(text.replaceAll('\n', end))
      expect(read?.body).toBe('\n# One\n\n## Two\n')
      expect(read?.headings).toEqual(articleOf(text).headings)
      expect(findings.map(({ code }) => code)).not.toContain('file-mixed-eol')
    }
    const mixed = text.replaceAll('\n', '\r\n').replace('# One\r\n', '# One\n')
    expect(readText(mixed).findings).toMatchObject([{ code: 'file-mixed-eol', line: 15 }])
    expect(articleOf(mixed).body).toBe('\n# One\n\n## Two\n')
  })

  it('reports control characters with their line and keeps them out of values', () => {
    const text = article({ pageTitle: 'Start\u0008 a\u000b machine' })
    expect(articleOf(text).title).toBe('Start a machine')
    expect(readText(text).findings).toMatchObject([{ code: 'file-control-char', line: 2 }])
  })

  it('accepts an empty file as one without header', () => {
    expect(readText('')).toMatchObject({ article: null, findings: [{ code: 'header-missing', line: 1 }] })
  })
})
