import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { misspeltSettings, readConfig, settingsTable } from '../src/config.ts'
import { DeflectorError } from '../src/errors.ts'

function mistakes(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof DeflectorError) return error.fields.map(({ field }) => field)
    throw error
  }
}

describe('settings', () => {
  it('have defaults that answer on loopback without anything else', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, ANSWER_BUDGET_MS: 150, LOG_LEVEL: 'info' })
    expect(config.REDIS_URL).toBeUndefined()
    expect(config.ARTICLES_DIR).toMatch(/articles$/)
    expect(Object.isFrozen(config)).toBe(true)
  })

  it('report every mistake at once, each naming its variable', () => {
    expect(
      mistakes({ PORT: '70000', REDIS_URL: 'http://x', LOG_LEVEL: 'loud', ANSWER_BUDGET_MS: '0', CLOUD_ENVIRONMENTS: 'mars' }).sort(),
    ).toEqual(['ANSWER_BUDGET_MS', 'CLOUD_ENVIRONMENTS', 'LOG_LEVEL', 'PORT', 'REDIS_URL'])
  })

  it('report what they point to together with their own mistakes', () => {
    const checks = {
      POLICY_FILE: (path: string) => {
        throw new DeflectorError('policy_file_invalid', `${path} is not there`)
      },
    }
    expect(() => readConfig({ PORT: '0x10', HOST: '0.0.0.0', POLICY_FILE: '/x' }, { checks })).toThrow(
      expect.objectContaining({
        fields: [
          expect.objectContaining({ field: 'PORT' }),
          { field: 'POLICY_FILE', message: '/x is not there' },
          expect.objectContaining({ field: 'HOST' }),
        ],
      }),
    )
  })

  it('not asked for are as if absent', () => {
    expect(readConfig({ PORT: 'x', ARTICLES_DIR: 'here' }, { only: ['ARTICLES_DIR'] })).toMatchObject({ PORT: 3000, ARTICLES_DIR: 'here' })
  })

  it('never repeat a secret in a mistake', () => {
    expect(() => readConfig({ REDIS_URL: 'http://user:hunter2@x' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
    )
  })

  it('an empty variable counts as absent', () => {
    expect(readConfig({ PORT: '', REDIS_URL: ' ' })).toMatchObject({ PORT: 3000 })
  })

  it('refuse an address that is not loopback unless everybody may ask', () => {
    expect(mistakes({ HOST: '0.0.0.0' })).toEqual(['HOST'])
    expect(mistakes({ HOST: '::' })).toEqual(['HOST'])
    expect(mistakes({ HOST: '0.0.0.0', ALLOW_ANONYMOUS: 'true' })).toEqual([])
    for (const HOST of ['127.0.0.1', '::1', '[::1]', 'localhost']) expect(mistakes({ HOST })).toEqual([])
    expect(readConfig({ HOST: '[::1]' }).HOST).toBe('::1')
  })

  it('notice a variable that looks like a misspelt setting', () => {
    expect(misspeltSettings({ ARTICLE_DIR: 'x', REDIS_URL: 'y', PATH: 'z' })).toEqual([{ name: 'ARTICLE_DIR', meant: 'ARTICLES_DIR' }])
  })

  it('stand in the README as the program prints them', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(settingsTable())
  })
})
