import { readClauses } from './clauses.ts'
import { findMentions, findSpeedWords, type Mention } from './mentions.ts'
import { topicOf } from './process-words.ts'
import { splitSentences } from './sentences.ts'
import { type Reading, readWords } from './words.ts'

// How people in a hurry write, beside the speed words of articles; met in the plain words of a sentence.
const pressing =
  / (?:as soon as possible|as quickly as possible|as fast as possible|asap|a s a p|at the earliest|right away|immediately|urgently|with urgency|urgent|urgant|urgency|time critical|time sensitive|extremely critical|immediate (?:attention|action|help|assistance|response)|(?<!based |depending |depends )on (?:top |high |highest )?priority) /

const pressingOther =
  / asap (?:utilit\w+|values?|options?|settings?|fields?|parameters?|tools?|add) | as soon as possible after | (?:urgent|immediately|right away) (?:updates?|patch\w*|flags?|alerts?|labels?|levels?|notifications?|e ?mails?|messages?|fails|stops|crashes|after|when|returns|closes|disconnects|gets|restarts|expires) /

const comparing: readonly RegExp[] = [
  / (?:can|could|would|will|is there|any way|any chance|possible|way|how|please|want|need|make|get|have|hoping) (?:\w+ ){0,8}?(?:faster|sooner|quicker|earlier|more quickly|more rapidly|hurried|rushed|hurry|sped up|speed up|speed this up|speed it up) /,
  / (?:please|pls|kindly|can you|could you) (?:\w+ ){0,3}?(?:hurry|rush|speed|quickly|be quick|fast) /,
]

/** "I need my refund today", of a process people wait for. */
const dated =
  / (?:need|needs|needed|want|must have|require|required|approve|process|complete|action|finish|release|publish|certify|verify)(?: (?!(?:know|understand|see|why|how|what|info|information|was|were|not) )\w+){0,6} (?:today|tonight|tomorrow|now(?= (?:$|,|;|please))|this week|by (?:the )?(?:eod|cob|end of|monday|tuesday|wednesday|thursday|friday|\w+ morning)) /

const waiting = / (?:how long|take|takes|taking|wait|waiting|pending|days|weeks|hours|process|request|this|it) /

const wishing = / (?:can|could|would|please|need|want|way|possible|how|get|any|hope|hoping|like|help|must|chance) /

const typos =
  / (?:exp(?:id|ed)[a-z]{2,5}(?:t|d)(?:e|ed|ing|es)?|expid?ite|expedt|expidate|expedit\w*|exepdite|prior\w{0,3}t\w{0,2}[sz]\w{0,4}|fast trak\w*|fast?rac?k\w*|(?:push|move|get) (?:this|it|things) along|(?:give|treat|handle|consider)\w* (?:this|it|us|our|my)(?: \w+){0,4} priority|fats track|acel\w+ate|accel\w+te|hury|spead up) /

/** "I attached logs to expedite the investigation" tells what the writer did; it asks for nothing. */
const telling =
  / (?:attach\w*|includ\w+|upload\w*|provid\w+|enclos\w+|shar(?:e|ed|ing)|sent|send|sending|add(?:ed|ing)?|collected|gathered|captured|here (?:is|are)|below (?:is|are)|find|see|logs?|traces?|screenshots?) /

const refusing =
  / (?:no need|not need|not urgent|non urgent|nothing urgent|not in a (?:rush|hurry)|no rush|no hurry|no urgency|not asking|without rushing|not a rush|isn t urgent|less urgent|not very urgent|not that urgent|does not have to be|do not rush|not (?:\w+ )?(?:urgent|immediately|asap)) /

/**
 * Whether what a person typed asks for a process to be sped up ("please expedite my certification", "need this ASAP"). Speaking of
 * machines, or of what was done to help ("I attached logs to expedite the case"), asks for nothing. English; common misspellings count.
 */
export function asksToExpedite(text: string): boolean {
  const readings = splitSentences(text).map(({ text: sentence }) => readWords(sentence))
  const aboutMachines = readings.some(({ plain }) => topicOf(plain, 'start') === 'technical')
  const aboutProcess = readings.some(({ plain }) => topicOf(plain, 'start') === 'firm')
  return readings.some((reading) => sentenceAsks(reading, { aboutMachines, aboutProcess }))
}

interface Surroundings {
  aboutMachines: boolean
  aboutProcess: boolean
}

function sentenceAsks(reading: Reading, { aboutMachines, aboutProcess }: Surroundings): boolean {
  const { plain } = reading
  if (refusing.test(plain) || / what (?:does|is|are|do) (?:\w+ ){1,8}?mean /.test(plain)) return false
  if (telling.test(plain) && / so (?:that )?(?:you|we|it|the \w+) (?:can|could|will|may) /.test(plain)) return false
  const mentions = findMentions(reading, readClauses(reading), { places: findSpeedWords(reading), aboutProcess: () => aboutProcess })
  if (mentions.some((mention) => mentionAsks(plain, mention))) return true
  if (mentions.length === 0 && typos.test(plain) && topicOf(plain, 'start') !== 'technical' && !telling.test(plain)) return true
  const pressed = pressing.exec(plain)
  if (pressed !== null)
    return !pressingOther.test(plain) && (!/ (?:immediately|right away) /.test(pressed[0]) || aboutProcess || wishing.test(plain))
  if (dated.test(plain) && ['firm', 'soft'].includes(topicOf(plain, 'start')) && !telling.test(plain)) return true
  if (!comparing.some((pattern) => pattern.test(plain))) return false
  return aboutProcess || (!aboutMachines && waiting.test(plain))
}

function mentionAsks(plain: string, mention: Mention): boolean {
  const before = plain.slice(0, mention.start + 1)
  if (/ (?:not|never|no) (?:\w+ )?$/.test(before) && !/ (?:why|can|could|would) (?:\w+ )?(?:not|you not|we not) (?:\w+ )?$/.test(before))
    return false
  if (/ (?:received|got|had|was|were|been|already) (?:\w+ ){0,3}$/.test(before)) return false
  if (/ (?:it|this|that|they|which|logs?|traces?|files?) (?:should|will|may|might|could|would) (?:\w+ )?$/.test(before)) return false
  const own = plain.slice(mention.start, mention.end)
  if (mention.rule.role === 'adverb' || / (?:early|earlier|immediate|instant) /.test(own)) return wishing.test(plain)
  const isPurpose = mention.stance === 'purpose' || mention.stance === 'goal' || mention.stance === 'help'
  return !(isPurpose && telling.test(plain))
}
