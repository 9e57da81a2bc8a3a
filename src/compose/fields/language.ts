import { languageSetOf, languagesIn, NO_LANGUAGE, wordsOf } from '../../lexicon/match.ts'

/** So many words settle it; more are not read. */
const MOST_WORDS = 500
/** A text with fewer words of the winner than this is not sure. */
const LEAST_HITS = 4
/** The winner's share of all words; a language's function words make up a third of its prose or more. */
const LEAST_SHARE = 0.12
/** How many times the runner-up's weight the winner must have. */
const LEAST_LEAD = 1.15

/** The ISO 639-1 code of the language whose function words the text has most of, `null` where that is not sure. */
export function languageOf(texts: string | Iterable<string>): string | null {
  const sets = new Map<number, number>()
  let count = 0
  for (const text of typeof texts === 'string' ? [texts] : texts) {
    const words = wordsOf(text.slice(0, MOST_WORDS * 8))
    count += words.length
    for (const word of words) {
      const set = languageSetOf(word)
      if (set !== NO_LANGUAGE) sets.set(set, (sets.get(set) ?? 0) + 1)
    }
    if (count >= MOST_WORDS) break
  }
  const scores = new Map<string, number>()
  const hits = new Map<string, number>()
  for (const [set, found] of sets) {
    const languages = languagesIn(set)
    for (const language of languages) {
      // A word of few languages weighs more than one of many.
      scores.set(language, (scores.get(language) ?? 0) + found / languages.length)
      hits.set(language, (hits.get(language) ?? 0) + found)
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [best, second] = ranked
  if (best === undefined) return null
  const [winner, score] = best
  const lead = score / (second?.[1] ?? score / LEAST_LEAD)
  const found = hits.get(winner) ?? 0
  return found >= LEAST_HITS && found / count >= LEAST_SHARE && lead >= LEAST_LEAD ? winner : null
}
