import type { Attributes } from './attributes.ts'
import { excerpt, type Notes } from './rules.ts'
import type { SelfHelpType } from './self-help-types.ts'

// What nothing works without: the identity, the kind and the clouds that may see the article.
const vital = ['articleId', 'selfHelpType', 'cloudEnvironments'] as const

/** Reports required attributes that are absent or empty, or that still hold what the authoring template puts there. */
export function checkRequired(attributes: Attributes, type: SelfHelpType | undefined, notes: Notes): void {
  for (const name of vital) check(name, 'error')
  for (const { name, severity } of type?.required ?? []) check(name, severity)
  if (type && type.required.length > 0 && authorNames.every((name) => attributes.value(name) === '')) {
    notes.add('attr-required-missing', attributes.line('authors'), 'authors is absent or empty', {
      severity: 'warning',
      hint: `add one of ${authorNames.join(', ')}`,
    })
  }
  if (/placeholder$/i.test(attributes.value('ownershipId'))) {
    notes.add('owner-placeholder', attributes.line('ownershipId'), `ownershipId is "${excerpt(attributes.value('ownershipId'))}"`)
  }

  function check(name: string, severity: 'error' | 'warning' | 'info'): void {
    const value = attributes.value(name)
    const line = attributes.line(name)
    if (value === '') notes.add('attr-required-missing', line, `${name} is absent or empty`, { severity })
    else if (placeholder.test(value)) notes.add('placeholder', line, `${name} still holds "${excerpt(value)}"`)
  }
}

const authorNames = ['authors', 'ms.author', 'author', 'authorAlias']

// What the authoring templates put into attributes; it must never reach the index.
const placeholder = /^(?:_[a-z]+_|newguid|<[^<>]*>|comma,? sep[ae]rated,? list|https?:\/\/)$/i

/** The authoring guide asks for one sentence without comma or full stop (1,198 real titles break it); dots inside names are fine. */
export function checkTitle(title: string, line: number, notes: Notes): void {
  if (/[,.](?:\s|$)/.test(title)) notes.add('title-has-comma-or-period', line, 'the page title holds a comma or a full stop')
}

/** Looks at the form of an articleId; an odd one works all the same. */
export function checkArticleId(id: string, line: number, notes: Notes): void {
  if (/[^A-Za-z0-9._-]/.test(id)) notes.add('article-id-odd-chars', line, `articleId "${excerpt(id)}" holds odd characters`)
  if (/\.md$/i.test(id)) notes.add('article-id-suffix', line, 'articleId ends with .md')
  if (id.length >= 34 && id.length <= 40 && nearGuid.test(id) && !startsWithGuid.test(id))
    notes.add('article-id-guid-malformed', line, `articleId "${excerpt(id)}" is no valid GUID`)
}

const nearGuid = /^[0-9a-z]{6,10}(?:-[0-9a-z]{3,5}){3}-[0-9a-z]{10,14}$/i
const startsWithGuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Looks at the path: the naming rules of the authoring guide that real folders mostly keep. */
export function checkPath(path: string, notes: Notes): void {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name.length > nameLengthMax)
    notes.add('file-name-too-long', 1, `the file name has ${name.length} characters; at most ${nameLengthMax}`)
  if (/[^A-Za-z0-9._/-]/.test(path))
    notes.add('file-name-odd-chars', 1, 'the path holds characters other than letters, digits, dot, hyphen, underscore')
}

const nameLengthMax = 80
