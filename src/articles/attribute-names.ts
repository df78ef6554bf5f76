import { nearestName } from '../../schemas/text.ts'

/** The attributes of the authoring format, as it spells them. */
export const attributeNames: readonly string[] = [
  'pageTitle',
  'description',
  'articleId',
  'selfHelpType',
  'supportTopicIds',
  'productPesIds',
  'service',
  'resource',
  'cloudEnvironments',
  'disableClouds',
  'resourceTags',
  'displayOrder',
  'ownershipId',
  'authors',
  'ms.author',
  'author',
  'authorAlias',
  'clientIds',
  'infoBubbleText',
  'diagnosticScenario',
  'symptomID',
  'articleTags',
  'category',
  'searchTags',
  'schemaVersion',
  'resourceRequired',
  'ms.service',
  'productFamilyId',
  'mappedToBucket',
  'issueNotListed',
  'icmTeam',
  'icmService',
  'feedbackEmail',
]

const spelling = new Map(
  attributeNames.flatMap((name) => [
    [name, name],
    [name.toLowerCase(), name],
  ]),
)

/** The format's spelling of an attribute name written in any case, or undefined when it is none. */
export function knownAttribute(name: string): string | undefined {
  return spelling.get(name) ?? spelling.get(name.toLowerCase())
}

/** The attribute that a misspelt name most likely means, among those that `absent` says the header lacks; two edits at most, one in short names. */
export function likelyAttribute(name: string, absent: (known: string) => boolean): string | undefined {
  return nearestName(name, attributeNames.filter(absent), name.length < 6 ? 1 : 2)
}
