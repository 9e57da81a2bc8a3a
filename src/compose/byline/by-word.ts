import { type PhraseHit, phraseAt } from '../../lexicon/match.ts'
import type { KnownNames } from './outlets.ts'
import { hasGivenName, isArticle, isCapital, isEntry, isParticle, startsName } from './words.ts'

/** A `By` that alone says where a text is from, not who wrote it: `From: The Harlow Sun`. */
export function isWeak(by: string): boolean {
  return isEntry('origin-labels', by)
}

/** A `By` at the start of a part, or one within it: `Maria Teller By Jon Aske`. */
export function byAt(
  words: readonly string[],
  low: readonly string[],
  at: number,
  known: KnownNames
): { end: number } | null {
  if (at > 0 && isReported(words, low, at)) return { end: at + 1 }
  const hit = openerAt(words, low, at) ?? labelAt(low, at)
  if (hit === null || isFirstName(words, at, hit, known)) return null
  if (at === 0)
    return isParticle(words[0] ?? '') && isCapital(words[0]) && low.length > 1 && hit.end === 1 && !isBy(low[0])
      ? null
      : hit
  // `Step By Step`
  if (low[at - 1] === low[hit.end]) return null
  const ahead = words.slice(hit.end)
  // `Disko Von`, and the name on the next line.
  if (ahead.length === 0 && isBy(low[at]) && (low[at] ?? '').length >= LEAST_AT_END) return hit
  const isBehindDate = isDateWord(words, low, at - 1) && isBy(low[at])
  if (isBehindDate && ahead.length === 1 && isCapital(ahead[0])) return hit
  // `Ole Von Beek`, but `Maria Teller Von Jon Aske`.
  if (isParticle(words[at] ?? '') && (isParticle(ahead[0] ?? '') || isArticle(ahead[0] ?? '') || !startsName(ahead)))
    return null
  if ((isCapital(words[at]) && isBy(low[at])) || low[at] === 'by' || hit.end - at > 1) return hit
  return isBehindDate && startsName(ahead) ? hit : null
}

/** Letters of a `By` at the end of a line: `de` and `di` may be cut off a name. */
const LEAST_AT_END = 3

/** `Un reportaje de Ana Ruiz`, `Signé Luc Moreau`: at the start what stands before a given name, and elsewhere may stand before anything. */
function openerAt(words: readonly string[], low: readonly string[], at: number): PhraseHit | null {
  const opener = at === 0 ? phraseAt('author-openers', low, 0) : null
  return opener !== null && startsName(words.slice(opener.end)) && hasGivenName(words[opener.end] ?? '') ? opener : null
}

/** A `By`, or at the start of a part what else stands before who wrote a text, whichever is longer: `Text`, `Text und Fotos`. */
function labelAt(low: readonly string[], at: number): PhraseHit | null {
  const by = phraseAt('by-words', low, at)
  const label = at === 0 ? phraseAt('byline-labels', low, 0) : null
  return (label?.end ?? 0) > (by?.end ?? 0) ? label : by
}

/** `Aus Lindach berichtet Kurt Wessel`: a verb in small letters, with a place and its preposition in front and a person behind. */
export function isReported(words: readonly string[], low: readonly string[], at: number): boolean {
  if (!isEntry('report-verbs', low[at] ?? '') || isCapital(words[at])) return false
  const ahead = words.slice(at + 1)
  return at <= LONGEST_PLACE && opensWithOrigin(low[0] ?? '') && startsName(ahead) && hasGivenName(ahead[0] ?? '')
}

/** `Aus Bad Lindach am See` */
const LONGEST_PLACE = 5

function opensWithOrigin(word: string): boolean {
  return isEntry('place-words', word) || isEntry('by-words', word)
}

/** Whether a word is a `By` in a language and no particle of names in another. */
function isBy(word = ''): boolean {
  return isEntry('by-words', word) && !isWeak(word)
}

/**
 * Whether a `By` of some language is somebody's first name: `Per Berg` in all but Catalan texts, `Oleh Petrenko`, and `Van Jones`
 * where no Dutch is written. A given name right behind it (`Von Jana Peters`) tells a `By` from what else begins surnames.
 */
function isFirstName(words: readonly string[], at: number, { end, readings }: PhraseHit, known: KnownNames): boolean {
  const word = words[at] ?? ''
  if (end > at + 1 || !isCapital(word) || !isCapital(words[end])) return false
  if (known.language !== null && readings.some(({ language }) => language === known.language)) return false
  const isBeforeName = hasGivenName(words[end] ?? '') && isCapital(words[end + 1])
  if (isEntry('given-names', word.toLowerCase())) return known.language !== null || !isBeforeName
  return known.language !== null && isParticle(word) && !isBeforeName
}

/** A figure, or what tells that it is a time: `09:40 Uhr`. */
export function isDateWord(words: readonly string[], low: readonly string[], at: number): boolean {
  if (/\d/.test(words[at] ?? '')) return true
  return /\d/.test(words[at - 1] ?? '') && isEntry('clock-words', low[at] ?? '')
}
