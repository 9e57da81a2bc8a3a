import { wordsOf } from '../../lexicon/match.ts'
import { isArticle, isEntry } from './words.ts'

/** What the rest of a text tells of the names in its bylines. */
export interface KnownNames {
  /** The language of the text (ISO 639-1); `null` where it is not known. */
  readonly language: string | null
  /** Whether words name the paper, agency or site that the text is from. */
  isOutlet(words: readonly string[]): boolean
  /** Whether the words stand alone elsewhere, as a person's name does in a note about authors. */
  isPerson(words: readonly string[]): boolean
  /** Whether a word stands in small letters in the text, as hardly any part of a name does. */
  isCommon(word: string): boolean
  /** Whether the text says that something is in, near or from what has this name. */
  isPlace(words: readonly string[]): boolean
}

export const NOTHING_KNOWN: KnownNames = {
  language: null,
  isOutlet: () => false,
  isPerson: () => false,
  isCommon: () => false,
  isPlace: () => false
}

/** Words of a person's name before the name of a paper: usual, and at most where the name is known. */
export const USUAL_WORDS = 2
const LONGEST_PERSON = 4

/**
 * A name without the outlet behind it: `Sarah Beacon Harlow News` → `Sarah Beacon`, where the text tells of `Harlow News` or
 * of `Sarah Beacon`. `null` where an outlet stands behind a name and nothing tells where it begins.
 */
export function withoutOutlet(
  words: readonly string[],
  { hasJob, afterBy }: { hasJob: boolean; afterBy: boolean },
  known: KnownNames
): readonly string[] | null {
  const last = words.at(-1) ?? ''
  if (endsOutlet(last) && known.isOutlet(words)) return afterBy && !hasJob ? words : null
  if (words.length <= USUAL_WORDS) return words
  for (let at = USUAL_WORDS; at < words.length; at++) {
    const rest = words.slice(at)
    if (rest.length === 1 && !endsOutlet(last) && last !== last.toUpperCase()) continue
    if (known.isOutlet(rest)) return words.slice(0, at)
  }
  // `Harlow News` ends with the word for a paper, `El Diario de Olmeda` begins with it.
  if (!words.slice(USUAL_WORDS).some(endsOutlet)) return words
  for (let count = Math.min(LONGEST_PERSON, words.length - 1); count >= USUAL_WORDS; count--)
    if (known.isPerson(words.slice(0, count))) return words.slice(0, count)
  if (isAcronymBehind(words)) return words.slice(0, USUAL_WORDS)
  if (words.length > USUAL_WORDS + 1) return isArticle(words[0] ?? '') ? words : null
  return hasJob ? words.slice(0, USUAL_WORDS) : words
}

/** `Maria Teller BBC News`: capitals begin the outlet behind a name that has small letters. */
function isAcronymBehind(words: readonly string[]): boolean {
  const person = words.slice(0, USUAL_WORDS)
  return /^\p{Lu}{2,6}$/u.test(words[USUAL_WORDS] ?? '') && person.every((word) => /\p{Ll}/u.test(word))
}

/** `News`, `Courier-Post`: the last word of a newspaper's name. */
function endsOutlet(word: string): boolean {
  return wordsOf(word.replaceAll('-', ' ')).some((part) => isEntry('newspaper-words', part))
}
