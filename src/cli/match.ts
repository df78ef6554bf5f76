import { Answer } from '../../schemas/answer.ts'
import { fieldProblems } from '../../schemas/field-problems.ts'
import type { FieldProblem } from '../../schemas/problem.ts'
import { MatchRequest } from '../../schemas/ticket.ts'
import { textOf } from '../deflector.ts'
import { DeflectorError } from '../errors.ts'
import { createService } from '../service.ts'
import { readSettings } from '../settings.ts'
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
  const { config: settings, policyRows } = readSettings(['ARTICLES_DIR', 'POLICY_FILE', 'CLOUD_ENVIRONMENTS', 'BLADE_URL_TEMPLATE'])
  const config = {
    ...settings,
    ARTICLES_DIR: options.articles ?? settings.ARTICLES_DIR,
    WATCH_ARTICLES: false,
    // Nobody's form waits: the whole answer, however long it takes.
    ANSWER_BUDGET_MS: 60_000,
    LOG_LEVEL: 'silent' as const,
  }
  const service = createService(config, { policyRows })
  try {
    const { result, reason } = await service.deflector.reload()
    if (result === 'kept') throw new DeflectorError('catalog_unavailable', `No article can be read in ${config.ARTICLES_DIR}: ${reason}`)
    const reply = await service.deflector.answer(service.deflector.prepare(readRequest(options)))
    const answer = Answer.parse(JSON.parse(textOf(reply)))
    process.stdout.write(options.format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : printAnswer(answer))
    return 0
  } catch (error) {
    throw inOptions(error)
  } finally {
    await service.close()
  }
}

const optionOf: Readonly<Record<string, string>> = {
  supportTopicId: '--topic',
  productPesId: '--product',
  service: '--service',
  resource: '--resource',
  cloudEnvironment: '--cloud',
  resourceTags: '--tag',
  subject: '--subject',
  description: '--description',
  levels: '--level',
  limit: '--limit',
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
  throw new DeflectorError('invalid_request', 'The ticket is not valid.', fieldProblems(error.issues, []))
}

/** The same error in the words of this command line. */
function inOptions(error: unknown): unknown {
  if (!(error instanceof DeflectorError) || !['ticket_empty', 'invalid_request'].includes(error.code)) return error
  const message = error.message.replace(/\w+/g, (word) => optionOf[word] ?? word)
  const rename = (each: FieldProblem): FieldProblem => ({ ...each, field: optionOf[each.field.split('.')[0] ?? ''] ?? each.field })
  return new DeflectorError(error.code, message, error.code === 'ticket_empty' ? [] : error.fields.map(rename))
}
