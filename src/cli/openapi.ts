import { readConfig } from '../config.ts'
import { createApp } from '../http/app.ts'
import { printOpenApi } from '../http/openapi.ts'
import { createService } from '../service.ts'
import { version } from '../version.ts'
import { writeYaml } from '../yaml.ts'

/** Prints the HTTP contract; opens nothing. */
export async function openapi(format: string): Promise<number> {
  const { deflector, log, metrics } = createService(readConfig({ LOG_LEVEL: 'silent' }))
  const app = createApp({ deflector, log, metrics, version })
  const contract = await printOpenApi(app)
  process.stdout.write(format === 'json' ? `${JSON.stringify(contract, null, 2)}\n` : writeYaml(contract))
  await app.close()
  return 0
}
