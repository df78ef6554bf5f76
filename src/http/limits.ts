import { bounds } from '../../schemas/text.ts'

/** Every limit of the HTTP door, set on purpose. Times in milliseconds. */
export interface HttpLimits {
  /** A request's head must be whole by then (slow senders hold a socket no longer). */
  headersMillis: number
  /** A request must be whole by then, body included; 64 KiB need no longer on any line. */
  requestMillis: number
  /** A kept connection without a request is closed after this; longer than the minute of common load balancers, so that they close first. */
  keepAliveMillis: number
  /** A connection on which nothing moves, such as a reader that stopped reading, is closed after this. */
  idleMillis: number
  /** How often the two first are checked. */
  checkMillis: number
  /** What is in flight when the service closes may take this long. */
  closeMillis: number
  headBytesMax: number
  bodyBytesMax: number
  pathParameterCharactersMax: number
}

export const httpLimits: HttpLimits = {
  headersMillis: 10_000,
  requestMillis: 20_000,
  keepAliveMillis: 72_000,
  idleMillis: 90_000,
  checkMillis: 2_000,
  closeMillis: 10_000,
  headBytesMax: 16_384,
  bodyBytesMax: bounds.bodyBytesMax,
  pathParameterCharactersMax: 1_024,
}
