// Every check of the project, in order: node test/verify.mjs. It installs what the tests need from Debian when that is missing and says so.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const root = new URL('..', import.meta.url).pathname
process.chdir(root)

/** Programs that the tests start, with the Debian package that brings each. */
const tools = [
  { program: 'redis-server', debian: 'redis-server', why: 'the far cache is tested against a real Redis' },
  { program: 'promtool', debian: 'prometheus', why: 'the metrics are checked with promtool' },
  { program: 'chromium', debian: 'chromium', why: 'rendered articles are checked in a real browser' },
]

const outcomes = []

installMissing()
check('biome: format and lint', ['npx', 'biome', 'check', '.'])
check('tsc: types', ['npx', 'tsc'])
check('build', ['npm', 'run', '--silent', 'build'])
check('articles that ship: lint', ['node', 'dist/src/main.js', 'lint', 'articles', '--fail-on', 'info'])
check('openapi.yaml: public linter', ['npx', 'redocly', 'lint', 'openapi.yaml'], {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
})
suite(`tests on Node ${process.versions.node}`, ['node'])
if (process.versions.node.split('.')[0] !== '24') suite('tests on Node 24', ['npx', '--yes', '--package=node@24', '--', 'node'])
report()

function installMissing() {
  const missing = tools.filter(({ program }) => !onPath(program))
  for (const { program, why } of missing) console.log(`missing: ${program} (${why})`)
  if (missing.length === 0) return
  const packages = missing.map(({ debian }) => debian)
  const how = `apt-get update && apt-get install --yes --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    console.log(`This account may not install packages. Install them as root, then run this again:\n  ${how}`)
    process.exit(1)
  }
  console.log(`installing from Debian: ${packages.join(', ')}`)
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  const installed = run(['sh', '-c', how], environment).status === 0
  if (!installed || missing.some(({ program }) => !onPath(program))) {
    console.log(`The installation failed. What is needed:\n  ${how}`)
    process.exit(1)
  }
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

function check(name, command, environment = {}) {
  console.log(`\n== ${name}`)
  const { status } = run(command, environment)
  outcomes.push({ name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 })
}

function suite(name, node) {
  console.log(`\n== ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'deflector-verify-'))
  const file = join(folder, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { status } = run([...node, 'node_modules/vitest/vitest.mjs', 'run', ...reporters])
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 }
  rmSync(folder, { recursive: true })
  const failed = results.numFailedTests || (status === 0 ? 0 : 1)
  outcomes.push({ name, passed: results.numPassedTests, failed, skipped: results.numPendingTests ?? 0 })
}

function run([program, ...words], environment = {}) {
  return spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...environment } })
}

function report() {
  const sum = (key) => outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0)
  console.log('')
  for (const { name, passed, failed, skipped } of outcomes) {
    console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  }
  const skipped = sum('skipped')
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}
