interface Range {
  type: string
  quality: number
}

/**
 * The media type to send, by the Accept header (RFC 9110, 12.5.1): the highest quality wins, the order of `offered` breaks ties, and of several
 * ranges that fit a type the most specific one rules. Undefined when nothing offered is accepted.
 */
export function chooseType<T extends string>(header: string | undefined, offered: readonly T[]): T | undefined {
  if (header === undefined || header.trim() === '') return offered[0]
  const ranges = header.split(',').flatMap(readRange)
  let best: T | undefined
  let highest = 0
  for (const type of offered) {
    const quality = qualityOf(type, ranges)
    if (quality > highest) {
      highest = quality
      best = type
    }
  }
  return best
}

function readRange(text: string): Range[] {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  if (type === '') return []
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = weight === undefined ? 1 : Number(weight)
  return [{ type, quality: quality >= 0 && quality <= 1 ? quality : 0 }]
}

function qualityOf(type: string, ranges: readonly Range[]): number {
  const group = `${type.split('/')[0]}/*`
  for (const wanted of [type, group, '*/*']) {
    const found = ranges.filter((range) => range.type === wanted)
    if (found.length > 0) return Math.max(...found.map(({ quality }) => quality))
  }
  return 0
}
