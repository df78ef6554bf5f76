import { readFileSync } from 'node:fs'

const folder = import.meta.url.endsWith('.js') ? '../../' : '../'

/** The program's version, from package.json beside the sources or beside `dist`. */
export const version = readVersion()

function readVersion(): string {
  const text = readFileSync(new URL(`${folder}package.json`, import.meta.url), 'utf8')
  const found = /"version":\s*"([^"]+)"/.exec(text)
  return found?.[1] ?? '0.0.0'
}
