/** A word or punctuation mark of a sentence, with its place in it. */
interface Word {
  text: string
  start: number
  end: number
}

/**
 * A sentence as rules read it. `plain` holds its words in lower case with a blank around each: contractions and hyphens are opened
 * ("can't fast-track" is "can not fast track"), quotes and symbols are gone, of punctuation `, ; : ( ) — ?` stay as words.
 */
export interface Reading {
  sentence: string
  plain: string
  words: readonly Word[]
  /** For each word, where it begins in `plain`. */
  starts: readonly number[]
}

const piece = /e\.g\.?|i\.e\.?|[\p{L}\p{N}]+(?:['’`][\p{L}]{1,3}(?![\p{L}]))?|[,;:()?/\u2013\u2014]|(?<=\s)-+(?=\s)/giu

const address = /https?:\/\/\S{1,2000}|[^\s@]{1,64}@[^\s@]{1,255}/giu

const bare = new Map<string, readonly string[]>([
  ['cannot', ['can', 'not']],
  ['cant', ['can', 'not']],
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['wont', ['will', 'not']],
  ['isnt', ['is', 'not']],
  ['arent', ['are', 'not']],
  ['fasttrack', ['fast', 'track']],
  ['fasttracking', ['fast', 'tracking']],
  ['fasttracked', ['fast', 'tracked']],
  ['speedup', ['speed', 'up']],
  ['timeline', ['time', 'line']],
  ['timelines', ['time', 'lines']],
  ['timeframe', ['time', 'frame']],
  ['timeframes', ['time', 'frames']],
  ['e.g', ['eg']],
  ['e.g.', ['eg']],
  ['i.e', ['ie']],
  ['i.e.', ['ie']],
  ['/', ['or']],
])

const endings = new Map([
  ['t', ''],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
  ['m', 'am'],
])

/** Reads one sentence into words. Linear in its length. */
export function readWords(sentence: string): Reading {
  const words: Word[] = []
  const starts: number[] = []
  let plain = ' '
  for (const hit of hideAddresses(sentence).matchAll(piece)) {
    for (const text of expand(hit[0])) {
      words.push({ text, start: hit.index, end: hit.index + hit[0].length })
      starts.push(plain.length)
      plain += `${text} `
    }
  }
  return { sentence, plain, words, starts }
}

/** Addresses become one word of the same length: their letters are not words. */
function hideAddresses(sentence: string): string {
  if (!sentence.includes('@') && !sentence.includes('://')) return sentence
  return sentence.replace(address, (hit) => {
    const tail = /[.,;:!?)]+$/.exec(hit)?.[0] ?? ''
    return 'x'.repeat(hit.length - tail.length) + tail
  })
}

function expand(raw: string): readonly string[] {
  const lower = raw.toLowerCase()
  const known = bare.get(lower)
  // "FastTrack" is a product; "fasttrack" and "Fasttrack" are what they say.
  if (known !== undefined && !/\p{Ll}\p{Lu}/u.test(raw)) return known
  const first = lower.charCodeAt(0)
  if (first === 0x2d || first === 0x2013 || first === 0x2014) return dash
  const mark = lower.search(/['’`]/)
  return mark < 0 ? [lower] : contraction(lower.slice(0, mark), lower.slice(mark + 1))
}

const dash = ['—']

function contraction(stem: string, ending: string): string[] {
  if (ending === 't' && stem.endsWith('n')) return [negated(stem), 'not']
  if (ending === 's') return ['it', 'that', 'there', 'this', 'here', 'what'].includes(stem) ? [stem, 'is'] : [stem]
  const opened = endings.get(ending)
  return opened === undefined || opened === '' ? [stem] : [stem, opened]
}

function negated(stem: string): string {
  if (stem === 'can') return 'can'
  if (stem === 'won') return 'will'
  return stem === 'shan' ? 'shall' : stem.slice(0, -1)
}

/** The index of the word that holds or follows this offset of `plain`. */
export function wordAt(reading: Reading, offset: number): number {
  let low = 0
  let high = reading.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.starts[middle] ?? 0) + (reading.words[middle]?.text.length ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
