/**
 * On every reply: a browser takes it for what it says it is, tells nobody where it came from, and runs and loads nothing for it. Answers, which are JSON and
 * are sent most often, carry the first only.
 */
export const guardHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const
