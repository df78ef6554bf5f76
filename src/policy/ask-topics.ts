import { deciders, staff } from './ask-people.ts'

/**
 * What a word of a ticket speaks of: `process` = what people wait for, `soft` = perhaps one, `machine` = a machine's work, `trouble` = a
 * fault, `people` = those who handle it, `pronoun` = something named elsewhere.
 */
export type TopicKind = 'machine' | 'process' | 'trouble' | 'soft' | 'people' | 'pronoun'

/** A word that says what a clause is about, with its place in the plain words. */
export interface TopicWord {
  kind: TopicKind
  start: number
  end: number
}

// Compounds go before their parts: a review page is a page, and a pull request waits for a colleague.
const compounds =
  '(?<= (?:the|our|a|my|this|your|of|for|an) )(?:reviews?|approvals?|payments?|certifications?|validations?|verifications?|refunds?|release|publishing|tax|credit|claims?|invoices?|offers?|quota|ticket|submission) (?:pages?|apis?|apps?|workflows?|gates?|tasks?|jobs?|columns?|fields?|tables?|e ?mails?|code|scripts?|functions?|screens?|sites?|portals?|exams?|bots?|databases?|pipelines?|engines?|gateways?|providers?|buttons?|links?|models?|scores?|calculations?|endpoints?|exports?)|(?:payment|approval|validation|verification) services?|approval steps?|(?:invoice|claims?) exports?|(?:tax|payment) calculations?|(?:access|code|peer) reviews?|pull requests?(?: reviews?)?|approval (?:work ?flow|flow|gate)s?|landing pages?|(?:payment|payout|tax|usage|cost|billing|invoice|sales|offer) (?:reports?|statements?|data|history)|release pipelines?|app service|function apps?|logic apps?|web ?sites?|web ?apps?|(?:api|http) requests?|requests? per \\w+|too many requests|case sensitive|(?:certification|validation|approval|acceptance|verification) (?:test )?(?:suites?|tests|rigs?|environments?|stack)|deployment slots?|(?:health|spell|null|type|status) checks?|private endpoints?|live (?:traffic|data|chat|site|stream\\w*|migration)'

const process =
  'taken down|take ?downs?|delisted|certif(?:y|ied|ying|ications?)|re ?certif\\w+|attestation|(?:re )?review(?:s|ed|ing|ers?)?|vett(?:ing|ed)|approv(?:e|ed|es|ing|als?)|verif(?:y|ied|ying|ications?)|validat(?:e|ed|ing|ions?)|pay ?outs?|paid(?: out)?|disburs\\w+|refund(?:s|ed|ing)?|reimburs\\w+|onboard(?:ing|ed)?|enrol\\w*|publish(?:ed|ing)?|publication|go(?:es|ing)? live|live|quotas?|limit increase|appeals?|nominations?|reinstat\\w+|re ?activat\\w+|activat(?:ion|ed)|re ?enabled|incentives?|rebates?|disputes?|decisions?|wait(?:ing)? for (?:the |your )?(?:\\w+ )?(?:team|microsoft|you|reviewers?)|background checks?|sign ?off|co sell|funds|reserve|audits?|inspections?|clearance|registrations?|submi(?:ssions?|tted)|resubmi(?:ssions?|tted)|accreditations?|(?:region|data|tenant|access|deletion|exchange|gdpr|erasure|removal|exception|export) (?:access |deletion |subject )*requests?|data box|assessments?|evaluations?|adjudicat\\w+|arbitration|moderat(?:ion|ed|ing)|eligibility|screenings?|(?:reference|credit|background|identity|eligibility|rating|content|compliance|student|address|age|sanctions|trademark|fraud|credential|id) checks?|re ?scor(?:e|ed|ing)|re ?grad(?:e|ed|ing)|re ?mark(?:ed|ing)|counter ?sign\\w*|counter notices?|take ?downs?|porting|port ins?|re ?issu(?:e|ed|ing|ance)|(?:quota|policy|region|billing) exceptions?|waivers?|visas?|(?:invitation|compliance|support|reference|confirmation|award|no objection) letters?|(?:lab|onboarding|interview|exam|audit|review|appointment|assessment|inspection|installation|consultation) slots?|(?:grant|scholarship|credits?|nonprofit|partner|membership|loan) applications?|charge ?backs?|settlements?|royalt(?:y|ies)|stipends?|scholarships?|warranty|exemptions?|dmca|classification|kyc|intakes?|delist(?:ing|ed)?|customs|rma|rating board|investigations?|translations? review|un ?ban(?:ned)?|reinstatements?|accession|notari[sz]ation|legali[sz]ation|apostille|' +
  deciders +
  '|(?<= (?:do|take|handle|process|review|look at|see|pick|deal with|treat|check|answer|approve|that|could|can|may|might|would|will|should|have|get) )(?:mine|ours)(?= (?:up|be|to be|dealt|handled|processed|looked|reviewed|taken|done|seen|treated|next|first|before|by|as|with|today|tomorrow|asap|now|approved|finished|issued|checked|sooner|faster|earlier|quicker) )'

const soft =
  'process(?:es|ed|ing)?|requests?|requested|offers?|listings?|plans?|tickets?|cases?|claims?|credits?|tax|payments?|invoices?|renewals?|cancellations?|transfers?|shipments?|deliver(?:y|ies|ed)|provisioning|applications?|orders?|releas(?:e|ed|ing)|resolutions?|resolved|deletions?|removals?|migrations?|launch|deals?|contracts?|handling|handled|time ?lines?|(?:cooling off|hold|holding) periods?|waiting (?:times?|periods?)|turnaround|procedures?|procurement|licen[cs]ing|purchases?|agreements?|slots?|appointments?|repairs?|replacements?|returns|unlock(?:ed|ing)?|cut ?over|withdrawals?|deposits?|money|complaints?|(?:\\w+ )(?:day|week|month|hour) (?:\\w+ )?(?:holds?|wait|reserve|delay)|(?<= (?:the|an?|this|that|your|my) (?:\\w+ )?)(?:hold|wait|freeze)(?! (?:on|for) )|(?<= (?:the|your|these|those) (?:(?:full|whole|usual|entire) )?)(?:\\d+|two|three|four|five|six|seven|ten) (?:business |working )?(?:days|weeks|hours|months)|(?<= (?:the|your|my|our|an?|this) (?:\\w+ )?)checks?(?= (?:is|be|done|finished|completed|was|has|of|to be|before|by|takes|could|can|,) | $)'

const machine =
  'consum(?:e|ed|ing|ers?)|vms?|virtual machines?|disks?|storage|blobs?|buckets?|backups?|restor(?:e(?! (?:it|this|them|our|my|access|the account) )|es|ed|ing)|snapshots?|quer(?:y|ies|ying)|index(?:es|ing)?|databases?|sql|tables?|partitions?|replicas?|replications?|synapse|cosmos|redis|networks?|networking|traffic|packets?|latency|bandwidth|throughput|tcp|udp|dns|ttl|tls|ssl|urls?|http|apis?|caches?|caching|cdn|front door|gateways?|vpn|expressroute|firewalls?|nsgs?|waf|rules?|routes?|routing|failovers?|balancers?|clusters?|nodes?|pods?|containers?|images?|docker|kubernetes|aks|functions?|cold starts?|start ?up|web|pages?|rendering|downloads?|uploads?|uploading|copies|copying|copy (?:of|jobs?|activity|speed|data|blobs?|between)|data copy|azcopy|ingestion|imports?|exports?|telemetry|streams?|messages?|messaging|event (?:hubs?|grid)|service bus|threads?|jobs?|spark|hadoop|pipelines?|builds?|compil\\w+|deploy(?:s|ments?|ing)?|boot|reboots?|scale|scaling|autoscale|cpus?|gpus?|memory|ram|iops|bytes?|appear|shown|displayed|fire|tier|hardware|drivers?|encryption|search|inference|models?|training|notebooks?|dashboards?|refresh(?:ed)?|datasets?|reading|reads|writes|retr(?:y|ies)|scans?|scripts?|scheduler|runtime|transactions?|connections?|connectivity|sessions?|forwarding|mailbox(?:es)?|mails?|devices?|qos|payloads?|tokens?|servers?|webhooks?|videos?|playback|audio|json|xml|csv|logins?|sign ins?|log in|sign in|signing in|passwords?|mfa|keyboard|notifications?|alerts?|loads?|loading|loaded|sync\\w*|tests|packages?|versions?|repos?|repository|(?<! (?:an|your|human|live|support|service|customer) )agents?|cooldown|dtus?|install(?:s|ing)?|pcs?|kanban|devops|notified|alerted|pim|role|terraform|powershell|cli|sdk|triggers?|maintenance window|shipping|browsers?|portal'

const trouble =
  '(?<! (?:taken|took|take|weeks?|days?|months?|it|this|time|wait|cut|knock|trim|bring|shave|chop|turned|slow|calm) )down(?! (?:for|to|as) )|outages?|unreachable|errors?|fails|failing|crash\\w*|lock ?out|locked out|broken|not work(?:ing)?|can not (?:sign|log|access|open|connect|rdp)|40[0-9]|50[0-9]|sso|slow|slowly|lost|unable|hacked|stopped|frozen|blank|corruptw*|disappearw*'

// "this" stands for something when no noun follows it; before a noun it only points.
const alone =
  '(?: (?:up|along|through|faster|sooner|quicker|earlier|quickly|be|is|are|was|for|as|to|by|asap|done|approved|certified|finished|completed|reviewed|processed|published|fixed|sorted|resolved|live|please|in|before|with|and|or|our|the|ahead|forward|moving|on|get|goes?|got|can|could|will|would|should|takes?|has|have|not|today|now|tomorrow|urgently|immediately|at|of|a|high|higher|highest|top|your|over|more|expedited|escalated|prioriti[sz]ed|accelerated|bumped|sped|rushed|fast|happen|happens|off|out|us|we|so|because|if|when|,|urgent|very|really|right|soon|somehow|any|quick|within|again|from|one|even|possible|without|until|than) | $)'

const word = new RegExp(
  ` (?:(?<compound>${compounds})|(?<process>${process})|(?<trouble>${trouble})|(?<machine>${machine})|(?<soft>${soft})|(?<people>(?<= (?:your|the|an?|another|some|any) (?:(?!our |my )\\w+ ){0,2})${staff})|(?<pronoun>it|them|they|things|ours|mine|(?:this|that|these|those|the same)(?=${alone})))(?= )`,
  'g',
)

// Real clauses hold a handful; only hostile text holds more.
const topicsMax = 60

/** The words of a clause that say what it is about, in order. */
export function findTopics(plain: string): TopicWord[] {
  const topics: TopicWord[] = []
  for (const hit of plain.matchAll(word)) {
    if (topics.length >= topicsMax) break
    topics.push({ kind: kindOf(hit.groups ?? {}), start: hit.index, end: hit.index + hit[0].length })
  }
  return topics.filter((topic, index) => !isPartOfName(plain, topic, topics[index + 1]))
}

const noun = /^ (?:certification|reviews?|approvals?|payments?|payouts?|refunds?|validation|verification)$/

/** "Certification training videos" are videos. */
function isPartOfName(plain: string, topic: TopicWord, next: TopicWord | undefined): boolean {
  return next?.kind === 'machine' && next.start === topic.end && noun.test(plain.slice(topic.start, topic.end))
}

function kindOf(groups: Record<string, string | undefined>): TopicKind {
  if (groups.process !== undefined) return 'process'
  if (groups.soft !== undefined) return 'soft'
  if (groups.trouble !== undefined) return 'trouble'
  if (groups.people !== undefined) return 'people'
  return groups.pronoun === undefined ? 'machine' : 'pronoun'
}
