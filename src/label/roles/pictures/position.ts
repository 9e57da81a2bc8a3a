import { phrases } from '../../../lexicon/index.ts'
import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { CHAR } from '../../features/character-classes.ts'
import type { Observations } from '../../features/observations.ts'
import { tokenHash } from '../../features/tokens.ts'
import { wordsIn } from '../../features/words-in.ts'

/** First words of phrases for where something stands in a picture. */
const positionWords = onFirstUse(
  (): ReadonlySet<number> => new Set(phrases('picture-positions').map(({ text }) => tokenHash(wordsOf(text)[0] ?? '')))
)

/** Words of a caption that begins so at most. */
const POSITIONED = 60

/** `From left to right: Ann Orme, …`, `Clockwise from top left, …`: a colon ends the phrase, but where it says so of nothing but pictures. */
export function placesInPicture(observed: Observations, at: number): boolean {
  if (observed.words[at] > POSITIONED || !positionWords().has(observed.token[observed.tokenFrom[at]])) return false
  const words = wordsIn(observed, at)
  const hit = phraseAt('picture-positions', words, 0)
  if (hit === null || hit.end === words.length) return false
  return hit.phrase.value === 'alone' || wordsBeforeColon(observed, at) === hit.end
}

/** How many words stand before a block's first colon. */
function wordsBeforeColon({ folded, textFrom, chars }: Observations, at: number): number {
  const text = folded.subarray(textFrom[at], textFrom[at] + chars[at])
  return wordsOf(String.fromCharCode(...text.subarray(0, Math.max(0, text.indexOf(CHAR.colon))))).length
}
