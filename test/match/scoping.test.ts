import { describe, expect, it } from 'vitest'
import type { Article } from '../../schemas/article.ts'
import type { ScopingForm } from '../../schemas/scoping.ts'
import type { MatchRequest } from '../../schemas/ticket.ts'
import { buildCatalog } from '../../src/match/catalog.ts'
import { selectForm } from '../../src/match/scoping.ts'
import { readTicket } from '../../src/match/ticket.ts'
import { articleOf, knownClouds } from '../support/random-articles.ts'

type Variant = Partial<Article> & { resourceRequired?: boolean }

async function select(forms: Record<string, Variant>, request: MatchRequest): Promise<string | null> {
  const all = Object.entries(forms).map(([path, { resourceRequired = false, ...facets }]) => {
    const form: ScopingForm = { title: path, resourceRequired, subscriptionRequired: false, fileAttachmentHint: null, formElements: [] }
    return articleOf({ path, selfHelpType: 'problemscopingquestions', supportTopicIds: ['1'], form, ...facets })
  })
  return selectForm(await buildCatalog(all), readTicket(request, knownClouds))?.path ?? null
}

describe('the scoping form of a ticket', () => {
  it('is one for its topic; without a topic, or for another one, there is none', async () => {
    expect(await select({ a: {} }, { supportTopicId: '1' })).toBe('a')
    expect(await select({ a: {} }, { supportTopicId: '2' })).toBeNull()
    expect(await select({ a: {} }, { productPesId: '1' })).toBeNull()
    expect(await select({ a: { form: null } }, { supportTopicId: '1' })).toBeNull()
  })

  it('is for its cloud and product, or open about the product', async () => {
    const forms = { a: { clouds: ['fairfax'] }, b: { productPesIds: ['9'] }, c: {}, d: { productPesIds: ['2'] } }
    expect(await select(forms, { supportTopicId: '1', productPesId: '2' })).toBe('d')
    expect(await select(forms, { supportTopicId: '1', productPesId: '3' })).toBe('c')
    expect(await select({ a: forms.a, b: forms.b }, { supportTopicId: '1', productPesId: '2' })).toBeNull()
    expect(await select(forms, { supportTopicId: '1', productPesId: '2', cloudEnvironment: 'fairfax' })).toBe('a')
  })

  it('is the one for a resource when the ticket names one, and the other one when not', async () => {
    const forms = { a: { resourceRequired: true }, b: {} }
    expect(await select(forms, { supportTopicId: '1', resource: 'virtualMachines' })).toBe('a')
    expect(await select(forms, { supportTopicId: '1' })).toBe('b')
  })

  it('is a form with the other need for a resource when there is no better', async () => {
    expect(await select({ a: { resourceRequired: true } }, { supportTopicId: '1' })).toBe('a')
    expect(await select({ b: {} }, { supportTopicId: '1', resource: 'virtualMachines' })).toBe('b')
  })

  it('is the one for every product when the ticket names none', async () => {
    const forms = { a: { productPesIds: ['1'] }, b: { productPesIds: ['2'] }, c: {} }
    expect(await select(forms, { supportTopicId: '1' })).toBe('c')
    expect(await select({ a: forms.a, b: forms.b }, { supportTopicId: '1' })).toBe('a')
  })

  it('is the one about the resource and service of the ticket, rather than one about another', async () => {
    const forms = {
      a: { resources: [{ provider: 'microsoft.b', type: 'disks' }] },
      b: { resources: [{ provider: 'microsoft.a', type: 'vms' }] },
      c: {},
    }
    expect(await select(forms, { supportTopicId: '1', resource: 'vms' })).toBe('b')
    expect(await select(forms, { supportTopicId: '1', service: 'microsoft.a' })).toBe('b')
    expect(await select({ a: forms.a, c: forms.c }, { supportTopicId: '1', resource: 'vms' })).toBe('c')
  })

  it('is the one for fewer topics among equals, then the first by path', async () => {
    expect(await select({ a: { supportTopicIds: ['1', '2'] }, b: {}, c: {} }, { supportTopicId: '1' })).toBe('b')
  })
})
