import { phrases } from '../../../lexicon/index.ts'
import { phraseAt } from '../../../lexicon/match.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { END, type Observations } from '../../features/observations.ts'
import { bitOf } from '../../features/phrase-lists.ts'
import { tokenHash } from '../../features/tokens.ts'
import { wordsIn } from '../../features/words-in.ts'

/** Lines that are nothing but what a page's controls say: menus, buttons, words to readers who do not see. */

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
