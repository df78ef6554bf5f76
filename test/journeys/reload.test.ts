import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Answer } from '../../schemas/answer.ts'
import { CatalogStatus, ReloadReport } from '../../schemas/catalog.ts'
import { copyOfArticles, type Program, startProgram, temporaryFolder, until } from '../support/program.ts'

const ticket = '/v1/matches?supportTopicId=32728233&productPesId=17009'
const file = 'partnercenter/saas-certification-failures.md'

async function ask(program: Program): Promise<{ version: string; title: string }> {
  const answer = Answer.parse(await (await fetch(program.url + ticket)).json())
  return { version: answer.catalogVersion, title: answer.articles[0]?.title ?? '' }
}

async function reload(program: Program): Promise<ReloadReport> {
  return ReloadReport.parse(await (await fetch(`${program.url}/v1/admin/reload`, { method: 'POST' })).json())
}

function retitle(folder: string, title: string): void {
  const path = join(folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/pageTitle="[^"]*"/, `pageTitle="${title}"`))
}

async function metric(program: Program, name: string): Promise<number> {
  const text = await (await fetch(`${program.url}/metrics`)).text()
  const line = text.split('\n').find((each) => each.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1))
}

describe('articles that change while the service runs', () => {
  it('are answered with soon after the file was saved, under a new version', async () => {
    const folder = copyOfArticles()
    const program = await startProgram({ ARTICLES_DIR: folder })
    const before = await ask(program)
    // Saved again until it is noticed: the watch may still be starting.
    const after = await until(async () => {
      retitle(folder, `Changed at ${Date.now()}`)
      const answer = await ask(program)
      return answer.title.startsWith('Changed at ') && answer
    }, 'the changed title')
    expect(after.version).not.toBe(before.version)
  })

  it('are read again on request and on SIGHUP, one reload at a time', async () => {
    const folder = copyOfArticles()
    const program = await startProgram({ ARTICLES_DIR: folder, WATCH_ARTICLES: 'false' })
    const before = await ask(program)
    retitle(folder, 'Changed by hand')
    expect(await ask(program)).toEqual(before)
    const replies = await Promise.all(Array.from({ length: 5 }, () => fetch(`${program.url}/v1/admin/reload`, { method: 'POST' })))
    expect(replies.map(({ status }) => status)).toContain(200)
    for (const { status } of replies) expect([200, 409]).toContain(status)
    expect((await ask(program)).title).toBe('Changed by hand')
    const report = await reload(program)
    expect(report).toMatchObject({ result: 'unchanged', reason: null })
    retitle(folder, 'Changed before the signal')
    program.signal('SIGHUP')
    await until(async () => (await ask(program)).title === 'Changed before the signal', 'the reload after SIGHUP', program.output)
    expect(await metric(program, 'deflector_reloads_total{result="loaded"}')).toBeGreaterThanOrEqual(3)
  })

  it('stay when the folder is emptied or gone, and the service says so once per reload', async () => {
    const folder = copyOfArticles()
    const program = await startProgram({ ARTICLES_DIR: folder, WATCH_ARTICLES: 'false' })
    const before = await ask(program)
    renameSync(folder, `${folder}-away`)
    const gone = await reload(program)
    expect(gone).toMatchObject({ result: 'kept', catalogVersion: before.version })
    expect(gone.reason).toContain(folder)
    mkdirSync(folder)
    const empty = await reload(program)
    expect(empty).toMatchObject({ result: 'kept', catalogVersion: before.version })
    expect(await ask(program)).toEqual(before)
    expect((await fetch(`${program.url}/readyz`)).status).toBe(200)
    expect(await metric(program, 'deflector_reloads_total{result="kept"}')).toBe(2)
    await until(() => program.log().filter(({ level }) => level === 'warn').length === 2, 'two warnings', program.output)
  })

  it('one bad file never stops the rest, and is reported with its path, line and code', async () => {
    const folder = copyOfArticles()
    writeFileSync(join(folder, 'partnercenter/broken.md'), 'no header at all\n')
    writeFileSync(join(folder, 'partnercenter/binary.md'), Buffer.from([0, 1, 2, 3]))
    const program = await startProgram({ ARTICLES_DIR: folder })
    const status = CatalogStatus.parse(await (await fetch(`${program.url}/v1/admin/catalog?limit=200`)).json())
    expect(status.rejected).toBe(2)
    const rejected = status.findings.filter(({ severity }) => severity === 'error')
    expect(rejected.map(({ path }) => path).sort()).toEqual(['partnercenter/binary.md', 'partnercenter/broken.md'])
    for (const finding of rejected) expect(finding).toMatchObject({ line: expect.any(Number), code: expect.any(String) })
    expect((await ask(program)).title).toBe('SaaS certification failures')
    expect(await metric(program, 'deflector_catalog_rejected_files')).toBe(2)
  })

  it('a service without any article is alive, not ready, and ready as soon as there is one', async () => {
    const folder = join(temporaryFolder(), 'articles')
    const program = await startProgram({ ARTICLES_DIR: folder })
    expect((await fetch(`${program.url}/livez`)).status).toBe(200)
    expect((await fetch(`${program.url}/readyz`)).status).toBe(503)
    const refused = await fetch(program.url + ticket)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).not.toBeNull()
    expect(await refused.json()).toMatchObject({ code: 'catalog_unavailable' })
    mkdirSync(join(folder, 'partnercenter'), { recursive: true })
    writeFileSync(join(folder, file), readFileSync(join('articles', file)))
    await until(async () => (await fetch(`${program.url}/readyz`)).status === 200, 'readiness', program.output)
    expect((await ask(program)).title).toBe('SaaS certification failures')
    rmSync(folder, { recursive: true })
  })
})
