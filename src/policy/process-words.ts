/** What people wait for from offices, courts, banks and schools. */
const ofOffices =
  'appointments?|kickoffs?|(?:your|project|onboarding) kick ?offs?|hearings?|site visits?|(?:lab|interview|appointment|booking|audit|inspection|review|exam|training|onboarding|delivery|visit|your) slots?|(?:audit|training|exam|installation|delivery|visit|appointment|migration) dates?|audits?(?! (?:logs?|logging|trails?|events?|records?|polic(?:y|ies)|data|settings?|tables?|reports?) )|(?:data subject|subject access|data access|erasure|privacy|takedown|verification|validation|vetting|review) (?:access )?(?:requests?|cases?|notices?)|re ?checks?|re marks?|regrad\\w+|rescor\\w+|exam results?|legali[sz]\\w+|notari[sz]\\w+|apostilles?|visas?|grants? (?:applications?|decisions?)|scholarships?|stipends?|royalt(?:y|ies)|remittances?|withdrawals?|due diligence|underwriting|arbitrations?|petitions?|counter ?notices?|takedowns?|warrant(?:y|ies)|(?:warranty|device|your) repairs?|repair (?:orders?|requests?|slots?|times?)|countersign\\w*|purchase orders?|(?:work|residence|residency|building|parking|entry|your|a) permits?|permit (?:applications?|renewals?)|sponsorships?|bursar(?:y|ies)|grievances?|consultations?|earnings|erasures?(?! cod)|recovery (?:cases?|requests?)|(?:bank )?account changes?|change of (?:bank|account|ownership|address)|incident reports?|resits?|retakes?|probation|trademarks?|(?:export|import) (?:licen[cs]es?|permits?)|exams?|examinations?|suspensions?|bans?|charge ?backs?|account recovery|moderation|moderat(?:e|ed|ing)|moderators?|filings?|grading|bount(?:y|ies)|commissions?|identity checks?|licen[sc]e (?:decisions?|applications?)|(?:service|change|restore|rename|deletion|exception|waiver|access|exemption|reinstatement|relocation) requests?|(?:account |company |store |legal )?name change requests?|(?:account|company|store|legal) name changes?|account closures?|(?:academic|degree|certified|your) transcripts?|deal registrations?|subscription transfers?|ownership transfers?|tenant (?:transfers?|migrations?)|loans?|deposits?|bank details|(?:partner|publisher|seller|candidate|verified) badges?'

/** Processes that people wait for: these alone make "speed up" a request about a process. */
export const firm =
  'certif(?:y|ied|ying|ications?)|recertif\\w+|re ?certifications?|(?<! (?:customer|user|star|product) )reviews?|reviewed|reviewing|reviewers?|approv(?:e|ed|ing|als?)|pay ?outs?|paid out|paying out|payments?|pay|disbursements?|funds|vetting|vetted|onboard|onboarded|onboarding|refund(?:s|ed|ing)?|reimburse\\w*|quotas?|limit increases?|tax|enrol\\w*|appeals?|investigations?|tickets?|listings?|(?:re)?submissions?|claims?|credits?|incentives?|rebates?|disputes?|assessments?|evaluations?|background checks?|compliance checks?|security checks?|screening|adjudication|wait(?:ing)? (?:time|times|period|periods|list)|waitlist|turnaround|go live|launch|nominations?|attestations?|reinstate\\w*|rca|root cause analysis|decisions?|settlements?|escrow|interviews?|accreditations?|invoices?|renewals?|cancellations?|co sell|offers?|application (?:review|process|approval)s?|account (?:activation|approval|verification|validation|review|setup|creation)s?|(?:business|identity|employment|domain ownership|publisher|partner|seller|vendor|company|legal|email) (?:verification|validation)s?|support (?:requests?|cases?|responses?|team|engineers?|queue|process)|case|your cases?|escalations?|complaints?|inquiry|enquiry|publishing|publication|published|publish|verify your \\w+|lead time|response times? (?:of|from) (?:our|the) (?:support|team)|service level|callbacks?|(?:day|week|month|hour) (?:hold|wait|reserve)|(?:hold|holding|cooling off|observation) (?:periods?|windows?)' +
  `|${ofOffices}`

// Words of both worlds: a process, unless a technical word stands beside them.
const soft =
  'process|processes|processed|processing|requests?|verif(?:y|ied|ying|ications?)|validat(?:e|ed|ing|ions?)|activat(?:e|ed|ing|ions?)|respond|responses?|replies|reply|answer(?:s|ed|ing)?|resolutions?|resolve|resolved|releas(?:e|ed|ing|es)|provisioning|transfers?|migrations?|deletions?|removals?|orders?|registrations?|applications?|audits?|checks?|deliver(?:y|ies|ed)|shipping|shipments?|fix|fixes|complet(?:e|ed|ion)|account creation|purchases?|procurement|license|licensing|feedback|handling|handled|outcome|result|results|cases|time lines?|time frames?|timing|queues?|issues?|issued|inspections?|examinations?|analysis|signing|clearance|grant|sign off|deals?|referrals?|procedure|procedures|workflow|wait|delays?|paid'

const technical =
  'buckets?|workers?|vcores?|shards?|vms?|virtual machines?|disks?|storage|blobs?|backups?|restores?|restoring|snapshots?|quer(?:y|ies|ying)|index(?:es|ing)?|databases?|sql|tables?|partitions?|replicas?|replications?|sync\\w*|(?<! (?:card|bank|payment) )networks?|networking|traffic|packets?|latency|bandwidth|throughput|tcp|udp|tls|ssl|dns|names?|screen|ttl|urls?|https?|apis?|caches?|caching|cdn|gateways?|vpn|expressroute|firewalls?|nsg|nsgs|rules?|routes?|routing|subnets?|failovers?|balancers?|clusters?|nodes?|pods?|containers?|images?|kubernetes|aks|functions?|cold starts?|start ?up|app service|web ?sites?|pages?|render\\w*|downloads?|uploads?|cop(?:y|ies|ying)|ingestion|telemetry|streams?|streaming|(?<! your )messages?(?! (?:that|which|asking) )|messaging|events?|threads?|jobs?|spark|hadoop|hive|pipelines?|builds?|compil\\w+|deploy(?:ments?|ing)?(?! team)|boot|reboots?|shutdowns?|scale|scaling|autoscale|cpus?|gpus?|memory|ram|iops|hardware|drivers?|encryption|decryption|crawlers?|search|training|inference|models?|notebooks?|dashboards?|refresh|datasets?|data|logs?|retr(?:y|ies)|scans?|scripts?|code|execution|executions?|runtime|transactions?|connections?|connectivity|sessions?|forwarding|updates?|upgrades?|patch|patches|patching|mailbox|mailboxes|e ?mails|mails?|files?|folders?|devices?|qos|payloads?|tokens?|(?:write|writes)(?! (?:to|in|back|us) )|reads?|service bus|event hubs?|recovery|server|servers|time ?outs?|units?|clon(?:e|es|ing)|load|loads|loading|animations?|videos?|playback|audio|speech|shipping lanes?|json|xml|csv|logins?|sign ins?|keyboard|access reviews?|code reviews?|test|tests|testing|backends?|frontends?|front door|cacheable|proxy|proxies|compression|imports?|exports?|emulators?|compute|browsers?|bots?|troubleshoot\\w*|diagnos\\w+|triage|mitigation|debugging|drain\\w*|consumers?|producers?|leases?|locks?|garbage|rollouts?'

const firmPattern = new RegExp(` (?:${firm})(?= )`, 'g')
const softPattern = new RegExp(` (?:${soft})(?= )`, 'g')
const technicalPattern = new RegExp(` (?:${technical})(?= )`, 'g')

/** What a stretch of words is about: `firm` a process people wait for, `soft` perhaps one, `technical` a machine's work, or nothing of these. */
export type Topic = 'firm' | 'soft' | 'technical' | 'none'

/**
 * What the words before or after a speed word are about; `nearest` is the end at which the speed word stands. A technical word spoils a soft
 * process word ("backup process"), and a firm one only when it stands nearer and the two do not belong together.
 */
export function topicOf(stretch: string, nearest: 'start' | 'end'): Topic {
  const technicalAt = places(stretch, technicalPattern, nearest)
  const firmAt = places(stretch, firmPattern, nearest)
  if (firmAt !== null && (technicalAt === null || !isSpoiled(stretch, { technicalAt, firmAt, nearest }))) return 'firm'
  if (technicalAt !== null) return 'technical'
  return places(stretch, softPattern, nearest) === null ? 'none' : 'soft'
}

/** "Speed up the query of an approval list" is about the query; "the review of the image cannot be sped up" is about the review. */
function isSpoiled(
  stretch: string,
  { technicalAt, firmAt, nearest }: { technicalAt: number; firmAt: number; nearest: 'start' | 'end' },
): boolean {
  if (nearest === 'start')
    return (
      technicalAt < firmAt &&
      / (?:of|for|in|on|to|from|by|with|at|that|which|and|or|,|is|are|was|during) /.test(stretch.slice(technicalAt, firmAt + 1))
    )
  return (
    technicalAt > firmAt &&
    / (?:to|from|by|that|which|and|or|,|is|are|was|during) |^ (?:turnaround|wait(?:ing)? times?|lead time) (?:of|for|between) /.test(
      stretch.slice(firmAt, technicalAt + 1),
    )
  )
}

function places(stretch: string, pattern: RegExp, nearest: 'start' | 'end'): number | null {
  const first = stretch.search(pattern)
  if (first < 0 || nearest === 'start') return first < 0 ? null : first
  let last = first
  for (const hit of stretch.matchAll(pattern)) last = hit.index
  return last
}

/** Whether these plain words are about a process that people wait for. */
export function isAboutProcess(plain: string): boolean {
  return topicOf(plain, 'start') === 'firm'
}
