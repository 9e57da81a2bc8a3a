import { findPhrases, phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import { CHAR, halfWidth } from '../features/character-classes.ts'
import { END, type Observations, START, TOKEN } from '../features/observations.ts'
import { bitOf } from '../features/phrase-lists.ts'

/** Characters within which a dateline ends. */
const LONGEST = 80
/** Words of a first paragraph at least. */
const PARAGRAPH = 15
/** Words of a sentence of the story below it, which stands within so many blocks: a caption may come between. */
const SENTENCE = 12
const BELOW = 3

const AGENCY = bitOf('agencies')
const SENTENCE_ENDS: readonly number[] = [END.stop, END.question, END.quoteAfterStop]

/**
 * Marks the first paragraph of a wire story: the only block of a dump that opens with a place and an agency in brackets, with a sentence below.
 * Several such blocks are teasers of other stories, and so is one without text below it. Of 108 such blocks of train, extra and world 105 are text,
 * and the other three are the first paragraph of a story, too.
 */
export function readDatelines(observed: Observations): void {
  let only = -1
  for (let at = 0; at < observed.count; at++) {
    if (!opensWithAgency(observed, at)) continue
    if (only >= 0) return
    only = at
  }
  if (only < 0 || !isSentence(observed, only, PARAGRAPH)) return
  for (let at = only + 1; at <= only + BELOW && at < observed.count; at++)
    if (isSentence(observed, at, SENTENCE)) observed.context.dateline[only] = 1
}

function isSentence(observed: Observations, at: number, least: number): boolean {
  return observed.words[at] >= least && SENTENCE_ENDS.includes(observed.end[at])
}

/** `HARLOW, Ore. (AP) — Crews …`, `Bamberg (dpa/lby) - Die …`, `【スラ＝小池直樹】…`, `(서울=연합뉴스) …` */
function opensWithAgency(observed: Observations, at: number): boolean {
  const { start, textFrom, chars, folded, listed } = observed
  const isOpen = start[at] === START.bracket || start[at] === START.mark
  if ((listed.any[at] & AGENCY) === 0 && !isOpen) return false
  if (!isOpen && start[at] !== START.upper) return false
  const from = textFrom[at]
  const head = String.fromCharCode(...folded.subarray(from, from + Math.min(LONGEST, chars[at])).map(halfWidth))
  const brackets = /^([^([【〔]*)[([【〔]([^)\]】〕]+)[)\]】〕](.?)(.?)/u.exec(head)
  if (brackets === null) return false
  const [, place, inside, next, afterNext] = brackets
  if (CASELESS.test(inside)) return place === '' && isSource(inside)
  if (!namesAgency(inside)) return false
  const isParted = isDash(next) || isDash(afterNext) || next === '.'
  return place.trim() === '' ? isParted : isPlace(observed, at, place.length, isParted)
}

const CASELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** `スラ＝小池直樹`, `서울=연합뉴스`, `新华社北京3月1日电`: a place, and who reports from there. `写真＝共同` is the label of a picture. */
function isSource(inside: string): boolean {
  const words = wordsOf(inside)
  if (phraseAt('credit-words', words, 0) !== null) return false
  return /[^=]=[^=]/u.test(inside) || (findPhrases('agencies', words).length > 0 && words.length > MORE_THAN_AGENCY)
}

/** Pairs of letters that the longest names of agencies have. */
const MORE_THAN_AGENCY = 4

function namesAgency(inside: string): boolean {
  const words = wordsOf(inside)
  return words.length <= AGENCIES && words.some((_, at) => phraseAt('agencies', words, at) !== null)
}

/** Words that the names of one or two agencies have at most. */
const AGENCIES = 5

const isDash = (character: string): boolean => ['-', '–', '—'].includes(character)

/** Words of a town's name at most. */
const TOWN = 4
/** Marks between the words of towns: `St. Anton/Wien`, `Aix-en-Provence`, `Baden-Baden`. */
const BETWEEN: readonly number[] = [CHAR.stop, CHAR.slash, CHAR.hyphen, CHAR.apostrophe]

/**
 * Words with capitals, or with a dash behind the brackets such words before a comma: a region or a day follows there.
 *
 * @param length characters from the block's beginning to the brackets
 */
function isPlace(observed: Observations, at: number, length: number, isParted: boolean): boolean {
  const { tokenFrom, tokenAt, tokenCase, folded, textFrom } = observed
  const end = textFrom[at] + length
  let words = 0
  for (let t = tokenFrom[at]; t < tokenFrom[at + 1] && tokenAt[t] < end; t++) {
    const kind = tokenCase[t]
    if (kind === TOKEN.mark) {
      if (folded[tokenAt[t]] === CHAR.comma) return isParted && words > 0
      if (!BETWEEN.includes(folded[tokenAt[t]])) return false
    } else if (kind === TOKEN.figures) return isParted && words > 0
    else if (++words > TOWN || (kind === TOKEN.lower && (words === 1 || !isParticle(observed, t)))) return false
  }
  return words > 0
}

function isParticle({ folded, tokenAt, tokenLength }: Observations, t: number): boolean {
  const word = String.fromCharCode(...folded.subarray(tokenAt[t], tokenAt[t] + tokenLength[t]))
  return readingsOf('place-particles', word).length > 0
}
