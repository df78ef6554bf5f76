import { countWords, type Limit, type Meeting, wordsBetween } from './holds.ts'
import { embeds, idiomAfter, idiomBefore, inverted, praise, requirement, takeover, unhurried } from './idioms.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './words.ts'

/** Farthest a negation reaches, in words. */
const reachWords = 25

/** Whether a negated verb before the speed word negates it ("cannot expedite"), with no other statement between. */
export function holdsNot({ reading, limit, mention }: Meeting): boolean {
  if (isInside(limit, mention)) return true
  if (limit.end > mention.start + 1) return false
  const gap = wordsBetween(reading, limit.end, mention.start)
  const lead = reading.plain.slice(0, limit.start + 1)
  if (listing.test(lead)) return false
  // "We have never had to decline a request for an early review."
  if (limit.rule.name === 'refuse' && / (?:not|never|rarely|seldom)(?: (?!and|but|so|or|,)\w+){0,3} $/.test(lead)) return false
  if (limit.rule.name === 'negated verb' && isIdiom(reading, limit, { gap, lead })) return false
  if (/^ (?:all|every\w*|many|most) /.test(gap) && knowing.test(gap)) return false
  if (countWords(gap) > reachWords || (mention.rule.role === 'adverb' && describes(gap, lead))) return false
  if (mention.rule.name === 'sooner' && (unhurried.test(gap) || / (?:expires?|leaves?|fails?) (?:\w+ )?$/.test(gap))) return false
  // "The review cannot begin sooner than you submit."
  if (mention.rule.name === 'sooner' && /^ than (?:you|your|they) /.test(reading.plain.slice(mention.end))) return false
  if (filling.test(gap)) return false
  // "We will not rest until your refund is expedited"; but "not until the tenth day will we expedite".
  if (/ (?:until|till) /.test(gap) && !(/^ until /.test(gap) && inverted.test(gap))) return false
  // "It is not as fast as the expedited review" compares; "it cannot be changed once it is expedited" tells when.
  if (/ (?:as|than) (?:(?:an?|the|our) )?$| (?:once|after|while) (?:it|they|you|the \w+) (?:is|has|are|have) /.test(gap)) return false
  // "We no longer review by hand, which speeds up approval" says it of something else.
  // "Do not trust agencies that promise a faster approval", "nobody is fined for asking to have it expedited".
  if (
    / , which | (?:who|that) (?:promises?|claims?|offers?|sells?|advertises?) /.test(gap) ||
    / (?:paid|rewarded|compensated|fined|penali[sz]ed|punished)(?: \w+){0,3} for /.test(gap)
  )
    return false
  if (saidOfAnother(reading, mention) && !/ that | which /.test(gap) && !takesFinite(reading, limit, gap)) return false
  // "We never ask for your password to expedite a request"; but "do not ask for a review to be expedited".
  if (/^ (?:be )?(?:ask\w*|charg\w*) (?:you )?(?:for (?:\w+ ){1,4}(?:to|for) (?!be )|to pay )/.test(gap)) return false
  if (isTakenOver(limit, { gap, lead }) || isAdvice(mention, { gap, lead })) return false
  if (mention.stance !== 'purpose' && mention.stance !== 'aim') return true
  // "Any sooner" is said only where it is denied.
  if (reading.plain.startsWith(' any ', mention.start)) return true
  return agent.test(lead) || contacting.test(gap) || (/ but $/.test(lead) && /^ (?:to|for) /.test(gap))
}

/** A report or a column that leaves expedited reviews out refuses none. */
const listing =
  / (?:reports?|average|lists?|views?|totals?|statistics|dashboards?|exports?|counts?|tables?|charts?|columns?|fields?|api|feeds?) (?:\w+ ){0,2}$/

/** "Do not put passwords in a rush request." */
const filling =
  /^ (?:include|attach|put|enter|paste|add|share|quote|mention|store|upload|enclose|type) (?:\w+ ){1,5}(?:in|with|on|into|to) (?:an?|the|your|any) $/

/** "Few people know that they can have it expedited", "not even we thought that it would be so early". */
const knowing =
  /^ (?:\w+ ){0,4}(?:knows?|knew|reali[sz]es?|notices?|suspects?|remembers?|(?:is|are) aware) that |^ (?:\w+ ){0,4}(?:expected|thought|believed|imagined|dreamed|dreamt|guessed) /

interface Around {
  gap: string
  lead: string
}

function isIdiom(reading: Reading, limit: Limit, { gap, lead }: Around): boolean {
  const waits = gap.startsWith(' until ') && inverted.test(gap)
  // "Why has it not been expedited?", "I was told that it cannot be": neither says so oneself.
  if (/ why (?:\w+ ){1,5}$| (?:was told|were told|said|told (?:me|us)) (?:\w+ ){0,5}$/.test(lead)) return true
  return (countWords(gap) > 0 && !waits && idiomAfter.test(reading.plain.slice(limit.end))) || idiomBefore.test(lead)
}

/** "Your review is not faster" describes; "will not be faster" refuses. */
function describes(gap: string, lead: string): boolean {
  // "Reviews have never been faster."
  if (gap === ' been ') return true
  return / (?:usually|sometimes|often|normally|typically) /.test(gap) || (countWords(gap) === 0 && / (?:is|are|was) $/.test(lead))
}

const finite = / (?:expedites|accelerates|speeds up|shortens|hastens|quickens|prioriti[sz]es|rushes|reduces|hurries|fast tracks) /

function saidOfAnother(reading: Reading, mention: Mention): boolean {
  return finite.test(reading.plain.slice(mention.start, mention.end + 1))
}

/** "The team never prioritizes a review", "we do not do expedites": any other word in -s is said by someone else. */
function takesFinite(reading: Reading, limit: Limit, gap: string): boolean {
  if (/ (?:never|rarely|seldom|hardly|scarcely|barely) ?$/.test(reading.plain.slice(limit.start, limit.end))) return countWords(gap) <= 1
  return / (?:do|any|no|for|of|offer|accept|provide|take|grant|handle|make|give|process|consider|approve|support|allow) (?:any |such )?$/.test(
    gap,
  )
}

/** A verb right after the negation is the one negated ("nor can we expedite", "cannot make it faster"); "unlikely that we can" and "there is not a form that will" go on. */
function isTakenOver(limit: Limit, { gap, lead }: Around): boolean {
  if (
    limit.rule.name === 'slim chance' ||
    (/ there (?:is|are) $/.test(lead) && /^ (?:an?|any|one) (?:[\w,]+ ){1,8}?(?:that|which|to) /.test(gap)) ||
    /^ (?:that|until) |^ (?:\w+ly )?(?:have|offer|know|see|hold) (?:an?|any) (?:\w+ ){1,5}?(?:that|which) /.test(gap)
  )
    return false
  const taken = takeover.exec(gap)
  return taken !== null && taken.index > 0 && !embeds.test(gap.slice(0, taken.index + 1))
}

/** "Do not rush": advice to take one's time. */
function isAdvice({ rule }: Mention, { gap, lead }: Around): boolean {
  const hurries = rule.name === 'rush' || rule.name === 'hurry'
  return hurries && countWords(gap) === 0 && /^(?:.* (?:;|:|\(|,|please))? (?:please )?do $/.test(lead)
}

const agent =
  / (?:we|support|microsoft|teams?|engineers?|agents?|staff|nobody|one|reviewers|representatives|specialists|advocates|i) (?:\w+ ){0,5}$/

const contacting =
  /^ (?:\w+ly )?(?:simply |just )?(?:(?:be )?(?:permitted|allowed|authori[sz]ed|entitled|supposed|able) )?(?:to )?(?:be )?(?:(?:open|creat|submit|resubmit|fil|rais|contact|call|email|mail|writ|ask|request|escalat|chas|ring|phon|tweet|text|nag|pester|badger|hound|urg|lobby|approach|pay|reply|post|messag|interven|ping|tag|reach|us)(?:e|ed|es|ing|ting|ted|s)?|pa?id|written|duplicate|meant|intended|designed|(?:the|an?)(?: \w+)? (?:place|way|channel|means)|for (?:asking|requesting)) /

/** Whether a negated thing or person before the speed word takes it away ("no way to fast-track"). */
export function holdsNone({ reading, limit, mention }: Meeting): boolean {
  if (isInside(limit, mention)) return true
  if (limit.end > mention.start + 1) return false
  const gap = wordsBetween(reading, limit.end, mention.start)
  if (/^ (?:else )?(?:prevent|stop|hinder|keep|wrong|to lose|but|block|stand)\w* | not | , which /.test(gap)) return false
  if (/^ (?:\w+ )?(?:is|are|works|runs|was) $/.test(gap) && mention.rule.role === 'adverb') return false
  if (requirement.test(gap) || / (?:charged?|free of charge) /.test(gap)) return false
  if (knowing.test(gap)) return false
  // "Nobody ever waited longer than a week for an urgent approval."
  if (/ wait(?:s|ed|ing)? (?:any )?(?:longer|more) than /.test(gap)) return false
  // "None of the reviewers who expedite fixes work on Sundays."
  if (/ (?:who|that) $/.test(gap) && !/ there (?:is|are) $/.test(reading.plain.slice(0, limit.start + 1))) return false
  // "Nothing speeds up the approval like a complete form" praises the form.
  if (saidOfAnother(reading, mention) && praise.test(reading.plain.slice(mention.end))) return false
  // "No other partner is approved faster than those with complete profiles."
  if (/ other(?: \w+)?$/.test(reading.plain.slice(limit.start, limit.end)) && / than /.test(reading.plain.slice(mention.end - 1)))
    return false
  const isPurpose = mention.stance === 'purpose' || mention.stance === 'aim'
  return countWords(gap) <= reachWords && !(isPurpose && / (?:and|provide|attach|include) /.test(gap))
}

/** "We give no publisher priority." */
function isInside(limit: Limit, mention: Mention): boolean {
  return limit.start > mention.start && limit.end < mention.end
}

/** Whether a bare "no" stands right before the speed word ("no fast track"). */
export function holdsNo({ reading, limit, mention }: Meeting): boolean {
  if (isInside(limit, mention)) return true
  if (limit.end > mention.start + 1 || mention.rule.role === 'adverb') return false
  const gap = wordsBetween(reading, limit.end, mention.start)
  if (
    countWords(gap) > 5 ||
    requirement.test(gap) ||
    / (?:costs?|charges?|fees?|problems?|to|doubt|harm|reasons?|limits?|longer|later|more|matter|issues?|obligation|,) /.test(gap)
  )
    return false
  if (saidOfAnother(reading, mention) && praise.test(reading.plain.slice(mention.end))) return false
  return !/^ (?:\w+ )?(?:fees?|costs?|charges?|surcharges?|needed|required|necessary|limits?|tickets?|requests? (?:is|are) (?:needed|required))\b/.test(
    reading.plain.slice(mention.end),
  )
}
