import type { LexiconKind } from '../../lexicon/index.ts'
import { phraseAt, readingsOf, wordsOf } from '../../lexicon/match.ts'
import type { KnownNames } from './outlets.ts'
import { hasGivenName, isCapital } from './words.ts'

/** `ByMaria`, `VonJana`, `ByJ.R.`: a word of one capital and a second capital directly behind it. */
const FIRST_WORD = /(?<![\p{L}\p{M}'’.-])(?:\p{Lu}\p{Ll}{1,9}|\p{Lu}{2,6})(?=\p{Lu}(?:\p{Ll}|\.))/gu

/** `Written byMaria`, `vonJana`, `yLuis`: a word in small letters with a capital behind it. */
const SMALL_WORD = /(?<![\p{L}\p{M}'’.-])\p{Ll}{1,5}(?=\p{Lu}\p{Ll})/gu

/** `TellerandJon`: the end of a word, in small letters, and a capital behind it. */
const BEFORE_CAPITAL = /\p{Ll}{5,20}(?=\p{Lu}\p{Ll})/gu

/** `Ana RuizyLuis`: a name, a surname, and an `and` of one letter between it and a capital. */
const ONE_LETTER = /(?<![\p{L}\p{M}'’-])(\p{Lu}\p{Ll}{1,20}) \p{Lu}\p{Ll}{2,20}(\p{Ll})(?=\p{Lu}\p{Ll})/gu

/** `MARIA TELLERStaff`: what begins with a capital and goes on in small letters behind capitals. */
const BEHIND_CAPITALS = /(?<=\p{Lu}{3})\p{Lu}\p{Ll}{2,20}(?![\p{Ll}\p{M}])/gu

/** What begins with a capital within a word: `TellerPublished`, `TellerStaff Writer`, `TellerCEO`. */
const INNER_CAPITAL = /(?<=\p{Ll}{2})\p{Lu}(?:\p{Ll}{1,20}|\p{Lu}{1,5})(?![\p{Ll}\p{M}])/gu

/** `TellerJan 4`, `DesiréeODec. 18`: a month and its day. */
const INNER_DATE = /(?<=\p{L})\p{Lu}\p{Ll}{2,12}(?=\.? \d{1,2}(?!\d))/gu

/** `Maria TellerMaria Teller`: the text under a portrait, and the name. */
const TWICE =
  /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: [\p{L}\p{M}.'’-]{1,20}){1,3}?)\1{1,3}(?![\p{Ll}\p{M}])/gu

/** Shorter words that tell of a date are names as well: Ms Date, Mr On. */
const LEAST_LETTERS = 6

/** What pages put behind a name: a job, a desk, a control, a place; none of them begins within a person's name. */
const FIELDS = ['job-titles', 'job-words', 'beat-words', 'section-label', 'share', 'ui-control', 'place-words'] as const

/** Heads of names that are followed by a capital: `McAdam`, `DeMille`. */
const HEADS = /(?:^|[\s-])(?:Mc|Mac|De|Di|Du|Da|La|Le|Van|Von|Fitz|Des|San)$/u

/** `WhitneyBy Alyse`: a word and a capital behind it. */
const OPENS_WITH_BY = /^\p{L}{2,9} \p{Lu}/u

/** One word alone, such as the name of an icon: `checkmarkFact checked by`. */
const OPENS_WITH_SENTENCE = /^\p{Ll}{1,20}$/u

/** The word before the last: a first name. */
const BEFORE_LAST = /(\p{Lu}[\p{L}\p{M}.'’-]{0,30}) [\p{L}\p{M}.'’-]{1,60}$/u

/** What may be behind a name's glued tail is looked at this far (characters). */
const LONGEST_TAIL = 60

/**
 * Puts back what a byline lost with its page's markup, spaces and the ends of its fields:
 * `ByMaria TellerJan 4, 202616 Comments`, `Maria TellerStaff Writer` → `Maria Teller, Staff Writer`.
 */
export function unglued(line: string, known: KnownNames): string {
  // Six replacements for a line that has nothing to replace took 3 % of all time (`node --cpu-prof bin/stet.js clean -f ndjson`).
  if (!GLUED.test(line)) return line
  return line
    .replace(TWICE, '$1')
    .replace(FIRST_WORD, (word, at: number, whole: string) =>
      isByWord(word.toLowerCase()) || isLabelOf(word, whole.slice(at + word.length)) ? `${word} ` : word
    )
    .replace(SMALL_WORD, (word, at: number, whole: string) =>
      (isSmallBy(word, at) || isSmallAnd(word, at)) && hasGivenName(whole.slice(at + word.length)) ? `${word} ` : word
    )
    .replace(BEFORE_CAPITAL, (word, at: number, whole: string) => withAndApart(word, whole.slice(at + word.length)))
    .replace(ONE_LETTER, (found, name: string, and: string, at: number, whole: string) =>
      isAndOfText(and, known) && hasGivenName(name) && hasGivenName(whole.slice(at + found.length))
        ? `${found.slice(0, -1)} ${and} `
        : found
    )
    .replace(INNER_DATE, (word) => (readingsOf('months', word.toLowerCase()).length > 0 ? ` ${word}` : word))
    .replace(
      INNER_CAPITAL,
      (word, at: number, whole: string) => `${partedFrom(whole.slice(0, at), whole.slice(at), known)}${word}`
    )
    .replace(
      BEHIND_CAPITALS,
      (word, at: number, whole: string) => `${partedFrom(whole.slice(0, at), whole.slice(at), known)}${word}`
    )
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/(?<=\d{2})(?=\p{Lu}\p{Ll})/gu, ' ')
}

/** `WordsMaria`: a word that stands before who wrote a text, and a given name. */
function isLabelOf(word: string, behind: string): boolean {
  return readingsOf('byline-labels', word.toLowerCase()).length > 0 && hasGivenName(behind)
}

/** At the start of a line `di` is a `By`; elsewhere it is part of a name. */
function isSmallBy(word: string, at: number): boolean {
  return isByWord(word) || (at === 0 && readingsOf('by-words', word).length > 0)
}

/** `Lena Holm andJonas Ek`: no line begins so. */
function isSmallAnd(word: string, at: number): boolean {
  return at > 0 && readingsOf('and-words', word).length > 0
}

/** An `and` has at least this many letters where it is looked for within a word, and so many are left of the word. */
const LEAST_AND = 3
const LEAST_NAME = 3

/** Only where the text is in its language: `Anna RoseMarie Bell`. */
function isAndOfText(letter: string, known: KnownNames): boolean {
  return readingsOf('and-words', letter).some(({ language }) => language === known.language)
}

/** `Tellerand` before a given name → `Teller and `. */
function withAndApart(word: string, behind: string): string {
  if (!hasGivenName(behind.split(' ', 1)[0] ?? '')) return word
  for (let at = LEAST_NAME; at <= word.length - LEAST_AND; at++)
    if (readingsOf('and-words', word.slice(at)).length > 0) return `${word.slice(0, at)} ${word.slice(at)} `
  return word
}

/** So many letters are left of a surname from whose end an `and` was cut, with no capital behind it. */
const LEAST_SURNAME = 4

/**
 * `Hartmann`, of the `Hartmannand` in `Lena Hartmannand Joe Okafor`: the surname before an `and` of the text's language and another
 * name; `null` where nothing is glued, or where the letters may be the surname's own (`Holland`, `Siegmund`).
 */
export function surnameBeforeAnd(words: readonly string[], at: number, known: KnownNames): string | null {
  const word = words[at] ?? ''
  if (word.length < LEAST_SURNAME + LEAST_AND || !isCapital(words[at + 2]) || !hasGivenName(words[at + 1] ?? ''))
    return null
  for (let cut = LEAST_SURNAME; cut <= word.length - LEAST_AND; cut++) {
    const readings = readingsOf('and-words', word.slice(cut))
    if (readings.length === 0) continue
    const isOfText = known.language === null || readings.some(({ language }) => language === known.language)
    // `Copeland`, `Strickland`: an ending of surnames; those of other endings are listed.
    const isOfName = /[^l]land$/u.test(word) || readingsOf('surnames-in-and', word.toLowerCase()).length > 0
    return isOfText && !isOfName ? word.slice(0, cut) : null
  }
  return null
}

/** What parts a name from what is glued to it: a space before a date, a comma before another field, or nothing. */
function partedFrom(before: string, tail: string, known: KnownNames): '' | ' ' | ', ' {
  const words = wordsOf(tail.slice(0, LONGEST_TAIL))
  if ((phraseAt('by-words', words, 0)?.end ?? 0) > 1 || tellsDate(words, 0)) return ' '
  if (readingsOf('weekdays', words[0] ?? '').length > 0) return ' '
  if (phraseAt('contributor-labels', words, 0) !== null && OPENS_WITH_SENTENCE.test(before)) return ', '
  if (isByWord(words[0] ?? '') && OPENS_WITH_BY.test(tail)) return ' '
  // One word is nobody's whole name: a brand may be made of two (`HomeAdvisor`).
  const first = BEFORE_LAST.exec(before.slice(-LONGEST_TAIL))?.[1]
  if (first === undefined || isByWord(first.toLowerCase()) || HEADS.test(before)) return ''
  return opensField(words) || opensOutlet(tail, known) ? ', ' : ''
}

function opensField(words: readonly string[]): boolean {
  const opens = (kind: LexiconKind) => phraseAt(kind, words, 0) !== null
  if ((words[0]?.length ?? 0) < 3) return words.length > 1 && opens('place-words')
  return FIELDS.some(opens) || (words.length > 1 && opens('articles'))
}

function opensOutlet(tail: string, known: KnownNames): boolean {
  const words = (/^[^,|;·•()]*/u.exec(tail)?.[0] ?? '').trim().split(/\s+/u)
  return words.some((_, at) => at > 0 && known.isOutlet(words.slice(0, at + 1)))
}

/** What all that is put back has in common: a capital or a figure directly behind a letter, or a capital behind a figure or a mark of a name. */
const GLUED = /[\p{L}\p{M}.'’-]\p{Lu}|\p{L}\d|\d\p{Lu}/u

/** A word that short which is also part of names (`De`, `Di`) is no `By` when something hangs on it. */
const SHORTEST_PARTICLE = 3

function isByWord(word: string): boolean {
  if (readingsOf('by-words', word).length === 0) return false
  return word.length >= SHORTEST_PARTICLE || readingsOf('name-particles', word).length === 0
}

/** Whether words that tell of a date begin at a place: `Published`, `Last Updated`. */
export function tellsDate(words: readonly string[], at: number): boolean {
  return (['published-words', 'updated-words'] as const).some(
    (kind) => (phraseAt(kind, words, at)?.phrase.text.length ?? 0) >= LEAST_LETTERS
  )
}
