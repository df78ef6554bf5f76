/** Blocks that only the portal can fill: they show nothing elsewhere, but for the titles of videos. */
const portalBlocks = new Set(['insight', 'metric', 'video', 'videogroup', 'azurekb'])

/**
 * Drops the portal block that begins at `start` of line `index`, leaving the titles of its videos in bold; the index of its
 * last line, or -1 when no block begins there. `noEnd` remembers which closing tags do not follow any more.
 */
export function readApolloBlock(lines: string[], index: number, start: number, noEnd: Set<string>): number {
  const line = lines[index] ?? ''
  const name = /^<([a-z]+)\s*>/i.exec(line.slice(start, start + 24))?.[1]?.toLowerCase()
  if (name === undefined || !portalBlocks.has(name) || noEnd.has(name)) return -1
  const end = `</${name}`
  let last = index
  while (last < lines.length && !(lines[last] ?? '').toLowerCase().includes(end)) last++
  if (last === lines.length) {
    noEnd.add(name)
    return -1
  }
  for (let at = index; at <= last; at++) {
    const title = name.startsWith('video') ? titleOf(lines[at] ?? '') : ''
    lines[at] = title === '' ? '' : `**${title}**`
  }
  return last
}

function titleOf(line: string): string {
  const lower = line.toLowerCase()
  const open = lower.indexOf('<title>')
  const close = open === -1 ? -1 : lower.indexOf('</title>', open)
  return close === -1
    ? ''
    : line
        .slice(open + 7, close)
        .replaceAll('*', '')
        .trim()
}

/** The title of a `:::Section Title:::` line of the first portal format; null for any other line. */
export function sectionDirective(line: string): string | null {
  if (!line.startsWith(':::')) return null
  const bare = line.trim()
  const inner = bare.slice(3, bare.endsWith(':::') && bare.length >= 6 ? -3 : undefined).trim()
  return /^section\b/i.test(inner) ? inner.slice(7).replaceAll('*', '').trim() : null
}
