/** What the authoring format says about one kind of article. */
export interface SelfHelpType {
  /** The body is one JSON object between `---` lines. */
  json: boolean
  /** Attributes that must be there, and how grave their absence is. */
  required: readonly { name: string; severity: 'warning' | 'info' }[]
}

const warn = (...names: string[]) => names.map((name) => ({ name, severity: 'warning' as const }))
const tell = (...names: string[]) => names.map((name) => ({ name, severity: 'info' as const }))
const always = warn('pageTitle', 'description', 'ownershipId')
const markdown = (...required: SelfHelpType['required']): SelfHelpType => ({ json: false, required: [...always, ...required] })
const json: SelfHelpType = { json: true, required: always }

/** Every selfHelpType of the authoring format by its name in lower case. */
export const selfHelpTypes: ReadonlyMap<string, SelfHelpType> = new Map([
  ['generic', markdown(...tell('service', 'resource'))],
  ['resource', markdown(...warn('service', 'resource'), ...tell('displayOrder'))],
  ['apollo', markdown()],
  ['problemscopingquestions', json],
  ['diagnostics', markdown(...warn('service', 'resource'))],
  ['rca', markdown(...warn('service', 'resource'))],
  ['servicehealthinsights', markdown(...warn('service', 'resource'))],
  ['tsg_description', markdown(...warn('service', 'resource'))],
  ['tsg_content', markdown(...warn('service', 'resource'))],
  ['tsg_questions', json],
  ['advisorrecommendationmetadata', json],
  ['supporttopicdescription', json],
  ['diagnoseandsolve', json],
  ['tools', markdown()],
  ['partnercenterquickstart', { json: false, required: [] }],
  ['health', { json: false, required: [] }],
])
