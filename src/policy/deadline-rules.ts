import { yourStaff } from './ask-people.ts'
import type { AskRule } from './ask-rules.ts'

const day =
  '(?:today|tomorrow|tonight|noon|midnight|morning|evening|afternoon|weekend|week|month|year|quarter|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|eod|cob|eow|christmas|easter|thanksgiving|new year|holidays?|vacation|launch|go live|event|deadline|demo|release|then|that|\\d\\w*|(?:hearing|trial|audit|flight|wedding|funeral|exam|exams|festival|conference|term|season|show|trip|opening|move|closing|cut ?off|election|summit|fair|tender|interview)(?= (?:$|,|please|on|of|and|or|if|so)))'

const deadline = `(?:(?:by|before|until|till|no later than|not later than|latest) (?:(?:the|our|this|next|end|of|early|late|close|start|business|on|we|latest|coming) ){0,4}${day}|today|tonight|tomorrow|now(?= (?:$|,|please|not|as))|this (?:coming )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|weekend|morning|afternoon|evening|cycle)|within (?:the )?(?:next )?\\d*\\w* ?(?:hours?|days?|h)|within 24h|within this (?:week|month)|within the (?:hour|day|week)|(?:prior to|ahead of) (?:(?:the|our|this|next|my|early|late|mid) ){0,2}${day}|(?<! log )in time|over the weekend|at the weekend|in (?:less than )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:hours?|days?)|before it(?= (?:$|,|\\?|is (?:too late|over)|ends|expires|runs out|lapses|closes|starts|begins))|in \\d+(?= $)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|by (?:lunch|lunchtime|close|breakfast|dinner)|before (?:we|i|our|my|the|your|they|he|she|his|her) \\w+|before(?= $)|(?:ahead of|prior to) (?:(?:it|that|this|then)(?= (?:$|,))|(?:our|my|the|your|this) \\w+)|overnight|(?:in time )?for (?:the|our) (?:launch|keynote|event|demo|go live|kick ?off|sale))`

const done =
  '(?:approved|certified|verified|validated|published|released|completed|finished|finali[sz]ed|done|processed|reviewed|vetted|live|activated|reactivated|reinstated|refunded|paid|paid out|through|looked at|looked into|handled|picked up|resolved|closed|granted|enabled|cleared|out|ready|unblocked|sorted|fixed|actioned|happens?|finish(?:es)?|goes live|go live|go out|issued|delivered|shipped|counter ?signed|unlocked|lifted|moderated|rated|decided|settled|assessed|ported|reissued|dealt with|taken care of|seen to|signed off|concluded|adjudicated|unfrozen|unbanned|rescored|screened|inspected|joined?|admitted|enrolled|opened|reopened|restored|switched on|posted|credited|transferred|removed|reopened|put through|be (?:\\w+ly )?\\w+(?:ed|en)|in place|in force|effective|up and running|sent|(?:is|be|are) (?:there(?= (?:in time|by|before|on|today|tomorrow))|here|with (?:us|me)|in (?:our|my) hands|back))'

const doing =
  '(?:approve|certify|verify|validate|publish|release|complete|finish|finali[sz]e|process|review|vet|activate|reactivate|reinstate|refund|reimburse|pay|clear|enrol|enroll|onboard|unblock|grant|action|handle|sign off|accept|look at|look into|look|make (?:it|this|that|ours)(?: happen)?|deliver|issue|reissue|ship|send out|decide|countersign|sign|unlock|lift|moderate|assess|settle|conclude|rule|port|unfreeze|unban|deal with|see to|sort out|wrap up|turn|rate|inspect|screen|manage (?:it|this|that)|(?:get|put) (?:an?|someone|somebody|another|more) (?:\\w+ ){0,2}on (?:it|this|that|(?:our|my|the) \\w+)|wire|remit|white ?list|allow ?list|unstick|unjam|wrap (?:it|this|that|things|up \\w+) up|sort (?:it|this|that|things) out|finish (?:it|this|that|things) (?:up|off)|credit|post|transfer|free|waive|reopen|hand over|let (?:us|me) (?:in|through)|put (?:it|this|them|(?:the|our|my) \\w+) back|bring (?:it|this|them|(?:the|our|my) \\w+) back|restore|take (?:care of|up)|get (?:it|this|that|them|mine|ours|(?:the|my|our) \\w+) (?:back |out )?to (?:me|us)|do (?:it|this|that|ours)|(?:review|approv|certify|verify|publish|process|releas|complet|finish)ing)'

const helper = `(?:please|kindly|you|someone|somebody|anyone|anybody|team|support|microsoft|who|able to|reviewers?|(?:for|get|make|have|ask|tell) them(?: to)?|legal|accounting|finance|${yourStaff})`

/** Whether plain words hold a day by which something is wanted; every rule that needs a date needs one. */
export function mayBeDated(plain: string): boolean {
  return dated.test(plain)
}

const dated = new RegExp(` ${deadline} `)

/** Orders to have something done by a day, first, or after a long wait. One row per way. */
export const deadlineRules: readonly AskRule[] = [
  {
    name: 'order with a deadline',
    pattern: new RegExp(
      ` (?<= ${helper} (?:\\w+ ){0,5}|^ (?:(?:and|also|so|then|try to|do) )?)${doing}(?: (?!was |were |that |which |how |why |what |where |whether )\\w+){0,8}? ${deadline} `,
      'g',
    ),
    needs: 'dated',
    side: 'after',
    wish: 'any',
    asks: [
      'pls approve by tomorrow',
      'Is there someone who could approve the offer over the weekend?',
      'Please publish our offer today itself',
      'Try to issue the visa letter before the hearing, please.',
      'Please deliver the export request before that.',
      'Could your legal department countersign within this week?',
    ],
    ignores: ['I need to pay the invoice today but the payment page returns an error', 'Do I have to complete the tax form by Friday?'],
  },
  {
    name: 'done by a deadline',
    pattern: new RegExp(
      `(?<! (?:was|were|been|already|i|we|(?<!if )you|he|she|they|not|got)(?: \\w+)?) ${done}(?: (?!was |were |that |which |how |why |what |where |whether |and |but )\\w+){0,6}? ${deadline} `,
      'g',
    ),
    needs: 'dated',
    side: 'before',
    wish: 'any',
    asks: [
      'Can the review be finished by tomorrow?',
      'Please have our offer certified before Monday.',
      'We must be live by Friday',
      'Could my visa letter be issued within the week?',
    ],
    ignores: ['The offer was published today', 'The disk is shipped in two days', 'Must the action be completed by Friday?'],
  },
  {
    name: 'needed by a deadline',
    pattern: new RegExp(
      ` (?:need|needs|needed|want|must have|require|required|expect|request|requesting|ask for|asking for|hope for|hoping for|count on|grateful for|appreciate)(?! to | (?:an? |your |the )?(?:\\w+ )?(?:answer|reply|response|call|help|information|list|advice|support|documents?) )(?: (?!to |was |know |that |why |how )\\w+){0,6}? ${deadline} `,
      'g',
    ),
    needs: 'dated',
    side: 'after',
    wish: 'own',
    asks: [
      'approval needed by EOD',
      'I need my refund today',
      'we need go-live tomorrow',
      'I need the ads moderated within the hour',
      'We hereby request approval of the badges by noon.',
    ],
    ignores: ['I need to submit my tax form by Friday.', 'I need more cores today for my VM'],
  },
  {
    name: 'had by a deadline',
    pattern: new RegExp(
      ` (?:have|get|receive|see|expect) (?:it|this|that|them|mine|ours|(?:the|our|my|your) \\w+(?: \\w+){0,2}|(?:\\w+ ){0,2}(?:approval|certification|verification|decision|payout|refund|clearance|validation|result))(?: (?!how |why |what |to |in )\\w+){0,3} ${deadline} `,
      'g',
    ),
    needs: 'dated',
    side: 'after',
    wish: 'any',
    asks: [
      'The co-op claim takes 45 days. Could I have it in 20?',
      'Any chance to get the approval today?',
      'Would love to have offer approval ahead of our keynote',
    ],
    ignores: ['We have the approval today.', 'Can I get the list of VMs today?'],
  },
  {
    name: 'order after a wait',
    pattern:
      / (?:approve|certify|verify|publish|release|finish|finali[sz]e|complete|process|reactivate|pay out|refund|get (?:it|this|that|(?:our|my) \w+) (?:done|approved|finished|through|sorted)) /g,
    needs: 'delayed',
    side: 'after',
    wish: 'order',
    asks: ['Waiting for quota approval since 3 days. Help, approve please!'],
    ignores: ['Please approve the attached statement of work.', 'How do I publish my plan? It is pending.'],
  },
  {
    name: 'first',
    pattern:
      / (?:do|process|handle|review|certify|approve|take|treat)(?: \w+){1,4} (?:first|next|before (?:(?:the )?others?(?: \w+)?|any(?:thing|one|body) else|everything else|the rest|(?:our|my) other \w+)) /g,
    needs: 'stated',
    side: 'after',
    wish: 'order',
    asks: ['Please do our certification first, the other offers can wait.', 'Kindly review plan B before everything else.'],
    ignores: ['Which rule should I process first?'],
  },
]
