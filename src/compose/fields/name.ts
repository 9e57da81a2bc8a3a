import type { LexiconKind } from '../../lexicon/index.ts'
import { findPhrases, languageSetOf, NO_LANGUAGE, phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'

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

/** Degrees and orders behind a name: `MD`, `Ph.D.`; a numeral (`III`) belongs to the name. */
const DEGREE = /^(?!I{1,3}$|IV$)(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}?\.?(?:\p{Lu}\.?){1,3}|Esq\.?)$/u

/** A candidate as a person's name, or `null`; after `By`, also an organisation that signs. */
export function nameOf(candidate: string, afterBy: boolean, maybeOneWord: boolean): string | null {
  const all = candidate.split(' ').filter((word) => word !== '')
  if (isCollective(all)) return null
  const words = withoutRepeat(withoutDegrees(trimTitles(all)))
  const text = words.join(' ').replace(/[,.;:]{1,9}$/u, '')
  if (!isCapitalised(words) || isSomethingElse(text) || isPhraseOrJob(words)) return null
  const count = words.filter((word) => isCapital(word) || !isParticle(word)).length
  if (count > MOST_WORDS || (count === 1 && !(maybeOneWord && isLoneName(words, all)))) return null
  return afterBy || !isOrganisation(words) ? text : null
}

/** One word is a name only if nothing was cut from it: `Staff Writer` is none. */
function isLoneName(words: readonly string[], all: readonly string[]): boolean {
  const [word = ''] = words
  const kinds = ['job-words', 'organisation-words', 'agencies', 'places'] as const
  return all.length === 1 && word.length >= LEAST_LETTERS && !kinds.some((kind) => isEntry(kind, word.toLowerCase()))
}

export function isParticle(word: string): boolean {
  return isEntry('name-particles', word.toLowerCase())
}

export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

/** Whether two capitalised words stand at the beginning: where a person's name may begin. */
export function startsName(words: readonly string[]): boolean {
  const [first, second = ''] = words
  return isCapital(first) && (isCapital(second) || isParticle(second))
}

export function isEntry(kind: LexiconKind, word: string): boolean {
  return readingsOf(kind, word).length > 0
}

/** Letters, points, hyphens and apostrophes; each word begins with a capital or is a particle, and the last is none. */
function isCapitalised(words: readonly string[]): boolean {
  if (words.length === 0 || !isCapital(words.at(-1))) return false
  if (isEntry('place-words', words[0] ?? '')) return false
  return words.every(
    (word) =>
      (isCapital(word) || isParticle(word) || isArticle(word) || /^\p{L}['’]\p{Lu}/u.test(word)) &&
      !/[^\p{L}\p{M}.'’‘-]/u.test(word)
  )
}

/** `Our Foreign Staff`, `Unsere Redaktion`: nobody in particular. */
function isCollective(words: readonly string[]): boolean {
  return isEntry('collective-words', words[0]?.toLowerCase() ?? '')
}

/** An agency, a job, a place, a label of a page. */
function isSomethingElse(text: string): boolean {
  const words = wordsOf(text)
  if (phraseAt('agencies', words, 0)?.end === words.length || isAgencyWithArticle(words)) return true
  if (words.some((word) => isEntry('am-pm', word) || (word.length > 2 && isEntry('time-zones', word)))) return true
  return NO_NAMES.some((kind) => {
    const hits = findPhrases(kind, words)
    return hits.reduce((sum, hit) => sum + hit.end - hit.start, 0) === words.length
  })
}

/** `Why It Matters`, `Executive Content`: two function words, or a job's word at the start. */
function isPhraseOrJob(words: readonly string[]): boolean {
  const low = words.map((word) => word.toLowerCase())
  const small = low.filter((word) => languageSetOf(word) !== NO_LANGUAGE && !isParticle(word) && !isArticle(word))
  return small.length > 1 || isEntry('job-words', low[0] ?? '')
}

function isAgencyWithArticle(words: readonly string[]): boolean {
  return words.length > 1 && words[0] === 'the' && phraseAt('agencies', words, 1)?.end === words.length
}

/** Articles that open the name of an organisation: `the Lavazza Team`. */
export function isArticle(word: string): boolean {
  return isEntry('articles', word.toLowerCase())
}

/** A name that begins with an article, or has a word of organisations or jobs in it. */
function isOrganisation(words: readonly string[]): boolean {
  if (isArticle(words[0] ?? '')) return true
  return words.some((word) => {
    const low = wordsOf(word)[0] ?? ''
    return isEntry('organisation-words', low) || isEntry('job-words', low) || /['’]s$/u.test(word)
  })
}

/** Of a name that is not all in capitals, what follows in capitals. */
function withoutDegrees(words: readonly string[]): readonly string[] {
  if (words[0] === words[0]?.toUpperCase() && (words[0]?.length ?? 0) > 2) return words
  let end = words.length
  while (end > 2 && DEGREE.test(words[end - 1] ?? '') && !/^\p{Lu}\.?$/u.test(words[end - 1] ?? '')) end--
  return words.slice(0, end)
}

/** `Maria Teller Maria Teller`: the text under a portrait, and the name. */
function withoutRepeat(words: readonly string[]): readonly string[] {
  const half = words.length / 2
  if (half < 2 || !Number.isInteger(half)) return words
  return words.slice(0, half).join(' ').toLowerCase() === words.slice(half).join(' ').toLowerCase()
    ? words.slice(0, half)
    : words
}

/** Cuts job titles and agencies before and after a name: `Associated Press writer Lena Holt` → `Lena Holt`. */
function trimTitles(all: readonly string[]): readonly string[] {
  let words = all
  for (;;) {
    const low = words.map((word) => wordsOf(word)[0] ?? '')
    const start = titleEnd(low)
    if (start > 0 && start < words.length) words = words.slice(start)
    else {
      const end = titleStart(low)
      if (end === low.length) return words
      words = words.slice(0, end)
    }
  }
}

/** The end of a job title or agency at the start. */
function titleEnd(low: readonly string[]): number {
  return Math.max(phraseAt('job-titles', low, 0)?.end ?? 0, phraseAt('agencies', low, 0)?.end ?? 0)
}

/** Where a job title or agency begins that runs to the end. */
function titleStart(low: readonly string[]): number {
  for (let at = 1; at < low.length; at++) {
    const end = Math.max(phraseAt('job-titles', low, at)?.end ?? 0, phraseAt('agencies', low, at)?.end ?? 0)
    if (end === low.length) return at
  }
  // `Maria Teller Executive`: a job's word behind two others.
  return low.length > 2 && isEntry('job-words', low.at(-1) ?? '') ? low.length - 1 : low.length
}
