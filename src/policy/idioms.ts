/** What follows a negation that is none: "do not hesitate", "do not forget", "not only", "not required". */
export const idiomAfter =
  /^ (?:(?:be|please|even|ever|really|also|usually|normally|necessarily|always|strictly|absolutely) )?(?:hesitat\w+|forget|fail|only|just|merely|solely|need|needed|have to|has to|requir\w+|necessary|mandatory|obligatory|compulsory|worry|afraid|shy|mind|wait|delay|delayed|miss|overlook|neglect|skip|omit|charge|charged|cost|(?:an? |any )?(?:(?:extra|additional) )?(?:charges?|fees?|costs?)|incur|limited|later|until|sure|certain|know|aware|reali[sz]e|understand|clear|(?:a )?problem|an issue|difficult|hard|uncommon|unusual|too|too late|late|disabled|empty|blank|enough|sufficient|missing|listed|stop|hold back|discourage\w*|prevent\w*|object|exclude\w*|preclude\w*|simpler|easier|surprising|unreasonable|impossible|unable|refuse|reject\w*|declin\w+|den(?:y|ied)|ignored|go wrong|regret|complain|be disappointed) /

/** What stands before a negation that is none: "why not", "whether or not", "if not", "ready or not". */
export const idiomBefore =
  / (?:why|whether or|or|if|can you|could you|could we|can we|could they|will you|would you|do you|are you|is it|was|were|did|had|has been|have been|does it|whether) $/

/** Between a negated verb and the speed word, the sign that another verb has taken over. */
export const takeover = / (?:can|will|may|might|would|could|shall|helps|lets|makes|ensures|enables|allows) /

/** Verbs whose negation reaches into the sentence they govern: "we do not guarantee that a review will be expedited". */
export const embeds =
  / (?:guarantee|promise|ensure|mean|imply|think|believe|expect|assume|entitle|commit|confirm|assure|indicate|signify|suggest|warrant|the case|something|anything|such|so|say|claim|foresee|anticipate|make it (?:so )?that)\w* /
