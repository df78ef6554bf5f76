import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Answer } from '../../schemas/answer.ts'
import { copyOfArticles, runProgram, startProgram, temporaryFolder } from '../support/program.ts'

describe('the terminal', () => {
  it('explains itself and every command', () => {
    const help = runProgram(['--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const command of ['serve', 'lint', 'match', 'openapi']) {
      expect(help.out).toContain(command)
      const own = runProgram([command, '--help'])
      expect(own.code).toBe(0)
      expect(own.out).toContain(`deflector ${command}`)
    }
    expect(runProgram([]).out).toBe(help.out)
    expect(runProgram(['--version']).out.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })

  it('lint passes the articles that ship, without any finding', () => {
    const result = runProgram(['lint', 'articles', '--fail-on', 'info'])
    expect(result.out).toMatch(/^\d+ files, 0 rejected: 0 errors, 0 warnings, 0 infos\n$/)
    expect(result).toMatchObject({ code: 0, err: '' })
  })

  it('lint exits with 1 on findings as grave as asked, each with path, line, code and hint', () => {
    const folder = copyOfArticles()
    const file = join(folder, 'partnercenter/saas-certification-failures.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('supportTopicIds=', 'supportToicIds='))
    expect(runProgram(['lint', folder]).code).toBe(0)
    const text = runProgram(['lint', folder, '--fail-on', 'warn'])
    expect(text.code).toBe(1)
    expect(text.out).toMatch(
      /^partnercenter\/saas-certification-failures\.md:\d+: warning attr-misspelt: .*did you mean supportTopicIds\?/m,
    )

    const json = JSON.parse(runProgram(['lint', folder, '--format', 'json']).out)
    expect(json.findings[0]).toMatchObject({
      path: 'partnercenter/saas-certification-failures.md',
      code: 'attr-misspelt',
      severity: 'warning',
    })

    const sarif = JSON.parse(runProgram(['lint', folder, '--format', 'sarif', '--fail-on', 'warn']).out)
    const [run] = sarif.runs
    expect(sarif.version).toBe('2.1.0')
    const [result] = run.results
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('attr-misspelt')
    expect(result).toMatchObject({ ruleId: 'attr-misspelt', level: 'warning' })
    const [{ physicalLocation }] = result.locations
    expect(physicalLocation.region.startLine).toBeGreaterThan(1)
    expect(physicalLocation.artifactLocation).toEqual({ uri: pathToFileURL(file).href })
    const here = JSON.parse(runProgram(['lint', relative('.', folder), '--format', 'sarif']).out)
    expect(here.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(pathToFileURL(file).href)
  })

  it('match answers like the server, without one', async () => {
    const words = ['match', '--topic', '32728233', '--product', '17009']
    const printed = Answer.parse(JSON.parse(runProgram([...words, '--format', 'json']).out))
    const program = await startProgram()
    const served = await (await fetch(`${program.url}/v1/matches?supportTopicId=32728233&productPesId=17009`)).json()
    expect(printed).toEqual(served)
    const text = runProgram(words).out
    expect(text).toContain('marketplace_cert_failures')
    expect(text).toContain('expedite')
  })

  it('errors are one line on standard error, and wrong calls exit with 2', () => {
    const cases: [string[], Record<string, string>, RegExp][] = [
      [['serve'], { PORT: 'x', CACHE_TTL_SECONDS: '-1', LOG_LEVEL: 'loud' }, /PORT.*CACHE_TTL_SECONDS.*LOG_LEVEL/],
      [['serve'], { HOST: '0.0.0.0' }, /HOST.*ALLOW_ANONYMOUS/],
      [['serve'], { POLICY_FILE: '/nowhere/policy.yaml' }, /POLICY_FILE/],
      [['match'], {}, /--topic.*--description/],
      [['match', '--topic', '1', '--cloud', 'marss'], {}, /--cloud must be one of public/],
      [['match', '--topic', '1', '--limit', '11'], {}, /--limit/],
      [['lint', '--format', 'xml'], {}, /text, json, sarif/],
      [['lint', '--format', 'xml'], {}, /--format/],
      [['lint', '--fromat', 'xml'], {}, /--format/],
      [['sereve'], {}, /serve/],
      [['lint', ''], {}, /folder/],
      [['lint', '/nowhere/at/all'], {}, /\/nowhere\/at\/all.* does not exist/],
      [['match', '--topic', '1', '--articles', '/nowhere/at/all'], {}, /\/nowhere\/at\/all.* does not exist/],
      // One level too deep: a gate that checks nothing must not pass.
      [['lint', 'articles/partnercenter'], {}, /holds no article/],
    ]
    for (const [words, settings, expected] of cases) {
      const { code, out, err } = runProgram(words, settings)
      expect({ words, lines: err.trim().split('\n').length, out }).toEqual({ words, lines: 1, out: '' })
      expect(err).toMatch(expected)
      expect(code).toBe(/nowhere.at.all|holds no article/.test(err) && !err.includes('POLICY_FILE') ? 1 : 2)
    }
  })

  it('minds only the settings that a command uses', () => {
    expect(runProgram(['lint'], { HOST: 'a.name.of.the.shell', PORT: 'x' })).toMatchObject({ code: 0, err: '' })
    expect(runProgram(['match', '--topic', '32728233'], { REDIS_URL: 'x' })).toMatchObject({ code: 0, err: '' })
  })

  it('ends quietly when its reader has read enough', () => {
    const { stdout, stderr } = spawnSync('sh', ['-c', '"$0" dist/src/main.js openapi | head -1', process.execPath], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: 'openapi: 3.1.0\n', stderr: '' })
  })

  it('a policy file adds rules, and a rule that disagrees with its own examples is refused', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'policy.yaml')
    const rule = (states: string): string =>
      [
        'policies:',
        '  - policy: refund',
        '    subject: refunds?',
        '    limiter: not (possible|supported)|cannot',
        `    states: ["${states}"]`,
        '    ignores: ["Your refund is on its way."]',
        '',
      ].join('\n')
    writeFileSync(file, rule('A refund is lovely.'))
    expect(runProgram(['match', '--topic', '1'], { POLICY_FILE: file })).toMatchObject({
      code: 2,
      err: expect.stringContaining('policies[0].states'),
    })
    writeFileSync(file, rule('Refunds are not possible after 90 days.'))
    const articles = copyOfArticles()
    const article = join(articles, 'partnercenter/saas-certification-failures.md')
    writeFileSync(article, `${readFileSync(article, 'utf8')}\n\nRefunds are not supported for this offer.\n`)
    const program = await startProgram({ POLICY_FILE: file, ARTICLES_DIR: articles })
    const answer = Answer.parse(await (await fetch(`${program.url}/v1/matches?supportTopicId=32728233&productPesId=17009`)).json())
    expect([...new Set(answer.warnings.map(({ policy }) => policy))].sort()).toEqual(['expedite', 'refund'])
    rmSync(folder, { recursive: true })
  })
})
