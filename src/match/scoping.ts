import type { Article } from '../../schemas/article.ts'
import { compareText } from '../../schemas/text.ts'
import type { Ticket } from '../../schemas/ticket.ts'
import type { Catalog } from './catalog.ts'
import { type Fit, fitsOf } from './fit.ts'

/**
 * The scoping form for the ticket's topic, product and cloud, or null. Among several (175 topics of the real content have variants)
 * the one for a resource goes with a ticket that names one; then the one that lists the product, and for a ticket without a product the one
 * for every product; then the one about the ticket's resource and service; then the one for fewer topics.
 */
export function selectForm(catalog: Catalog, ticket: Ticket): Article | null {
  if (ticket.supportTopicId === null) return null
  const fitting = [...catalog.formsByTopic.of(ticket.supportTopicId)].flatMap((number) => {
    const form = catalog.forms[number]
    const facets = catalog.formFacets[number]
    if (form === undefined || facets === undefined) return []
    const fits = fitsOf(facets, ticket)
    if (fits.cloudEnvironment === 'conflict' || fits.productPesId === 'conflict') return []
    // A file whose JSON cannot be read is no form.
    if (form.form === null) return []
    const aboutResource = form.form.resourceRequired
    return [
      {
        form,
        variant: aboutResource === (ticket.resource !== null) ? 0 : 1,
        product: fits.productPesId === 'exact' || (fits.productPesId === 'unnamed' && facets.productPesIds.length === 0) ? 0 : 1,
        distance: distanceOf[fits.resource] + distanceOf[fits.service],
      },
    ]
  })
  fitting.sort(
    (a, b) =>
      a.variant - b.variant ||
      a.product - b.product ||
      a.distance - b.distance ||
      a.form.supportTopicIds.length - b.form.supportTopicIds.length ||
      compareText(a.form.path, b.form.path),
  )
  return fitting[0]?.form ?? null
}

const distanceOf: Readonly<Record<Fit, number>> = { exact: 0, unnamed: 1, open: 1, conflict: 2 }
