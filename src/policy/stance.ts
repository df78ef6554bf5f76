/**
 * What a speed word does in its clause. `open`: it is what the clause is about. `goal`: it opens the sentence ("To expedite the review, …").
 * `purpose`: it only says what something else is good for ("attach logs to expedite"). `aim`: the same, of asking for it ("a contract to
 * request an expedited review"). `help`: something helps to speed up.
 */
export type Stance = 'open' | 'goal' | 'purpose' | 'aim' | 'help'

const infinitive =
  / to (?:(?:be|also|further|possibly|better|actually|simply|please|try to|try and|help|help us|help to|request|ask for|apply for|receive|obtain|get|have|see|enable|allow|qualify for|secure|gain|initiate|start|trigger|make|achieve|ensure|give|grant|provide|offer|influence or|intervene (?:to|and)|(?:\w+ly))(?: (?!to\b)[\w]+){0,4}? )?$/

const noun =
  'ability|ways?|work ?arounds?|tricks?|hacks?|recipe|formula|options?|means|methods?|mechanisms?|possibility|capability|capacity|process|procedures?|provisions?|facility|paths?|routes?|requests?|wish|wishes|attempts?|permission|authority|right|power|position|plans?|intention|appeals?|pleas?|demands?|tickets?|emails?|calls?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|exceptions?|pressure|access|tools?|chance|opportunity|fee|control|influence|leverage|payments?|bribes?|circumstances|justifications?|policy|rules?|custom|reasons?|efforts?|no use|decisions?|approvals?|consent|eligibility|willingness|slots?|discretion|pilots?|programm?e?s?|schemes?|messages?|commitment|obligation|promise|guarantee|resources|bandwidth|lever|levers|services?|support|remit|scope|mandate|purview|job|responsibility|hands'

const head = new RegExp(
  ` (?:able|unable|possible|impossible|feasible|${noun}|requested|requesting|wants?|wanted|wanting|wish(?:ing)?|needs?|needed|like|love|prefer|try|trying|tried|attempting|allowed|permitted|authori[sz]ed|entitled|eligible|supported|offers?|offered|refuses?|refused|declines?|agrees?|agreed|commit|going|obliged|obligated|willing|intend|hop(?:e|ing)|expect|expected|best|utmost|seek|seeking|asked|asks?|asking|ready|free|do|done|enough|sufficient|late|advisable|wise|sensible|reasonable|worth|how|what|which|whether|when|ought|is|are|difficult|hard|easy|have|has|proper|appropriate|acceptable|inappropriate|realistic|unlikely|likely|trained|equipped|expecting|looking|intervene|help|continue|begin|start|aim|cannot|us|made|practice|policy|ours|mine|theirs|seeks?|used|beholden|required|mandatory|necessary|obligatory|(?:step|steps|stepped|jump) in|involved|act)(?: \\w+ly)? $`,
)

const asker =
  / (?:cause|causes|ask|asks|asking|asked|request|requests|requesting|requested|urge|urging|press|pressing|push|pushing|get|getting|tell|telling|force|forcing|require|allow|allows|allowing|permit|permits|permitting|enable|instruct|beg|want|wants|need|like|expect|expects|expecting|for|possible for|pressure|pressuring|persuade|convince|compel|oblige|direct|contact|contacting|call|calling|ring|ringing|phone|phoning|nag|nagging|pester|pestering|lobby|lobbying|email|emailing|chase|chasing|escalate|pay|paying|bribe)(?: [\w]+){1,5} $/

const topicHead = new RegExp(
  ` (?:${noun}|ask|asks|asked|asking|request|requested|requesting|need|apply|applying|appl(?:y|ies)|opt|qualify|eligible|ineligible|look|looking|available|responsible|hop(?:e|ing)|plead|push|pushing|press|pressing|allowed?|allow|provide|provides|support|call|calling|pay|paying|charge|timeline|wait|waiting|pledge|except|ideal|known|needed|required|necessary|mandatory|prerequisite|condition|precondition|basis|criteria|criterion|considered|selected|approved|place|qualif(?:ies|ied|ying)) $`,
)

/** "Subject to acceleration", "access to a faster review": here "to" leads to a thing. */
const thingHead =
  / (?:subject|amenable|entitled|entitlement|entitles?(?: \w+){1,4}|access|right|claim|claims|leads?|translates?|amounts?|equates?|committed|agree|resort|upgraded|switched|converted|changed|comes|averse|opposed|exceptions?) to (?:(?:an?|any|the|our|your|more|such) )?$/

/** The stance of a speed word, given the plain words of its clause before it and whether the clause opens the sentence. */
export function stanceOf(before: string, opensSentence: boolean, isAdverb = false): Stance {
  if (thingHead.test(before)) return 'open'
  if (isAdverb && opensSentence && /^ (?:in order )?to /.test(before)) return 'goal'
  if (isAdverb && / (?:helps|helping|lets|allows|enables) (?:\w+ ){0,6}$/.test(before)) return 'help'
  if (
    / help(?:s|ed|ing|ful)?(?: us| you| them| to| the \w+| our \w+| your \w+| in| with){0,3} $/.test(before) &&
    !/ (?:with|for) (?:any )?help $/.test(before)
  )
    return 'help'
  if (/ (?:in order to|so as to)(?: \w+)?(?: \w+)? $/.test(before))
    return before.trim().startsWith('in order to') && opensSentence ? 'goal' : 'purpose'
  const to = infinitive.exec(before)
  if (to !== null) return infinitiveStance(before.slice(0, to.index + 1), to[0], opensSentence)
  const preposition =
    / (?:for|by|towards?|in|of) (?:(?:a|an|the|any|even|much|your|our|more|their|his|us|further|possible|getting|making|having) ){0,3}$/.exec(
      before,
    )
  return preposition === null ? 'open' : prepositionStance(before.slice(0, preposition.index + 1), preposition[0], opensSentence)
}

function infinitiveStance(before: string, infinitive: string, opensSentence: boolean): Stance {
  const led = before.replace(/ (?:also|please|not|,|in case you (?:want|wish|need)) $/, ' ')
  if (led.trim() === '' || /^ for (?:us|support|microsoft|our \w+|the \w+(?: team)?) $/.test(led)) return opensSentence ? 'goal' : 'purpose'
  if (head.test(led) || asker.test(led)) return 'open'
  return /^ to (?:request|ask for|apply for|receive|obtain|get|qualify for|secure) /.test(infinitive) ? 'aim' : 'purpose'
}

function prepositionStance(before: string, preposition: string, opensSentence: boolean): Stance {
  if (preposition.startsWith(' in ')) return 'open'
  if (preposition.startsWith(' of ')) return / purposes? $/.test(before) ? 'purpose' : 'open'
  if (/ (?:covered|reached|included) $/.test(before) && preposition.startsWith(' by ')) return 'open'
  if (before.trim() === '' && preposition.startsWith(' for ')) return opensSentence ? 'goal' : 'purpose'
  return !preposition.startsWith(' by ') && topicHead.test(before) ? 'open' : 'purpose'
}
