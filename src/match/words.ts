const word = /[\p{L}\p{N}]+/gu

/** Longer runs are identifiers, hashes and pasted data, not words. */
const wordCharactersMax = 40

/** The words of a text: runs of letters and digits of any script, compatibility forms folded (Unicode NFKC), lower case. */
export function wordsOf(text: string): string[] {
  const found = text.normalize('NFKC').toLowerCase().match(word) ?? []
  return found.filter((each) => each.length <= wordCharactersMax)
}

/** Words that say nothing of what a ticket is about: English function words, greetings and the words of asking. */
const common = new Set(
  (
    'a an and any are as at be been but by can cannot could did do does for from get had has have how i if in into is it its ' +
    'me my no not of on or our please so than that the their them then there this to us was we were what when where which ' +
    'while who why will with would you your ' +
    'asap dear hello help hey hi issue issues need needs problem problems question regards thank thanks try trying urgent want'
  ).split(' '),
)

/** Whether a word is worth looking up. */
export function isTelling(each: string): boolean {
  return !common.has(each)
}
