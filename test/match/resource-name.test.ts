import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readResourceName } from '../../src/match/resource-name.ts'

describe('a resource name', () => {
  it.each([
    ['virtualMachines', null, 'virtualmachines'],
    ['servers/databases', null, 'servers/databases'],
    ['Microsoft.Compute/virtualMachines', 'microsoft.compute', 'virtualmachines'],
    ['Microsoft.Sql/servers/databases', 'microsoft.sql', 'servers/databases'],
    ['microsoft.sql//servers//', 'microsoft.sql', 'servers'],
    ['partnercenter/marketplace', null, 'partnercenter/marketplace'],
    ['servers/Microsoft.Sql', null, 'servers/microsoft.sql'],
    ['microsoft.compute', null, 'microsoft.compute'],
    ['/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/s1/databases/d1', 'microsoft.sql', 'servers/databases'],
    ['/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/s1/databases/', 'microsoft.sql', 'servers/databases'],
    ['/subscriptions/s/PROVIDERS/Microsoft.Sql/SERVERS/s1', 'microsoft.sql', 'servers'],
    ['/providers/Microsoft.Management/managementGroups/g', 'microsoft.management', 'managementgroups'],
    ['subscriptions/s/providers/Microsoft.Sql/servers/s1', 'microsoft.sql', 'servers'],
    [
      '/subscriptions/s/providers/Microsoft.Compute/virtualMachines/v/providers/Microsoft.Insights/metrics/m',
      'microsoft.insights',
      'metrics',
    ],
  ])('%s has provider %s and type %s', (name, provider, type) => {
    expect(readResourceName(name)).toEqual({ provider, type })
  })

  it.each([
    '',
    '/',
    '//',
    '/subscriptions/s',
    '/subscriptions/s/resourceGroups/g',
    '/subscriptions/s/providers/Microsoft.Sql',
    'Microsoft.Sql/',
  ])('%j holds no type', (name) => {
    expect(readResourceName(name).type).toBe('')
  })

  it('is read from any text, and reading it twice gives the same', () => {
    const segment = fc.constantFrom('subscriptions', 'providers', 'Microsoft.Sql', 'servers', 'x.y', '', ' ', '/', '.', '__proto__')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(segment).map((all) => all.join('/')),
        ),
        (name) => {
          const { provider, type } = readResourceName(name)
          expect(type).toBe(type.toLowerCase())
          expect(type).not.toMatch(/^\/|\/$|\/\//)
          if (provider?.includes('.') && type !== '' && type !== 'providers' && !type.includes('providers')) {
            expect(readResourceName(`${provider}/${type}`)).toEqual({ provider, type })
          }
        },
      ),
    )
  })

  it('of two thousand slashes or providers is read like any other', () => {
    expect(readResourceName('/'.repeat(2_048)).type).toBe('')
    expect(readResourceName(`${'/providers'.repeat(200)}/a.b/c/d`)).toEqual({ provider: 'a.b', type: 'c' })
  })
})
