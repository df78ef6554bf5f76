/** Remembers text by key, at most `bytesMax` bytes of it in all; what was not asked for lately goes first. */
export interface TextMemo<Key> {
  get(key: Key): string | undefined
  set(key: Key, text: string): void
}

/** Makes a memo of two generations: a full young one becomes the old one, whose entries live on only when asked for again. */
export function createTextMemo<Key>(bytesMax: number): TextMemo<Key> {
  let young = new Map<Key, string>()
  let old = new Map<Key, string>()
  let youngBytes = 0

  function set(key: Key, text: string): void {
    const bytes = 2 * text.length
    if (bytes > bytesMax / 2 || young.has(key)) return
    if (youngBytes + bytes > bytesMax / 2) {
      old = young
      young = new Map()
      youngBytes = 0
    }
    young.set(key, text)
    youngBytes += bytes
  }

  function get(key: Key): string | undefined {
    const text = young.get(key)
    if (text !== undefined) return text
    const kept = old.get(key)
    if (kept !== undefined) set(key, kept)
    return kept
  }

  return { get, set }
}
