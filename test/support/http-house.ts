import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import supertest from 'supertest'
import { onTestFinished } from 'vitest'
import type { Operation } from '../../schemas/operation.ts'
import { readConfig } from '../../src/config.ts'
import type { Deflector } from '../../src/deflector.ts'
import { createApp } from '../../src/http/app.ts'
import type { HttpLimits } from '../../src/http/limits.ts'
import { createLog } from '../../src/log.ts'
import { createService, type Service } from '../../src/service.ts'
import { type Contract, createContract } from './http-contract.ts'

/** A request line as it stands in the log. */
export interface LogLine {
  level: string
  msg: string
  route?: string
  method?: string
  status?: number
  ms?: number
  traceId?: string
}

/** A real service over real files in a temporary folder, behind the HTTP door, listening on a port of its own. */
export interface HttpHouse {
  app: FastifyInstance
  service: Service
  folder: string
  port: number
  document: object
  contract: Contract
  routes: { url: string; method: string; operation: Operation | undefined }[]
  /** A supertest agent whose every reply must fit the contract. */
  ask: ReturnType<typeof supertest.agent>
  /** Everything logged so far. */
  logText(): string
  logLines(): LogLine[]
  /** The log line of the request with this trace id, when it is written. */
  lineOf(traceId: string): Promise<LogLine>
}

export interface HouseOptions {
  articles?: Readonly<Record<string, string>>
  settings?: Readonly<Record<string, string>>
  /** What stands in for parts of the real deflector, for what cannot be provoked from outside. */
  replace?: (real: Deflector) => Partial<Deflector>
  limits?: Partial<HttpLimits>
  version?: string
  /** Reads the articles before the test begins; default true. */
  started?: boolean
}

/** Opens a house for one test; it is closed and its files are gone when the test is over. */
export async function openHouse(options: HouseOptions = {}): Promise<HttpHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'deflector-http-'))
  writeArticles(join(folder, 'articles'), options.articles ?? smallArticles)
  let text = ''
  const log = createLog({ level: 'debug', destination: { write: gather } })
  function gather(line: string): void {
    text += line
  }
  const config = readConfig({
    ARTICLES_DIR: join(folder, 'articles'),
    DATA_DIR: join(folder, 'data'),
    WATCH_ARTICLES: 'false',
    // What is not about the time budget must not depend on how busy this machine is.
    ANSWER_BUDGET_MS: '10000',
    ...options.settings,
  })
  const service = createService(config, { log })
  const deflector = { ...service.deflector, ...options.replace?.(service.deflector) }
  const { limits = {}, version = '0.0.0' } = options
  const app = createApp({ deflector, log, metrics: service.metrics, version, limits })
  const routes: HttpHouse['routes'] = []
  app.addHook('onRoute', ({ url, method, config }) => void routes.push({ url, method: String(method), operation: config?.operation }))
  if (options.started !== false) await service.start()
  await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(async () => {
    await app.close()
    await service.close()
    rmSync(folder, { recursive: true })
  })
  const document = app.swagger()
  const contract = createContract(document)
  const logLines = (): LogLine[] => text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  return {
    app,
    service,
    folder: join(folder, 'articles'),
    port: portOf(app),
    document,
    contract,
    routes,
    ask: supertest.agent(app.server).use((request: supertest.Test) => void request.expect(contract.fits)),
    logText: () => text,
    logLines,
    lineOf: (traceId) => until(() => logLines().find((line) => line.msg === 'request' && line.traceId === traceId)),
  }
}

function portOf(app: FastifyInstance): number {
  const address: AddressInfo | string | null = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the app does not listen on a port')
  return address.port
}

/** Holds an answer back until it is released. */
export function createGate(): { pass: () => Promise<void>; reached: Promise<void>; release: () => void } {
  let release = (): void => {}
  let arrive = (): void => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  const reached = new Promise<void>((done) => {
    arrive = done
  })
  return {
    pass() {
      arrive()
      return released
    },
    reached,
    release: () => release(),
  }
}

/** Writes article files into a folder, by path. */
export function writeArticles(folder: string, articles: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(articles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Waits until something is there. */
export async function until<T>(look: () => T | undefined): Promise<T> {
  for (let turns = 0; turns < 2_000; turns++) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((done) => setTimeout(done, 5))
  }
  throw new Error('what the test waits for did not come')
}

/** An article file of the authoring format. */
export function articleText(attributes: Readonly<Record<string, string>>, body: string): string {
  const header = Object.entries({ selfHelpType: 'generic', cloudEnvironments: 'public, fairfax', ...attributes })
  return `<properties\n${header.map(([name, value]) => `\t${name}="${value}"`).join('\n')}\n/>\n\n${body}\n`
}

const certification = articleText(
  {
    pageTitle: 'SaaS certification failures',
    description: 'Why a SaaS offer fails certification',
    service: 'partnercenter',
    resource: 'marketplace',
    articleId: 'marketplace_cert_failures',
    supportTopicIds: '32728233',
    productPesIds: '17009',
    resourceTags: 'marketplace',
    ownershipId: 'Partner_Center',
  },
  `# SaaS certification failures

**IMPORTANT**: Expediting certification is not supported unless you have a strong business justification.

## **Recommended Steps**

1. Open the report of the offer.
2. Correct what it names — and publish again.

## **Recommended Documents**

* [Certification policies](https://learn.microsoft.com/legal/marketplace/certification-policies)`,
)

const clash = (title: string) =>
  articleText({ pageTitle: title, articleId: 'clash', service: 'compute', supportTopicIds: '32400001' }, `# ${title}`)

const form = articleText(
  {
    pageTitle: 'Certification questions',
    articleId: 'certification_questions',
    selfHelpType: 'problemScopingQuestions',
    supportTopicIds: '32728233',
    productPesIds: '17009',
  },
  `# Certification questions

---
${JSON.stringify({
  $schema: 'SelfHelpContent',
  title: 'About your offer',
  resourceRequired: false,
  subscriptionRequired: false,
  formElements: [{ id: 'offer', order: 1, controlType: 'textbox', displayLabel: 'Offer id', required: true }],
})}
---`,
)

/** A handful of articles: one with a policy, two that share an id, one for a resource, one form. */
export const smallArticles: Readonly<Record<string, string>> = {
  'partnercenter/saas-certification-failures.md': certification,
  'alpha/clash.md': clash('First of the same id'),
  'beta/clash.md': clash('Second of the same id'),
  'compute/vm-start.md': articleText(
    {
      pageTitle: 'A machine does not start <b>&',
      articleId: 'vm_start',
      selfHelpType: 'resource',
      service: 'microsoft.compute',
      resource: 'virtualmachines',
      supportTopicIds: '32411816',
      productPesIds: '14749',
    },
    '# A machine does not start\n\nSee [the page](https://learn.microsoft.com/azure).<script>alert(1)</script>',
  ),
  'questions/certification.md': form,
}
