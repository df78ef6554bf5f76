const words: Record<string, string> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'dropped the connection',
  EPIPE: 'dropped the connection',
  ENOTFOUND: 'cannot be found by its name',
  EAI_AGAIN: 'cannot be found by its name',
  ETIMEDOUT: 'cannot be reached',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  LOADING: 'is still loading its data',
  MASTERDOWN: 'is a replica that lost its master',
  BUSY: 'is busy with a script',
  NOAUTH: 'asks for a password',
  WRONGPASS: 'does not accept the user or password',
  OOM: 'is full and refuses to store',
  READONLY: 'is a read-only replica and refuses to store',
  MISCONF: 'cannot save to disk and refuses to store',
  NOPERM: 'does not permit this user to do this',
  WRONGTYPE: 'holds something of another type under a key of ours',
}

/** The code of an error: of the system (`ECONNREFUSED`), or the first word of what Redis replied (`OOM`). Empty when it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = 'code' in error && typeof error.code === 'string' ? error.code : isReply(error) ? error.message.slice(0, 40) : ''
  return /^[A-Z][A-Z0-9_]*(?=$| )/.exec(code)?.[0] ?? ''
}

/** Whether Redis itself replied with this error: it is there and answers. */
export function isReply(error: unknown): boolean {
  return error instanceof Error && error.name === 'ReplyError'
}

/**
 * What happened, to be read after "Redis": "refused the connection (ECONNREFUSED)". Made from the code alone, because the text of an
 * error can hold a command with its arguments, such as a password.
 */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === '') return isReply(error) ? 'replied with an error' : 'closed the connection'
  return `${words[code] ?? (isReply(error) ? 'replied with an error' : 'cannot be used')} (${code})`
}
