/** What follows a negation that is none: "do not hesitate", "do not forget", "not only", "not required". */
export const idiomAfter =
  /^ (?:(?:be|please|even|ever|really|also|usually|normally|necessarily|always|strictly|absolutely) )?(?:hesitat\w+|forget|fail|only|just|merely|solely|need|needed|have to|has to|requir\w+|necessary|mandatory|obligatory|compulsory|worry|afraid|shy|mind|wait|delay|delayed|miss|overlook|neglect|skip (?:the|any|an?|this) (?:\w+ ){0,3}?(?:steps?|questions?|fields?|pages?|checks?|validation|sections?|tests?|reviews?)|omit|charge|charged|bill|cost|(?:an? |any )?(?:(?:extra|additional) )?(?:charges?|fees?|costs?)|incur|limited|later|until|sure|certain|know|aware|reali[sz]e|understand|clear|(?:a )?problem|an issue|difficult|hard|uncommon|unusual|too|too late|late|disabled|empty|blank|(?:enough|sufficient)(?! (?:to (?:have|get|justify|warrant|be|expect)|(?:\w+ )?(?:justification|reason|grounds)))|missing|listed|stop|hold back|discourage\w*|prevent\w*|object|exclude\w*|preclude\w*|simpler|easier|surprising|unreasonable|impossible|unable|refuse|reject\w*|declin\w+|den(?:y|ied)|ignored|go wrong|advertise|promote|opt out|back out|leave (?:\w+ ){1,5}(?:unanswered|unread|unheard|undecided|waiting|open)|(?:see|show|tell|notice|reveal|display|record|mention) (?:that|whether|which|when|if)|say no|had to|turn(?:ed|ing)? (?:away|down)|regret|complain|be disappointed|alone|rest|relent|agree more|be happier|be easier|be more|thank|have asked|believe how|stress|over(?:state|stress|emphasi[sz]e)|emphasi[sz]e|undo|revert|sort|filter|rename|merge|export|download|withdraw|reopen|edit|delete|cancel|revoke|reverse|recall|combine|share|print|rate|transfer|list|return|count(?! on)|long (?:ago|until)|(?:change|add|edit|attach|upload)(?: \w+){1,6} (?:during|while|once|after)|(?:find|see|locate|spot) (?:\w+ ){1,3}(?:option|button|link|box|field|form|page|setting|menu|tile|place)) /

/** What stands before a negation that is none: "why not", "whether or not", "if not", "ready or not". */
export const idiomBefore =
  / (?:why|whether or|or|if|(?:no|any|little) reason|need|can you|could you|could we|can we|could they|will you|would you|do you|are you|is it|was|were|did|had|has been|have been|does it|whether|i have) $/

/** Between a negated verb and the speed word, the sign that another verb has taken over. */
export const takeover =
  / (?:and (?:have|has)|gets|slows? down|can|will|may|might|would|could|shall|helps|lets|makes|ensures|enables|allows) /

/** Verbs whose negation reaches into the sentence they govern: "we do not guarantee that a review will be expedited". */
export const embeds =
  / (?:guarantee|promise|ensure|mean|imply|think|believe|expect|assume|entitle|commit|confirm|assure|indicate|signify|suggest|warrant|the case|something|anything|such|so|say|claim|foresee|anticipate|make it (?:so )?that)\w* /

/** "Only then can we": a verb before its subject. */
export const inverted =
  / (?:can|will|do|does|may|could|would|is|are|should) (?:we|you|support|microsoft|it|the|a|an|this|any|your|our|\w+s) /

/** Words of need: "no approval is required" takes a requirement away. */
export const requirement = / (?:need|needs|needed|(?:has|have) to|require|requires|required|necessary|mandatory|obligatory|compulsory) /

/** Comparisons that praise: "nothing speeds up the review like clear notes". */
export const praise =
  / (?:like|when it comes to|more than|better than|as much as|so much as|as well as|as effectively as|faster than|quicker than) /

/** Verbs that no one waits for: what cannot be seen or deleted sooner is not sped up. */
export const unhurried =
  /^(?: (?:be|also|ever|usually|normally))? (?:start|begin|see|view|shown?|displayed|delet\w+|remov\w+|edit\w*|download\w*|export\w*|search\w*|sort\w*|filter\w*|retriev\w+|changed?|updat\w+|withdraw\w*|renew\w*|cancel\w*|reopen\w*|submit\w*|resubmit\w*|posted?)(?: \w+){0,8} $/
