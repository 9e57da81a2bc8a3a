import { LANGUAGES } from '../../lexicon/index.ts'
import { languageSetOf, languagesIn, NO_LANGUAGE, wordsOf } from '../../lexicon/match.ts'
import { detectedLanguage } from './language-detector.ts'
import { hasForeignLetters, languageByScript } from './language-script.ts'

/** Words that are read: enough to find the language. */
const MOST_WORDS = 500
/** Characters that are read for them. */
const MOST_CHARACTERS = MOST_WORDS * 8
/** A text with fewer words of the winner than this is not sure. */
const LEAST_HITS = 4
/** The winner's share of all words; a language's function words make up a third of its prose or more. */
const LEAST_SHARE = 0.12
/** How many times the runner-up's weight the winner must have. */
const LEAST_LEAD = 1.15

/**
 * What a language that the detector names has at least: a text of `words`, `share` of them its own, and `ofBest` of any
 * other's weight. In a text that is `long`, function words would be many.
 */
const DETECTED = { words: 8, share: 0.08, ofBest: 0.6, long: 100 }

/** Languages whose function words have been tried on many texts: these are believed alone. */
const PROVEN: ReadonlySet<string> = new Set(LANGUAGES)

/**
 * The ISO 639-1 code of the language of a text, `null` where that is not sure: by its script, else by its function words,
 * else by its letters in a row, where function words do not speak against it.
 */
export function languageOf(texts: string | Iterable<string>): string | null {
  const read = readTexts(typeof texts === 'string' ? [texts] : texts)
  const byScript = languageByScript(read.sample)
  if (byScript !== null) return byScript
  const votes = votesOf(read.words)
  const winner = winnerOf(votes)
  if (winner !== null && PROVEN.has(winner)) return winner
  const found = votes.count < DETECTED.words ? winner : checked(winner, votes, read.sample)
  return found === null || hasForeignLetters(read.sample, found) ? null : found
}

/** Close relatives, such as Czech and Slovak, share most function words: the detector has the last word on them. */
function checked(winner: string | null, votes: Votes, sample: string): string | null {
  const detected = detectedLanguage(sample)
  if (detected === null || detected === winner) return winner
  return isPossible(detected, votes) ? detected : null
}

function readTexts(texts: Iterable<string>): { words: string[]; sample: string } {
  const words: string[] = []
  let sample = ''
  for (const text of texts) {
    const read = text.slice(0, MOST_CHARACTERS)
    words.push(...wordsOf(read))
    if (sample.length < MOST_CHARACTERS) sample += `${read}\n`
    if (words.length >= MOST_WORDS) break
  }
  return { words, sample: sample.slice(0, MOST_CHARACTERS) }
}

/** How many function words a text has. */
interface Votes {
  /** All words. */
  readonly count: number
  /** For each language its function words; a word of few languages weighs more than one of many. */
  readonly scores: ReadonlyMap<string, number>
  readonly hits: ReadonlyMap<string, number>
}

function votesOf(words: readonly string[]): Votes {
  const sets = new Map<number, number>()
  for (const word of words) {
    const set = languageSetOf(word)
    if (set !== NO_LANGUAGE) sets.set(set, (sets.get(set) ?? 0) + 1)
  }
  const scores = new Map<string, number>()
  const hits = new Map<string, number>()
  for (const [set, found] of sets) {
    const languages = languagesIn(set)
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + found / languages.length)
      hits.set(language, (hits.get(language) ?? 0) + found)
    }
  }
  return { count: words.length, scores, hits }
}

/** The language with most votes, if they are enough. */
function winnerOf({ count, scores, hits }: Votes): string | null {
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [best, second] = ranked
  if (best === undefined) return null
  const [winner, score] = best
  const lead = score / (second?.[1] ?? score / LEAST_LEAD)
  const found = hits.get(winner) ?? 0
  return found >= LEAST_HITS && found / count >= LEAST_SHARE && lead >= LEAST_LEAD ? winner : null
}

/** Whether a language has nearly as many votes as any other; one that has proven itself has more in a text that is long enough. */
function isPossible(language: string, { count, scores, hits }: Votes): boolean {
  const score = scores.get(language) ?? 0
  if (score === 0 || (hits.get(language) ?? 0) < DETECTED.share * count) return false
  const rival = Math.max(0, ...[...scores].flatMap(([other, its]) => (other === language ? [] : [its])))
  return score >= rival * (PROVEN.has(language) && count >= DETECTED.long ? LEAST_LEAD : DETECTED.ofBest)
}
