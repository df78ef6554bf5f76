import type { Clause } from './ask-clauses.ts'
import type { TopicWord } from './ask-topics.ts'

/** What a stretch is about; `pronoun` = what was named elsewhere, `other` = a thing that is none of these, `none` = nothing is named. */
export type About = 'process' | 'soft' | 'machine' | 'trouble' | 'pronoun' | 'other' | 'none'

/** Where words of hurry stand in the plain words of a clause, from the blank before to behind the blank after them. */
export interface Place {
  start: number
  end: number
  /** On which side of them stands what is to be hurried. */
  side: 'after' | 'before'
}

// What is to be hurried ends here: "speed up the review by adding a reviewer".
const objectEnds = / (?:to|by|via|into|because|when|if|before|after|until|than|since|so|using|while|as|without|,) /

// After words of hurry that have no object: "please hurry", "can we speed up in any way?"
const leansOn =
  /^ (?:$|(?:,|please|for|by|to|in|on|at|and|or|with|as|so|if|when|because|since|before|after|until|than|thanks?|asap|now|today|tomorrow|from|of|is|are|be|we|you|i|it|not|any|up|along|through|needed|required|requested|would|could|can|will|via|using|more|even|again|too|also|here|there|somehow|quickly|soon|sir|team|dear|us|how|what|who|due|possible|basis|way) )/

const chained = /^ (?:of|for|from|on|in|with) (?:\w+ ){0,2}$/

/** What the words of hurry at this place are about, by the words of their own clause. */
export function aboutOf(clause: Clause, place: Place): About {
  const { plain, topics } = clause
  const inside = topics.filter((topic) => topic.start >= place.start && topic.end <= place.end)
  if (inside[0]?.kind === 'process' && inside[0].start === place.start) return 'process'
  const named = inside.findLast(({ kind }) => kind !== 'pronoun')
  if (named !== undefined) return settled(throughProcess(clause, place, named), topics)
  if (inside.length > 0) return 'pronoun'
  const next = nextTopic(clause, place)
  const last = topics.findLast((topic) => topic.end <= place.start + 1)
  if (place.side === 'after') {
    if (next !== undefined) return settled(compoundHead(plain, topics, next), topics)
    if (!leansOn.test(plain.slice(place.end - 1))) return 'other'
  } else if (next !== undefined && next.kind !== 'pronoun' && adjoins.test(plain.slice(place.end - 1, next.start + 1))) {
    return settled(compoundHead(plain, topics, next), topics)
  }
  if (last !== undefined) return settled(phraseHead(plain, topics, last), topics)
  if (place.side === 'after') return 'none'
  if (next !== undefined) return settled(next, topics)
  return hasObject.test(plain.slice(0, place.start + 1)) ? 'other' : 'none'
}

const adjoins = /^ (?:(?:the|our|my|an?|your) )?$/
const hasObject = / (?:make|makes|get|gets|have|the|our|my|an?) (?!(?:anything|something|one|us|me|it) )\w+ /

/** "Push our image through certification" is about the certification. */
function throughProcess({ plain, topics }: Clause, { end }: Place, named: TopicWord): TopicWord {
  if (named.kind !== 'machine') return named
  return topics.find(({ kind, start }) => kind === 'process' && start >= end - 1 && wordsBetween(plain, end, start) <= 1) ?? named
}

const wordsMaxToObject = 6

function nextTopic({ plain, topics }: Clause, { end }: Place): TopicWord | undefined {
  const rest = plain.slice(end - 1)
  const stop = end + (objectEnds.exec(rest)?.index ?? rest.length)
  return topics.find(({ start }) => start >= end - 1 && start < stop && wordsBetween(plain, end, start) <= wordsMaxToObject)
}

/** In a compound the last word rules: "SQL plan certification" is about a certification. */
function compoundHead(plain: string, topics: readonly TopicWord[], first: TopicWord): TopicWord {
  let found = first
  for (const topic of topics.slice(topics.indexOf(first) + 1)) {
    if (topic.kind === 'pronoun' || plain.slice(found.end, topic.start).trim() !== '') break
    found = topic
  }
  return found
}

/** In "the certification of our SQL plan" the first word rules. */
function phraseHead(plain: string, topics: readonly TopicWord[], last: TopicWord): TopicWord {
  let found = last
  for (const topic of topics.slice(0, topics.indexOf(last)).reverse()) {
    if (topic.kind === 'pronoun' || !chained.test(plain.slice(topic.end, found.start + 1))) break
    found = topic
  }
  return found
}

/** A word that may speak of a process does so unless a machine stands in its clause: "backup process". */
function settled(topic: TopicWord, topics: readonly TopicWord[]): About {
  const holds = (wanted: TopicWord['kind']) => topics.some(({ kind }) => kind === wanted)
  if (topic.kind === 'soft') return holds('process') ? 'process' : holds('machine') ? 'machine' : 'soft'
  if (topic.kind === 'people') return holds('machine') || holds('trouble') ? 'machine' : 'process'
  return topic.kind === 'trouble' ? 'machine' : topic.kind
}

function wordsBetween(plain: string, from: number, to: number): number {
  return to <= from ? 0 : plain.slice(from, to).split(' ').filter(Boolean).length
}
