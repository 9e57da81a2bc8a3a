import type { LexiconKind } from '../../lexicon/index.ts'
import { languageSetOf, NO_LANGUAGE, phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import { withPlainDates } from './tokens.ts'

/** What stands beside the figures of a date on its line. */
const BESIDE_FIGURES = [
  ...(['months', 'weekdays', 'am-pm', 'time-zones', 'clock-words', 'date-joiners', 'published-words'] as const),
  ...(['updated-words', 'minute-words', 'read-time', 'comments', 'count-words', 'ordinals', 'by-words'] as const)
] as const satisfies readonly LexiconKind[]

/** Whether words are all figures and what stands beside the figures of a date. */
export function areDateWords(words: readonly string[]): boolean {
  for (let at = 0; at < words.length; ) {
    const end = /\d/.test(words[at] ?? '') ? at + 1 : endOfPhrase(words, at)
    if (end === 0) return false
    at = end
  }
  return words.length > 0
}

/** The end of the longest phrase at a place, or 0. */
function endOfPhrase(words: readonly string[], at: number): number {
  return Math.max(0, ...BESIDE_FIGURES.map((kind) => phraseAt(kind, words, at)?.end ?? 0))
}

/** A part of a line that is a date is no longer than this (characters). */
const LONGEST_PART = 44

/** Whether a part of a line, between bars, dots or dashes, is nothing but a date with its year. */
export function hasDatePart(line: string): boolean {
  return line
    .split(/\||\s[•·/–—-]\s/u)
    .some((part) => part.length <= LONGEST_PART && hasYear(part) && areDateWords(wordsOf(part)))
}

const YEAR = /(?:1[6-9]|20)\d\d/

/** Whether a short line has the figures of a year in it, of whatever script and era. */
export function hasYear(line: string): boolean {
  return YEAR.test(line) || YEAR.test(withPlainDates(line))
}

/** Small words that stand beside dates and names without making a sentence of them. */
const NO_SENTENCE = ['name-particles', 'articles', 'place-words', 'and-words'] as const

/**
 * `The hearing is on 4 January 2026`: whether a line with a date has a function word of a sentence in small letters, or several other small words.
 * Fields beside the date say nothing: `15 Dec 2025 • links • boats in the bay`.
 */
export function isSentenceWithDate(line: string): boolean {
  const field = line.split(/[•·|;#]/u).find(hasYear) ?? line
  const small = field.split(/\s+/u).flatMap((word) => (/^\p{Ll}/u.test(word) ? wordsOf(word).slice(0, 1) : []))
  const others = small.filter(
    (word) => !areDateWords([word]) && NO_SENTENCE.every((kind) => readingsOf(kind, word).length === 0)
  )
  return others.length > 1 || others.some((word) => languageSetOf(word) !== NO_LANGUAGE)
}
