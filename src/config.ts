import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { FieldProblem } from '../schemas/problem.ts'
import { nearestName } from '../schemas/text.ts'
import { DeflectorError } from './errors.ts'

const whole = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`))
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const list = z.string().transform((value) => [
  ...new Set(
    value
      .split(',')
      .map((item) => item.trim().toLowerCase())
      .filter((item) => item !== ''),
  ),
])
const optional = z.string().min(1).optional()
const address = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be a ${protocols.join('// or ')}// address`,
    )

/** The articles that ship, next to `src` in the sources and next to `dist` when built. */
const bundledArticles = fileURLToPath(new URL(import.meta.url.endsWith('.js') ? '../../articles' : '../articles', import.meta.url))

/** Every setting, by its environment variable. The README's table is printed from here. */
export const Settings = z.object({
  HOST: z
    .string()
    .trim()
    .transform((host) => host.replace(/^\[(.*)\]$/, '$1'))
    .default('127.0.0.1')
    .describe('address to listen on; anything but loopback needs ALLOW_ANONYMOUS'),
  PORT: whole(0, 65_535).default(3000).describe('port to listen on; 0 = any free one'),
  ALLOW_ANONYMOUS: flag.default(false).describe('true = answer everybody on an address that is not loopback'),
  ARTICLES_DIR: z
    .string()
    .min(1)
    .default(bundledArticles)
    .describe('folder that holds `<folder>/<file>.md`; default: the articles that ship'),
  WATCH_ARTICLES: flag.default(true).describe('true = reload when files in ARTICLES_DIR change'),
  DATA_DIR: z.string().min(1).default('data').describe('folder for what the service itself keeps, such as the key of its keyed hashes'),
  DATABASE_URL: address('postgres:', 'postgresql:').optional().describe('PostgreSQL for outcomes; accepted and checked, not used yet'),
  REDIS_URL: address('redis:', 'rediss:')
    .optional()
    .describe('Redis as the cache that replicas share; without it each process remembers alone'),
  CACHE_TTL_SECONDS: whole(0, 2_592_000).default(3600).describe('how long an answer is remembered; 0 = not at all'),
  CACHE_ENTRIES_MAX: whole(0, 10_000_000).default(10_000).describe('answers remembered in the process at most; 0 = none'),
  CACHE_BYTES_MAX: whole(0, 17_179_869_184).default(67_108_864).describe('bytes of answers remembered in the process at most'),
  CACHE_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe(
      'key of the hashes that stand for tickets in cache keys, and of the seals on Redis values; the same on every replica; default: made once and kept in DATA_DIR',
    ),
  ANSWER_BUDGET_MS: whole(1, 60_000).default(150).describe('time an answer may take; what is not ready by then is left out'),
  CLOUD_ENVIRONMENTS: list
    .refine((clouds) => clouds.includes('public'), 'must include public')
    .default(['public', 'fairfax', 'mooncake', 'blackforest', 'usnat', 'ussec'])
    .describe('the clouds a ticket may name, comma-separated'),
  POLICY_FILE: optional.describe('YAML or JSON file with policy rules of your own'),
  BLADE_URL_TEMPLATE: z
    .string()
    .startsWith('https://')
    .optional()
    .describe('where portal links (`data-blade:`) lead, with {extension}, {blade} and {query}; without it they are plain text'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('least level that is logged'),
})

export type Config = Readonly<z.infer<typeof Settings>>

const loopback = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/i

/** What else is asked of a setting, beyond its shape: throws a `DeflectorError` when it cannot be used. */
export type SettingChecks = { readonly [Name in keyof Config]?: (value: string) => unknown }

/**
 * Reads the settings from the environment; an empty variable counts as absent. Every mistake is reported at once, each naming its variable.
 * With `only`, the other variables are as if absent. This file alone reads process.env.
 */
export function readConfig(
  environment: Record<string, string | undefined> = process.env,
  { only, checks = {} }: { only?: readonly (keyof Config)[]; checks?: SettingChecks } = {},
): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => value !== undefined && value.trim() !== '' && (only === undefined || only.some((one) => one === name)),
    ),
  )
  const result = Settings.safeParse(given)
  const problems: FieldProblem[] = result.success
    ? []
    : result.error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }))
  const wrong = new Set(problems.map(({ field }) => field))
  for (const [name, check] of Object.entries(checks)) {
    const value = given[name]
    if (value !== undefined && !wrong.has(name)) problems.push(...complaintsOf(name, () => check(value)))
  }
  const host = given.HOST?.trim().replace(/^\[(.*)\]$/, '$1')
  if (host !== undefined && !loopback.test(host) && given.ALLOW_ANONYMOUS?.trim() !== 'true' && !wrong.has('HOST')) {
    const message = `${host} is not loopback, and anybody could ask: set ALLOW_ANONYMOUS=true if that is meant`
    problems.push({ field: 'HOST', message })
  }
  if (!result.success || problems.length > 0) {
    const sentences = problems.map(({ field, message }) => `${field}: ${message}`).join('; ')
    throw new DeflectorError('config_invalid', sentences, problems)
  }
  return Object.freeze(result.data)
}

function complaintsOf(name: string, check: () => unknown): FieldProblem[] {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof DeflectorError)) throw error
    const own = error.fields.filter(({ field }) => field !== name)
    const details = own.map(({ field, message }) => `${field} ${message}`)
    return [{ field: name, message: [error.message, ...details.filter((detail) => !error.message.includes(detail))].join(' ') }]
  }
}

/** Names in the environment that look like a misspelt setting, with the setting that was probably meant. */
export function misspeltSettings(environment: Record<string, string | undefined> = process.env): { name: string; meant: string }[] {
  const known = Object.keys(Settings.shape)
  return Object.keys(environment).flatMap((name) => {
    if (known.includes(name) || name.length < 8) return []
    const meant = nearestName(name, known, 1)
    return meant === undefined ? [] : [{ name, meant }]
  })
}

/** The settings as a Markdown table, for the README. */
export function settingsTable(): string {
  const rows = Object.entries(Settings.shape).map(([name, setting]) => {
    const fallback = name === 'ARTICLES_DIR' ? '' : printDefault(setting)
    return `| \`${name}\` | ${fallback} | ${setting.description ?? ''} |`
  })
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n')
}

function printDefault(setting: z.ZodType): string {
  const { success, data } = setting.safeParse(undefined)
  if (!success || data === undefined) return ''
  return `\`${Array.isArray(data) ? data.join(',') : String(data)}\``
}
