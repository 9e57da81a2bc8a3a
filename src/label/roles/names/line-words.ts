import type { LexiconKind } from '../../../lexicon/index.ts'
import { phrases } from '../../../lexicon/index.ts'
import { readingsOf, wordsOf } from '../../../lexicon/match.ts'
import { onFirstUse } from '../../../on-first-use.ts'
import { type Observations, TOKEN } from '../../features/observations.ts'
import { tokenHash } from '../../features/tokens.ts'

/** A test of a line's first word: whether a phrase of one of the kinds begins with it. Most lines are passed over by it before their words are cut. */
export function opensWith(...kinds: LexiconKind[]): (observed: Observations, at: number) => boolean {
  const first = onFirstUse(
    (): ReadonlySet<number> =>
      new Set(kinds.flatMap((kind) => phrases(kind).map(({ text }) => tokenHash(wordsOf(text)[0] ?? ''))))
  )
  return ({ token, tokenFrom }, at) => first().has(token[tokenFrom[at]])
}

/** A line in lower case. */
export function lowerText({ folded, textFrom, chars }: Observations, at: number): string {
  return String.fromCharCode(...folded.subarray(textFrom[at], textFrom[at] + chars[at]))
}

/** Words of names: at least so many with capitals, at most so many in all. */
const LEAST_WORDS = 2
const MOST_WORDS = 8

/** Kinds whose words stand in small letters within names, and between those of two persons. */
const WITHIN_NAMES = ['name-particles', 'and-words'] as const

/**
 * Whether a stretch of a line is a person's name, or those of several, and nothing else: a common given name, then words with capitals,
 * particles and what joins names.
 *
 * @param from how many characters stand before it in its line, and before what stands behind it (`end`)
 */
export function isPerson(observed: Observations, at: number, from: number, end = observed.chars[at]): boolean {
  const { tokenFrom, tokenAt, tokenCase, textFrom } = observed
  let words = 0
  let capitals = 0
  for (let token = tokenFrom[at]; token < tokenFrom[at + 1]; token++) {
    const place = tokenAt[token] - textFrom[at]
    if (place < from || place >= end) continue
    const isLarge = tokenCase[token] === TOKEN.capital || tokenCase[token] === TOKEN.capitals
    if (!isLarge && (tokenCase[token] !== TOKEN.lower || !isEntry(WITHIN_NAMES, observed, token))) return false
    if (words === 0 && !isEntry(['given-names'], observed, token)) return false
    if (isLarge) capitals++
    words++
  }
  return capitals >= LEAST_WORDS && words <= MOST_WORDS
}

function isEntry(
  kinds: readonly LexiconKind[],
  { folded, tokenAt, tokenLength }: Observations,
  token: number
): boolean {
  const from = tokenAt[token]
  const word = String.fromCharCode(...folded.subarray(from, from + tokenLength[token]))
  return kinds.some((kind) => readingsOf(kind, word).length > 0)
}

/** How many characters of a line its first words are; the line has them in this order. */
export function lengthOf(words: readonly string[], line: string): number {
  return words.reduce((end, word) => line.indexOf(word, end) + word.length, 0)
}
