import { misspeltSettings, readConfig } from '../config.ts'
import { DeflectorError } from '../errors.ts'
import { createApp } from '../http/app.ts'
import { readPolicySource } from '../policy-source.ts'
import { createService, type Service } from '../service.ts'
import { version } from '../version.ts'

/** Serves until SIGTERM or SIGINT, then finishes what is in flight; SIGHUP reads the articles again. */
export async function serve(): Promise<number> {
  const config = readConfig()
  const service = createService(config, { policyRows: readPolicySource(config.POLICY_FILE) })
  const { deflector, log, metrics } = service
  for (const { name, meant } of misspeltSettings()) log.warn({ setting: name }, `${name} is not a setting: did you mean ${meant}?`)
  if (config.ALLOW_ANONYMOUS) log.warn('ALLOW_ANONYMOUS is set: everybody who reaches this address is answered')
  const app = createApp({ deflector, log, metrics, version })
  const ended = untilSignal(service)
  const address = await app.listen({ host: config.HOST, port: config.PORT }).catch((error: Error) => {
    throw new DeflectorError('config_invalid', `cannot listen on ${config.HOST} port ${config.PORT}: ${error.message}`)
  })
  await service.start()
  const { ready } = deflector.readiness()
  const articles = ready ? `${deflector.status({ limit: 1 }).articles} articles` : `no article can be read in ${config.ARTICLES_DIR} yet`
  process.stdout.write(`ticket-deflector ${version} answers on ${address} (${articles}). Look at ${address}/docs\n`)
  const signal = await ended
  log.info({ signal }, 'shutting down')
  await app.close()
  await service.close()
  return 0
}

/** Resolves at the first signal to stop; a second one ends the process at once. */
function untilSignal(service: Service): Promise<string> {
  process.on('SIGHUP', service.requestReload)
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        resolve(signal)
        process.once(signal, () => process.exit(1))
      })
    }
  })
}
