import { languageSetOf, languagesIn, phraseAt, wordsOf } from '../../lexicon/match.ts'
import type { KnownNames } from './outlets.ts'
import { hasGivenName, isArticle, isCapital, isEntry, isParticle } from './words.ts'

/** `By the Numbers`, `Von Mensch zu Mensch`, `Por Primera Vez en Sula`: whether a part is, or begins with, a set phrase that names nobody. */
export function isSetPhrase(low: readonly string[]): boolean {
  const phrase = phraseAt('by-phrases', low, 0)
  return phrase !== null && (phrase.end === low.length || phrase.phrase.value === 'opens')
}

/** `Von Hier`, `Word Of Mouth`, `Haus zu Haus`: whether what stands behind a `By` reads as a phrase, and as nobody's name. */
export function isPhraseBehindBy(words: readonly string[], known: KnownNames): boolean {
  return (opensPhrase(words, known) && !isOfSyllables(words)) || holdsPhrase(words, known) || isThere(words)
}

/** `Tell Me More`, `Alles im Fluss`: a function word of the text's language, where nobody's given name stands first. */
export function isTitle(words: readonly string[], { language }: KnownNames): boolean {
  if (language === null || isNameFirst(words)) return false
  return words.some(
    (word) => !isParticle(word) && !isArticle(word) && languagesIn(languageSetOf(word.toLowerCase())).includes(language)
  )
}

/** `Par Ici la Sortie`: a function word of the text's language first, which is no part of names. */
function opensPhrase([first = '']: readonly string[], known: KnownNames): boolean {
  if (first === first.toUpperCase()) return false
  return !isParticle(first) && !isArticle(first) && isTitle([first], known)
}

/** Letters of a function word within a name that is no initial. */
const LEAST_LETTERS = 2

/** `Word Of Mouth`: such a word between others, in capitals too; the last may be a surname (`Will`, `May`). */
function holdsPhrase(words: readonly string[], known: KnownNames): boolean {
  if (isNameFirst(words)) return false
  const inner = words.slice(1, -1).filter((word) => word.length >= LEAST_LETTERS && !word.includes('.'))
  return inner.length > 0 && isTitle(['', ...inner], known)
}

/** Letters of a syllable of a Korean, Chinese or Vietnamese given name at most, and words of such a name. */
const LONGEST_SYLLABLE = 6
const LEAST_SYLLABLES = 2
const MOST_SYLLABLES = 3

/** `Kim In Young`, `Choi Da In`, `An Na`: nothing but a surname that stands first and one or two syllables, whatever these mean in other languages. */
export function isOfSyllables(words: readonly string[]): boolean {
  const [first = '', ...given] = words
  if (words.length < LEAST_SYLLABLES || words.length > MOST_SYLLABLES || !words.every(isCapital)) return false
  if (!isEntry('romanised-surnames', first.toLowerCase())) return false
  return given.every((word) => word.length <= LONGEST_SYLLABLE && !isEntry('newspaper-words', word.toLowerCase()))
}

/** `Haus zu Haus`, `Mond tot Mond`: a word, a small one, and the word again. */
function isThere([first = '', small = '', ...rest]: readonly string[]): boolean {
  return rest[0] === first && first !== '' && !isCapital(small)
}

/** Whether a given name stands first, or a surname that stands before given names: `Kim In Young`, `Nguyen Thi Le`. */
export function isNameFirst(words: readonly string[]): boolean {
  const [first = ''] = words
  return hasGivenName(first) || (words.length > 1 && isEntry('romanised-surnames', wordsOf(first)[0] ?? ''))
}
