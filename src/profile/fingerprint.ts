import { hash32 } from '../hash.ts'
import { phraseAt, wordsOf } from '../lexicon/match.ts'

/** Where the second of the two hashes begins that a fingerprint is made of. */
const OTHER = 0x9747b28c

const NUMBER = '0'
/** Word lists whose words are folded into a number beside figures: what dates and clocks are made of. */
const OF_DATES = ['months', 'weekdays', 'am-pm', 'time-zones', 'ordinals'] as const

/**
 * What is the same for two lines that differ in letter case, punctuation, numbers and dates alone: `Published March 3, 2021` and `published:
 * 14 May 2020`. A number, and next to numbers the name of a month or day, is folded into one sign.
 */
export function normalised(text: string): string {
  const words = wordsOf(text)
  if (words.length === 0) return text.trim()
  if (!words.some(hasFigure)) return words.join(' ')
  const folded: string[] = []
  for (let at = 0; at < words.length; ) {
    const end = endOfDateWord(words, at)
    const word = end > at || hasFigure(words[at] ?? '') ? NUMBER : (words[at] ?? '')
    if (word !== NUMBER || folded.at(-1) !== NUMBER) folded.push(word)
    at = Math.max(end, at + 1)
  }
  return folded.join(' ')
}

const hasFigure = (word: string): boolean => /\p{N}/u.test(word)

function endOfDateWord(words: readonly string[], at: number): number {
  for (const kind of OF_DATES) {
    const hit = phraseAt(kind, words, at)
    if (hit !== null) return hit.end
  }
  return at
}

/**
 * The fingerprint of a line: a hash of what it is when normalised, 48 bits, so that among a million lines two are confused once in some
 * hundred folders.
 */
export function fingerprintOf(text: string): number {
  const line = normalised(text)
  return (hash32(line) & 0xffff) * 2 ** 32 + hash32(line, OTHER)
}

/** Words of a line when it is normalised, a date one of them. */
export function wordCount(text: string): number {
  return normalised(text).split(' ').length
}
