import type { AskVeto } from './ask-vetoes.ts'

/** Words of hurry in the name of a thing: a control, a fee, a programme, a term of a contract. One row per kind. */
export const askThings: readonly AskVeto[] = [
  {
    name: 'a control, a thing',
    pattern:
      /^ (?:\w+ )?(?:buttons?|links?|menus?|fields?|check ?box|box|tabs?|columns?|icons?|tiles?|blades?|toggles?|flags?|labels?|property|attributes?|parameters?|settings?|option in|shipping|mode|dates? (?:on|in|is)|hours?|forwarding|networking|program\w*|care|install|pointer|(?:nomination|request) forms?) |^ for you /,
    where: 'behind',
    ignores: ['Can I hide the expedite button?', 'How do I enable the expedited shipping mode?'],
    asks: ['Please expedite the review of our button app.'],
  },
  {
    name: 'FastTrack, the programme',
    pattern:
      / enrol\w* (?:in|for) (?:the )?fast track | fast track (?:(?:for|from|by) (?:azure|microsoft|dynamics|office|m365)|center|centre|engineers?|contacts?|specialists?|partners|benefits?) /,
    where: 'clause',
    ignores: ['How do I enroll in fasttrack for Microsoft 365?'],
    asks: ['Please fast-track the review for our Microsoft Teams app.'],
  },
  {
    name: 'a paper, a fee',
    pattern:
      /(?<! (?:to|please|kindly|you|and|not|us|team|we|i|could|can) ) (?:expedite|expedited|accelerated?|rush|rushed|priority|urgent|urgency|fast track|express|early|hurry|escalation|prioriti[sz]ation) (?:(?!the |our |my |your |this |an? |by |for |to |of |on |if )\w+ ){0,2}?(?:fees?|surcharges?|charges?|e ?mails?|forms?|courses?|trainings?|workshops?|surveys?|badges?|discounts?|vouchers?|coupons?|receipts?|stickers?|templates?|tags?|webinars?|newsletters?|terminations?|statistics|reports?|dashboards?|wizards?|guides?|articles?|brochures?|edition|plugins?|mode) /,
    unless: / (?:pay|paying|waive|gladly|willing) /,
    where: 'clause',
    ignores: [
      'The priority handling fee is shown in the wrong currency.',
      'Where is the accelerated enrolment e-mail?',
      'The expedite form asks for a tax number.',
      'Please refund the rush processing surcharge.',
    ],
    asks: ['We are willing to pay a rush fee for the review.', 'Please expedite the form check of our enrolment.'],
  },
  {
    name: 'a course, an event',
    pattern:
      / (?:fast track|accelerate|accelerator|rush|express|priority) (?:(?!the |our |my |to )\w+ ){0,2}?(?:certificates?|course|event|conference|exam|session|track|academy|bootcamp|boarding|pass|mail|seats?|label|inbox|points?|mode) /,
    unless: / (?:please|can you|could you) /,
    where: 'clause',
    ignores: ['Where do I get my Fast Track course certificate?', 'My priority boarding is missing in the app.'],
    asks: ['Please fast track the certificates of our team for approval.', 'Please rush the exam approval.'],
  },
  {
    name: 'a term of a contract',
    pattern:
      / (?:discounts?|penalt(?:y|ies)|fees?|charges?|rebates?|interest|bonus|cash ?back) (?:for|on|of) (?:the |an? |our |your )?(?:early|prompt|quick|fast|rapid|expedited|rush\w*|accelerated|priority) | early (?:re)?(?:payment|termination|settlement|payoff) (?:discounts?|penalt(?:y|ies)|fees?|clauses?|options?|terms?|charges?) | early (?:renewals?|bird|adopters?|access|termination|warning|media|stopping|binding|exit) /,
    where: 'clause',
    ignores: ['Your invoice grants a bonus for prompt payment, it was not deducted.', 'What is the early termination fee of our contract?'],
    asks: ['Could we have the early release of our payout please?'],
  },
  {
    name: 'marked so',
    pattern:
      / (?:(?:e ?mails?|messages?|mails?|items?|tasks?|rows?|tickets?|cases?|events?|alerts?|meetings?|appointments?|orders?|incidents?) (?:(?:is|are|that|which|were|was|i|we|have|has|get|gets|being) ){0,3}(?:flagged|marked|tagged|labell?ed|set)(?: (?:as|with|to|by))?(?: an?| the)? |(?:status|label|flag|category|tag|colou?r|sound|icon|filter|value|word|term) (?:\w+ )?(?:for |of |to |is |says |from |as ){0,2})$/,
    where: 'before',
    ignores: ['Can I get another colour for mails flagged urgent?', 'The status of my approval went from the label urgent to done.'],
    asks: ['Please have the review ticket handled with priority.'],
  },
  {
    name: 'whenever it is marked so',
    pattern:
      / (?:if|when|whenever|where|every|each|all|that|which)(?: \w+){0,3} (?:(?:is|are|was|were|gets?|being) )?(?:flagged|marked|tagged|labell?ed|set|called|considered|classified)(?: (?:as|to))?(?: an?)? (?:urgent|priority|high|top|critical|expedited|express|rush) /,
    where: 'clause',
    ignores: [
      'Can one manager approve when a request is flagged urgent?',
      'Where do I see all requests marked as urgent?',
      'Can I decline invitations that are flagged as urgent?',
    ],
    asks: ['If that helps, please treat our request as urgent.'],
  },
  {
    name: 'with a product',
    pattern:
      / (?:with|using|in|through|via|on) (?:(?:the|our|my|an?) )?(?:power \w+|dynamics|sharepoint|excel|outlook|intune|autopilot|copilot|devops|jira|servicenow|logic apps?|zendesk|hubspot|yaml|script|macro|crm|erp|sap|business central|github|planner|salesforce) /,
    unless: / (?:please|kindly|you|your|microsoft|someone|somebody) /,
    where: 'clause',
    ignores: ['How can we speed up approvals in Power Automate?', 'Is there a way to prioritise tickets in ServiceNow?'],
    asks: ['Can you expedite the review, since in Excel all is ready?'],
  },
  {
    name: 'asked of a program',
    pattern:
      / (?:can|could|does|will|would|should) (?:entra|intune|teams|outlook|defender|sentinel|planner|copilot|azure|power \w+|(?:the|an?|our) (?:\w+ )?(?:app|system|bot|tool|portal|workflow|flow|script|program|software|site|page|reminder|alert|job)) /,
    unless: / (?:please|be|get|go|pass|have) /,
    where: 'clause',
    ignores: ['Can Intune enrol the approved devices faster?', 'Could the app remind our approvers earlier?'],
    asks: ['Could the app be certified faster?'],
  },
  {
    name: 'a count or a graph',
    pattern: / queue (?:time |length |depth |size )?(?:jumps|jumped|jumping) (?:in|from|to|at|between|by|on|after|when|up) /,
    where: 'clause',
    ignores: ['Queue jumps in the call report', 'The queue jumps from 3 to 40 at noon.'],
    asks: ['Is there queue jumping for the review of a security fix?'],
  },
  {
    name: 'a step of the writer',
    pattern:
      / (?:skip\w*|bypass\w*|omit\w*|disabl\w+|remov\w+) (?:(?:the|an?|our|this) )?(?:\w+ )?(?:approval|review|validation|verification|sign off) (?:stages?|steps?|gates?|checks?|tasks?|jobs?|pages?|screens?|prompts?) /,
    unless: / (?:please|kindly|you|your|microsoft) /,
    where: 'clause',
    ignores: ['Build: skip the approval stage', 'How can I bypass the validation step in my release?'],
    asks: ['Could you skip the validation stage for our hotfix? Certification is pending.'],
  },
]
