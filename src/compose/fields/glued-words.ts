import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'

/** `ByMaria`, `VonJana`: a word of one capital and a second capital directly behind it. */
const FIRST_WORD = /(?<![\p{L}\p{M}'’.-])(?:\p{Lu}\p{Ll}{1,9}|\p{Lu}{2,6})(?=\p{Lu}\p{Ll})/gu

/** What begins with a capital within a word: `TellerPublished`, `TellerJan 4`, `TellerStaff Writer`. */
const INNER_CAPITAL = /(?<=\p{Ll})\p{Lu}\p{Ll}{1,20}(?:[. ]{1,2}\S{1,20})?/gu

/** `Maria TellerMaria Teller`: the text under a portrait, and the name. */
const TWICE = /^(\p{Lu}[^\d]{3,60}?)(?:\1)+$/u

/** Shorter words that tell of a date are names as well: Ms Date, Mr On. */
const LEAST_LETTERS = 6

/** Puts back the spaces that a byline lost with its page's markup: `ByMaria TellerJan 4, 202616 Comments`. */
export function unglued(line: string): string {
  return line
    .replace(TWICE, '$1')
    .replace(FIRST_WORD, (word) => (isByWord(word.toLowerCase()) ? `${word} ` : word))
    .replace(INNER_CAPITAL, (words) => (opensSomethingElse(words) ? ` ${words}` : words))
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/(?<=\d{2})(?=\p{Lu}\p{Ll})/gu, ' ')
}

/** A word that short which is also part of names (`De`, `Di`) is no `By` when something hangs on it. */
const SHORTEST_PARTICLE = 3

function isByWord(word: string): boolean {
  if (readingsOf('by-words', word).length === 0) return false
  return word.length >= SHORTEST_PARTICLE || readingsOf('name-particles', word).length === 0
}

function opensSomethingElse(text: string): boolean {
  const words = wordsOf(text)
  const [first = '', second = ''] = words
  if (phraseAt('months', words, 0) !== null) return /^\d/.test(second)
  if ((phraseAt('by-words', words, 0)?.end ?? 0) > 1) return true
  if (tellsDate(words, 0) || readingsOf('weekdays', first).length > 0) return true
  return first.length > 4 && (phraseAt('job-titles', words, 0) !== null || phraseAt('job-words', words, 0) !== null)
}

/** Whether words that tell of a date begin at a place: `Published`, `Last Updated`. */
export function tellsDate(words: readonly string[], at: number): boolean {
  return (['published-words', 'updated-words'] as const).some(
    (kind) => (phraseAt(kind, words, at)?.phrase.text.length ?? 0) >= LEAST_LETTERS
  )
}
