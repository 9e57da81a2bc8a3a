import type { LexiconKind } from '../../lexicon/index.ts'
import { phraseAt, wordsOf } from '../../lexicon/match.ts'
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
