import { Answer } from '../../schemas/answer.ts'
import { MatchRequest } from '../../schemas/ticket.ts'
import { readConfig } from '../config.ts'
import { DeflectorError } from '../errors.ts'
import { readPolicySource } from '../policy-source.ts'
import { createService } from '../service.ts'
import { printAnswer } from './match-report.ts'

export interface MatchOptions {
  topic?: string
  product?: string
  service?: string
  resource?: string
  cloud?: string
  tag?: string[]
  subject?: string
  description?: string
  level?: string[]
  limit?: string
  articles?: string
  format: string
}

/** Answers one ticket from the articles of a folder and prints the answer; 1 when no article can be read. */
export async function match(options: MatchOptions): Promise<number> {
  const settings = readConfig()
  const config = {
    ...settings,
    ARTICLES_DIR: options.articles ?? settings.ARTICLES_DIR,
    REDIS_URL: undefined,
    WATCH_ARTICLES: false,
    // Nobody's form waits: the whole answer, however long it takes.
    ANSWER_BUDGET_MS: 60_000,
    LOG_LEVEL: 'silent' as const,
  }
  const service = createService(config, { policyRows: readPolicySource(config.POLICY_FILE) })
  try {
    await service.deflector.reload()
    const reply = await service.deflector.answer(service.deflector.prepare(readRequest(options)))
    const answer = Answer.parse(JSON.parse(Buffer.from(reply.body, 'latin1').toString()))
    process.stdout.write(options.format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : printAnswer(answer))
    return 0
  } finally {
    await service.close()
  }
}

const optionOf: Record<string, string> = {
  supportTopicId: 'topic',
  productPesId: 'product',
  cloudEnvironment: 'cloud',
  resourceTags: 'tag',
  levels: 'level',
}

function readRequest(options: MatchOptions): MatchRequest {
  const { success, data, error } = MatchRequest.safeParse({
    supportTopicId: options.topic,
    productPesId: options.product,
    service: options.service,
    resource: options.resource,
    cloudEnvironment: options.cloud,
    resourceTags: options.tag,
    subject: options.subject,
    description: options.description,
    levels: options.level,
    limit: options.limit === undefined ? undefined : Number(options.limit),
  })
  if (success) return data
  const sentences = error.issues.map(({ path, message }) => `--${optionOf[String(path[0])] ?? String(path[0])}: ${message}`)
  throw new DeflectorError('invalid_request', sentences.join('; '))
}
