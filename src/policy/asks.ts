import { aboutOf } from './ask-about.ts'
import { type Clause, readAskClauses } from './ask-clauses.ts'
import { type Context, contextsOf, nowhere } from './ask-contexts.ts'
import { onlyHelps } from './ask-help.ts'
import { findHurries, type Hurry } from './ask-hurries.ts'
import { findsNeed, readSigns, type Signs } from './ask-needs.ts'
import { askVetoes } from './ask-vetoes.ts'
import { type Wish, wishOf } from './ask-wishes.ts'

interface Ticket {
  clauses: readonly Clause[]
  contexts: readonly Context[]
  signs: Signs
}

/**
 * Whether what a person typed asks for a process to be sped up ("please expedite my certification", "need this approved ASAP"). Speaking of
 * machines, of what was done to help ("I attached logs to expedite the case"), of the past, or with somebody else's words asks for nothing.
 * English; common misspellings count. Linear in the text.
 *
 *     text -> passages -> sentences -> clauses; an ask is a clause with words of hurry that
 *     wishes (wishOf) + is not taken back (askVetoes) + hurries what people wait for, named here or near (findsNeed)
 */
export function asksToExpedite(text: string): boolean {
  const clauses = readAskClauses(text)
  const hurries = clauses.map(findHurries)
  if (hurries.every(({ length }) => length === 0)) return false
  const ticket = { clauses, contexts: contextsOf(clauses), signs: readSigns(clauses, hurries) }
  return hurries.some((found, index) => found.some((hurry) => hurryAsks(ticket, index, hurry)))
}

function hurryAsks({ clauses, contexts, signs }: Ticket, index: number, hurry: Hurry): boolean {
  const clause = clauses[index]
  if (clause === undefined) return false
  const wish = wishAt(clauses, index, hurry.start)
  // "Urgent flag in rules" above a question only names what that is about.
  if (hurry.wish !== 'own' && wish === 'title' && signs.isElsewhere) return false
  if (hurry.wish !== 'own' && (wish === 'none' || (hurry.wish === 'order' && wish === 'question'))) return false
  if ((wish === 'question' || wish === 'title') && signs.isGeneral) return false
  if (isVetoed(clause, hurry) || isTakenBack(clauses, index, hurry)) return false
  const about = aboutOf(clause, hurry)
  if (onlyHelps(clauses, index, { hurry, about })) return false
  return findsNeed({ clause, hurry, about, wish, context: contexts[index] ?? nowhere, signs })
}

// Longest way from a result to what is wished for it, in clauses; real sentences hold a few.
const reach = 4

/** A result is wished for when that is wished by which it comes: "what must I do so that my review is handled with priority?" */
function wishAt(clauses: readonly Clause[], index: number, start: number): Wish {
  const clause = clauses[index]
  const own = clause === undefined ? 'none' : wishOf(clause, start)
  if (own !== 'none' || !clause?.isResult) return own
  const before = clauses.slice(Math.max(0, index - reach), index).filter(({ sentence }) => sentence === clause.sentence)
  return before.map((one) => wishOf(one, one.plain.length)).find((wish) => wish !== 'none') ?? 'none'
}

function isVetoed({ plain }: Clause, { start, end, needs }: Hurry): boolean {
  const stretches = {
    clause: plain,
    before: plain.slice(0, start + 1),
    within: plain.slice(start, end),
    behind: plain.slice(end - 1),
  }
  return askVetoes.some(
    ({ pattern, where, only, unless }) =>
      (only === undefined || only.includes(needs)) && pattern.test(stretches[where]) && !(unless?.test(plain) ?? false),
  )
}

const askedBefore = / (?:asked|requested|wanted|told)(?: \w+){0,3} (?:to|for|that)(?: \w+){0,3} $/
const takenBack =
  / (?:granted|postponed|disregard|ignore|forget|withdraw|withdrew|withdrawn|cancel) | no longer | not (?:needed|necessary|need) /

/** "We asked to expedite the review; please disregard that." */
function isTakenBack(clauses: readonly Clause[], index: number, { start }: Hurry): boolean {
  const before = clauses[index]?.plain.slice(0, start + 1) ?? ''
  return askedBefore.test(before) && clauses.slice(index + 1, index + 3).some(({ plain }) => takenBack.test(plain))
}
