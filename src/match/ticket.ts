import type { FieldProblem } from '../../schemas/problem.ts'
import { bounds, nearestName } from '../../schemas/text.ts'
import { Level, type MatchRequest, type Ticket } from '../../schemas/ticket.ts'
import { DeflectorError } from '../errors.ts'
import { readResourceName } from './resource-name.ts'

/** The cloud of a ticket that names none. */
const cloudDefault = 'public'

const anyOf = 'supportTopicId, productPesId, service, resource, subject or description'

/**
 * Makes a ticket ready to match (matching.md, "What the form knows"). A ticket that says nothing, a cloud outside `clouds`
 * and a resource id without a type are refused together, each naming its field.
 */
export function readTicket(request: MatchRequest, clouds: readonly string[]): Ticket {
  const facets = readFacets(request, clouds)
  const { problems } = facets
  // Member by member: a spread would cost ten times as much, here and wherever the ticket is read.
  const ticket: Ticket = {
    supportTopicId: facets.supportTopicId,
    productPesId: facets.productPesId,
    service: facets.service,
    resource: facets.resource,
    cloudEnvironment: facets.cloudEnvironment ?? cloudDefault,
    resourceTags: facets.resourceTags,
    text: typedText(request),
    levels: Level.options.filter((level) => !request.levels?.length || request.levels.includes(level)),
    limit: request.limit ?? bounds.articlesPerAnswerDefault,
    view: request.view ?? 'full',
  }
  if (facets.cloudEnvironment === null && !clouds.includes(cloudDefault)) problems.push(unknownCloud(cloudDefault, clouds))
  if (problems.length > 0) throw new DeflectorError('invalid_request', 'The ticket holds values that cannot be matched.', problems)
  if (saysNothing(ticket)) {
    throw new DeflectorError('ticket_empty', `At least one of ${anyOf} must be present.`, [
      { field: 'supportTopicId', message: `give at least one of ${anyOf}` },
    ])
  }
  return ticket
}

/** The facets of a ticket, and what is wrong with them; `cloudEnvironment` null = not named. */
export type FacetReading = Pick<Ticket, 'supportTopicId' | 'productPesId' | 'service' | 'resource' | 'resourceTags'> & {
  cloudEnvironment: string | null
  problems: FieldProblem[]
}

/** Reads the facets that a request names, as they are compared: trimmed and lower case, a resource taken apart. */
export function readFacets(request: FacetRequest, clouds: readonly string[]): FacetReading {
  const problems: FieldProblem[] = []
  const cloudEnvironment = facet(request.cloudEnvironment)
  if (cloudEnvironment !== null && !clouds.includes(cloudEnvironment)) problems.push(unknownCloud(cloudEnvironment, clouds))
  // Articles lose a trailing slash of their service, so that tickets must too.
  const named = facet(request.service?.replace(/[/\s]+$/, ''))
  const resource = readResource(request.resource, named, problems)
  return {
    supportTopicId: facet(request.supportTopicId),
    productPesId: facet(request.productPesId),
    service: named ?? resource?.provider ?? null,
    resource,
    cloudEnvironment,
    resourceTags: [...new Set((request.resourceTags ?? []).flatMap((tag) => facet(tag) ?? []))].sort(),
    problems,
  }
}

type FacetRequest = Pick<MatchRequest, 'supportTopicId' | 'productPesId' | 'service' | 'resource' | 'cloudEnvironment' | 'resourceTags'>

// Zero-width and bidirectional marks, as they come along when values are pasted; article values lose them too.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** A facet value as it is compared: trimmed and lower case; blank is absent. */
export function facet(value: string | null | undefined): string | null {
  const text = value?.replace(invisible, '').trim().toLowerCase() ?? ''
  return text === '' ? null : text
}

function readResource(value: string | null | undefined, service: string | null, problems: FieldProblem[]): Ticket['resource'] {
  const text = facet(value)
  if (text === null) return null
  const { provider, type } = readResourceName(text)
  if (type === '') {
    problems.push({ field: 'resource', message: 'names no resource type', hint: 'Microsoft.Compute/virtualMachines' })
    return null
  }
  return { provider: provider ?? service, type, name: provider === null ? type : `${provider}/${type}` }
}

function unknownCloud(cloud: string, clouds: readonly string[]): FieldProblem {
  const hint = nearestName(cloud, clouds)
  return { field: 'cloudEnvironment', message: `must be one of ${clouds.join(', ')}`, ...(hint === undefined ? {} : { hint }) }
}

/** A blank line parts the subject from the description, so that neither goes on in the other. */
function typedText(request: MatchRequest): string {
  const parts = [request.subject, request.description].flatMap((part) => part?.trim() || [])
  return parts.join('\n\n').slice(0, bounds.ticketTextCharactersMax).trimEnd()
}

function saysNothing(ticket: Ticket): boolean {
  return !(ticket.supportTopicId || ticket.productPesId || ticket.service || ticket.resource || ticket.text)
}
