/**
 * Compiles the word lists of `src/lexicon/lists` into one file, `src/lexicon/words.txt`. Function words come from the
 * `stopword` package (MIT, Espen Klem and others).
 *
 * Throws on a list that is not sorted by code units, has a duplicate, an entry that is not lower case or no source line.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as stopword from 'stopword'

const LEXICON = join(import.meta.dirname, '../src/lexicon')
const LISTS = join(LEXICON, 'lists')

/** Languages whose words are separated by spaces: ISO 639-1, as here, to ISO 639-2, as in the package. */
const FUNCTION_WORDS = {
  ar: 'ara',
  bg: 'bul',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  lt: 'lit',
  lv: 'lav',
  mr: 'mar',
  nl: 'nld',
  no: 'nob',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie'
}

/** The entries of one list. Throws where the list breaks a rule. */
function readList(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  if (!lines[0]?.startsWith('# source: ')) throw new Error(`${path}: the first line must name the source`)
  const entries = lines.filter((line) => !line.startsWith('#'))
  const texts = entries.map((entry) => entry.split(' = ')[0])
  texts.forEach((text, i) => {
    if (text !== text.toLowerCase().normalize('NFC')) throw new Error(`${path}: "${text}" is not lower case NFC`)
    if (i > 0 && text === texts[i - 1]) throw new Error(`${path}: "${text}" is a duplicate`)
    if (i > 0 && text < texts[i - 1]) throw new Error(`${path}: "${text}" is out of order`)
  })
  return entries
}

/** All lists by kind and language, both sorted. */
export function collectLists(folder = LISTS) {
  const lists = {}
  for (const kind of readdirSync(folder).sort()) {
    lists[kind] = {}
    for (const file of readdirSync(join(folder, kind)).sort()) {
      lists[kind][file.replace(/\.txt$/, '')] = readList(join(folder, kind, file))
    }
  }
  return lists
}

/** Function words grouped by their languages: `de nl`, a tab, then the words that German and Dutch have and no other. */
export function collectFunctionWords() {
  const lists = new Map(Object.entries(stopword))
  const languages = new Map()
  for (const [language, name] of Object.entries(FUNCTION_WORDS)) {
    const words = lists.get(name).map((word) => word.trim().toLowerCase().normalize('NFC'))
    for (const word of new Set(words.filter((word) => /^\p{L}[\p{L}\p{M}'’]*$/u.test(word)))) {
      languages.set(word, [...(languages.get(word) ?? []), language])
    }
  }
  const sets = new Map()
  for (const [word, row] of [...languages].sort()) sets.set(row.join(' '), [...(sets.get(row.join(' ')) ?? []), word])
  return [...sets].sort().map(([row, words]) => `${row}\t${words.join(' ')}`)
}

/**
 * Writes `words.txt`, unless it is up to date: blocks separated by blank lines. Each list is a block: a line with its kind
 * and language, then its entries. The last two blocks are the sets of languages that share function words and, on the
 * same line of the next block, these function words.
 */
export function compileLexicon() {
  const lists = Object.entries(collectLists()).flatMap(([kind, byLanguage]) =>
    Object.entries(byLanguage).map(([language, entries]) => [`${kind} ${language}`, ...entries])
  )
  const functionWords = collectFunctionWords().map((line) => line.split('\t'))
  const blocks = [...lists, functionWords.map(([languages]) => languages), functionWords.map(([, words]) => words)]
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n')
  const path = join(LEXICON, 'words.txt')
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}
