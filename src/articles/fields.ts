import type { Article } from '../../schemas/article.ts'
import type { Attributes } from './attributes.ts'
import { checkArticleId, checkRequired, checkTitle } from './field-checks.ts'
import { ids, type ListContext, list } from './list-fields.ts'
import { resourceTypes } from './resource-types.ts'
import { excerpt, type Notes } from './rules.ts'
import { selfHelpTypes } from './self-help-types.ts'

/** The part of an article that its header states; `pageTitle` is empty where the title must come from the body. */
export type HeaderFields = Pick<
  Article,
  | 'id'
  | 'description'
  | 'selfHelpType'
  | 'service'
  | 'resource'
  | 'resources'
  | 'supportTopicIds'
  | 'productPesIds'
  | 'cloudEnvironments'
  | 'disableClouds'
  | 'clouds'
  | 'resourceTags'
  | 'clientIds'
  | 'displayOrder'
  | 'ownershipId'
> & { pageTitle: string }

/** Reads the fields of an article from its attributes. Whatever is wrong becomes a finding; the field then holds the best that is left. */
export function readFields(attributes: Attributes, notes: Notes): HeaderFields {
  const context: ListContext = { attributes, notes }
  const selfHelpType = attributes.value('selfHelpType').toLowerCase()
  const type = selfHelpTypes.get(selfHelpType)
  if (selfHelpType !== '' && !type) {
    notes.add('self-help-type-unknown', attributes.line('selfHelpType'), `the selfHelpType "${excerpt(selfHelpType)}" is unknown`)
  }
  const service = readService(attributes, notes)
  const resource = attributes.value('resource').toLowerCase()
  const resources = resourceTypes(resource, service)
  if (resources.length > 1) notes.add('resource-multiple', attributes.line('resource'), `resource names ${resources.length} types`)
  const cloudEnvironments = list('cloudEnvironments', context)
  const disableClouds = list('disableClouds', context)
  checkClouds({ cloudEnvironments, disableClouds }, attributes, notes)
  const fields = {
    id: attributes.value('articleId'),
    pageTitle: attributes.value('pageTitle'),
    description: attributes.value('description'),
    selfHelpType,
    service,
    resource,
    resources,
    supportTopicIds: ids('supportTopicIds', context),
    productPesIds: ids('productPesIds', context),
    cloudEnvironments,
    disableClouds,
    clouds: without(cloudEnvironments, disableClouds),
    resourceTags: list('resourceTags', context),
    clientIds: list('clientIds', context),
    displayOrder: readDisplayOrder(attributes, notes),
    ownershipId: attributes.value('ownershipId'),
  }
  checkRequired(attributes, type, notes)
  checkTitle(fields.pageTitle, attributes.line('pageTitle'), notes)
  checkArticleId(fields.id, attributes.line('articleId'), notes)
  checkReachable(fields, attributes, notes)
  return fields
}

function without(clouds: readonly string[], disabled: readonly string[]): string[] {
  const gone = new Set(disabled)
  return clouds.filter((cloud) => !gone.has(cloud))
}

function readService(attributes: Attributes, notes: Notes): string {
  const whole = attributes.value('service').toLowerCase()
  if (whole === '') return ''
  const line = attributes.line('service')
  const comma = whole.search(/[,;\uff0c]/)
  if (comma >= 0) notes.add('service-multiple', line, `service names more than one: ${excerpt(whole)}`, { hint: 'name one service' })
  const first = (comma < 0 ? whole : (whole.split(/[,;\uff0c]/).find((part) => part.trim() !== '') ?? '')).trim()
  const service = withoutTrailingSlash(first)
  if (service !== first) notes.add('service-trailing-slash', line, `service ends with a slash: ${excerpt(first)}`)
  if (service.includes(' ')) notes.add('service-has-space', line, `service holds white space: ${excerpt(service)}`)
  return service
}

function withoutTrailingSlash(text: string): string {
  let end = text.length
  while (end > 0 && (text.charAt(end - 1) === '/' || text.charAt(end - 1) === ' ')) end--
  return text.slice(0, end)
}

function readDisplayOrder(attributes: Attributes, notes: Notes): number | null {
  const value = attributes.value('displayOrder')
  if (value === '') return null
  const line = attributes.line('displayOrder')
  if (!/^[+-]?\d{1,15}$/.test(value)) {
    notes.add('display-order-bad', line, `displayOrder "${excerpt(value)}" is not a whole number`)
    return null
  }
  const order = Number(value) + 0 // turns -0 into 0
  if (order < 1) notes.add('display-order-low', line, `displayOrder is ${order}; it counts from 1`)
  return order
}

// The clouds that real articles name (article-format, section 2). Which of them a deployment offers is a setting of the service.
const knownClouds: readonly string[] = ['public', 'fairfax', 'mooncake', 'blackforest', 'usnat', 'ussec']

function checkClouds(clouds: { cloudEnvironments: string[]; disableClouds: string[] }, attributes: Attributes, notes: Notes): void {
  checkKnown('cloudEnvironments', clouds.cloudEnvironments)
  checkKnown('disableClouds', clouds.disableClouds)
  const disabled = new Set(clouds.disableClouds)
  const both = clouds.cloudEnvironments.filter((cloud) => disabled.has(cloud))
  if (both.length > 0)
    notes.add('cloud-disabled', attributes.line('disableClouds'), `listed and disabled at once: ${excerpt(both.join(', '))}`)

  function checkKnown(name: string, values: readonly string[]): void {
    for (const cloud of values) {
      if (knownClouds.includes(cloud)) continue
      notes.add('cloud-unknown', attributes.line(name), `${name} names "${excerpt(cloud)}"`, {
        hint: `known are ${knownClouds.join(', ')}`,
      })
    }
  }
}

/** Topics lead to generic, apollo and scoping articles; a `resource` or diagnostics article may also be found by resource or insight. */
function checkReachable(
  fields: { selfHelpType: string; supportTopicIds: string[]; productPesIds: string[] },
  attributes: Attributes,
  notes: Notes,
): void {
  if (fields.supportTopicIds.length > 0) return
  const line = attributes.line('supportTopicIds')
  if (['generic', 'apollo', 'problemscopingquestions'].includes(fields.selfHelpType)) {
    notes.add('no-topic', line, 'the article lists no topic')
  } else if (fields.productPesIds.length === 0 && ['resource', 'diagnostics'].includes(fields.selfHelpType)) {
    notes.add('no-topic-no-product', line, 'the article lists neither topic nor product')
  }
}
