import { misspeltSettings } from '../config.ts'
import { DeflectorError } from '../errors.ts'
import { createApp } from '../http/app.ts'
import { createService, type Service } from '../service.ts'
import { readSettings } from '../settings.ts'
import { version } from '../version.ts'

/** Serves until SIGTERM or SIGINT, then finishes what is in flight; SIGHUP reads the articles again. */
export async function serve(): Promise<number> {
  const { config, policyRows } = readSettings()
  const service = createService(config, { policyRows })
  const { deflector, log, metrics, requestLine } = service
  for (const { name, meant } of misspeltSettings()) log.warn({ setting: name }, `${name} is not a setting: did you mean ${meant}?`)
  if (config.ALLOW_ANONYMOUS) log.warn('ALLOW_ANONYMOUS is set: everybody who reaches this address is answered')
  const app = createApp({ deflector, log, requestLine, metrics, version })
  const stopped = untilSignal(service)
  const address = await app.listen({ host: config.HOST, port: config.PORT }).catch((error: Error) => {
    throw new DeflectorError('config_invalid', `HOST and PORT: cannot listen on ${config.HOST} port ${config.PORT}: ${error.message}`)
  })
  log.info({ address }, 'reading the articles')
  let hasStarted = false
  const started = service.start().then(() => {
    hasStarted = true
    announce(service, address)
    return stopped
  })
  // Whoever stops the service does not wait for the first reading to end.
  const signal = await Promise.race([stopped, started])
  log.info({ signal }, 'shutting down')
  await app.close()
  await service.close()
  if (!hasStarted) process.exit(0)
  return 0
}

function announce({ config, deflector }: Service, address: string): void {
  const { ready } = deflector.readiness()
  const articles = ready ? `${deflector.status({ limit: 1 }).articles} articles` : `no article can be read in ${config.ARTICLES_DIR} yet`
  process.stdout.write(`ticket-deflector ${version} answers on ${address} (${articles}). Look at ${address}/docs\n`)
}

/** Resolves at the first signal to stop; a second one, of either kind, ends the process at once. */
function untilSignal(service: Service): Promise<string> {
  process.on('SIGHUP', service.requestReload)
  return new Promise((resolve) => {
    let stopping = false
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(1)
        stopping = true
        resolve(signal)
      })
    }
  })
}
