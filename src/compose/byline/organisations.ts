import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import { hasGivenName, isArticle, isCapital, isEntry, isParticle } from './words.ts'

/** The name of a desk has at most this many words: `Harlow Evening News Staff`. */
const MOST_WORDS = 5

/** An agency or desk that signs a text behind its `By`: `The Associated Press`, `News Desk`, `dpa`; `null` for a job or anybody. */
export function signingOrganisation(candidate: string): string | null {
  const words = candidate.split(' ').filter((word) => word !== '')
  const low = wordsOf(candidate)
  const start = isArticle(words[0] ?? '') ? 1 : 0
  if (/\d/.test(candidate) || isEntry('collective-words', low[0] ?? '')) return null
  if (phraseAt('job-titles', low, start)?.end === low.length) return null
  if (phraseAt('agencies', low, start)?.end === low.length) return candidate
  if (isDesk(words, low)) return candidate
  return isDeskNamedFirst(words.slice(start)) ? words.slice(start).join(' ') : null
}

/** Words with capitals, the last of which is that of an organisation and the first of none: `Harlow News Staff`. */
function isDesk(words: readonly string[], low: readonly string[]): boolean {
  const last = low.at(-1) ?? ''
  if (isParticle(words[0] ?? '') || words.length < 2 || words.length > MOST_WORDS || !words.every(isCapital))
    return false
  if (!isEntry('organisation-words', last) || isEntry('newspaper-words', last) || hasGivenName(words[0] ?? ''))
    return false
  return !isEntry('job-words', low[0] ?? '') && !isArticle(words[0] ?? '')
}

/** `Redaktion Lindach`, `Rédaction Ouest`, `Agenzia ANSA`: languages that say what it is before they say which. */
function isDeskNamedFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words
  if (rest.length === 0 || words.length > MOST_WORDS || !isCapital(first) || !isCapital(rest.at(-1))) return false
  if (isEntry('organisation-words', rest.at(-1)?.toLowerCase() ?? '')) return false
  if (!rest.every((word) => isCapital(word) || isParticle(word) || isEntry('of-words', word))) return false
  const low = first.toLowerCase()
  const readings = readingsOf('organisation-words', low)
  return readings.some(({ language }) => language !== 'en') && !isEntry('newspaper-words', low)
}
