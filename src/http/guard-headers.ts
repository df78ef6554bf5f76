/** On every reply but answers, which are JSON and carry the first only: a browser takes it for what it says it is, tells nobody where it came from, and runs and loads nothing for it. */
export const guardHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const
