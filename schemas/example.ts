import type { Answer, Warning } from './answer.ts'
import type { ArticleDetail, ArticlePage, ArticleSummary, CatalogStatus, Facets, ReloadReport, ScopingReply } from './catalog.ts'
import type { ScopingQuestions } from './scoping.ts'
import type { MatchRequest } from './ticket.ts'

const path = 'partnercenter/saas-certification-failures.md'
const catalogVersion = '3f1c0a9d27be4c55'
const link = { text: 'Certification policies', url: 'https://learn.microsoft.com/legal/marketplace/certification-policies' }
const step = 'Open the certification report of the offer and read each failed policy number.'
const sentence = 'Expediting certification is not supported unless there is a strong business justification.'

const source = { kind: 'article', path, articleId: 'marketplace_cert_failures', line: 24 } as const

const warning: Warning = {
  policy: 'expedite',
  severity: 'warning',
  text: sentence,
  html: `<p>${sentence}</p>`,
  conditions: ['a strong business justification'],
  contacts: ['your internal Microsoft counterpart'],
  articleIds: ['marketplace_cert_failures'],
  triggeredBy: ['article', 'ticket'],
  source,
  sources: [source],
}

const form: ScopingQuestions = {
  id: 'marketplace_certification_questions',
  title: 'About your offer',
  resourceRequired: false,
  subscriptionRequired: false,
  fileAttachmentHint: null,
  formElements: [
    {
      id: 'offerId',
      order: 1,
      controlType: 'textbox',
      displayLabel: 'Offer id',
      required: true,
      useAsAdditionalDetails: false,
      visibility: null,
    },
  ],
  source: { path: 'problemscopingquestions.partnercenter/certification.md' },
}

const ticket: MatchRequest = {
  supportTopicId: '32728233',
  productPesId: '17009',
  service: 'partnercenter',
  cloudEnvironment: 'public',
  subject: 'Please expedite the certification of our SaaS offer',
  limit: 3,
}

const answer: Answer = {
  level: 'topic',
  total: 1,
  articles: [
    {
      id: 'marketplace_cert_failures',
      title: 'SaaS offer failed certification',
      selfHelpType: 'generic',
      service: 'partnercenter',
      resource: 'marketplace',
      html: `<h2>Recommended Steps</h2><ol><li>${step}</li></ol>`,
      steps: [step],
      documents: [link],
      requiresResource: false,
      match: {
        level: 'topic',
        confidence: 'high',
        on: [
          { facet: 'supportTopicId', fit: 'exact' },
          { facet: 'productPesId', fit: 'exact' },
          { facet: 'text', fit: 'text', words: ['certification', 'saas'] },
        ],
      },
      contentHash: '9a0364b9e99bb480',
      source: { path },
    },
  ],
  warnings: [warning],
  intents: ['expedite'],
  misses: [],
  scopingQuestions: null,
  catalogVersion,
  policyVersion: '5d41402abc4b2a76',
  degraded: false,
}

const articleSummary: ArticleSummary = {
  path,
  id: 'marketplace_cert_failures',
  title: 'SaaS offer failed certification',
  description: 'What to do when a SaaS offer fails certification',
  selfHelpType: 'generic',
  service: 'partnercenter',
  resource: 'marketplace',
  supportTopicIds: ['32728233'],
  productPesIds: ['17009'],
  cloudEnvironments: ['public', 'fairfax', 'usnat', 'ussec'],
  disableClouds: [],
  clouds: ['public', 'fairfax', 'usnat', 'ussec'],
  resourceTags: ['marketplace'],
  clientIds: ['partnercenter'],
  displayOrder: 1,
  ownershipId: 'PartnerCenter_Marketplace',
  contentHash: '9a0364b9e99bb480',
}

const articlePage: ArticlePage = { articles: [articleSummary], total: 26, cursor: 'cGFydG5lcmNlbnRlci9z', catalogVersion }

const articleDetail: ArticleDetail = {
  ...articleSummary,
  headings: [{ level: 2, text: 'Recommended Steps', line: 22 }],
  steps: [step],
  documents: [link],
  tokens: [],
  html: `<h2>Recommended Steps</h2><ol><li>${step}</li></ol>`,
  markdown: `## **Recommended Steps**\n\n1. ${step}\n`,
  offerable: true,
  findings: [],
}

const facets: Facets = {
  supportTopicIds: [{ value: '32728233', articles: 4 }],
  productPesIds: [{ value: '17009', articles: 12 }],
  services: [{ value: 'partnercenter', articles: 26 }],
  resources: [{ value: 'marketplace', articles: 26 }],
  cloudEnvironments: [{ value: 'public', articles: 26 }],
  resourceTags: [{ value: 'marketplace', articles: 26 }],
  catalogVersion,
}

const scopingReply: ScopingReply = { scopingQuestions: form, warnings: [], catalogVersion }

const reloadReport: ReloadReport = {
  result: 'loaded',
  reason: null,
  catalogVersion,
  files: 28,
  articles: 28,
  rejected: 0,
  findings: { error: 0, warning: 1, info: 0 },
  seconds: 0.041,
  at: '2025-11-23T06:10:00.000Z',
}

const catalogStatus: CatalogStatus = {
  catalogVersion,
  policyVersion: '5d41402abc4b2a76',
  loadedAt: '2025-11-23T06:10:00.000Z',
  articles: 28,
  offerable: 26,
  forms: 2,
  byType: { generic: 26, problemscopingquestions: 2 },
  rejected: 0,
  findingsBySeverity: { error: 0, warning: 1, info: 0 },
  findings: [
    {
      path,
      line: 10,
      code: 'attr-misspelt',
      severity: 'warning',
      message: 'supportToicIds is not an attribute',
      hint: 'did you mean supportTopicIds?',
    },
  ],
  cursor: null,
  lastReload: reloadReport,
  redis: 'up',
}

/** One example of each request and reply, as the contract shows them. */
export const examples = { answer, articleDetail, articlePage, catalogStatus, facets, reloadReport, scopingReply, ticket }
