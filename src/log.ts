import { type DestinationStream, type Logger, pino } from 'pino'
import { createLineStream } from './line-stream.ts'

export type Log = Logger

/**
 * The program's log: one JSON line per event on standard output. What a person typed is never given to it; the redaction below is the second
 * lock, for an object that holds a ticket.
 */
export function createLog(options: { level: string; destination?: DestinationStream }): Log {
  const settings = {
    level: options.level,
    base: undefined,
    timestamp: isoTime(),
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: ['subject', 'description', 'q', '*.subject', '*.description', '*.q'], censor: '[typed]' },
  }
  return pino(settings, options.destination ?? createLineStream(1))
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
