import { phrases } from '../../lexicon/index.ts'
import { findPhrases, phraseAt, wordsOf } from '../../lexicon/match.ts'
import { onFirstUse } from '../../on-first-use.ts'
import { CASE, END, type Observations, START, TOKEN } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'
import { tokenHash } from '../features/tokens.ts'
import { wordsIn } from '../features/words-in.ts'

/**
 * Sentences that are boilerplate for sure by how they open and what they name. Their words are in the lexicon; a line that has
 * none of a list's words has been passed over before its words are cut.
 */

/** Longer than this and it is a paragraph that happens to speak of such things (words). */
const MOST_WORDS = 45

/** `Get the Morning Ledger in your inbox, free.` */
export function invites(observed: Observations, at: number): boolean {
  if ((observed.listed.any[at] & bitOf('subscribe')) === 0 || observed.words[at] > MOST_WORDS) return false
  const words = wordsIn(observed, at)
  return phraseAt('invitations', words, 0) !== null && findPhrases('inboxes', words).length > 0
}

/** `Download our app from the App Store or Google Play.`, `:: Watch Valley News live on television, on channel 501.` */
export function promotes(observed: Observations, at: number): boolean {
  if ((observed.listed.any[at] & bitOf('promo')) === 0 || observed.words[at] > MOST_WORDS) return false
  const words = wordsIn(observed, at)
  return phraseAt('invitations', words, 0) !== null && findPhrases('outlets', words).length > 0
}

/** Words a note about an author has at most, and words of the name. */
const NOTE = 90
const NAME = { least: 2, most: 4 }
/** Words between `is a` and what she is: `is our senior transport correspondent`. */
const BETWEEN = 3

/** `Kerstin Aule is our transport correspondent. She has written about railways for fifteen years.` */
export function introducesAuthor(observed: Observations, at: number): boolean {
  if (observed.words[at] > NOTE || observed.start[at] !== START.upper) return false
  if ((observed.listed.any[at] & bitOf('byline-box')) === 0 || (observed.listed.any[at] & bitOf('job-titles')) === 0)
    return false
  const words = wordsIn(observed, at)
  for (let name = NAME.least; name <= NAME.most; name++) {
    const is = phraseAt('author-is', words, name)
    if (is === null) continue
    for (let title = is.end; title <= is.end + BETWEEN; title++)
      if (phraseAt('job-titles', words, title) !== null) return true
  }
  return false
}

/** Lines that begin with one of their phrases are notices, and those that are nothing else are controls: none of them is the article's. */
const NOTICES = ['blocked-content', 'flower-notices', 'mail-notices', 'reader-notices'] as const
const WHOLE = ['buttons', 'mail-controls'] as const
/** `From the section Marlow & Coast` has at most this many words. */
const SECTION = 8

/** The first words of all of these, so that most lines are passed over before their words are cut. */
const firstWords = onFirstUse(
  (): ReadonlySet<number> =>
    new Set(
      ([...NOTICES, ...WHOLE, 'section-openers', 'page-words'] as const).flatMap((kind) =>
        phrases(kind).map(({ text }) => tokenHash(wordsOf(text)[0] ?? ''))
      )
    )
)

/** The words of a line that begins as a notice may; `null` for all others. */
function wordsOfNotice(observed: Observations, at: number): string[] | null {
  const { words, token, tokenCase, tokenFrom } = observed
  let first = tokenFrom[at]
  while (tokenCase[first] === TOKEN.mark && first + 1 < tokenFrom[at + 1]) first++
  if (words[at] > MOST_WORDS || !firstWords().has(token[first])) return null
  return wordsIn(observed, at)
}

const opensAddress = (word = ''): boolean => /^(?:https?|www)(?![\p{L}\p{N}])/u.test(word)

/** `You are receiving this email because you signed up`, `To plant a tree in memory of …, visit our store.`, `View in browser ( https://… )` */
export function givesNotice(observed: Observations, at: number): boolean {
  const words = wordsOfNotice(observed, at)
  if (words === null) return false
  if (NOTICES.some((kind) => phraseAt(kind, words, 0) !== null)) return true
  return WHOLE.some((kind) => {
    const end = phraseAt(kind, words, 0)?.end
    return end !== undefined && (end === words.length || opensAddress(words[end]))
  })
}

/** `From the section Marlow & Coast` */
export function namesSection(observed: Observations, at: number): boolean {
  if (observed.words[at] > SECTION || observed.end[at] === END.stop || observed.end[at] === END.colon) return false
  const words = wordsOfNotice(observed, at)
  return words !== null && phraseAt('section-openers', words, 0) !== null
}

/** `Page 1 of 2`, `Seite 1 von 2`, `Seite 1/2`: a page's word, two numbers, and at most a word between them. */
export function countsPages(observed: Observations, at: number): boolean {
  if (observed.numbers[at] !== 2 || observed.words[at] > 4) return false
  const words = wordsOfNotice(observed, at)
  if (words === null || phraseAt('page-words', words, 0)?.end !== 1) return false
  const [, first = '', ...rest] = words
  if (!/^\d{1,4}(?:\/\d{1,4})?$/.test(first)) return false
  const between = phraseAt('of-words', rest, 0)?.end ?? 0
  return rest.slice(between).every((word) => /^\d{1,4}$/.test(word)) && rest.length - between <= 1
}

/** Entries of a menu on one line at least, and its words at most. */
const ENTRIES = 4
const MENU_WORDS = 30
const MENU_LISTS = ['navigation', 'section-label', 'subscribe', 'ui-control'] as const
const MENU_BITS = MENU_LISTS.reduce((bits, list) => bits | bitOf(list), 0)

/**
 * `Home News Business Sports Login`: nothing but the names of sections and what a menu's controls say. Of 219 such lines of
 * train, world and extra all are boilerplate; of lines with three entries some are not.
 */
export function isMenuRow(observed: Observations, at: number): boolean {
  const { words, sentences, listed } = observed
  if (words[at] < ENTRIES || words[at] > MENU_WORDS || sentences[at] > 0) return false
  if ((listed.start[at] & MENU_BITS) === 0 || (listed.end[at] & MENU_BITS) === 0) return false
  return entriesIn(wordsIn(observed, at)) >= ENTRIES
}

/** How many entries of a menu words are; 0 where one of them is none. */
function entriesIn(words: readonly string[]): number {
  let entries = 0
  for (let from = 0; from < words.length; entries++) {
    const ends = MENU_LISTS.map((list) => phraseAt(list, words, from)?.end ?? from)
    const end = Math.max(...ends)
    if (end === from) return 0
    from = end
  }
  return entries
}

/** The words for pictures and videos. */
const pictureWords = onFirstUse(
  (): ReadonlySet<number> =>
    new Set(
      phrases('embed-things')
        .filter(({ value }) => value === 'pictures' || value === 'video')
        .map(({ text }) => tokenHash(text))
    )
)

/**
 * `Image`, as pages say to readers who do not see: of 626 such lines of train, extra and world one is a caption, and none is text. With
 * a colon it may be the label of a credit on the next line.
 */
export function isPictureWord({ words, token, tokenFrom, digits, end }: Observations, at: number): boolean {
  return words[at] === 1 && digits[at] === 0 && end[at] !== END.colon && pictureWords().has(token[tokenFrom[at]])
}

/** `We use cookies to improve your experience.`: a sentence that opens with a site's words on its cookies. */
export function asksConsent(observed: Observations, at: number): boolean {
  if ((observed.listed.start[at] & CONSENT) === 0 || observed.words[at] > MOST_WORDS) return false
  const words = wordsIn(observed, at)
  const end = phraseAt('consent', words, 0)?.end ?? 0
  return end > 1 && findPhrases('dialog-topics', words.slice(0, end)).some(({ phrase }) => phrase.value === 'strong')
}

const CONTROL = bitOf('ui-control')
/** Lists whose longer phrases are never a line of the article. */
const LONGER = bitOf('share') | bitOf('promo') | bitOf('page-furniture')
const LEAST_LONGER = 3

/**
 * `Back to top`, `Share on Facebook`: nothing but what a control says. Of 4,593 lines of labelled pages that are such a phrase 43 are not boilerplate. A word
 * alone may be a heading or an answer, and so may what ends as a sentence or before a colon.
 */
export function isControl({ listed, words, numbers, end }: Observations, at: number): boolean {
  if (end[at] === END.stop || end[at] === END.colon) return false
  const least = words[at] - numbers[at]
  return (
    ((listed.whole[at] & CONTROL) !== 0 && least > 1) || ((listed.whole[at] & LONGER) !== 0 && least >= LEAST_LONGER)
  )
}

const READ_TIME = bitOf('read-time')
/** Words of `Estimated reading time: 4 minutes`. */
const LONGEST_READ_TIME = 5

/** `Reading time: 4 minutes`, `4 min read`: of 422 lines of labelled pages that are nothing but its words 419 are boilerplate, and three have a day as well. */
export function tellsReadTime({ listed, words, digits }: Observations, at: number): boolean {
  if (words[at] < 2 || words[at] > LONGEST_READ_TIME || digits[at] === 0) return false
  return ((listed.whole[at] | (listed.start[at] & listed.colon[at])) & READ_TIME) !== 0
}

const ADVERT = bitOf('advert')
const CONTINUES = bitOf('continue-words')
const LONGEST_ADVERT = 9

/** `Advertisement - story continues below`: of 66 such lines of labelled pages all are boilerplate. */
export function announcesAdvert({ listed, words }: Observations, at: number): boolean {
  return (listed.start[at] & ADVERT) !== 0 && (listed.any[at] & CONTINUES) !== 0 && words[at] <= LONGEST_ADVERT
}

const SHARE = bitOf('share')
/** Lines of a row of buttons for sharing at least. */
const SHARE_BAR = 3

const CONSENT = bitOf('consent')

/** `Accept and continue`: of 473 such lines of labelled pages all are boilerplate. One word alone may be an answer. */
export function isConsentButton({ listed, words, end }: Observations, at: number): boolean {
  return (listed.whole[at] & CONSENT) !== 0 && words[at] > 1 && end[at] === END.none
}

/** `Share`, `Copy link`, `Facebook`: of 4,487 lines in such rows of labelled pages two are not boilerplate. A network's name alone may be a heading. */
export function isInShareBar({ listed, count, words }: Observations, at: number): boolean {
  const isShare = (line: number) => line >= 0 && line < count && (listed.whole[line] & SHARE) !== 0
  if (!isShare(at) || words[at] === 0) return false
  let from = at
  let to = at
  while (at - from < SHARE_BAR && isShare(from - 1)) from--
  while (to - at < SHARE_BAR && isShare(to + 1)) to++
  return to - from + 1 >= SHARE_BAR
}

/** Words of `-ENDS-`, and of a link with what is said of it. */
const LONGEST_END = 4
const LONGEST_LINK = 12

/** The last words of what pages say behind links. */
const newTabEnds = onFirstUse(
  (): ReadonlySet<number> => new Set(phrases('new-tab-words').map(({ text }) => tokenHash(wordsOf(text).at(-1) ?? '')))
)

/**
 * `-ENDS-`, between marks or in capitals; or `Our Rules, opens new tab`, as pages say to readers who do not see: of 1,354 lines of labelled
 * pages that end so 1,345 are boilerplate.
 */
export function endsAsFurniture(observed: Observations, at: number): boolean {
  const { words, token, tokenCase, tokenFrom, cased } = observed
  const [first, end] = [tokenFrom[at], tokenFrom[at + 1]]
  let last = end - 1
  while (last > first && tokenCase[last] === TOKEN.mark) last--
  if (
    words[at] <= LONGEST_END &&
    (cased[at] === CASE.capitals || (tokenCase[first] === TOKEN.mark && last < end - 1))
  ) {
    const all = wordsIn(observed, at)
    if (phraseAt('end-marks', all, 0)?.end === all.length) return true
  }
  if (words[at] > LONGEST_LINK || !newTabEnds().has(token[last])) return false
  const all = wordsIn(observed, at)
  return findPhrases('new-tab-words', all).some((hit) => hit.end === all.length)
}
