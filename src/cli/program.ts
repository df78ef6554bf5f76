import { Command, CommanderError, Option } from 'commander'
import { DeflectorError, type ErrorCode } from '../errors.ts'
import { keepTicksFast } from '../ticks.ts'
import { version } from '../version.ts'

/** Exit codes: 0 done; 1 the answer is no (findings, no catalog); 2 the call itself is wrong. */
const wrongCall = 2
const wrongCalls: ReadonlySet<ErrorCode> = new Set(['config_invalid', 'policy_file_invalid', 'invalid_request', 'ticket_empty'])

/** Runs one command line and gives its exit code. Errors are one line on standard error. */
export async function runCommand(words: readonly string[]): Promise<number> {
  let code = 0
  const finish = (given: number): void => {
    code = given
  }
  endWithReader(words[0] === 'serve')
  const program = buildProgram(finish)
  try {
    await program.parseAsync(words.length === 0 ? ['--help'] : [...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongCall
    if (!(error instanceof DeflectorError)) throw error
    complain(sentenceOf(error))
    return wrongCalls.has(error.code) ? wrongCall : 1
  }
}

/**
 * Whoever reads standard output may have read enough (`| head`): then this ends quietly. Output that cannot be written otherwise is an error. A service
 * goes on without a reader.
 */
function endWithReader(serves: boolean): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (serves) return
    if (error.code === 'EPIPE') process.exit(0)
    complain(`standard output cannot be written: ${error.message}`)
    process.exit(1)
  })
}

function complain(sentence: string): void {
  process.stderr.write(`deflector: ${sentence.replace(/\s+/g, ' ').trim()}\n`)
}

function buildProgram(finish: (code: number) => void): Command {
  const program = new Command('deflector')
    .description('Before a support ticket is sent: do we already have the answer?')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text) => complain(text.replace(/^error: /, '')) })

  program
    .command('serve')
    .description('answer over HTTP; settings come from the environment')
    .action(async () => {
      keepTicksFast()
      const { serve } = await import('./serve.ts')
      finish(await serve())
    })

  program
    .command('lint')
    .description('check article files; exit code 1 when a finding is as grave as --fail-on')
    .argument('[folder]', 'folder that holds <folder>/<file>.md (default: ARTICLES_DIR, else the articles that ship)')
    .addOption(new Option('--format <format>', 'how to print the report').choices(['text', 'json', 'sarif']).default('text'))
    .addOption(new Option('--fail-on <severity>', 'least severity that fails').choices(['error', 'warn', 'info']).default('error'))
    .option('--quiet', 'leave out findings less grave than --fail-on')
    .action(async (folder: string | undefined, options: { format: string; failOn: string; quiet?: boolean }) => {
      const { lint } = await import('./lint.ts')
      finish(await lint({ folder, format: options.format, failOn: options.failOn, quiet: options.quiet === true }))
    })

  program
    .command('match')
    .description('answer one ticket without a server')
    .option('--topic <id>', 'supportTopicId')
    .option('--product <id>', 'productPesId')
    .option('--service <name>', 'service, such as partnercenter')
    .option('--resource <name>', 'resource type or full resource id')
    .option('--cloud <name>', 'cloudEnvironment (default: public)')
    .option('--tag <name...>', 'resourceTags')
    .option('--subject <text>', 'what a person would type as title')
    .option('--description <text>', 'what a person would type')
    .option('--level <name...>', 'search only these levels: topic, text, resource, product, service')
    .option('--limit <number>', 'articles at most, 1 to 10')
    .option('--articles <folder>', 'folder of articles (default: ARTICLES_DIR, else the articles that ship)')
    .addOption(new Option('--format <format>', 'how to print the answer').choices(['text', 'json']).default('text'))
    .action(async (options) => {
      const { match } = await import('./match.ts')
      finish(await match(options))
    })

  program
    .command('openapi')
    .description('print the HTTP contract as OpenAPI 3.1')
    .addOption(new Option('--format <format>', 'how to print it').choices(['yaml', 'json']).default('yaml'))
    .action(async (options: { format: string }) => {
      const { openapi } = await import('./openapi.ts')
      finish(await openapi(options.format))
    })

  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program)
  return program
}

/** The message and the fields at fault, on one line. Settings name their fields in the message already. */
function sentenceOf({ message, fields }: DeflectorError): string {
  const named = fields.filter(({ field }) => !message.includes(field))
  const complaints = named.map(
    ({ field, message: what, hint }) => `${field} ${what}${hint === undefined ? '' : ` (did you mean ${hint}?)`}`,
  )
  return [message, complaints.join('; ')].join(' ')
}
