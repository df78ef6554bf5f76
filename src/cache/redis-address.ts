import { DeflectorError } from '../errors.ts'

/** Where a Redis is and how to enter it. `db` counts from 0. */
export interface RedisAddress {
  host: string
  port: number
  tls: boolean
  username: string
  password: string
  db: number
}

/**
 * Reads `redis://` or `rediss://` (TLS) `[user[:password]@]host[:port][/db]`, user and password percent-encoded; port 6379 and db 0
 * unless given. Anything else throws `config_invalid` with a message that repeats nothing of the URL, which may hold a password.
 */
export function readRedisAddress(url: string): RedisAddress {
  try {
    const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(url)
    const db = /^\/?(\d{0,4})$/.exec(pathname)?.[1]
    if ((protocol === 'redis:' || protocol === 'rediss:') && hostname !== '' && db !== undefined && search + hash === '') {
      return {
        host: decodeURIComponent(hostname).replace(/^\[|\]$/g, ''),
        port: port === '' ? 6379 : Number(port),
        tls: protocol === 'rediss:',
        username: decodeURIComponent(username),
        password: decodeURIComponent(password),
        db: Number(db),
      }
    }
  } catch {
    // Told below, without the text of the error: Node puts the URL into it.
  }
  throw new DeflectorError('config_invalid', 'The address of Redis must look like redis://user:password@host:6379/0 or rediss://host')
}
