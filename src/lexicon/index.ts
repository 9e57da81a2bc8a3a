import { onFirstUse, onFirstUseOfEach } from '../on-first-use.ts'
import { LEXICON_KINDS, type LexiconKind, type Phrase } from './kinds.ts'
import { lexiconTable } from './load-table.ts'
import { blockOf, FUNCTION_WORDS, LANGUAGE_SETS } from './table.ts'

export { LANGUAGES, LEXICON_KINDS, type LexiconKind, type Phrase } from './kinds.ts'

/** The entries of a list by its number in the table, in the list's order. Parsed on first use, then kept. */
export const entriesOf = onFirstUseOfEach((list: number): readonly Phrase[] => {
  const [head = '', ...entries] = blockOf(lexiconTable(), list)
  const language = head.slice(head.indexOf(' ') + 1)
  return entries.map((entry) => parsePhrase(entry, language))
})

/** Parses `text` or `text = value`. */
function parsePhrase(entry: string, language: string): Phrase {
  const sign = entry.indexOf(' = ')
  return sign < 0 ? { text: entry, language } : { text: entry.slice(0, sign), language, value: entry.slice(sign + 3) }
}

/** All phrases of a kind in all languages, by language and then by text. Parsed on first use, then kept. */
export const phrases = onFirstUseOfEach((kind: LexiconKind): readonly Phrase[] => {
  const { lists } = lexiconTable()
  const made: Phrase[] = []
  const number = LEXICON_KINDS.indexOf(kind)
  const [first = 0, end = first] = lists.subarray(number, number + 2)
  for (let list = first; list < end; list++) made.push(...entriesOf(list))
  return made
})

/** The sets of languages that function words belong to, by their numbers in the table. Parsed on first use, then kept. */
export const languageSets = onFirstUse((): readonly (readonly string[])[] =>
  blockOf(lexiconTable(), LANGUAGE_SETS).map((line) => line.split(' '))
)

/** Function words of some thirty languages, each with the languages that have it. */
export function functionWords(): ReadonlyMap<string, readonly string[]> {
  const words = blockOf(lexiconTable(), FUNCTION_WORDS).map((line) => line.split(' '))
  return new Map(words.flatMap((line, set) => line.map((word) => [word, languageSets()[set] ?? []])))
}
