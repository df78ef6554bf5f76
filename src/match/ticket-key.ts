import type { Ticket } from '../../schemas/ticket.ts'

/**
 * Writes a ticket as one string that is equal for equal tickets and different for different ones (JSON quoting keeps fields
 * apart). It holds what the person typed: hash it with a key before it leaves the process or becomes a cache key.
 */
export function ticketKey(ticket: Ticket): string {
  return JSON.stringify([
    ticket.supportTopicId,
    ticket.productPesId,
    ticket.service,
    ticket.resource && [ticket.resource.provider, ticket.resource.type, ticket.resource.name],
    ticket.cloudEnvironment,
    ticket.resourceTags,
    ticket.text,
    ticket.levels,
    ticket.limit,
    ticket.view,
  ])
}
