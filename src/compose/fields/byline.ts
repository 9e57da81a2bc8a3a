import type { LexiconKind } from '../../lexicon/index.ts'
import { findPhrases, phraseAt, wordsOf } from '../../lexicon/match.ts'
import { datesOf } from '../dates/index.ts'

/** A name has at most this many words. */
const MOST_WORDS = 5

/** Bylines are read up to this many characters. */
const LONGEST = 400

/** Signs that part a name from what else a byline says. */
const PARTS = /[|·•;:/@\n]|,| [-–—] /u

/** `ByMaria Teller`: a `By` whose space was lost with the page's markup. No name has a second capital there. */
const GLUED = /^(By|BY)(?=\p{Lu}\p{Ll})/u

/** `Maria TellerPublished`: what begins with a capital within a word, if it is long enough to be a date's. */
const INNER_CAPITAL = /(?<=\p{Ll})\p{Lu}\p{Ll}{5,20}/gu
/** Shorter words that tell of a date are names as well: Ms Date, Mr On. */
const LEAST_LETTERS = 6

/** A stretch between two signs, and the words that part names within it. */
interface Candidate {
  readonly text: string
  /** `By` stands right before it. */
  readonly afterBy: boolean
}

/**
 * The names in a byline, verbatim and in order: `By Maria Teller and Jon Aske, Staff Writers` → both names.
 * Job titles, agencies, places and dates are no names; a byline without a person gives an empty list.
 */
export function authorsOf(byline: string): string[] {
  const line = byline
    .slice(0, LONGEST)
    .replace(/\s+/gu, ' ')
    .replace(/[([][^()[\]]{0,80}[)\]]/gu, ',')
    .trim()
    .replace(GLUED, '$1 ')
    .replace(INNER_CAPITAL, (word) => (tellsDate([word.toLowerCase()], 0) ? ` ${word}` : word))
  const names: string[] = []
  let afterBy = false
  for (const part of line.split(PARTS)) {
    const text = (part ?? '').trim()
    if (text === '') continue
    for (const candidate of candidatesOf(text, afterBy)) {
      const name = nameOf(candidate)
      if (name !== null && !names.includes(name)) names.push(name)
    }
    afterBy = cutBy(text) === ''
  }
  return names
}

/** `Maria Teller Last Updated` → `Maria Teller`: what tells of a date, and all behind it, is no name. */
function upToDate(words: readonly string[]): readonly string[] {
  const low = words.map((word) => word.toLowerCase())
  const at = low.findIndex((_, at) => at > 0 && tellsDate(low, at))
  return at < 0 ? words : words.slice(0, at)
}

/** Whether words that tell of a date begin at a place. */
function tellsDate(low: readonly string[], at: number): boolean {
  return (['published-words', 'updated-words'] as const).some(
    (kind) => (phraseAt(kind, low, at)?.phrase.text.length ?? 0) >= LEAST_LETTERS
  )
}

/** Cuts `By`, then parts at `and`; at `in Berlin` what follows is a place. */
function candidatesOf(part: string, byBefore: boolean): Candidate[] {
  const rest = cutBy(part)
  const afterBy = byBefore || rest !== part
  const out: Candidate[] = []
  let open: string[] = []
  let isPlace = false
  const close = () => {
    if (open.length > 0 && !isPlace) out.push({ text: open.join(' '), afterBy: afterBy && out.length === 0 })
    open = []
  }
  const words = upToDate(rest.split(' '))
  words.forEach((word, at) => {
    const low = word.toLowerCase()
    const ahead = words.slice(at + 1)
    const joins = isEntry('and-words', low) && open.length > 0 && (low.length > 1 || startsName(ahead))
    if (joins && !(isEntry('place-words', low) && !startsName(ahead))) {
      close()
      isPlace = false
    } else if (open.length > 1 && word === low && isEntry('place-words', low) && !isParticle(low, ahead)) {
      close()
      isPlace = true
    } else open.push(word)
  })
  close()
  return out
}

/** `van` in `Jan van Dam` belongs to the name, `in` in `Jan Dam in Gent` does not. */
function isParticle(low: string, ahead: readonly string[]): boolean {
  return low.length > 1 && low !== 'in' && isEntry('name-particles', low) && capital(ahead[0])
}

/** Whether two capitalised words stand ahead: the beginning of a person's name. */
function startsName(ahead: readonly string[]): boolean {
  return capital(ahead[0]) && (capital(ahead[1]) || isEntry('name-particles', (ahead[1] ?? '').toLowerCase()))
}

function capital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

/** The text without the `By` at its start, longest form first; unchanged if there is none. */
function cutBy(text: string): string {
  const words = wordsOf(text)
  const hit = phraseAt('by-words', words, 0)
  if (hit === null) return text
  const rest = text.split(' ').slice(hit.end).join(' ')
  return rest === '' || /^\p{L}+'?$/u.test(text) ? '' : rest
}

function isEntry(kind: LexiconKind, word: string): boolean {
  const hit = phraseAt(kind, [word], 0)
  return hit !== null
}

/** A candidate as a name without titles and agencies round it, or `null`. */
function nameOf(candidate: Candidate): string | null {
  const text = trimTitles(candidate.text).replace(/[,.]$/u, '')
  if (text === '' || /\d/.test(text)) return null
  const words = text.split(' ')
  if (words.length > MOST_WORDS || (words.length === 1 && !(candidate.afterBy && words[0].length > 2))) return null
  if (!capital(words[0]) && !isEntry('name-particles', words[0].toLowerCase())) return null
  if (
    !words.every(
      (word) => capital(word) || isEntry('name-particles', word.toLowerCase()) || /^\p{L}['’]\p{Lu}/u.test(word)
    )
  )
    return null
  if (words.some((word) => /[^\p{L}\p{M}.'’‘-]/u.test(word))) return null
  if (!capital(words[words.length - 1])) return null
  return isSomethingElse(text) ? null : text
}

/** An agency, a job, a date, or a word that labels dates. */
function isSomethingElse(text: string): boolean {
  const words = wordsOf(text)
  for (const kind of [
    'agencies',
    'job-titles',
    'published-words',
    'updated-words',
    'months',
    'weekdays',
    'read-time'
  ] as const) {
    const hits = findPhrases(kind, words)
    if (kind === 'agencies' ? hits.some((hit) => hit.end - hit.start === words.length) : covered(hits) === words.length)
      return true
  }
  const dates = datesOf(text, null)
  return dates.published !== null || dates.modified !== null
}

function covered(hits: readonly { start: number; end: number }[]): number {
  return hits.reduce((sum, hit) => sum + hit.end - hit.start, 0)
}

/** Cuts job titles and agencies before and after a name: `Associated Press writer Lena Holt` → `Lena Holt`. */
function trimTitles(text: string): string {
  let words = text.split(' ')
  for (let again = true; again && words.length > 0; ) {
    again = false
    const low = words.map((word) => wordsOf(word)[0] ?? '')
    for (const kind of ['job-titles', 'agencies'] as const) {
      const first = phraseAt(kind, low, 0)
      if (first !== null && !again) {
        words = words.slice(first.end)
        again = true
      }
    }
    const last = again ? undefined : lastTitle(low)
    if (last !== undefined) {
      words = words.slice(0, last)
      again = true
    }
  }
  return words.join(' ')
}

/** Where a job title or agency begins that runs to the end. */
function lastTitle(low: readonly string[]): number | undefined {
  for (let at = 1; at < low.length; at++) {
    for (const kind of ['job-titles', 'agencies'] as const) {
      if (phraseAt(kind, low, at)?.end === low.length) return at
    }
  }
  return undefined
}
