import { createHash } from 'node:crypto'
import { type Article, formType, offerableTypes } from '../../schemas/article.ts'
import { compareText } from '../../schemas/text.ts'
import { type Facets, facetsOf } from './fit.ts'
import { buildPostings, type Postings } from './postings.ts'
import { buildProfiles, type Profile } from './profiles.ts'
import { compareStatic } from './static-order.ts'
import { buildTextIndex, noText, type TextIndex } from './text.ts'

/** Everything a ticket is matched against: built aside, never changed, swapped as one reference. */
export interface Catalog {
  /** Hash of every article's path and content: the same articles, the same version. */
  version: string
  /** All articles by path: the ones offered and the rest. */
  articles: readonly Article[]
  /** The articles that can be offered, in static order: their position is their number. */
  offerable: readonly Article[]
  byTopic: Postings
  profiles: readonly Profile[]
  profileOf: Uint32Array
  profilesByProduct: Postings
  profilesByProvider: Postings
  profilesByResourceType: Postings
  /** The scoping forms by path, and by topic. */
  forms: readonly Article[]
  formFacets: readonly Facets[]
  formsByTopic: Postings
  text: TextIndex
}

/** Asked and awaited between pieces of work, so that requests are served meanwhile; undefined while there is time left. */
export type Pause = () => Promise<void> | undefined

/** How a catalog is built. */
export interface BuildOptions {
  pause?: Pause
  /** The plain text of an article, for free-text search; without it nothing is found by text until `addText`. */
  textOf?: (article: Article) => string
}

const noPause: Pause = () => undefined

/** Builds the catalog of these articles, in any order (it never shows in an answer). */
export async function buildCatalog(articles: readonly Article[], { pause = noPause, textOf }: BuildOptions = {}): Promise<Catalog> {
  const sorted = byPath(articles)
  await pause()
  const offerable = sorted.filter(isOfferable).sort(compareStatic)
  await pause()
  const byTopic = buildPostings(offerable.length, (number) => offerable[number]?.supportTopicIds ?? [])
  await pause()
  const { profiles, profileOf } = buildProfiles(offerable)
  await pause()
  const overProfiles = (valuesOf: (profile: Profile) => readonly string[]): Postings =>
    buildPostings(profiles.length, (number) => {
      const profile = profiles[number]
      return profile === undefined ? [] : valuesOf(profile)
    })
  const forms = sorted.filter(({ selfHelpType }) => selfHelpType === formType)
  const catalog = {
    version: await catalogVersion(sorted, pause),
    articles: sorted,
    offerable,
    byTopic,
    profiles,
    profileOf,
    profilesByProduct: overProfiles(({ facets }) => facets.productPesIds),
    profilesByProvider: overProfiles(({ facets }) => facets.providers),
    profilesByResourceType: overProfiles(({ facets }) => facets.resources.map(({ type }) => type)),
    forms,
    formFacets: forms.map(facetsOf),
    formsByTopic: buildPostings(forms.length, (number) => forms[number]?.supportTopicIds ?? []),
    text: noText,
  }
  return textOf === undefined ? catalog : addText(catalog, textOf, pause)
}

/** The same catalog with free text; `textOf` gives the plain text of an article. */
export async function addText(catalog: Catalog, textOf: (article: Article) => string, pause: Pause = noPause): Promise<Catalog> {
  return { ...catalog, text: await buildTextIndex(catalog.offerable, textOf, pause) }
}

/** Whether an article can be offered: the right type, and no replacement token left to fill. */
export function isOfferable(article: Article): boolean {
  return offerableTypes.includes(article.selfHelpType) && article.tokens.length === 0
}

/** The version that a catalog of these articles has, which are sorted by path. */
async function catalogVersion(sorted: readonly Article[], pause: Pause): Promise<string> {
  const hash = createHash('sha256')
  for (const { path, contentHash } of sorted) {
    hash.update(`${path}\n${contentHash}\n`)
    await pause()
  }
  return hash.digest('hex').slice(0, 16)
}

function byPath(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => compareText(a.path, b.path))
}
