import { describe, expect, it } from 'vitest'
import { bounds } from '../../schemas/text.ts'
import { MatchRequest } from '../../schemas/ticket.ts'
import { DeflectorError } from '../../src/errors.ts'
import { readTicket } from '../../src/match/ticket.ts'

const clouds = ['public', 'fairfax', 'mooncake', 'blackforest', 'usnat', 'ussec']
const read = (request: MatchRequest) => readTicket(request, clouds)

function refusal(request: MatchRequest): { code: string; fields: string[]; hints: (string | undefined)[]; messages: string[] } {
  try {
    read(request)
  } catch (error) {
    if (!(error instanceof DeflectorError)) throw error
    return {
      code: error.code,
      fields: error.fields.map(({ field }) => field),
      hints: error.fields.map(({ hint }) => hint),
      messages: error.fields.map(({ message }) => message),
    }
  }
  throw new Error('The ticket was not refused')
}

describe('what a ticket must say', () => {
  it.each(['supportTopicId', 'productPesId', 'service', 'resource', 'subject', 'description'])(
    'one of six members is enough: %s',
    (member) => {
      expect(() => read({ [member]: 'x' })).not.toThrow()
    },
  )

  it('a cloud and tags alone say nothing', () => {
    expect(refusal({ cloudEnvironment: 'fairfax', resourceTags: ['linux'] }).code).toBe('ticket_empty')
  })

  it('blank, null and missing members are the same: absent', () => {
    const blank = { supportTopicId: ' ', productPesId: '\t', service: '\u00a0', resource: '\n', subject: ' \n ', description: '' }
    expect(refusal(blank).code).toBe('ticket_empty')
    expect(refusal({ supportTopicId: null, resource: null, resourceTags: null, subject: null }).code).toBe('ticket_empty')
    expect(refusal({}).code).toBe('ticket_empty')
    expect(read({ ...blank, supportTopicId: '1' })).toEqual(read({ supportTopicId: '1' }))
  })

  it('a refusal names a field, so that a form can point at it', () => {
    expect(refusal({}).fields).toEqual(['supportTopicId'])
  })
})

describe('how values are compared', () => {
  it('every facet is trimmed and lower case', () => {
    const ticket = read({
      supportTopicId: ' C6F3B9A4-5D0E ',
      productPesId: ' 17009\n',
      service: ' PartnerCenter ',
      resource: ' MarketPlace ',
      cloudEnvironment: ' FairFax ',
      resourceTags: [' Linux ', 'WINDOWS'],
    })
    expect(ticket).toMatchObject({
      supportTopicId: 'c6f3b9a4-5d0e',
      productPesId: '17009',
      service: 'partnercenter',
      resource: { provider: 'partnercenter', type: 'marketplace' },
      cloudEnvironment: 'fairfax',
      resourceTags: ['linux', 'windows'],
    })
  })

  it('tags are a set: sorted, each once, blank ones gone', () => {
    expect(read({ service: 'Microsoft.Sql/ ' }).service).toBe('microsoft.sql')
    expect(read({ service: 'x', resourceTags: ['b', 'A', ' ', 'B ', 'a'] }).resourceTags).toEqual(['a', 'b'])
  })

  it('values that name members of every object are values like others', () => {
    const ticket = read({ supportTopicId: '__proto__', productPesId: 'constructor', service: 'toString', resourceTags: ['__proto__'] })
    expect(ticket).toMatchObject({
      supportTopicId: '__proto__',
      productPesId: 'constructor',
      service: 'tostring',
      resourceTags: ['__proto__'],
    })
  })
})

describe('the cloud', () => {
  it('is public unless named', () => {
    expect(read({ service: 'x' }).cloudEnvironment).toBe('public')
    expect(read({ service: 'x', cloudEnvironment: ' ' }).cloudEnvironment).toBe('public')
  })

  it('is one of the known ones, else the refusal lists them and guesses what was meant', () => {
    const { code, fields, hints, messages } = refusal({ service: 'x', cloudEnvironment: 'fairfaxx' })
    expect({ code, fields, hints }).toEqual({ code: 'invalid_request', fields: ['cloudEnvironment'], hints: ['fairfax'] })
    for (const cloud of clouds) expect(messages.join()).toContain(cloud)
  })

  it('is known by the setting: without public in it, a ticket that names none is refused', () => {
    expect(() => readTicket({ service: 'x' }, ['fairfax'])).toThrow(DeflectorError)
  })
})

describe('service and resource', () => {
  it('a bare resource takes its provider from the service, when that is named', () => {
    expect(read({ resource: 'virtualMachines' })).toMatchObject({ service: null, resource: { provider: null, type: 'virtualmachines' } })
    expect(read({ resource: 'virtualMachines', service: 'Microsoft.Compute' })).toMatchObject({
      service: 'microsoft.compute',
      resource: { provider: 'microsoft.compute', type: 'virtualmachines', name: 'virtualmachines' },
    })
  })

  it('a prefix is the provider and names the service too', () => {
    expect(read({ resource: 'Microsoft.Compute/virtualMachines' })).toMatchObject({
      service: 'microsoft.compute',
      resource: { provider: 'microsoft.compute', type: 'virtualmachines', name: 'microsoft.compute/virtualmachines' },
    })
  })

  it('where prefix and service disagree, each rules its own facet', () => {
    expect(read({ resource: 'Microsoft.Compute/virtualMachines', service: 'microsoft.sql' })).toMatchObject({
      service: 'microsoft.sql',
      resource: { provider: 'microsoft.compute', type: 'virtualmachines' },
    })
  })

  it('a full resource id gives provider, type and service, and drops names and subscription', () => {
    const ticket = read({ resource: '/subscriptions/S-1/resourceGroups/secret/providers/Microsoft.Sql/servers/s1/databases/d1' })
    expect(ticket).toMatchObject({
      service: 'microsoft.sql',
      resource: { provider: 'microsoft.sql', type: 'servers/databases', name: 'microsoft.sql/servers/databases' },
    })
    expect(JSON.stringify(ticket)).not.toMatch(/s-1|secret|s1|d1/)
  })

  it.each([
    '/subscriptions/1',
    '/subscriptions/1/resourceGroups/g/providers/Microsoft.Sql',
    '/subscriptions/1/providers/',
    '/',
    'Microsoft.Sql/',
  ])('a resource without a type is refused: %s', (resource) => {
    expect(refusal({ resource, supportTopicId: '1' })).toMatchObject({ code: 'invalid_request', fields: ['resource'] })
  })

  it('everything wrong is said at once', () => {
    expect(refusal({ resource: '/subscriptions/1', cloudEnvironment: 'moon' }).fields.sort()).toEqual(['cloudEnvironment', 'resource'])
  })
})

describe('typed text', () => {
  it('is subject and description, one after the other', () => {
    expect(read({ subject: ' Disk ', description: ' is full ' }).text).toBe('Disk\n\nis full')
    expect(read({ description: 'is full' }).text).toBe('is full')
    expect(read({ service: 'x' }).text).toBe('')
  })

  it('is cut, not refused, when it is longer than what is searched', () => {
    const { text } = read({ subject: 'disk', description: 'x'.repeat(50_000) })
    expect(text).toHaveLength(bounds.ticketTextCharactersMax)
    expect(text.startsWith('disk\n\nxxx')).toBe(true)
  })
})

describe('how much to answer', () => {
  it('is three whole articles of any level, unless asked otherwise', () => {
    expect(read({ service: 'x' })).toMatchObject({ levels: ['topic', 'text', 'resource', 'product', 'service'], limit: 3, view: 'full' })
    expect(read({ service: 'x', levels: null, limit: null, view: null })).toEqual(read({ service: 'x' }))
  })

  it('levels are tried in their own order, however they were listed', () => {
    expect(read({ service: 'x', levels: ['service', 'topic', 'service'] }).levels).toEqual(['topic', 'service'])
  })

  it('limit and view are taken as asked', () => {
    expect(read({ service: 'x', limit: 10, view: 'summary' })).toMatchObject({ limit: 10, view: 'summary' })
  })
})

describe('the form of a request', () => {
  it.each([
    { limit: 0 },
    { limit: 11 },
    { limit: 1.5 },
    { levels: [] },
    { levels: ['nonsense'] },
    { resourceTags: Array.from({ length: bounds.resourceTagsMax + 1 }, (_, at) => `tag${at}`) },
    { resource: 'x'.repeat(bounds.facetCharactersMax + 1) },
    { supportTopic: '1' },
  ])('refuses what is out of bounds or unknown: %j', (member) => {
    expect(MatchRequest.safeParse({ service: 'x', ...member }).success).toBe(false)
  })
})
