import type { LexiconKind } from '../../lexicon/index.ts'
import { findPhrases, languageSetOf, NO_LANGUAGE, phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import { isPhraseBehindBy, isTitle } from './by-phrases.ts'
import { trimTitles, withoutDegrees, withoutPlace, withoutRepeat } from './name-parts.ts'
import { type KnownNames, USUAL_WORDS, withoutOutlet } from './outlets.ts'
import { hasGivenName, isArticle, isCapital, isEntry, isParticle } from './words.ts'

/** A name has at most this many words, its particles (`de la`) not counted. */
const MOST_WORDS = 5
/** A lone name after `By` has at least this many letters. */
const LEAST_LETTERS = 3

/** Kinds whose phrases make no name where they are all of it. */
const NO_NAMES = [
  ...(['job-titles', 'published-words', 'updated-words', 'months', 'weekdays', 'read-time', 'section-label'] as const),
  ...(['navigation', 'share', 'related', 'ui-control', 'subscribe', 'comments', 'by-words', 'type-labels'] as const),
  ...(['page-furniture', 'places', 'live-words', 'byline-box', 'contributor-labels'] as const)
] as const satisfies readonly LexiconKind[]

/** What stands right behind a candidate. */
export type Behind = 'date' | 'job' | null

/** Where a candidate stands. */
export interface Place {
  /** `By` stands right before. */
  readonly afterBy: boolean
  /** It stands behind a `By` in a list of names. */
  readonly inList: boolean
  readonly maybeOneWord: boolean
  readonly behind: Behind
  /** It stands behind another name, where outlets stand too. */
  readonly afterName: boolean
}

/** A candidate as a person's name, or `null`; after `By`, also an organisation that signs. */
export function nameOf(candidate: string, place: Place, known: KnownNames): string | null {
  const { afterBy, inList, maybeOneWord, behind, afterName } = place
  const all = withoutElision(candidate.split(' ').filter((word) => word !== ''))
  if (isCollective(all) || opensWithGreeting(all)) return null
  const { words: trimmed, hasJob } = trimTitles(all)
  const bare = withoutRepeat(withoutDegrees(trimmed))
  const person = hasJob || behind === 'job' ? withoutTopic(bare, known) : bare
  const placeless = behind === 'date' ? withoutPlace(person) : person
  const own = afterBy || inList ? withoutOrganisation(placeless) : placeless
  const words = own === null ? null : withoutOutlet(own, { hasJob, afterBy }, known)
  if (words === null) return null
  const isTitled = words.length === 1 && isTitleAndName(all)
  const text = withoutStop(isTitled ? all : words)
  if (!isCapitalised(words) || isSomethingElse(text) || isPhraseOrJob(words) || isDayOrOffice(words)) return null
  const count = words.filter((word) => isCapital(word) || !isParticle(word)).length
  const isWhole = isTitled || all.length === 1
  if (count > MOST_WORDS || (count === 1 && !(maybeOneWord && isWhole && isLoneName(words)))) return null
  if (afterBy) return isPhraseBehindBy(words, known) ? null : text
  if (isPlace(words, known) || (!inList && isTitle(words, known))) return null
  return isOrganisation(words) || (afterName && (known.isOutlet(words) || isNamedLikePaper(words))) ? null : text
}

/** `d’Ana Ruiz`, behind `Reportage`: without the `of` before a given name. */
function withoutElision(words: readonly string[]): readonly string[] {
  const first = /^d['’](\p{Lu}.*)$/u.exec(words[0] ?? '')?.[1]
  return first !== undefined && words.length > 1 && hasGivenName(first) ? [first, ...words.slice(1)] : words
}

/** So many words and more of a signed name are a person and what they belong to; three may be an institution that has a person's name. */
const LEAST_WITH_ORGANISATION = 4

/**
 * `Jana Peters Universität Bad Lindach` → `Jana Peters`: a signed name without the organisation that begins behind it. `null` where one ends
 * there (`Harsh Vaibhav Global Commons`) and nothing tells where it begins.
 */
function withoutOrganisation(words: readonly string[]): readonly string[] | null {
  const isPart = (word = '') =>
    isEntry('organisation-words', word.toLowerCase()) && !isEntry('newspaper-words', word.toLowerCase())
  if (words.length < LEAST_WITH_ORGANISATION || !hasGivenName(words[0] ?? '')) return words
  if (isPart(words[USUAL_WORDS])) return words.slice(0, USUAL_WORDS)
  return isPart(words.at(-1)) ? null : words
}

/** `Maria Teller Harbour`, of which `correspondent` was cut: what she writes about is an everyday word of the text. */
function withoutTopic(words: readonly string[], known: KnownNames): readonly string[] {
  let end = words.length
  while (end > USUAL_WORDS && known.isCommon(words[end - 1] ?? '')) end--
  return words.slice(0, end)
}

/** Initials and what tells a generation keep their full stop: `Nelson C.J.`, `Martin Teller Jr.`. */
function withoutStop(words: readonly string[]): string {
  const text = words.join(' ')
  return text.replace(words.length > 1 && isShortened(words.at(-1) ?? '') ? /[,;:]{1,9}$/u : /[,.;:]{1,9}$/u, '')
}

function isShortened(word: string): boolean {
  return /^\p{Lu}\./u.test(word) || isEntry('name-suffixes', word.toLowerCase().replace(/[^\p{L}]/gu, ''))
}

/** `Sir Bernard`, `Dr. Teller`: a form of address and one word, which is no name without it. */
function isTitleAndName(all: readonly string[]): boolean {
  const [title = '', name = '', ...more] = all
  return more.length === 0 && isCapital(name) && isEntry('name-titles', wordsOf(title)[0] ?? '')
}

/** One word is a name only if nothing but a form of address was cut from it: `Staff Writer` is none. */
function isLoneName(words: readonly string[]): boolean {
  const [word = ''] = words
  const kinds = ['job-words', 'organisation-words', 'newspaper-words', 'agencies', 'places'] as const
  return word.length >= LEAST_LETTERS && !kinds.some((kind) => isEntry(kind, word.toLowerCase()))
}

/** Letters, points, hyphens and apostrophes; each word begins with a capital or is a particle, and the last is none. */
function isCapitalised(words: readonly string[]): boolean {
  const last = words.at(-1)
  if (last === undefined || !(isCapital(last) || /^\p{L}['’]\p{Lu}/u.test(last))) return false
  if (opensWithPlace(words[0] ?? '')) return false
  return words.every(
    (word) =>
      (isCapital(word) || isParticle(word) || isArticle(word) || /^\p{L}['’]\p{Lu}/u.test(word)) &&
      !/[^\p{L}\p{M}.'’‘-]/u.test(word)
  )
}

/** `in Berlin`, `In Local News`. */
function opensWithPlace(word: string): boolean {
  const low = word.toLowerCase()
  // `Per Berg`
  if (word !== low && isEntry('given-names', low)) return false
  return isEntry('place-words', low) && (word === low || low === 'in' || !isParticle(low))
}

/** `Our Foreign Staff`, `Unsere Redaktion`: nobody in particular. */
function isCollective(words: readonly string[]): boolean {
  return isEntry('collective-words', words[0]?.toLowerCase() ?? '')
}

/** `Good Morning Sula`: a programme. */
function opensWithGreeting(words: readonly string[]): boolean {
  return phraseAt('greetings', wordsOf(words.join(' ')), 0) !== null
}

/** An agency, a job, a place, a label of a page. */
function isSomethingElse(text: string): boolean {
  const words = wordsOf(text)
  if (phraseAt('agencies', words, 0)?.end === words.length || isAgencyWithArticle(words)) return true
  if (words.some((word) => isEntry('am-pm', word)) || text.split(' ').some(isTimeZone)) return true
  return NO_NAMES.some((kind) => {
    const hits = findPhrases(kind, words)
    return hits.reduce((sum, hit) => sum + hit.end - hit.start, 0) === words.length
  })
}

/** `Why It Matters`, `Executive Content`: two function words, or a job's word at the start. */
function isPhraseOrJob(words: readonly string[]): boolean {
  const low = words.map((word) => word.toLowerCase())
  const small = low.filter((word) => languageSetOf(word) !== NO_LANGUAGE && !isParticle(word) && !isArticle(word))
  return small.length > 1 || isEntry('job-words', low[0] ?? '') || opensWithDay(low[0] ?? '')
}

/** `Good Friday`, `Bürgermeisterin von Sula`: a weekday, or an office and of what, behind nobody's given name. */
function isDayOrOffice(words: readonly string[]): boolean {
  if (hasGivenName(words[0] ?? '')) return false
  const low = words.map((word) => wordsOf(word)[0] ?? '')
  const behind = words[phraseAt('office-words', low, 0)?.end ?? words.length]
  if (behind !== undefined && (isArticle(behind) || isEntry('of-words', behind.toLowerCase()) || !isCapital(behind)))
    return true
  return words.length > 1 && low.some((word) => word.length >= LEAST_WEEKDAY && isEntry('weekdays', word))
}

/** Letters of a weekday that is no short form. */
const LEAST_WEEKDAY = 5

/** `ON FIRST TIDE`, `Am Hafen`: what stands before days and names no person. */
function opensWithDay(word: string): boolean {
  return word.length < 4 && isEntry('published-words', word) && !isParticle(word) && !isArticle(word)
}

/** `EST`, in capitals; Ms West is none, nor is the second word of `MARIA WEST`. */
function isTimeZone(word: string, at: number, words: readonly string[]): boolean {
  if (word !== word.toUpperCase() || word.length < 3 || !isEntry('time-zones', word.toLowerCase())) return false
  return at !== 1 || words.some((other) => other !== other.toUpperCase())
}

function isAgencyWithArticle(words: readonly string[]): boolean {
  return words.length > 1 && words[0] === 'the' && phraseAt('agencies', words, 1)?.end === words.length
}

/**
 * `São Marcos`, `Bad Merlau`, `Sula Island`, or what the text says that something is in. Behind a given name it takes more: a last word that is
 * nobody's surname (`Charlotte Harbor`), or both such a word (`Virginia Beach`) and what the text says.
 */
function isPlace(words: readonly string[], known: KnownNames): boolean {
  const closers = words.length > 1 ? readingsOf('place-closers', words.at(-1)?.toLowerCase() ?? '') : []
  if (hasGivenName(words[0] ?? ''))
    return closers.some(({ value }) => value === 'sure') || (closers.length > 0 && known.isPlace(words))
  const [first = ''] = wordsOf(words[0]?.split('-')[0] ?? '')
  return isEntry('place-openers', first) || closers.length > 0 || known.isPlace(words)
}

/** `Harlow Courier`: the last word is that of papers, the first is nobody's. */
function isNamedLikePaper(words: readonly string[]): boolean {
  return isEntry('newspaper-words', words.at(-1)?.toLowerCase() ?? '') && !hasGivenName(words[0] ?? '')
}

/** A name that begins with an article, or has a word of organisations or jobs in it. */
function isOrganisation(words: readonly string[]): boolean {
  if (isArticle(words[0] ?? '')) return true
  return words.some((word) => {
    const parts = wordsOf(word.replaceAll('-', ' '))
    return (
      parts.some((part) => isEntry('organisation-words', part) || isEntry('job-words', part)) || /['’]s$/u.test(word)
    )
  })
}
