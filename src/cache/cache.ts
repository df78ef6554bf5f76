/** What is remembered under a key: the bytes of an answer as they are sent, and what must be known beside them (JSON). */
export interface CacheEntry<Meta> {
  meta: Meta
  body: Buffer
}

/**
 * An entry as it is made. Its bytes may be a binary string, one character of U+0000 to U+00FF for each byte (Node's encoding `latin1`): what is sent
 * once costs less so, what is sent often costs less as a Buffer.
 */
export interface FreshEntry<Meta> {
  meta: Meta
  body: Buffer | string
}

/**
 * The shape of every cache: two verbs, neither of which ever throws or rejects. A get that cannot be answered is a miss,
 * a set that cannot be done is forgotten.
 */
export interface Cache<Meta> {
  get(key: string): CacheEntry<Meta> | undefined | Promise<CacheEntry<Meta> | undefined>
  set(key: string, entry: FreshEntry<Meta>): void | Promise<void>
}

/** A cache in this process: it answers at once. */
export interface NearCache<Meta> extends Cache<Meta> {
  get(key: string): CacheEntry<Meta> | undefined
  set(key: string, entry: FreshEntry<Meta>): void
}
