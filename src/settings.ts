import type { PolicyRow } from '../schemas/policy.ts'
import { createBladeUrl } from './articles/blade-url.ts'
import { readRedisAddress } from './cache/redis-address.ts'
import { type Config, readConfig } from './config.ts'
import { readPolicySource } from './policy-source.ts'

/** The settings, and the operator's policy rows that one of them names. */
export interface Prepared {
  config: Config
  policyRows: PolicyRow[]
}

/** Reads the settings that `only` names (all when absent) and what they point to; every mistake is reported at once, each naming its variable. */
export function readSettings(only?: readonly (keyof Config)[]): Prepared {
  let policyRows: PolicyRow[] = []
  const config = readConfig(undefined, {
    ...(only === undefined ? {} : { only }),
    checks: {
      REDIS_URL: readRedisAddress,
      BLADE_URL_TEMPLATE: createBladeUrl,
      POLICY_FILE: (path) => {
        policyRows = readPolicySource(path)
      },
    },
  })
  return { config, policyRows }
}
