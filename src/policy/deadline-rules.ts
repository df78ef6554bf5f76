import type { AskRule } from './ask-rules.ts'

const day =
  '(?:today|tomorrow|tonight|noon|midnight|morning|evening|afternoon|weekend|week|month|year|quarter|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|eod|cob|eow|christmas|easter|thanksgiving|new year|holidays?|vacation|launch|go live|event|deadline|demo|release|then|that|\\d\\w*)'

const deadline = `(?:(?:by|before|until|till|no later than|not later than|latest) (?:(?:the|our|this|next|end|of|early|late|close|start|business|on|we|latest|coming) ){0,4}${day}|today|tonight|tomorrow|now(?= (?:$|,|please|not|as))|this (?:week|month|weekend|morning|afternoon|evening|cycle)|within (?:the )?(?:next )?\\d*\\w* ?(?:hours?|days?|h)|within 24h|(?<! log )in time|over the weekend|at the weekend|in (?:less than )?(?:one|two|three|\\d+) (?:hours?|days?)|before (?:we|our|the) \\w+|before(?= $)|overnight|(?:in time )?for (?:the|our) (?:launch|keynote|event|demo|go live|kick ?off|sale))`

const done =
  '(?:approved|certified|verified|validated|published|released|completed|finished|finali[sz]ed|done|processed|reviewed|vetted|live|activated|reactivated|reinstated|refunded|paid|paid out|through|looked at|looked into|handled|picked up|resolved|closed|granted|enabled|cleared|out|ready|unblocked|sorted|fixed|actioned|happens?|finish(?:es)?|goes live|go live|go out)'

const doing =
  '(?:approve|certify|verify|validate|publish|release|complete|finish|finali[sz]e|process|review|vet|activate|reactivate|reinstate|refund|reimburse|pay|clear|enrol|enroll|onboard|unblock|grant|action|handle|sign off|accept|look at|look into|look|make (?:it|this|that)(?: happen)?|do (?:it|this|that|ours)|(?:review|approv|certify|verify|publish|process|releas|complet|finish)ing)'

const helper = '(?:please|kindly|you|someone|somebody|anyone|anybody|team|support|microsoft|who|reviewers?)'

/** Orders to have something done by a day, first, or after a long wait. One row per way. */
export const deadlineRules: readonly AskRule[] = [
  {
    name: 'order with a deadline',
    pattern: new RegExp(
      ` (?<= ${helper} (?:\\w+ ){0,5}|^ (?:and |also |so |then )?)${doing}(?: (?!was |were |that |which |how |why |what |where |whether )\\w+){0,8}? ${deadline} `,
      'g',
    ),
    needs: 'dated',
    side: 'after',
    wish: 'any',
    asks: [
      'pls approve by tomorrow',
      'Is there someone who could approve the offer over the weekend?',
      'Please publish our offer today itself',
    ],
    ignores: ['I need to pay the invoice today but the payment page returns an error', 'Do I have to complete the tax form by Friday?'],
  },
  {
    name: 'done by a deadline',
    pattern: new RegExp(
      `(?<! (?:was|were|been|already|i|we|you|he|she|they|not|got)(?: \\w+)?) ${done}(?: (?!was |were |that |which |how |why |what |where |whether |and |but )\\w+){0,6}? ${deadline} `,
      'g',
    ),
    needs: 'dated',
    side: 'before',
    wish: 'any',
    asks: ['Can the review be finished by tomorrow?', 'Please have our offer certified before Monday.', 'We must be live by Friday'],
    ignores: ['The offer was published today', 'Must the action be completed by Friday?'],
  },
  {
    name: 'needed by a deadline',
    pattern: new RegExp(
      ` (?:need|needs|needed|want|must have|require|required|expect)(?! to | (?:an? |your |the )?(?:\\w+ )?(?:answer|reply|response|call|help|information|list|advice|support|documents?) )(?: (?!to |was |know |that |why |how )\\w+){0,6}? ${deadline} `,
      'g',
    ),
    needs: 'dated',
    side: 'after',
    wish: 'own',
    asks: ['approval needed by EOD', 'I need my refund today', 'we need go-live tomorrow'],
    ignores: ['I need to submit my tax form by Friday.', 'I need more cores today for my VM'],
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
    pattern: / (?:do|process|handle|review|certify|approve|take|treat)(?: \w+){1,4} (?:first|next|before (?:the )?others?(?: \w+)?) /g,
    needs: 'stated',
    side: 'after',
    wish: 'order',
    asks: ['Please do our certification first, the other offers can wait.'],
    ignores: ['Which rule should I process first?'],
  },
]
