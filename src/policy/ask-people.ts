/** Whose work people wait for, by their trade, as a part of a pattern: these are never the writer's own. */
export const deciders =
  '(?:reviewers?|auditors?|assessors?|adjusters?|adjudicators?|examiners?|inspectors?|moderators?|case ?workers?|case (?:workers?|managers?|officers?)|underwriters?|graders?|vetters?|validators?)'

/** A group or a person at work, as a part of a pattern: whose they are is told by the word before ("your", "the legal", "another"). */
export const staff =
  '(?:teams?|folks|staff|crew|department|dept|desk|office|unit|board|panel|committee|colleagues?|guys|people|bosses|manager|supervisor|person|human|specialists?|experts?|technicians?|testers?|representatives?|rep|reps|clerk|clerks|officers?|analysts?|lawyers?|legal|accounting|accountants?|finance|compliance|partner|vendor|carrier|registrar|provider|agents?)'

/** Staff of the reader's, as a part of a pattern: "your legal department", "another tester". */
export const yourStaff = `(?:the|your|an?|another|any|some|one of (?:the|your)) (?:(?!our |my )\\w+ ){0,2}?(?:${staff}|${deciders})`
