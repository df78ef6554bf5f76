import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createApp } from '../../src/http/app.ts'
import { createService } from '../../src/service.ts'
import { temporaryFolder } from '../support/program.ts'

describe('building the house', () => {
  it('opens nothing: no connection, no file, no port, no catalog', async () => {
    const folder = temporaryFolder()
    let connections = 0
    const server = createServer(() => connections++)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const config = readConfig({
      REDIS_URL: `redis://127.0.0.1:${address.port}`,
      ARTICLES_DIR: join(folder, 'missing'),
      DATA_DIR: join(folder, 'data'),
    })
    const { deflector, log, metrics } = createService(config, { log: pino({ level: 'silent' }) })
    const app = createApp({ deflector, log, metrics, version: '0.0.0' })
    await app.ready()
    expect(deflector.readiness().ready).toBe(false)
    expect(app.server.listening).toBe(false)
    expect(connections).toBe(0)
    expect(existsSync(join(folder, 'data'))).toBe(false)
    await app.close()
    await new Promise((done) => server.close(done))
  })
})
