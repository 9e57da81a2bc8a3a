import type { LexiconKind } from '../../lexicon/index.ts'
import { languageSetOf, NO_LANGUAGE, phraseAt, wordsOf } from '../../lexicon/match.ts'
import { hasDatePart } from '../dates/date-words.ts'
import type { KnownNames } from './outlets.ts'
import { isEntry, isParticle } from './words.ts'

/** The name that somebody has on a site: small letters, no figure; an `@` may stand before it. */
const HANDLE = /^@?([a-z][a-z_-]{1,23}[a-z])$/

/** Kinds whose words are no names of users. */
const NO_HANDLES = [
  ...(['agencies', 'job-titles', 'job-words', 'organisation-words', 'newspaper-words', 'collective-words'] as const),
  ...(['months', 'weekdays', 'clock-words', 'relative-times', 'published-words', 'updated-words', 'places'] as const),
  ...(['place-words', 'navigation', 'share', 'ui-control', 'section-label', 'read-time', 'count-words'] as const),
  ...(['articles', 'and-words', 'by-words', 'name-titles', 'beat-words', 'page-words', 'minute-words'] as const)
] as const satisfies readonly LexiconKind[]

/** Whom a line names that is nothing but a `By`, one word in small letters, and a date or nothing: `By mteller`, `Posted by lampman on May 4, 2021`. */
export function handleOf(line: string, known: KnownNames): string | null {
  const words = withoutDay(line.trim()).split(/[\s:]+/u)
  const low = words.map((word) => wordsOf(word)[0] ?? word)
  const by = phraseAt('by-words', low, 0)
  // `By accident` may be said in a text: there it stands in small letters. Short words (`de`, `av`) are parts of names and sentences.
  if (by === null || (by.end === 1 && low[0]?.length === 2 && isParticle(low[0]))) return null
  const handle = HANDLE.exec(words[by.end] ?? '')?.[1] ?? null
  if (handle === null || !endsThere(words, by.end + 1)) return null
  if (languageSetOf(handle) !== NO_LANGUAGE || known.isCommon(handle) || known.isOutlet([handle])) return null
  return NO_HANDLES.some((kind) => isEntry(kind, handle)) ? null : handle
}

/** Whether nothing follows, or a sign or small word and a date. */
function endsThere(words: readonly string[], at: number): boolean {
  const rest = words.slice(at)
  if (rest.length === 0) return true
  if (!rest.some((word) => /\d/.test(word))) return false
  const [first = ''] = wordsOf(rest[0] ?? '')
  return first === '' || /^\d/.test(first) || isEntry('published-words', first) || isEntry('months', first)
}

/** `Posted on July 1, 2024 by lampman`: what stands behind the date, from its `by` on. */
function withoutDay(line: string): string {
  const at = line.toLowerCase().lastIndexOf(' by ')
  return at > 0 && hasDatePart(line.slice(0, at)) ? line.slice(at + 1) : line
}
