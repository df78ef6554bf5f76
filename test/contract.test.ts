import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '../schemas/operation.ts'
import { errorTitles } from '../src/errors.ts'
import { printOpenApi } from '../src/http/openapi.ts'
import { isErrorCode } from '../src/http/operation-schema.ts'
import { statusOf } from '../src/http/problem.ts'
import { version } from '../src/version.ts'
import { writeYaml } from '../src/yaml.ts'
import { createContract } from './support/http-contract.ts'
import { openHouse } from './support/http-house.ts'

describe('the contract', () => {
  it('in openapi.yaml is what the program prints (npm run openapi)', async () => {
    const house = await openHouse({ version })
    const printed = await printOpenApi(house.app)
    expect(readFileSync('openapi.yaml', 'utf8')).toBe(writeYaml(printed))
  })

  it('holds each operation once, each bound to a route, and the only routes without one are the reference and the way to it', async () => {
    const house = await openHouse()
    const described = Object.entries(Object(Object(house.document).paths)).flatMap(([path, item]) =>
      Object.keys(Object(item)).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.sort()).toEqual(
      Object.values(operations)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    )
    const ids = Object.entries(operations).map(([name, { id }]) => [name, id])
    for (const [name, id] of ids) expect(id).toBe(name)
    const others = house.routes.filter(({ operation, method }) => operation === undefined && method !== 'HEAD').map(({ url }) => url)
    expect(others.filter((url) => !url.startsWith('/docs'))).toEqual(['/'])
    const bound = house.routes.flatMap(({ operation, method }) => (operation === undefined || method === 'HEAD' ? [] : [operation.id]))
    expect(bound.sort()).toEqual(Object.keys(operations).sort())
  })

  it('gives every error code a status and a place in the document, and names no code that does not exist', async () => {
    const house = await openHouse()
    const text = JSON.stringify(house.document)
    for (const code of Object.keys(errorTitles)) {
      expect(statusOf).toHaveProperty(code)
      expect(text).toContain(`| \`${code}\` |`)
    }
    expect(Object.keys(statusOf).sort()).toEqual(Object.keys(errorTitles).sort())
    for (const { problems } of Object.values(operations)) expect(problems.filter((code) => !isErrorCode(code))).toEqual([])
  })

  it('is kept by every operation', async () => {
    const house = await openHouse()
    const asked = new Set<string>()
    const calls: [string, string, object?][] = [
      ['get', '/v1/matches?supportTopicId=32728233&productPesId=17009&q=certification'],
      ['get', '/v1/matches?supportTopicId=99999999&cloudEnvironment=usnat'],
      ['get', '/v1/matches?resource=virtualMachines&view=summary'],
      ['post', '/v1/matches', { subject: 'please expedite the certification', supportTopicId: '32728233' }],
      ['get', '/v1/articles?limit=2'],
      ...['alpha%2Fclash.md', 'vm_start', 'marketplace_cert_failures', 'certification_questions'].map((id): [string, string] => [
        'get',
        `/v1/articles/${id}`,
      ]),
      ['get', '/v1/facets'],
      ['get', '/v1/scoping-questions?supportTopicId=32728233&productPesId=17009'],
      ['get', '/v1/admin/catalog'],
      ['post', '/v1/admin/reload'],
      ['get', '/livez'],
      ['get', '/readyz'],
      ['get', '/metrics'],
      ['get', '/openapi.json'],
    ]
    for (const [method, path, body] of calls) {
      await (method === 'get' ? house.ask.get(path) : house.ask.post(path).send(body)).expect(200)
      asked.add(house.contract.operationOf(method, path) ?? '')
    }
    expect([...asked].sort()).toEqual(Object.keys(operations).sort())
  })

  it('finds a reply that breaks it', async () => {
    const { document } = await openHouse()
    const contract = createContract(document)
    const headers = { traceparent: 'x', 'x-content-type-options': 'nosniff' }
    const reply = { status: 200, type: 'application/json', text: '{"status":"ok"}', headers, req: { method: 'GET', path: '/livez' } }
    contract.fits(reply)
    expect(() => contract.fits({ ...reply, text: '{"status":"ok","more":1}' })).toThrow(/additional/)
    expect(() => contract.fits({ ...reply, text: '{}' })).toThrow(/required/)
    expect(() => contract.fits({ ...reply, status: 201 })).toThrow(/not in the contract/)
    expect(() => contract.fits({ ...reply, type: 'text/html' })).toThrow(/not in the contract/)
    expect(() => contract.fits({ ...reply, headers: { ...headers, etag: '"1"' } })).toThrow(/not in the contract/)
  })
})
