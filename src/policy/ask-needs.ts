import type { About } from './ask-about.ts'
import { type Clause, has } from './ask-clauses.ts'
import type { Context } from './ask-contexts.ts'
import type { Hurry } from './ask-hurries.ts'
import type { Wish } from './ask-wishes.ts'

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
}

const waiting =
  / (?:pending|stuck|overdue|delayed|on hold|waiting|waited|waits|how long|too long|so long|very long|forever|(?:since|for|after|already|past|over|been) (?:\w+ ){0,3}(?:days?|weeks?|months?|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|may|june|july|january|february|march|april|august|september|october|november|december)|\d+ (?:business |working )?(?:days|weeks|months)) /

const overdue =
  / (?:pending|waiting|waited|stuck|overdue|on hold|in review|under review|taken)(?: \w+){0,6}? (?:days?|weeks?|months?|(?:mon|tues|wednes|thurs|fri|satur|sun)day) | (?:days|weeks|months)(?: \w+){0,4} (?:pending|waiting|stuck|overdue) | \d+ (?:business |working )?(?:days|weeks|months) (?:now|already) /

const general =
  / (?:(?:only|just) (?:curious|comparing|asking for (?:our|my|the)|wondering in general)|for (?:our|my|the) (?:internal )?(?:documentation|guide|understanding|information|records|wiki)|in general|internal guide|(?:write|writing) (?:an?|our) (?:\w+ )?(?:blog|article|guide|paper|thesis|book|study)|nothing (?:is |has been )?(?:in review|submitted|pending)|have nothing submitted) /

/** Reads the signs of a ticket from its clauses and the words of hurry found in each. */
export function readSigns(clauses: readonly Clause[], hurries: readonly (readonly Hurry[])[]): Signs {
  const holds = (pattern: RegExp) => clauses.some(({ plain }) => pattern.test(plain))
  return {
    waits: holds(waiting),
    isOverdue: holds(overdue),
    mentions: hurries.some((found) => found.some(({ needs }) => needs === 'nothing' || needs === 'object')),
    isGeneral: holds(general),
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
  const { clause, hurry, about, context, signs } = meeting
  if (about === 'machine' && hurry.needs !== 'matter') return false
  switch (hurry.needs) {
    case 'nothing':
      return true
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
      return signs.isOverdue && (about === 'process' || about === 'soft' || context.about === 'process')
    case 'mention':
      return signs.mentions
  }
}

function hurriesProcess({ clause, hurry, about, wish, context, signs }: Meeting): boolean {
  // "How do I reduce the waiting time?" after a slow build is about the build.
  if (about === 'soft') return !(context.about === 'machine' && context.isNear && context.isBefore)
  if (about !== 'pronoun' && about !== 'none') return about === 'process'
  if (about === 'pronoun' && has(clause, 'process') && !has(clause, 'machine')) return true
  if (context.about !== 'none') return context.about !== 'machine'
  return signs.waits || (hurry.side === 'after' && (about === 'pronoun' || wish === 'order'))
}

/** "Need this ASAP" asks where no fault and no machine is spoken of; a lone "urgent" needs a process beside it. */
function pressesMatter({ clause, context }: Meeting): boolean {
  if (has(clause, 'process')) return true
  if (has(clause, 'machine') || has(clause, 'trouble')) return false
  if (has(clause, 'soft')) return true
  if (context.isTrouble || context.about === 'machine') return false
  return isPhrase(clause) || (context.about !== 'none' && context.isNear)
}

function statesProcess({ clause, hurry, about, wish, context }: Meeting): boolean {
  if (about === 'process') return true
  if (about === 'soft') return context.about === 'process' || (wish === 'order' && context.about !== 'machine')
  if (about === 'other') return has(clause, 'process') || (hurry.needs === 'dated' && context.about === 'process')
  if (has(clause, 'process')) return true
  return isPhrase(clause) && (context.about === 'process' || (hurry.needs === 'dated' && context.about === 'soft'))
}

function isPhrase({ plain }: Clause): boolean {
  return plain.trim().includes(' ')
}
