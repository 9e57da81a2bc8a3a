import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import { isArticle, isCapital, isEntry } from './words.ts'

/** Degrees and orders behind a name: `MD`, `Ph.D.`; a numeral (`III`) belongs to the name. */
const DEGREE = /^(?!I{1,3}$|IV$)(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}?\.?(?:\p{Lu}\.?){1,3}|Esq\.?)$/u

/** Words that a person's name has at least where something was cut from behind it. */
const LEAST_LEFT = 2

/** Of a name that is not all in capitals, what follows in capitals. */
export function withoutDegrees(words: readonly string[]): readonly string[] {
  if (/^\p{Lu}{3,}/u.test(words[0] ?? '')) return words
  let end = words.length
  while (end > 2 && DEGREE.test(words[end - 1] ?? '') && !/^\p{Lu}\.?$/u.test(words[end - 1] ?? '')) end--
  return words.slice(0, end)
}

/** `Maria Teller Maria Teller`, `Maria Teller Headshot Maria Teller`: the text under a portrait, and the name. */
export function withoutRepeat(words: readonly string[]): readonly string[] {
  const low = words.map((word) => word.toLowerCase())
  for (let count = Math.floor(words.length / 2); count >= LEAST_LEFT; count--)
    if (low.slice(0, count).join(' ') === low.slice(-count).join(' ')) return words.slice(0, count)
  return words
}

/** A name without the titles, jobs and agencies around it. */
interface Trimmed {
  readonly words: readonly string[]
  /** Whether a job stood behind the name: then it is a person's. */
  readonly hasJob: boolean
}

/** Cuts job titles and agencies before and after a name: `Associated Press writer Lena Holt` → `Lena Holt`. */
export function trimTitles(all: readonly string[]): Trimmed {
  let words = all
  let hasJob = false
  for (;;) {
    const low = words.map((word) => wordsOf(word)[0] ?? '')
    const start = articleAndTitleEnd(low)
    if (start > 0 && start < words.length) words = words.slice(start)
    else {
      const end = titleStart(low)
      if (end === low.length) return { words: hasJob ? withoutBeat(words) : words, hasJob }
      hasJob ||= isJob(low.slice(end))
      words = words.slice(0, end)
    }
  }
}

/** `Maria Teller Former Deputy Tech`, of which `Editor` was cut. */
function withoutBeat(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > LEAST_LEFT && isBeat(words[end - 1] ?? '')) end--
  return words.slice(0, end)
}

function isBeat(word: string): boolean {
  const low = word.toLowerCase()
  return word === '&' || isEntry('beat-words', low) || isEntry('job-words', low)
}

function isJob(low: readonly string[]): boolean {
  return phraseAt('job-titles', low, 0) !== null || isEntry('job-words', low.at(-1) ?? '')
}

/** The same behind an article: `le Dr Anne Petit`, `la Dra. Ana Ruiz`. */
function articleAndTitleEnd(low: readonly string[]): number {
  const hasTitle = isArticle(low[0] ?? '') && phraseAt('name-titles', low, 1) !== null
  return hasTitle ? (phraseAt('name-titles', low, 1)?.end ?? 0) : titleEnd(low)
}

/** The end of a job title, a form of address or an agency at the start. */
function titleEnd(low: readonly string[]): number {
  const kinds = ['job-titles', 'agencies', 'name-titles'] as const
  return Math.max(...kinds.map((kind) => phraseAt(kind, low, 0)?.end ?? 0))
}

/** Where a job title or agency begins that runs to the end, or a job that no list has, behind a word of its rank: `Deputy Content Hub Director`. */
function titleStart(low: readonly string[]): number {
  for (let at = 1; at < low.length; at++) {
    const end = Math.max(phraseAt('job-titles', low, at)?.end ?? 0, phraseAt('agencies', low, at)?.end ?? 0)
    if (end === low.length || (at >= LEAST_LEFT && at + 1 < low.length && isRank(low[at] ?? ''))) return at
  }
  // `Maria Teller Executive`: a job's word behind two others.
  return low.length > 2 && isEntry('job-words', low.at(-1) ?? '') ? low.length - 1 : low.length
}

/** `Deputy`, `Senior`: words that stand before a job. */
function isRank(low: string): boolean {
  return readingsOf('job-words', low).some(({ value }) => value === 'rank')
}

/** `Emilio de Prado Madrid`, before a date: the place that a text was sent from. */
export function withoutPlace(words: readonly string[]): readonly string[] {
  const low = words.map((word) => word.toLowerCase())
  for (let at = low.length - 1; at > 1 && at >= low.length - 3; at--) {
    const rest = words.slice(0, at)
    if (phraseAt('places', low, at)?.end === low.length && rest.filter(isCapital).length >= LEAST_LEFT) return rest
  }
  return words
}
