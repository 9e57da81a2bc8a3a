import { findPhrase, phraseAt, plain, phraseMap } from './match.ts'

/** Names have at most this many words: `Maria del Carmen de la Torre`. */
const MOST_WORDS = 6

/** What separates people from each other and from the rest of the line. */
const SEPARATORS = /\s*(?:[,;|·•/&]|\s[-–—]\s)\s*/u

/** Words inside a name that have no capital. */
const PARTICLES = new Set(['al', 'bin', 'da', 'das', 'de', 'del', 'della', 'den', 'der', 'di', 'do', 'dos', 'du', 'e', 'el', 'la', 'le', 'ten', 'ter', 'van', 'von', 'y', 'zu'])

/** The names in a byline, verbatim: without by-words, titles, agencies, places and dates. */
export function authorsOf(byline: string): string[] {
  const names: string[] = []
  for (const part of parts(withoutByWord(byline))) {
    const name = withoutByWord(part)
    if (isName(name) && !names.includes(name)) names.push(name)
    else if (names.length > 0) continue
  }
  return names
}

/** `By `, `Von `, `Reporting by `: gone, as often as they stand there. */
function withoutByWord(text: string): string {
  let rest = text.trim()
  for (let round = 0; round < 3; round++) {
    const match = phraseAt(plain(rest), 0, 'by-words') ?? phraseAt(plain(rest), 0, 'contributed-words')
    if (match === null) break
    rest = rest.slice(match.end).replace(/^[:\s]+/u, '')
  }
  return rest
}

/** Splits at separators and at the word for "and". */
function parts(text: string): string[] {
  const ands = phraseMap('and-words')
  return text.split(SEPARATORS).flatMap((part) => {
    const people: string[][] = [[]]
    for (const word of part.split(' ')) {
      if (people.at(-1)?.length !== 0 && ands.has(word.toLowerCase()) && !isSpanishJoin(word, people)) people.push([])
      else people.at(-1)?.push(word)
    }
    return people.map((words) => words.join(' ').trim())
  })
}

/** `Ortega y Gasset`: after a single word, `y` and `e` join two surnames rather than two people. */
function isSpanishJoin(word: string, people: readonly string[][]): boolean {
  return (word === 'y' || word === 'e') && people.at(-1)?.length === 1
}

/** Two to six words, each with a capital or a particle, none of them a word of offices, agencies or the calendar. */
function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > MOST_WORDS || /[\d:@]/.test(text)) return false
  if (!words.every((word) => /^[\p{Lu}][\p{L}\p{M}.'’-]*$/u.test(word) || PARTICLES.has(word.toLowerCase()))) return false
  const lower = plain(text)
  for (const kind of ['job-titles', 'agencies', 'relative-times', 'published-words', 'updated-words'] as const) {
    if (findPhrase(lower, kind) !== null) return false
  }
  return !words.some((word) => phraseMap('weekdays').has(word.toLowerCase()) && word.length > 3)
}
