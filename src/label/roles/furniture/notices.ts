import { phrases } from '../../../lexicon/index.ts'
import { findPhrases, phraseAt, wordsOf } from '../../../lexicon/match.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { CHAR, halfWidth } from '../../features/character-classes.ts'
import { END, type Observations, START, TOKEN } from '../../features/observations.ts'
import { bitOf } from '../../features/phrase-lists.ts'
import { tokenHash } from '../../features/tokens.ts'
import { wordsIn } from '../../features/words-in.ts'

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
      ([...NOTICES, ...WHOLE, 'editor-labels', 'section-openers', 'page-words'] as const).flatMap((kind) =>
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

function opensAddress(word = ''): boolean {
  return /^(?:https?|www)(?![\p{L}\p{N}])/u.test(word)
}

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

/** Characters of a line that names editors, and of the label and colon that it begins with, at most. */
const EDITORS = 40
const EDITOR_LABEL = 10

/** `责任编辑：王明`, `（責編：李娜）`, `編集：佐藤花子`: of 12 such lines of labelled pages ten are bylines and two boilerplate. */
export function namesEditors(observed: Observations, at: number): boolean {
  const { chars, folded, textFrom } = observed
  if (chars[at] > EDITORS) return false
  const label = folded.subarray(textFrom[at], textFrom[at] + Math.min(chars[at], EDITOR_LABEL))
  if (!label.some((code) => halfWidth(code) === CHAR.colon)) return false
  const words = wordsOfNotice(observed, at)
  return words !== null && phraseAt('editor-labels', words, 0) !== null
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

const CONSENT = bitOf('consent')

/** `We use cookies to improve your experience.`: a sentence that opens with a site's words on its cookies. */
export function asksConsent(observed: Observations, at: number): boolean {
  if ((observed.listed.start[at] & CONSENT) === 0 || observed.words[at] > MOST_WORDS) return false
  const words = wordsIn(observed, at)
  const end = phraseAt('consent', words, 0)?.end ?? 0
  return end > 1 && findPhrases('dialog-topics', words.slice(0, end)).some(({ phrase }) => phrase.value === 'strong')
}
