// How every word begins that a speed rule or a limit rule needs.
const speedStems =
  'exped expid fast rush prior preced prefer privil vip bump queue line backlog wait ahead front turn sequen top head higher speed sped pace accel acel short abrid abbrev curtail compres truncat shav hurr hast quick hustl soon earl swift same next overnight immediat instant rapid urgen emergen express green hour day days prompt less forward brought bring pull push forc move moved moves moving asap reduc decreas lower cut cuts cutting trim waiv skip bypass minimi influenc alter long jump leap advanc prompt halv halves slash whittl knock taking lop loppe chop lean pressu strin preval prevai hurrie exception premi lane lanes prepon exempt spare excuse shield critic high first pile stack heap intray tray agenda docket reord rearr reshuf shuff reseq resort escal hardsh senior impat date sched deadl plann stated overta leapf nudg along around advance order orders pipel override cycle timel negoti route befor'
const limitStems =
  'not t cann no nor never none nobo noth neit nowh unab unsup unav unlik unwil unfeas unalter impos infea inadm incap powerl only unless excep exempt exclud capp kept ineli disq subject limit restr reserv confin declin reject refus deny deni dismis disal discou prohib forb barr discr case justif requ must need approv without rare seldom hardl scarc barel out outside beyond refrai abst avoid ignor uncom unusu hands guar lack stop ceas suspend fix provid clos depend condi contingen best cant dont wont doesnt isnt arent exclus sole oppos goes rule ruled rules over situ circum extra exten prom has until specif sponsor author sign agai violat hing demand call little rather instead treat hold halt froz pointl usel futil vain unfair ineff inapp unacc unreas unreal invit discon withd retir abol ended phas paus drop pend emerg some certain critic extrem justified non few chance odds likel probabil slim neglig back end bottom normal regular standard prevent keep keeps bars hind preclud decide rests lies most maxim long possible available granted allowed permit accepted considered offered arranged concei feas privileg court unansw deleted just up cap abus misus overus downg turned reserve compel by presup accomp meet satisf commi assur spari before might otherw counterp came comes fail doomed abandon termin wound deaf draws draw blind given done told binned discar shred wish hopele bann bans ban thrown brush unhear unthin between rarity thin remov taken held earmar event cases withdr away rid scrapp axed shelv cancel thing past like weight odds nowhe waste avail silenc preser alone permit allow prior produc presen proof eviden spare save duty obliga sole criter factor play say says saying lose loses lost negotiable exclud n matter leave late agree decision'

const isSpeed = 1
const isLimit = 2

interface Stem {
  text: string
  what: number
}

/** The stems by the number that their first letters make, up to four. */
const stems = new Map<number, Stem[]>()
const mayBegin = new Uint8Array(27 ** 4)
for (const text of speedStems.split(' ')) addStem({ text, what: isSpeed })
for (const text of limitStems.split(' ')) addStem({ text, what: isLimit })

function addStem(stem: Stem): void {
  let number = 0
  for (const letter of stem.text.slice(0, 4)) number = number * 27 + (letter.charCodeAt(0) - 96)
  stems.set(number, [...(stems.get(number) ?? []), stem])
  mayBegin[number] = 1
}

/**
 * Whether a raw text holds words that both kinds of rules need; a text that states the policy is never refused. One pass over the
 * characters: a catalog's nine million take about 50 ms, a regular expression of the same stems three times as long.
 */
export function mayState(text: string): boolean {
  let found = 0
  let number = 0
  let letters = 0
  for (let index = 0; index <= text.length; index += 1) {
    const letter = (text.charCodeAt(index) | 32) - 96
    if (letter >= 1 && letter <= 26) {
      if (letters < 4) number = number * 27 + letter
      letters += 1
    } else if (letters > 0) {
      if (mayBegin[number] === 1) found |= begun(text.slice(index - letters, index), number)
      if (found === (isSpeed | isLimit)) return true
      number = 0
      letters = 0
    }
  }
  return false
}

function begun(word: string, number: number): number {
  const lower = word.toLowerCase()
  let what = 0
  for (const stem of stems.get(number) ?? []) {
    if (stem.text.length < 4 ? lower === stem.text : lower.startsWith(stem.text)) what |= stem.what
  }
  return what
}

const speedHint =
  /exp[ei]d[ie]|fast|rush|priori|preced|preferential|preferred|privileged|\bvip\b|bump|queue|\bline\b|lines\b|backlog|waitlist|waiting|ahead|leap|skip| turn|sequence|top of|head of|higher|up the|up in|speed|sped\b|\bpace\b|ac+el+er|shorte|abridg|short.?c|short\b|abbreviat|curtail|compress|truncat|shave|hurr|hast|quick|how long|how soon|in (?:less|fewer) than|hustle|soone|\bearl|swift|same.day|same.week|next.day|overnight|immediate|instant|rapid|urgen|emergency|express|green lane|\d.hour|one.day|promptly|less time|f schedule|forward|brought|bring|pull|push|forc|\bmov[ei]|asap|advance|exceptions? (?:to|are|is|can|will|may) |reduc|decreas|lower|\bcut|trim|waiv|skip|bypass|minimi|influenc|alter|\bfirst\b(?! \w)|first (?:in|because|if|for|and|or|but|when|just|even)\b|leapfrog|nudg|\balong\b|(?:way|get\w*|work\w*) around|advanced\b|(?:review|processing|certification|approval|verification) order|order of|before (?:\w+ ){0,4}(?:date|sched|deadline|planned|stated|time|end of|those|other|them|any|earlier|older|all)|prior to|in advance|\bfront\b|the head|the top|overtak|\bcycle|negotia|(?:out of|from|off) (?:\w+ ){0,2}(?:pile|stack|heap|in.?tray|docket)|out.of.order|re.?order|re.?arrang|shuffl|re.?sequenc|re.?sort|escalat\w+ .{0,60}(?:because|since|\bas\b|for being|account|grounds|due|owing|to )|impatience|closer|nearer|prepon|premium (?:\w+ )?(?:option|service|lane|queue|slot|scheme|desk|program)|\blanes?\b|\bwait\b|critical["'”’*] |importance|\bhalv|slash|whittl|(?:knock|tak|lop|chop)\w* .{1,40}\boff\b|\blean(?:s|ing)? |pressur(?:e on|i[sz])|\b(?:press|prevail)\w* (?:up)?on|preference|prompter|earlier one|hardship|seniority|time pressure|commercial pressure|(?:before|prior to|than|advance of) .{0,40}(?:cycle|round|meeting|sitting|session|wave|intake)|waive|outside.{0,30}schedule|time ?(?:line|frame).{0,80}(?:chang|adjust)/

/** Whether a raw sentence may hold a speed word: dearer than `mayState`, and right more often. */
export function mayHoldSpeed(sentence: string): boolean {
  return speedHint.test(sentence.toLowerCase())
}

const limitHint =
  /not\b|n['’`]t\b|cannot|\bno\b|\bnor\b|never|none|nobody|nothing|neither|nowhere|un(?:able|supported|available|likely|willing|feasible|fair|acceptable|reasonable|realistic|less)|im(?:possib|permiss)|in(?:capable|feasib|admiss|appropriate|effective|vain|vitation)|powerless|only|except|subject to|limit|restrict|reserv|exclud|\bcap(?:s|ped)?\b|minimum|ineligible|disqualif|confin|declin|reject|refus|den(?:y|ie)|prohibit|forbid|barred|disallow|disregard|dismiss|turn(?:ed|s)? down|rul(?:ed|es?) out|discretion|case.by.case|justif|rationale|requir|\bmust|need|(?:has|have) to|should|approv|sponsor|sign.off|authori|agreement|contract|consent|permission|endorse|director|without|rare|seldom|hardly|scarcely|barely|\bout of|off (?:the|limits)|outside|beyond|discourag|refrain|abstain|desist|avoid|resist|ignor|guarant|promise|lack|stop|ceas|suspend|fixed|provided|providing|condition|as long as|closed|depend|contingent|hinge|best.effort|cant\b|dont\b|wont\b|exclusive|sole|oppos|against|violat|contraven|exceeds|rather than|instead of|little|discontinu|withdrawn|retired|abolish|ended|phased|paus|dropped|halted|frozen|on hold|pointless|useless|futile|extraordinary|extenuating|certain|specific|extreme|critical|very few|emergency|some |special|no differently|the same|like (?:any|all|every)|equally|sent back|returned|strong|valid|compelling|legitimate|\bnon-|\bfew\b|chance|odds|likelihood|probabilit|slim|negligible|\bback\b|the (?:end|bottom|normal|regular|standard) |at most|maximum|prevent|\bkeeps?\b|\bbars?\b|hinder|preclud|decide|up to (?:the|our)|\b(?:rests?|lies?)\b|(?:possible|available|granted|allowed|permitted|accepted|considered|offered|arranged|approved|conceivable|feasible) (?:if|when|where|in )|privilege|courtesy|unanswered|deleted|\bjust\b|exempt|scarce|uncommon|unusual|hands|no (?:sense|use|point)|minimal|turn(?:ed)? |abus|misus|overus|downgrad|resort|reserve |by (?:design|invitation)|presuppos|accompan|meet |satisf|commitment|assurance|unheeded|sparing|n\/a|decision|matter|too late|leave |agree|\blo(?:se|ses|st)\b|otherwise|criteri|factor|\bplays?\b|counter.?produc|\bfail|doomed|abandon|terminat|wound|told no|binned|discarded|shredded|wishful|hopeless|banned|\bbans?\b|thrown|brushed|unheard|unthinkable|far between|rarity|thin on|removed|taken (?:off|out)|no purpose|kept|set aside|held back|earmarked|event of|cases? of|draws? the line|deaf ear|blind eye|given up|done away|did away|got rid|withdr|deaf ears|avail\b|nowhere|waste of|thing of the past|\b(?:wait|queue)s? (?:like|their|its|as)|preserve|alone\b|permit|allow|prior |production|presentation|proof|evidence|spare|\bsave (?:your|us)|duty|obligation|weight|\bice\b|odds|silence|scrapped|axed|shelved|cancel|(?:came|comes?) to an end|drew to|wound up|determines|before (?:you |request|ask|submit|open|contact|rais|escalat)/

/** Whether a raw sentence may hold a limit. */
export function mayHoldLimit(sentence: string): boolean {
  return limitHint.test(sentence.toLowerCase())
}
