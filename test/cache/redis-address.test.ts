import { describe, expect, it } from 'vitest'
import { readRedisAddress } from '../../src/cache/redis-address.ts'

const plain = { host: 'cache', port: 6379, tls: false, username: '', password: '', db: 0 }

describe('the address of Redis', () => {
  it.each([
    ['redis://cache', plain],
    ['redis://cache/', plain],
    ['redis://cache:7000/15', { ...plain, port: 7000, db: 15 }],
    ['redis://:secret@cache', { ...plain, password: 'secret' }],
    ['redis://ann:p%40ss%2F%3A%23@cache', { ...plain, username: 'ann', password: 'p@ss/:#' }],
    ['rediss://cache', { ...plain, tls: true }],
    ['redis://127.0.0.1:1', { ...plain, host: '127.0.0.1', port: 1 }],
    ['redis://[::1]:7000', { ...plain, host: '::1', port: 7000 }],
  ])('reads %s', (url, address) => {
    expect(readRedisAddress(url)).toEqual(address)
  })

  it.each([
    '',
    'cache:6379',
    'http://:hunter2@cache',
    'redis://',
    'redis:///0',
    'redis://:hunter2@cache:99999',
    'redis://:hunter2@cache/zero',
    'redis://:hunter2@cache/0/1',
    'redis://:hunter2@cache?db=1',
    'redis://:hunter2#@cache',
    'redis://:hunter2%@cache',
    'redis://:hunter2@ca che',
  ])('refuses %j without repeating it', (url) => {
    expect(() => readRedisAddress(url)).toThrow(expect.objectContaining({ code: 'config_invalid' }))
    expect(() => readRedisAddress(url)).not.toThrow('hunter2')
  })
})
