// Each tells a line that a machine wrote: a time stamp, a level, a stack frame, a structured record.
const machineLine = new RegExp(
  [
    String.raw`\W{0,3}\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d| +(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b)`,
    String.raw`\W{0,3}\d{1,2}:\d\d:\d\d\b`,
    String.raw`\[(?:trace|debug|info|warn(?:ing)?|error|fatal|TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\]`,
    String.raw`(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[:\s]+(?:\d|\[|\w+[.:=(])|(?:trace|debug|info|warn|error|fatal) (?:\[|\d{4}-)`,
    String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d:\d\d`,
    '(?:npm|yarn|pip) (?:WARN|ERR!|ERROR)',
    'ERR!',
    String.raw`(?:[\w.]*[a-z])?(?:Exception|Error): ?\w*[a-z][A-Z]`,
    String.raw`[A-Z][a-z][\w.]*(?:Exception|Error): `,
    'Exception: ',
    String.raw`Traceback \(|File "`,
    String.raw`at [\w.$<>]+\(`,
    String.raw`(?:time|level|ts|msg)=\S`,
    String.raw`[{[]\s*["{[]`,
    String.raw`[WEIF]\d{4} \d\d:`,
  ]
    .map((source) => `^(?:${source})`)
    .join('|'),
)

const bullet = /^(?:[-*•·–—+#]+\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|>+\s*)/i

const endsOpen =
  /(?:,|\b(?:the|a|an|our|my|your|their|this|these|that|to|of|and|or|for|in|on|with|by|at|from|is|are|was|be|been|we|you|i|it|has|have|will|would|can|could|not|please|kindly|very|as|than|if|because|since|before|until|after|about|into|over|under|during|who|whether|how|when|where|let|need|want|all|some|no))$/i

// Whoever starts a line with one of these starts a sentence, even in lower case.
const startsAnew = /^(?:pl(?:ea)?[sz]e?|pls|kindly|hi|hello|hey|dear|thanks?|thank you|thx|regards|best|how|what|where|which|also)\b/i

/**
 * The passages of what a person typed, in order: a paragraph, a bullet or a line of its own, with hard-wrapped lines joined again.
 * Lines that a machine wrote are left out, and so are mark-up, quotations and names, whose hurry is not the writer's. Linear in the text.
 */
export function ownPassages(text: string): string[] {
  const passages: string[] = []
  let before: string | null = null
  for (const raw of text
    .replace(invisible, '')
    .replace(markUp, ' ')
    .split(/\r\n|[\r\n\u2028\u2029]/)) {
    const line = raw.replace(/\s+/g, ' ').trim()
    if (line === '' || machineLine.test(line.replace(/^[>*_#•\s-]+/, ''))) {
      before = null
      continue
    }
    const last = passages.length - 1
    if (before !== null && goesOn(before, line)) passages[last] = `${passages[last]} ${line}`
    else passages.push(line)
    before = line
  }
  return passages.map((passage, index) => {
    const own = withoutSalutation(passage.replace(bullet, ''))
    return hideNames(isHandedOn(own, passages[index - 1] ?? '') ? '' : hideQuotations(own))
  })
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

const markUp = /<\/?[a-z][^<>]{0,200}>|&nbsp;/gi

/** Whether a line is the rest of a sentence that was wrapped: it leans on the one before, or starts in lower case where no sentence ended. */
function goesOn(before: string, line: string): boolean {
  if (bullet.test(line) || /[.!?:;…][\s"'”’)\]*_]{0,4}$/.test(before)) return false
  if (endsOpen.test(before.slice(-20))) return true
  return /^(?:[\p{Ll}\d("'“‘]|ASAP\b)/u.test(line) && !startsAnew.test(line)
}

const salutation =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b(?:[\s,]+(?:and |or |the |dear )?(?:microsoft|msft|ms|azure|partner center|marketplace|customer|support|service|teams?|all|there|every(?:one|body)|sirs?|madam|colleagues?|folks|guys|engineers?|experts?)\b)*(?:\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?(?=\s*[,!:–-]))?[\s,.:;!/–-]*/iu

function withoutSalutation(passage: string): string {
  return passage.replace(salutation, '')
}

const quotation =
  /"([^"]{1,300})"|“([^”]{1,300})”|«([^»]{1,300})»|`([^`]{1,200})`|(?<![\p{L}\p{N}])['’‘]((?:[^'’‘]|(?<=\p{L})['’](?=\p{L})){2,200})['’](?![\p{L}\p{N}])/gu

const mayPress =
  /exp[ei]d|fast|quick|rush|urgen|a\.?s\.?a\.?p|soon|immediat|instant|priorit|accel|hurry|speed|push|bump|escalat|today|now\b|\bby\b/i

const wholeQuotation = /^(?:"[^"]+"|“[^”]+”|«[^»]+»)$/

/** Whether a passage is a quotation that the one before announces: "I got this mail:". */
function isHandedOn(passage: string, before: string): boolean {
  return before.trimEnd().endsWith(':') && wholeQuotation.test(passage.trim())
}

/** Quotations that could press are hidden: they are somebody else's words. A single word after "to" or "please" is only stressed. */
function hideQuotations(passage: string): string {
  return passage.replace(quotation, (whole, ...found: unknown[]) => {
    const inside = found.slice(0, 5).find((part) => typeof part === 'string')
    const at = found.find((part) => typeof part === 'number') ?? 0
    if (typeof inside !== 'string' || !mayPress.test(inside) || whole.length >= passage.length * 0.8) return whole
    const isStressed =
      !inside.trim().includes(' ') && /\b(?:to|please|pls|kindly|be|as|and)\s+$/i.test(passage.slice(Math.max(0, at - 12), at))
    return isStressed ? whole : ' quotation '
  })
}

const processName = '(?:Cert|Review|Approv|Verif|Valid|Vett|Payout|Refund|Request|Process|Publi|Quota|Handl|Release|Decision|Onboard|Turn)'

// A capitalised word of hurry before another capitalised one, in running text: "Expedite Pro", "Urgent Care Ltd".
const name = new RegExp(
  String.raw`(?<=\b[\p{Ll}\d]+[,:(]? |\bThe |\bField |\bColumn )(?:Urgent|Fast ?Track|Fast|Expedited?|Rush|Accelerated?|Priority|Express|Hurry)(?: (?!${processName})\p{Lu}[\p{Ll}\p{Lu}]+)+`,
  'gu',
)

const setting = /[\w.-]{1,60}=\S{1,200}|\b\w{1,60}_\w{1,60}|\b\w{1,60}\(\w{0,60}\)|(?<!\S)--[a-z][\w-]{1,60}/g

// "offer contoso-vm": the letters of an identifier are no words.
const identifier =
  /(?<=\b(?:offers?|plans?|ids?|apps?|products?|submissions?)(?: id)?[:#]? )(?!(?:go|co|re|fast|pre|self|hot)-)[\w.]{1,60}-[\w.-]{1,60}/gi

function hideNames(passage: string): string {
  return passage.replace(setting, ' setting ').replace(identifier, ' name ').replace(name, ' name ')
}
