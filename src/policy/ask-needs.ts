import type { About } from './ask-about.ts'
import { type Clause, has } from './ask-clauses.ts'
import type { Context } from './ask-contexts.ts'
import type { Hurry } from './ask-hurries.ts'
import { type Wish, wishOf } from './ask-wishes.ts'

/** What a ticket as a whole tells about waiting and hurry. */
export interface Signs {
  /** Somebody waits for something. */
  waits: boolean
  /** Something has waited for days. */
  isOverdue: boolean
  /** It holds a speed word, whether that asks or not. */
  mentions: boolean
  /** It says of itself that it only asks in general. */
  isGeneral: boolean
  /** What stands below its first line asks or complains about something else, and nothing tells of a wait or a day. */
  isElsewhere: boolean
}

const waiting =
  / (?:pending|stuck|overdue|delayed|on hold|waiting|waited|waits|how long|too long|so long|very long|forever|(?:\d+|one|two|three|four|five|six|seven|ten|thirty) (?:day|week|month) (?:\w+ )?(?:holds?|wait|reserve|delay|review|period)|(?:submitted|requested|applied|filed|lodged|ordered|resubmitted) (?:\w+ ){0,6}(?:ago|last (?:week|month|night)|yesterday|on the \d\w*)|no (?:news|answer|reply|word|response|progress)|any (?:progress|updates?|news)|heard nothing|heard back|nothing has (?:moved|happened)|(?:since|for|after|already|past|over|been) (?:\w+ ){0,3}(?:days?|weeks?|months?|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|may|june|july|january|february|march|april|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\d+ (?:business |working )?(?:days|weeks|months)) /

const overdue =
  / (?:pending|waiting|waited|stuck|overdue|on hold|in review|under review|taken)(?: \w+){0,6}? (?:days?|weeks?|months?|(?:mon|tues|wednes|thurs|fri|satur|sun)day) | (?:days|weeks|months)(?: \w+){0,4} (?:pending|waiting|stuck|overdue) | \d+ (?:business |working )?(?:days|weeks|months) (?:now|already|old) /

const general =
  / (?:(?:only|just) (?:curious|comparing|collecting|gathering|asking for (?:our|my|the)|wondering in general)|for (?:our|my|the) (?:internal )?(?:documentation|guide|understanding|information|records|wiki)|in general|internal guide|(?:write|writing) (?:an?|our) (?:\w+ )?(?:blog|article|guide|paper|thesis|book|study)|nothing (?:is |has been )?(?:in review|submitted|pending)|have nothing submitted) /

const inOrder =
  / (?:in (?:the )?order|first come|one after (?:the other|another)|in turn|queue|processing times?|takes (?:\w+ ){1,3}(?:days|weeks|months)|(?:business|working) days) /

const elsewhere =
  /^ (?:(?:and|so|but|or) )?(?:where|which|whose|who|why|what (?!(?:can|could|else|do|should|would|must|has) )|are there |how (?!(?:long|soon|quickly|fast|can|could) )|is (?:it|this|that) (?:normal|expected|true|right|correct|known|ok|intended)|do(?:es)? (?!you )|(?:did|was|were|should|has|have) )| (?:typos?|missing|wrong|disappeared|vanished|gr[ae]yed|(?:does|do|did) not (?:work|open|load|show|appear|match|fire|trigger|come up|let|accept)|(?:is|are) not (?:shown|saved|fired|sent|triggered|visible|listed|readable|selectable)|hard to|off by|slow|slowly|loads?|(?:since|after) (?:(?:the|an?|our|my|last|this|your) )?(?:\w+ )?(?:update|upgrade|migration|patch)|crash\w*|twice|phishing|unreadable|misspel\w+|overlaps?|blank|cut off) /

const none: Pick<Clause, 'plain' | 'isAside'> = { plain: ' ', isAside: false }

/** Reads the signs of a ticket from its clauses and the words of hurry found in each. */
export function readSigns(clauses: readonly Clause[], hurries: readonly (readonly Hurry[])[]): Signs {
  const holds = (pattern: RegExp) => clauses.some(({ plain }) => pattern.test(plain))
  return {
    waits: holds(waiting),
    isOverdue: holds(overdue),
    mentions: holds(inOrder) || hurries.some((found) => found.some(({ needs }) => needs === 'nothing' || needs === 'object')),
    isGeneral: holds(general),
    isElsewhere:
      !holds(waiting) &&
      !hurries.some((found, index) =>
        found.some(({ needs, start }) => needs === 'dated' && wishOf(clauses[index] ?? none, start) !== 'none'),
      ) &&
      clauses.some(({ passage, plain }) => passage > 0 && elsewhere.test(plain)),
  }
}

/** Words of hurry in their place: what they are about, how their clause wishes, and what was named around it. */
export interface Meeting {
  clause: Clause
  hurry: Hurry
  about: About
  wish: Wish
  context: Context
  signs: Signs
}

/** Whether words of hurry find what they need to be an ask. */
export function findsNeed(meeting: Meeting): boolean {
  const { clause, hurry, about, wish, context, signs } = meeting
  if (about === 'machine' && hurry.needs !== 'matter') return false
  switch (hurry.needs) {
    case 'nothing':
      return !(wish === 'question' && about !== 'process' && context.about === 'machine' && context.isNear)
    case 'object':
      return hurriesProcess(meeting)
    case 'matter':
      return pressesMatter(meeting)
    case 'stated':
    case 'dated':
      return statesProcess(meeting)
    case 'wait':
      return has(clause, 'process') || signs.waits || (context.about === 'process' && context.isNear)
    case 'delayed':
      return signs.isOverdue && (about === 'process' || about === 'soft' || isPending(context))
    case 'mention':
      return signs.mentions
  }
}

/** Asked of others, where no machine and no fault is near. */
function isAskedOfPeople({ clause, wish, context }: Meeting): boolean {
  if (context.about === 'machine' || context.isTrouble || has(clause, 'machine') || has(clause, 'trouble')) return false
  return wish === 'order' || (wish === 'question' && !/ (?:i|we|users|customers) /.test(clause.plain))
}

// What people do with what lies before them; a machine runs, loads or copies.
const handled =
  / (?:finish|finali[sz]e|complete|handle|decide(?: on)?|approve|deal with|look at|issue|sort|deliver|review|get|have|see to|attend to|process) (?:\w+ ){0,2}(?:it|this|that|them|these|mine|ours) /

function hurriesProcess(meeting: Meeting): boolean {
  const { clause, hurry, about, wish, context, signs } = meeting
  // "How do I reduce the waiting time?" after a slow build is about the build.
  if (about === 'soft') return !(context.about === 'machine' && context.isNear && context.isBefore)
  if ((about === 'other' || about === 'none') && hurry.isForPeople && isAskedOfPeople(meeting)) return true
  if (about !== 'pronoun' && about !== 'none') return about === 'process'
  if (about === 'pronoun' && has(clause, 'process') && !has(clause, 'machine')) return true
  if (context.about !== 'none') return context.about !== 'machine'
  return signs.waits || (hurry.side === 'after' ? about === 'pronoun' || orders(wish) : !context.isTrouble && handled.test(clause.plain))
}

/** "Need this ASAP" asks where no fault and no machine is spoken of; a lone "urgent" needs a process beside it. */
function pressesMatter({ clause, context, wish }: Meeting): boolean {
  if (has(clause, 'process')) return true
  if (has(clause, 'machine') || has(clause, 'trouble')) return false
  if (has(clause, 'soft')) return true
  if (context.isTrouble) return false
  if (has(clause, 'people') && orders(wish)) return true
  if (context.about === 'machine') return false
  return isPhrase(clause) || (context.about !== 'none' && context.isNear)
}

function statesProcess(meeting: Meeting): boolean {
  const { clause, hurry, about, wish, context } = meeting
  if (about === 'process') return true
  if (about === 'soft')
    return (
      context.about === 'process' || (orders(wish) && context.about !== 'machine') || (hurry.needs === 'dated' && isAskedOfPeople(meeting))
    )
  if (isWanted(meeting)) return true
  if (about === 'other') return has(clause, 'process') || (hurry.needs === 'dated' && isPending(context) && !has(clause, 'trouble'))
  if (has(clause, 'process') || (has(clause, 'people') && orders(wish) && about !== 'pronoun')) return true
  return (
    isPhrase(clause) &&
    (context.about === 'process' || ((hurry.needs === 'dated' || orders(wish)) && context.about === 'soft' && !context.isTrouble))
  )
}

/** What is wanted by a day, and is called by no name that is known, is people's work where no machine and no fault is near. */
function isWanted({ clause, hurry, about, wish, context, signs }: Meeting): boolean {
  if (hurry.needs !== 'dated' || has(clause, 'machine') || has(clause, 'trouble') || context.isTrouble || context.about === 'machine')
    return false
  if (about === 'other') return wish === 'order'
  return isPhrase(clause) && context.about === 'none' && (signs.waits || (wish === 'order' && has(clause, 'pronoun')))
}

/** Asked for, or a title, which asks as well. */
function orders(wish: Wish): boolean {
  return wish === 'order' || wish === 'title'
}

/** A process, or perhaps one, stands nearest and no fault. */
function isPending({ about, isTrouble }: Context): boolean {
  return about === 'process' || (about === 'soft' && !isTrouble)
}

function isPhrase({ plain }: Clause): boolean {
  return plain.trim().includes(' ')
}
