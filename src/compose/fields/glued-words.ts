import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'

/** `ByMaria`, `VonJana`: a word of one capital and a second capital directly behind it. */
const FIRST_WORD = /(?<![\p{L}\p{M}'’.-])(?:\p{Lu}\p{Ll}{1,9}|\p{Lu}{2,6})(?=\p{Lu}\p{Ll})/gu

/** What begins with a capital within a word: `TellerPublished`, `TellerJan 4`, `TellerStaff Writer`. */
const INNER_CAPITAL = /(?<=\p{Ll})\p{Lu}\p{Ll}{1,20}(?:[. ]{1,2}\S{1,20})?/gu

/** Letters of a name that stands twice. */
const [SHORTEST_TWICE, LONGEST_TWICE] = [4, 61]

/** Shorter words that tell of a date are names as well: Ms Date, Mr On. */
const LEAST_LETTERS = 6

/** Puts back the spaces that a byline lost with its page's markup: `ByMaria TellerJan 4, 202616 Comments`. */
export function unglued(line: string): string {
  return once(line)
    .replace(FIRST_WORD, (word) => (isByWord(word.toLowerCase()) ? `${word} ` : word))
    .replace(INNER_CAPITAL, (words) => (opensSomethingElse(words) ? ` ${words}` : words))
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/(?<=\d{2})(?=\p{Lu}\p{Ll})/gu, ' ')
}

/** `Maria TellerMaria Teller`, the text under a portrait and the name, as one of the two. */
function once(line: string): string {
  if (!/^\p{Lu}\D+$/u.test(line)) return line
  for (let length = SHORTEST_TWICE; length <= Math.min(LONGEST_TWICE, line.length / 2); length++) {
    if (line.length % length > 0) continue
    const name = line.slice(0, length)
    if (name.repeat(line.length / length) === line) return name
  }
  return line
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
