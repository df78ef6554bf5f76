import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatchRequest } from '../../schemas/ticket.ts'
import { readTicket } from '../../src/match/ticket.ts'
import { ticketKey } from '../../src/match/ticket-key.ts'
import { knownClouds, someRequest } from '../support/random-articles.ts'

const keyOf = (request: MatchRequest) => ticketKey(readTicket(request, knownClouds))

describe('the key of a ticket', () => {
  it('is the same for tickets that differ only in spelling', () => {
    const plain = { supportTopicId: '1', resource: 'microsoft.sql/servers', resourceTags: ['a', 'b'], subject: 'Disk' }
    const odd = {
      resourceTags: ['B', ' a', 'b'],
      subject: ' Disk ',
      supportTopicId: ' 1',
      resource: ' Microsoft.SQL/Servers/',
      description: ' ',
      cloudEnvironment: 'PUBLIC',
      limit: 3,
      view: 'full' as const,
    }
    expect(keyOf(odd)).toBe(keyOf(plain))
  })

  it('is the same for two ids of the same type of resource', () => {
    const id = (name: string) => `/subscriptions/${name}/providers/Microsoft.Sql/servers/${name}`
    expect(keyOf({ resource: id('one') })).toBe(keyOf({ resource: id('two') }))
  })

  it.each<[string, MatchRequest]>([
    ['topic', { supportTopicId: '2' }],
    ['product', { productPesId: '2' }],
    ['service', { service: '2' }],
    ['resource', { resource: '2' }],
    ['cloud', { cloudEnvironment: 'fairfax' }],
    ['tags', { resourceTags: ['2'] }],
    ['subject', { subject: '2' }],
    ['description', { description: '2' }],
    ['case of the text', { subject: 'DISK' }],
    ['levels', { levels: ['topic'] }],
    ['limit', { limit: 2 }],
    ['view', { view: 'summary' }],
  ])('is another when the %s is another', (_, change) => {
    const base: MatchRequest = { supportTopicId: '1', productPesId: '1', service: '1', resource: '1', subject: 'disk' }
    expect(keyOf({ ...base, ...change })).not.toBe(keyOf(base))
  })

  it('keeps fields apart, whatever their values hold', () => {
    expect(keyOf({ supportTopicId: '1', productPesId: '2' })).not.toBe(keyOf({ supportTopicId: '2', productPesId: '1' }))
    expect(keyOf({ service: 'x', resourceTags: ['a","b'] })).not.toBe(keyOf({ service: 'x', resourceTags: ['a', 'b'] }))
    expect(keyOf({ subject: '\ud83d' })).not.toBe(keyOf({ subject: '\ufffd' }))
    // A miss names the resource as the ticket did: these two read differently.
    expect(keyOf({ service: 'a.b', resource: 'x' })).not.toBe(keyOf({ resource: 'a.b/x' }))
    // The same words, once as a nested type of a service and once as a type of a provider.
    expect(keyOf({ service: 'servers', resource: 'servers/databases' })).not.toBe(keyOf({ resource: '/providers/servers/databases' }))
  })

  it('is equal for equal tickets, and only for those', () => {
    const ticket = someRequest.chain((request) => {
      try {
        return fc.constant(readTicket(request, knownClouds))
      } catch {
        return fc.constant(readTicket({ service: 'x' }, knownClouds))
      }
    })
    fc.assert(
      fc.property(ticket, ticket, (one, other) => {
        expect(ticketKey(structuredClone(one))).toBe(ticketKey(one))
        expect(ticketKey(one) === ticketKey(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
      { numRuns: 2_000 },
    )
  })
})
