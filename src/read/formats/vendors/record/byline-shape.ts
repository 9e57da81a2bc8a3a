import { startsCapital } from '../../../../lexicon/character-classes.ts'
import type { LexiconKind } from '../../../../lexicon/index.ts'
import { phraseAt, readingsOf, wordsOf } from '../../../../lexicon/match.ts'

const MOST_WORDS = 12
/** A word of a name that begins with a capital. */
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u
/** Parts of a name: of persons two to four, of a family two beside its particles, of given names three. */
const MOST_PARTS = 4
const MOST_GIVEN = 3
const MOST_FAMILY = 2

/** `Von Maria Teller`, `Marie Teller, Jon Aske`: a line of its own between a vendor's fields and the text. */
export function looksLikeByline(text: string): boolean {
  if (text.split(' ').length > MOST_WORDS || /[.!?:]$/.test(text)) return false
  return opensWithBy(text) || namesIn(text).every(isName)
}

/** Whether a text begins as bylines do: `Par Maria Teller`, `De notre envoyé`, `Text: Jon Aske`. */
export function opensWithBy(text: string): boolean {
  const [label = '', named] = text.split(': ')
  const words = wordsOf(label)
  if (named !== undefined && words.length > 0 && phraseAt('by-words', words, 0)?.end === words.length) return true
  const [first = '', second = ''] = wordsOf(text)
  if (second === '') return false
  return isEntry('byline-prepositions', first) || (isEntry('by-words', first) && isEntry('collective-words', second))
}

/** Somebody's name: two to four words with capitals, or particles of family names behind the first. */
export function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > MOST_PARTS) return false
  return words.every((word, at) => NAME_WORD.test(word) || (at > 0 && isParticle(word)))
}

/** What signs and words between names part. */
export function namesIn(text: string): string[] {
  const names: string[][] = [[]]
  for (const word of text.split(' ')) {
    const ends = /[,;/]$/.test(word)
    if (word === '/' || isEntry('and-words', word)) names.push([])
    else {
      names.at(-1)?.push(ends ? word.slice(0, -1) : word)
      if (ends) names.push([])
    }
  }
  return names.map((name) => name.join(' ')).filter((name) => name !== '')
}

/** `Teller, Maria; Aske, Jon` → the names as they are spoken; `null` where one of them is not written so. */
export function namesTurned(text: string): string[] | null {
  const names = text.split(/; ?/).filter((name) => name !== '')
  const turned = names.map((name) => {
    const [family = '', given = '', ...more] = name.split(', ')
    return more.length === 0 && isGiven(given) && isFamily(family) ? `${given} ${family}` : null
  })
  return turned.length > 0 && turned.every((name) => name !== null) ? turned : null
}

function isGiven(text: string): boolean {
  const words = text.split(' ')
  return words.length <= MOST_GIVEN && words.every((word) => NAME_WORD.test(word))
}

function isFamily(text: string): boolean {
  const words = text.split(' ')
  const own = words.slice(words.findIndex((word) => startsCapital(word)))
  const particles = words.slice(0, words.length - own.length)
  return own.length <= MOST_FAMILY && own.every((word) => NAME_WORD.test(word)) && particles.every(isParticle)
}

function isParticle(word: string): boolean {
  return isEntry('surname-particles', word)
}

function isEntry(kind: LexiconKind, word: string): boolean {
  return readingsOf(kind, word).length > 0
}
