// The words that decide what a ticket asks, as they should be written; a word one slip away from one of them is taken for it.
const known = `
expedite expedited expediting expedition accelerate accelerated accelerating acceleration prioritize prioritise prioritized prioritised
prioritizing prioritising prioritization prioritisation priority urgent urgently urgency immediate immediately possible earliest
escalate escalated escalation fasttrack hurrying quicker certification certified certify approval approved approve verification verified
verify validation validated review reviews reviewed vetting refund payout onboarding publishing publish published publication
enrolment enrollment submission submitted turnaround request requesting processing process please tomorrow`
  .trim()
  .split(/\s+/)

/** Words that are no slip although they stand one away from a known one. */
const real = new Set(
  'pleased possibly vesting preview expected expect prioritizes prioritises approves approver approvers refunds refunded payouts publisher publishers publishes validate verifies certifies certificate reviewer reviewers requests requested processes processed escalates escalating accelerates accelerator accelerators priorities expedites urgencies approvals submissions validations verifications revise reviewing reviled recertification polish punish vetoing betting enrolments impossible passible proceed proceeds'.split(
    ' ',
  ),
)

/** Slips that are further away than one letter, or too short to be guessed, and the short forms of chats. */
const usual = new Map<string, string>(
  Object.entries({
    pls: 'please',
    plz: 'please',
    plss: 'please',
    plse: 'please',
    u: 'you',
    ur: 'your',
    thx: 'thanks',
    req: 'request',
    cert: 'certification',
    certs: 'certification',
    certif: 'certification',
    prio: 'priority',
    quta: 'quota',
    qouta: 'quota',
    tmr: 'tomorrow',
    tmrw: 'tomorrow',
    spped: 'speed',
    spead: 'speed',
    speeed: 'speed',
    hury: 'hurry',
    hurrry: 'hurry',
    exped: 'expedite',
    expidate: 'expedite',
    expidiate: 'expedite',
    expadite: 'expedite',
    fats: 'fast',
    trak: 'track',
    fastrak: 'fasttrack',
    acelarate: 'accelerate',
    priotise: 'prioritise',
    priotize: 'prioritize',
  }),
)

const knownSet = new Set(known)
const byFirst = new Map<string, string[]>()
for (const word of known) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word])

/** Corrects the words of a sentence that decide what it asks; every other word is left as it is. Linear in the sentence. */
export function correctSpelling(sentence: string): string {
  return sentence.replace(/\p{L}+/gu, (word) => corrected(word.toLowerCase()) ?? word)
}

function corrected(word: string): string | null {
  const fixed = usual.get(word)
  if (fixed !== undefined) return fixed
  if (word.length < 5 || word.length > 16 || knownSet.has(word) || real.has(word)) return null
  return byFirst.get(word.charAt(0))?.find((right) => isOneSlipAway(word, right)) ?? null
}

/** One letter too many, too few, another one, or two neighbours exchanged. */
function isOneSlipAway(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1 || right.length < 6) return false
  let start = 0
  while (start < word.length && word.charAt(start) === right.charAt(start)) start += 1
  const rest = (text: string, skipped: number) => text.slice(start + skipped)
  if (word.length > right.length) return rest(word, 1) === rest(right, 0)
  if (word.length < right.length) return rest(word, 0) === rest(right, 1)
  const swapped = word.charAt(start) === right.charAt(start + 1) && word.charAt(start + 1) === right.charAt(start)
  return rest(word, 1) === rest(right, 1) || (swapped && rest(word, 2) === rest(right, 2))
}
