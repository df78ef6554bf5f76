import { countWords, firstWord, type Limit, type Meeting, wordsBetween } from './holds.ts'
import type { Reading } from './words.ts'

/** Whether what is said after the speed word refuses it ("expediting is not supported"). */
export function holdsPredicate(meeting: Meeting): boolean {
  const { reading, limit, mention } = meeting
  const start = negationStart(reading, limit)
  if (start < mention.end - 1 || mention.stance === 'help') return false
  const gap = wordsBetween(reading, mention.end, start)
  if (countWords(gap) > 25 || / (?:was|were|been|had|did|need) $| than /.test(gap)) return false
  if (/(?<! ,) (?:that|which|who|whose)(?: \w+)? $/.test(gap)) return false
  // "A refund that was rushed cannot be claimed twice."
  if (/ (?:that|which) (?:was|were|has been|have been|had been) (?:\w+ly )?$/.test(reading.plain.slice(0, mention.start + 1))) return false
  // "Eligible for expedited review, not approved" sets two things against each other.
  if (/^ (?:\w+ ){0,2}, $/.test(gap) && reading.plain.startsWith(' not ', start)) return false
  // "Rushing the migration is not recommended" is advice.
  if (/rush|hurry/.test(mention.rule.name) && / (?:advised|recommended|encouraged)$/.test(reading.plain.slice(0, limit.end))) return false
  if (anotherVerb.test(gap) || saysEffect(meeting)) return false
  if (mention.stance !== 'purpose' && mention.stance !== 'aim' && mention.rule.role !== 'adverb') return true
  return (
    subjectAsks(meeting) || (isInfinitive(meeting) && /^ (?:\w+ ){0,10}$/.test(gap)) || (mention.rule.role === 'adverb' && heads(meeting))
  )
}

/** "Asking for it to be done sooner will not help": the verb "be done" is no part of the negation. */
function negationStart({ plain }: Reading, { start, end, rule }: Limit): number {
  const at =
    rule.name === 'is not offered'
      ? plain.slice(start, end).search(/ (?:\w+ )?(?:not|never|no longer|neither|nor|rarely|seldom|hardly) /)
      : -1
  return at < 0 ? start : start + at
}

const anotherVerb =
  / (?:is|are|will|can|has|have|does|do|take|takes) .*? (?:and|,) (?!are |is |will |can |do |does |have |has |not |never |therefore |so |thus |may |must |hence |or |and |even |generally |usually |we )\w+ (?:\w+ )*?$/

const asks =
  /ing$|^(?:requests?|asks?|tickets?|emails?|calls?|payments?|attempts?|escalations?|complaints?|resubmissions?|any|duplicate|multiple|repeated|additional|efforts?)$/

/** "Asking for it to be done sooner", "at present, tickets to rush a review": the clause up to the speed word is about asking. */
function subjectAsks(meeting: Meeting): boolean {
  const { reading, clauses, mention } = meeting
  if (asks.test(firstWord(meeting))) return true
  const from = reading.starts[clauses.firsts[mention.clause] ?? 0] ?? 1
  return /(?:^| (?:,|;|:|—|and|but|that)) (?:and )?(?:\w+ing|(?:\w+ ){0,3}(?:requests?|tickets?|attempts?|escalations?|pleas?)) (?:\w+ ){0,12}$/.test(
    reading.plain.slice(from - 1, mention.start + 1),
  )
}

/** "To expedite is not possible." */
function isInfinitive({ reading, clauses, mention }: Meeting): boolean {
  const from = reading.starts[clauses.firsts[mention.clause] ?? 0] ?? 1
  return /^ (?:(?:but|and|;|—) )?to $/.test(reading.plain.slice(from - 1, mention.start + 1))
}

/** "A payout earlier than the standard date is not something we can arrange": the adverb belongs to the subject. */
function heads({ reading, clauses, mention }: Meeting): boolean {
  const from = reading.starts[clauses.firsts[mention.clause] ?? 0] ?? 1
  return /^ (?:please note that )?(?:an?|any|your|the|such an?) (?:\w+ ){1,3}$/.test(reading.plain.slice(from - 1, mention.start + 1))
}

/** "An expedited review does not affect the rating" tells what it does, as long as it is not the asking that is in vain. */
function saysEffect(meeting: Meeting): boolean {
  const { reading, limit } = meeting
  const own = reading.plain.slice(limit.start, limit.end)
  if (/ (?:included|given|made|considered)$/.test(own))
    return /^ in (?:the |this |that |any )?(?:\w+ )?(?:reports?|average|lists?|totals?|statistics|counts?|views?|exports?|bill) /.test(
      reading.plain.slice(limit.end, limit.end + 60),
    )
  if (!/ (?:affect|influence|change|guarantee|effect|impact|bearing)$/.test(own)) return false
  const rest = reading.plain.slice(limit.end, limit.end + 60)
  if (/^ (?:on )?(?:\w+ ){0,2}(?:outcome|results?|decision) /.test(rest)) return !asksForIt(meeting) || /^ its /.test(rest)
  return /^ (?:on )?(?:(?:the|your|its|any|our) )?(?:\w+ ){0,2}(?:requirements?|ratings?|scores?|ranking|prices?|costs?|content|quality|eligibility|rules|policies|criteria|others?(?: \w+)?) /.test(
    rest,
  )
}

/** The clause begins with asking for it, not with doing it. */
function asksForIt(meeting: Meeting): boolean {
  const { reading, clauses, mention } = meeting
  return asks.test(firstWord(meeting)) && mention.start + 1 > (reading.starts[clauses.firsts[mention.clause] ?? 0] ?? 1)
}
