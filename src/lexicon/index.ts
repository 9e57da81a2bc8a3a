import { FUNCTION_WORDS, WORDS } from './words.ts'

/** Kinds of words, one folder of lists each (function words are apart: see `functionWords`). */
export const LEXICON_KINDS = [
  'advert',
  'agencies',
  'am-pm',
  'and-words',
  'by-words',
  'byline-box',
  'clock-words',
  'comments',
  'consent',
  'continue-words',
  'contributed-words',
  'copyright',
  'correction-words',
  'credit-words',
  'date-joiners',
  'embed-things',
  'embed-verbs',
  'job-titles',
  'live-words',
  'months',
  'name-particles',
  'navigation',
  'ordinals',
  'page-furniture',
  'paywall',
  'place-words',
  'promo',
  'published-words',
  'read-time',
  'related',
  'relative-times',
  'section-label',
  'share',
  'subscribe',
  'time-zones',
  'ui-control',
  'updated-words',
  'weekdays'
] as const
export type LexiconKind = (typeof LEXICON_KINDS)[number]

/** Languages every kind has (`mul` lists apart); single kinds have more. */
export const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const

/** One entry of the lexicon. */
export interface Phrase {
  /** Lower case, NFC. */
  readonly text: string
  /** ISO 639-1, or `mul` for words of no one language. */
  readonly language: string
  /** What the list says of it: a month's number, an offset, how a boilerplate phrase may be met. */
  readonly value?: string
}

const read = new Map<LexiconKind, readonly Phrase[]>()

/** All phrases of a kind in all languages, by language and then by text. Read on first use, then kept. */
export function phrases(kind: LexiconKind): readonly Phrase[] {
  let list = read.get(kind)
  if (list === undefined) {
    const lists = Object.entries(WORDS[kind] ?? {})
    list = lists.flatMap(([language, text]) => text.split('\n').map((entry) => phrase(entry, language)))
    read.set(kind, list)
  }
  return list
}

/** Reads `text` or `text = value`. */
function phrase(entry: string, language: string): Phrase {
  const sign = entry.indexOf(' = ')
  return sign < 0 ? { text: entry, language } : { text: entry.slice(0, sign), language, value: entry.slice(sign + 3) }
}

let languages: ReadonlyMap<string, readonly string[]> | undefined

/** Function words, each with the languages that have it, of some thirty. Read on first use, then kept. */
export function functionWords(): ReadonlyMap<string, readonly string[]> {
  if (languages === undefined) {
    const made = new Map<string, readonly string[]>()
    for (const line of FUNCTION_WORDS.split('\n')) {
      const [codes, words] = line.split('\t')
      const row = codes.split(' ')
      for (const word of words.split(' ')) made.set(word, row)
    }
    languages = made
  }
  return languages
}
