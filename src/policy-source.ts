import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PolicyRow } from '../schemas/policy.ts'
import { DeflectorError } from './errors.ts'
import { readPolicyRows } from './policy/policy-file.ts'
import { readYaml } from './yaml.ts'

/** Reads the operator's policy rules, none without a path. A file that cannot be read or is not valid throws with every mistake named. */
export function readPolicySource(path: string | undefined): PolicyRow[] {
  if (path === undefined) return []
  let value: unknown
  try {
    // A pipe would be waited for.
    if (!statSync(resolve(path)).isFile()) throw new Error('it is no file')
    value = readYaml(readFileSync(resolve(path), 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    throw new DeflectorError('policy_file_invalid', `POLICY_FILE ${path} cannot be read: ${reason}`, [
      { field: 'POLICY_FILE', message: String(reason) },
    ])
  }
  return readPolicyRows(value)
}
