import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/**
 * The program's log: one JSON line per event. What a person typed is never given to it; the redaction below is the second
 * lock, for an object that holds a ticket.
 */
export function createLog(options: { level: string; destination: DestinationStream }): Log {
  const settings = {
    level: options.level,
    base: undefined,
    timestamp: isoTime(),
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: ['subject', 'description', 'q', '*.subject', '*.description', '*.q'], censor: '[typed]' },
  }
  return pino(settings, options.destination)
}

/** The time of a line; many lines share a millisecond, and printing a date costs more than the rest of a line. */
function isoTime(): () => string {
  let last = 0
  let printed = ''
  return () => {
    const now = Date.now()
    if (now !== last) {
      last = now
      printed = `,"time":"${new Date(now).toISOString()}"`
    }
    return printed
  }
}

/** What the line of a request says. */
export interface RequestLineFacts {
  route: string
  method: string
  status: number
  ms: number
  traceId: string
}

export type RequestLine = (facts: RequestLineFacts) => void

/**
 * What writes the line of a request, byte for byte as `log.info(facts, 'request')` would, at a sixth of the cost: the one line that is written thousands
 * of times a second. The strings must need no escaping in JSON. Undefined when the level leaves such lines out.
 */
export function createRequestLine({ level, write }: { level: string; write: (line: string) => void }): RequestLine | undefined {
  if ((pino.levels.values[level] ?? Number.POSITIVE_INFINITY) > (pino.levels.values.info ?? 0)) return undefined
  const time = isoTime()
  return ({ route, method, status, ms, traceId }) => {
    write(
      `{"level":"info"${time()},"route":"${route}","method":"${method}","status":${status},"ms":${ms},"traceId":"${traceId}","msg":"request"}\n`,
    )
  }
}
