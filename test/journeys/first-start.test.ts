import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Answer } from '../../schemas/answer.ts'
import { spawnServe, startProgram, temporaryFolder, until } from '../support/program.ts'

const ticket = 'supportTopicId=32728233&productPesId=17009'

describe('the first start, on the articles that ship and nothing else', () => {
  it('says in one line where to look, answers the README’s question with the SaaS article and the expedite warning, and counts it', async () => {
    const program = await startProgram()
    expect(program.output()).toMatch(
      /^ticket-deflector \d+\.\d+\.\d+ answers on http:\/\/127\.0\.0\.1:\d+ \(\d+ articles\)\. Look at http:\/\/\S+\/docs$/m,
    )
    const command = /^curl '(http:\/\/127\.0\.0\.1:3000\S+)'$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
    expect(command).toContain(ticket)
    const reply = await fetch(command.replace('http://127.0.0.1:3000', program.url))
    expect(reply.status).toBe(200)
    expect(reply.headers.get('cache-status')).toContain('fwd=miss')
    const answer = Answer.parse(await reply.json())
    expect(answer.level).toBe('topic')
    expect(answer.articles[0]).toMatchObject({ id: 'marketplace_cert_failures', match: { level: 'topic', confidence: 'high' } })
    const [warning] = answer.warnings
    expect(warning).toMatchObject({ policy: 'expedite', severity: 'notice', triggeredBy: ['article'] })
    expect(warning?.articleIds).toContain('marketplace_cert_failures')
    expect(warning?.conditions.join()).toMatch(/business justification/)
    expect(warning?.contacts.join()).toMatch(/Microsoft/)
    expect(answer.scopingQuestions?.formElements.length).toBeGreaterThan(2)

    const again = await fetch(command.replace('http://127.0.0.1:3000', program.url))
    expect(again.headers.get('cache-status')).toContain('hit')
    expect(await again.json()).toEqual(answer)

    const metrics = await (await fetch(`${program.url}/metrics`)).text()
    expect(metrics).toMatch(/^deflector_answers_total\{level="topic",confidence="high",layer="none"\} 1$/m)
    expect(metrics).toMatch(/^deflector_answers_total\{level="topic",confidence="high",layer="near"\} 1$/m)
    expect(metrics).toMatch(/^deflector_warnings_total\{policy="expedite",severity="notice"\} \d+$/m)
    const line = await until(() => program.log().find(({ route }) => route === '/v1/matches'), 'a log line for the request')
    expect(line).toMatchObject({ level: 'info', status: 200 })
  })

  it('warns louder when the ticket itself asks to expedite, and keeps nothing that was typed', async () => {
    const program = await startProgram({ LOG_LEVEL: 'trace' })
    const canary = 'zanzibarquux'
    const reply = await fetch(`${program.url}/v1/matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ supportTopicId: '32728233', productPesId: '17009', subject: `Please expedite my certification ${canary}` }),
    })
    const text = await reply.text()
    const answer = Answer.parse(JSON.parse(text))
    expect(answer.intents).toEqual(['expedite'])
    expect(answer.warnings[0]).toMatchObject({ policy: 'expedite', severity: 'warning', triggeredBy: ['article', 'ticket'] })
    expect(text).not.toContain(canary)
    await fetch(`${program.url}/v1/matches?q=${canary}&productPesId=17009`)
    await fetch(`${program.url}/v1/matches?q=${canary}&suportTopicId=1`)
    await fetch(`${program.url}/v1/matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"subject": "${canary}"`,
    })
    await until(() => program.log().filter(({ route }) => route === '/v1/matches').length >= 4, 'the log lines', program.output)
    expect(program.output()).not.toContain(canary)
    expect(await (await fetch(`${program.url}/metrics`)).text()).not.toContain(canary)
  })

  it('ends on SIGTERM while it is still reading', async () => {
    const folder = join(temporaryFolder(), 'articles')
    mkdirSync(join(folder, 'many'), { recursive: true })
    const words = (file: number) => Array.from({ length: 800 }, (_, word) => `word${file * 800 + word}`).join(' ')
    for (let file = 0; file < 2_000; file++) {
      const header = `<properties articleId="a${file}" selfHelpType="generic" cloudEnvironments="public" supportTopicIds="32728233"/>`
      writeFileSync(join(folder, `many/${file}.md`), `${header}\n\n# T\n\n${words(file)}\n`)
    }
    const program = spawnServe({ ARTICLES_DIR: folder })
    // The first line is written before the text of all these articles is indexed.
    await until(() => program.output().includes('"msg":"reading the articles"'), 'the first line', program.output)
    program.signal('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(program.output()).not.toContain('answers on')
  })

  it('ends on SIGTERM with code 0 after the requests in flight, and refuses new ones', async () => {
    const program = await startProgram()
    const inFlight = Array.from({ length: 20 }, () => fetch(`${program.url}/v1/matches?${ticket}`))
    program.signal('SIGTERM')
    const settled = await Promise.allSettled(inFlight)
    for (const each of settled) if (each.status === 'fulfilled') expect([200, 503]).toContain(each.value.status)
    expect(await program.ended).toBe(0)
    await expect(fetch(`${program.url}/livez`)).rejects.toThrow()
  })
})
