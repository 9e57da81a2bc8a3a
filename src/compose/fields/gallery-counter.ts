import type { LexiconKind } from '../../lexicon/index.ts'
import { phraseAtStart, wordsOf } from '../../lexicon/match.ts'

/** A gallery's place: slide `index` of `total`. */
interface Counter {
  readonly index: number
  readonly total: number
}

/** Two numbers and what stands between them; a word may stand before the numbers (`Bild 1 von 5`) and after. */
const COUNTER = /^(?:(\S+) )?\(?(\d+) ?(\D+?) ?(\d+)\)?(?: (\S+))?$/

/** Signs that part the slide from how many there are; words are in the lexicon. */
const SIGNS = ['/', '|']

/** Slides of one gallery are fewer: a larger number behind a small one is the year of an issue, `3/2018`. */
const YEARS = { first: 1600, last: 2100 }
const ISSUES_OF_A_YEAR = 366

/** A counter is no longer than this, nor are its words and its numbers (characters). */
const LONGEST = 40
const LONGEST_WORD = 12
const LONGEST_NUMBER = 4

/** `1 / 2`, `1 of 3`, `Bild 1 von 5` → the numbers; anything else, or an index past its total → `null`. */
export function counterOf(text: string): Counter | null {
  const line = text.trim()
  if (line.length > LONGEST || !hasDigit(line)) return null
  const [, before, index, between = '', total = '', after] = COUNTER.exec(line) ?? []
  if (index === undefined || !(SIGNS.includes(between) || isEntry('of-words', between))) return null
  if (!isWord(before) || !isWord(after) || Math.max(index.length, total.length) > LONGEST_NUMBER) return null
  const counter = { index: Number(index), total: Number(total) }
  if (isIssue(before, counter)) return null
  return counter.index >= 1 && counter.index <= counter.total ? counter : null
}

/** `Heft 3/2018`, `3/2018`: the number of an issue and its year. */
function isIssue(before: string | undefined, { index, total }: Counter): boolean {
  if (before !== undefined && isEntry('issue-words', before)) return true
  return index <= ISSUES_OF_A_YEAR && total >= YEARS.first && total <= YEARS.last
}

function isEntry(kind: LexiconKind, text: string): boolean {
  const hit = phraseAtStart(kind, text)
  return hit !== null && hit.end === wordsOf(text).length && !/[^\p{L}\p{M} .]/u.test(text)
}

/** A word of two letters and more, or none at all. Letters are what is neither figure nor sign. */
function isWord(word: string | undefined): boolean {
  return word === undefined || (word.length > 1 && word.length <= LONGEST_WORD && !/[\d!-/:-@[-`{-~]/.test(word))
}

/** Most lines have none, which is sooner seen without a pattern. */
function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}
