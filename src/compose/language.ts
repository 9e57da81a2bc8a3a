import { phrases } from '../lexicon/index.ts'

/** Words looked at: enough to be sure, few enough to cost nothing. */
const MOST_WORDS = 1500
/** Fewer function words than this are no evidence. */
const LEAST_HITS = 4
/** The best language must be ahead of the next by this factor. */
const LEAST_LEAD = 1.15
/** Of all words, at least this share must be function words of the language. */
const LEAST_SHARE = 0.15

let index: Map<string, readonly string[]> | undefined

/** Function word → the languages that have it. Made once: the lists do not change. */
function languagesByWord(): Map<string, readonly string[]> {
  if (index !== undefined) return index
  const made = new Map<string, string[]>()
  for (const { text, language } of phrases('function-words')) {
    const known = made.get(text)
    if (known === undefined) made.set(text, [language])
    else known.push(language)
  }
  index = made
  return made
}

/** ISO 639-1, or `null` where the function words do not make it sure. A word counts for less the more languages have it. */
export function languageOf(texts: readonly string[]): string | null {
  const scores = new Map<string, number>()
  const hits = new Map<string, number>()
  const words = firstWords(texts)
  for (const word of words) {
    const languages = languagesByWord().get(word)
    if (languages === undefined) continue
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length)
      hits.set(language, (hits.get(language) ?? 0) + 1)
    }
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1])
  if (best === undefined) return null
  const found = hits.get(best[0]) ?? 0
  if (found < LEAST_HITS || found < LEAST_SHARE * words.length || best[1] < LEAST_LEAD * (next?.[1] ?? 0)) return null
  return best[0]
}

function firstWords(texts: readonly string[]): string[] {
  const words: string[] = []
  for (const text of texts) {
    if (words.length >= MOST_WORDS) break
    words.push(...(text.slice(0, 8 * MOST_WORDS).toLowerCase().match(/[\p{L}’']+/gu) ?? []))
  }
  return words.slice(0, MOST_WORDS)
}
