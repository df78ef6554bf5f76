import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBladeUrl } from '../../src/articles/blade-url.ts'
import { type BladeTarget, classifyLink } from '../../src/articles/link-target.ts'

describe('a link target', () => {
  it.each([
    ['https://docs.microsoft.com', 'https://docs.microsoft.com'],
    ['https://docs.microsoft.com/azure/?a=b&c=d#e', 'https://docs.microsoft.com/azure/?a=b&c=d#e'],
    [' https://docs.microsoft.com/a ', 'https://docs.microsoft.com/a'],
    ['HTTPS://Docs.Microsoft.com/A', 'https://docs.microsoft.com/A'],
    ['https://x.example/a"b', 'https://x.example/a%22b'],
    ['https:x.example/a', 'https://x.example/a'],
    ['https://m\u00fcnchen.example/', 'https://xn--mnchen-3ya.example/'],
    ['https://x.example:8443/a(b)', 'https://x.example:8443/a(b)'],
    ['button-link:https://x.example/a', 'https://x.example/a'],
  ])('%j is the web address %j', (url, href) => {
    expect(classifyLink(url)).toEqual({ kind: 'web', href, upgraded: false })
  })

  it.each([
    ['http://x.example/a', 'https://x.example/a'],
    ['http://x.example:80/a', 'https://x.example/a'],
    ['http://x.example:8080/a', 'https://x.example:8080/a'],
    ['button-link:http://x.example/', 'https://x.example/'],
  ])('%j is upgraded to %j', (url, href) => {
    expect(classifyLink(url)).toEqual({ kind: 'web', href, upgraded: true })
  })

  it('of mail stays one when it names somebody', () => {
    expect(classifyLink('mailto:someone@x.example?subject=Hi')).toEqual({ kind: 'mail', href: 'mailto:someone@x.example?subject=Hi' })
    expect(classifyLink('mailto:')).toEqual({ kind: 'text', reason: 'malformed' })
  })

  it.each([
    ['', 'relative'],
    ['a/b.md', 'relative'],
    ['/azure/x', 'relative'],
    ['//evil.example/x', 'relative'],
    ['#anchor', 'relative'],
    ['?a=b', 'relative'],
    ['www.example.com', 'relative'],
    ['www.example.com:8080/x', 'relative'],
    ['java&#115;cript:alert(1)', 'relative'],
    ['javascript&colon;alert(1)', 'relative'],
    ['javascript%3Aalert(1)', 'relative'],
    ['javascript:alert(1)', 'scheme'],
    ['jAvAsCrIpT:alert(1)', 'scheme'],
    ['  javascript:alert(1)', 'scheme'],
    ['vbscript:x', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://x.example/', 'scheme'],
    ['blob:https://x.example/1', 'scheme'],
    ['view-source:https://x.example/', 'scheme'],
    ['ttps://x.example/', 'scheme'],
    ['datablade:A.B', 'scheme'],
    ['tel:1', 'scheme'],
    ['button-link:javascript:alert(1)', 'scheme'],
    ['button-link:button-link:https://x.example/', 'scheme'],
    ['button-link:mailto:a@x.example', 'scheme'],
    ['button-link:a/b', 'relative'],
    ['java\tscript:alert(1)', 'hidden-characters'],
    ['java\nscript:alert(1)', 'hidden-characters'],
    ['java\u0000script:alert(1)', 'hidden-characters'],
    ['\u0001javascript:alert(1)', 'hidden-characters'],
    ['java\u200bscript:alert(1)', 'hidden-characters'],
    ['https://x.example/\u202egnp.exe', 'hidden-characters'],
    ['https://x.example/a b', 'hidden-characters'],
    ['https://x.example/a\u00a0b', 'hidden-characters'],
    ['https:\\\\x.example', 'hidden-characters'],
    ['\\\\x.example', 'hidden-characters'],
    ['https://x.example/\ud800', 'hidden-characters'],
    ['https://user:pass@x.example/', 'credentials'],
    ['https://user@x.example/', 'credentials'],
    ['http://docs.microsoft.com@evil.example/', 'credentials'],
    ['https://', 'malformed'],
    ['https://[x/', 'malformed'],
    ['https://x y.example', 'hidden-characters'],
    ['https://x.example:99999/', 'malformed'],
    [`https://x.example/${'a'.repeat(9_000)}`, 'malformed'],
    ['data-blade:', 'malformed'],
    ['data-blade:Extension', 'malformed'],
    ['data-blade:<b>.Blade', 'malformed'],
    ['data-blade:A.B.name', 'malformed'],
    ['data-blade:A.B.na/me.value', 'malformed'],
  ])('%j is text (%s)', (url, reason) => {
    expect(classifyLink(url)).toEqual({ kind: 'text', reason })
  })

  it('of a blade is taken apart', () => {
    expect(classifyLink('data-blade:Microsoft_Azure_Health.ServiceIssuesBlade')).toEqual({
      kind: 'blade',
      scheme: 'data-blade',
      extension: 'Microsoft_Azure_Health',
      blade: 'ServiceIssuesBlade',
      params: [],
      uri: null,
      needsContext: false,
    })
    expect(classifyLink('button-data-blade:A.B.id.1.other.two')).toMatchObject({
      scheme: 'button-data-blade',
      params: [
        { name: 'id', value: '1' },
        { name: 'other', value: 'two' },
      ],
      needsContext: false,
    })
  })

  it('of a blade with a resource in it needs the portal, and its own address is kept apart', () => {
    expect(
      classifyLink('data-blade:A.B.resourceId.$resourceId;data-blade-uri:{$domain}/#@x/resource/{$resourceIdDecoded}/boot'),
    ).toMatchObject({
      kind: 'blade',
      params: [{ name: 'resourceId', value: '$resourceId' }],
      uri: '{$domain}/#@x/resource/{$resourceIdDecoded}/boot',
      needsContext: true,
    })
    expect(classifyLink('button-data-context:A.B.subscriptionId.$subscriptionId')).toMatchObject({ kind: 'blade', needsContext: true })
  })

  it('is never anything else than https, mail, blade or text, whatever is written', () => {
    const schemes = fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      'java\tscript:',
      'data:',
      'mailto:',
      'data-blade:',
      'button-link:',
      '//',
      '',
    )
    fc.assert(
      fc.property(schemes, fc.string({ unit: 'binary', maxLength: 40 }), (scheme, rest) => {
        const target = classifyLink(scheme + rest)
        if (target.kind === 'web') expect(new URL(target.href)).toMatchObject({ protocol: 'https:', username: '', password: '' })
        else if (target.kind === 'mail') expect(new URL(target.href).protocol).toBe('mailto:')
        else expect(target.kind === 'blade' || target.kind === 'text').toBe(true)
        if ('href' in target) expect(target.href).not.toMatch(/[\s"<>\\]/)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a blade address', () => {
  const blade: BladeTarget = {
    kind: 'blade',
    scheme: 'data-blade',
    extension: 'A_B',
    blade: 'C',
    params: [
      { name: 'id', value: '1/2 &x=y' },
      { name: 'n', value: '$&' },
    ],
    uri: null,
    needsContext: false,
  }

  it('is made from the template, each part percent-encoded', () => {
    const address = createBladeUrl('https://portal.example/#blade/{extension}/{blade}?{query}')
    expect(address(blade)).toBe('https://portal.example/#blade/A_B/C?id=1%2F2%20%26x%3Dy&n=%24%26')
    expect(address({ ...blade, params: [] })).toBe('https://portal.example/#blade/A_B/C?')
  })

  it('is null without a template, or when the blade needs a resource', () => {
    expect(createBladeUrl(null)(blade)).toBeNull()
    expect(createBladeUrl('https://portal.example/{extension}/{blade}')({ ...blade, needsContext: true })).toBeNull()
  })

  it.each([
    'http://portal.example/{extension}/{blade}',
    'javascript:{extension}{blade}',
    'https://{extension}.example/{blade}',
    'https://portal.example{extension}/{blade}',
    'https://portal.example:{extension}/{blade}',
    'https://{extension}@portal.example/{blade}',
    'https://portal.example/{blade}',
    'https://portal.example/{extension}',
    '/{extension}/{blade}',
    '',
  ])('refuses the template %j and names the setting', (template) => {
    expect(() => createBladeUrl(template)).toThrowError(
      expect.objectContaining({ code: 'config_invalid', fields: [expect.objectContaining({ field: 'BLADE_URL_TEMPLATE' })] }),
    )
  })
})
