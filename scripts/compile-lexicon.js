/**
 * Makes `src/lexicon/words.txt` of the word lists in `src/lexicon/lists`, all in one. Function words come from the
 * `stopword` package (MIT, Espen Klem and others) at build time. Plain Node; run by the build.
 *
 * Throws on a list that is not sorted by code units, has an entry twice, upper case or no source line.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as stopword from 'stopword'

const LEXICON = join(import.meta.dirname, '../src/lexicon')
const LISTS = join(LEXICON, 'lists')

/** The package's names (ISO 639-2) for the languages whose words are parted by spaces, and ours (ISO 639-1). */
const FUNCTION_WORDS = {
  bg: 'bul',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  lt: 'lit',
  lv: 'lav',
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
  vi: 'vie'
}

/** The entries of one list, checked. */
function readList(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  if (!lines[0]?.startsWith('# source: ')) throw new Error(`${path}: the first line must name the source`)
  const entries = lines.filter((line) => !line.startsWith('#'))
  const texts = entries.map((entry) => entry.split(' = ')[0])
  texts.forEach((text, i) => {
    if (text !== text.toLowerCase().normalize('NFC')) throw new Error(`${path}: "${text}" is not lower case NFC`)
    if (i > 0 && text === texts[i - 1]) throw new Error(`${path}: "${text}" is there twice`)
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

/** Function words by the languages that have them: a line for each set of languages, `de nl`, a tab, the words. */
export function collectFunctionWords() {
  const lists = new Map(Object.entries(stopword))
  const languages = new Map()
  for (const [language, name] of Object.entries(FUNCTION_WORDS)) {
    const words = lists.get(name).map((word) => word.trim().toLowerCase().normalize('NFC'))
    for (const word of new Set(words.filter((word) => /^\p{L}[\p{L}'’]*$/u.test(word)))) {
      languages.set(word, [...(languages.get(word) ?? []), language])
    }
  }
  const sets = new Map()
  for (const [word, row] of [...languages].sort()) sets.set(row.join(' '), [...(sets.get(row.join(' ')) ?? []), word])
  return [...sets].sort().map(([row, words]) => `${row}\t${words.join(' ')}`)
}

/**
 * Writes `words.txt` if it would differ from what is there: blocks parted by blank lines. Each list is a block, first
 * its kind and language, then its entries; the last two are the sets of languages and, line by line, the function
 * words that these languages have and no others.
 */
export function compileLexicon() {
  const lists = Object.entries(collectLists()).flatMap(([kind, byLanguage]) =>
    Object.entries(byLanguage).map(([language, entries]) => [`${kind} ${language}`, ...entries])
  )
  const small = collectFunctionWords().map((line) => line.split('\t'))
  const blocks = [...lists, small.map(([languages]) => languages), small.map(([, words]) => words)]
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n')
  const path = join(LEXICON, 'words.txt')
  let old = ''
  try {
    old = readFileSync(path, 'utf8')
  } catch {
    // Not made yet.
  }
  if (old !== text) writeFileSync(path, text)
}
