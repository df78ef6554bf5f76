import type { Article, ArticleReading, Finding } from '../../schemas/article.ts'

/** What of an article only reading its body tells. */
export type ArticleContent = Pick<Article, 'headings' | 'steps' | 'documents' | 'tokens' | 'form'>

/** What of an article its header tells, and the body as written. */
export type ArticleHead = Omit<Article, keyof ArticleContent>

/**
 * An article whose body is read when it is first asked for: that costs three times what reading a header does, and most bodies are never shown. A class,
 * because accessors that each object has for itself take two kilobytes apiece.
 */
export class LateArticle implements Article {
  readonly path: Article['path']
  readonly id: Article['id']
  readonly title: Article['title']
  readonly description: Article['description']
  readonly selfHelpType: Article['selfHelpType']
  readonly service: Article['service']
  readonly resource: Article['resource']
  readonly resources: Article['resources']
  readonly supportTopicIds: Article['supportTopicIds']
  readonly productPesIds: Article['productPesIds']
  readonly cloudEnvironments: Article['cloudEnvironments']
  readonly disableClouds: Article['disableClouds']
  readonly clouds: Article['clouds']
  readonly resourceTags: Article['resourceTags']
  readonly clientIds: Article['clientIds']
  readonly displayOrder: Article['displayOrder']
  readonly ownershipId: Article['ownershipId']
  readonly body: Article['body']
  readonly bodyLine: Article['bodyLine']
  readonly contentHash: Article['contentHash']
  readonly #content: () => ArticleContent
  readonly #tokens: () => string[]

  constructor(head: ArticleHead, late: { content: () => ArticleContent; tokens: () => string[] }) {
    this.path = head.path
    this.id = head.id
    this.title = head.title
    this.description = head.description
    this.selfHelpType = head.selfHelpType
    this.service = head.service
    this.resource = head.resource
    this.resources = head.resources
    this.supportTopicIds = head.supportTopicIds
    this.productPesIds = head.productPesIds
    this.cloudEnvironments = head.cloudEnvironments
    this.disableClouds = head.disableClouds
    this.clouds = head.clouds
    this.resourceTags = head.resourceTags
    this.clientIds = head.clientIds
    this.displayOrder = head.displayOrder
    this.ownershipId = head.ownershipId
    this.body = head.body
    this.bodyLine = head.bodyLine
    this.contentHash = head.contentHash
    this.#content = late.content
    this.#tokens = late.tokens
  }

  get headings() {
    return this.#content().headings
  }

  get steps() {
    return this.#content().steps
  }

  get documents() {
    return this.#content().documents
  }

  get tokens() {
    return this.#tokens()
  }

  get form() {
    return this.#content().form
  }
}

/** A reading whose findings are listed when they are first asked for: those about the body need it to be read. */
export class LateReading implements ArticleReading {
  readonly path: string
  readonly article: Article
  readonly idLine: number
  readonly #findings: () => Finding[]

  constructor({ article, idLine, findings }: { article: Article; idLine: number; findings: () => Finding[] }) {
    this.path = article.path
    this.article = article
    this.idLine = idLine
    this.#findings = findings
  }

  get findings() {
    return this.#findings()
  }
}

/** Works something out when it is first asked for, and lets go of what it was made from. */
export function onceAsked<Value>(work: () => Value): () => Value {
  let pending: (() => Value) | null = work
  let value: Value
  return () => {
    if (pending !== null) {
      value = pending()
      pending = null
    }
    return value
  }
}
