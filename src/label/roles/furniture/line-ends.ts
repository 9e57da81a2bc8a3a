import { phrases } from '../../../lexicon/index.ts'
import { findPhrases, phraseAt, wordsOf } from '../../../lexicon/match.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { classOf, MARK } from '../../features/character-classes.ts'
import { type Observations, TOKEN } from '../../features/observations.ts'
import { QUOTE, setOf } from '../../features/punctuation.ts'
import { tokenHash } from '../../features/tokens.ts'
import { wordsIn } from '../../features/words-in.ts'

/** Words of an end mark at most. */
const LONGEST_MARK = 4

/** `-ENDS-`, `(Ende)`: an end mark between other marks. Without them `end` may be a line of code, and in quotation marks it is said. */
export function isEndMark(observed: Observations, at: number): boolean {
  const { words, folded, textFrom, chars } = observed
  const [first, last] = [folded[textFrom[at]], folded[textFrom[at] + chars[at] - 1]]
  if (words[at] > LONGEST_MARK || [first, last].some((code) => classOf(code) !== MARK || (setOf(code) & QUOTE) !== 0))
    return false
  const all = wordsIn(observed, at)
  return phraseAt('end-marks', all, 0)?.end === all.length
}

/** Words of a link with what is said of it at most. */
const LONGEST_LINK = 12

/** The last words of what pages say of links. */
const lastWords = onFirstUse(
  (): ReadonlySet<number> => new Set(phrases('new-tab-words').map(({ text }) => tokenHash(wordsOf(text).at(-1) ?? '')))
)

/** `Our Rules, opens new tab`: a link with what pages say of it to readers who do not see. Of 1,576 such lines of labelled pages 1,567 are boilerplate. */
export function opensNewTab(observed: Observations, at: number): boolean {
  const { words, token, tokenCase, tokenFrom } = observed
  let last = tokenFrom[at + 1] - 1
  while (last > tokenFrom[at] && tokenCase[last] === TOKEN.mark) last--
  if (words[at] > LONGEST_LINK || !lastWords().has(token[last])) return false
  const all = wordsIn(observed, at)
  return findPhrases('new-tab-words', all).some(({ end }) => end === all.length)
}
