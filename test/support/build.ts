import { spawnSync } from 'node:child_process'

/** Before all tests: the journeys run the built program, so it is built from the sources under test. */
export function setup(): void {
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the program does not build:\n${stdout}`)
}
