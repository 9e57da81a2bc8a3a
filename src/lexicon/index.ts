import { LEXICON_KINDS, type LexiconKind, type Phrase } from './kinds.ts'
import { lexiconTable } from './load-table.ts'
import { blockOf, FUNCTION_WORDS, LANGUAGE_SETS } from './table.ts'

export { LANGUAGES, LEXICON_KINDS, type LexiconKind, type Phrase } from './kinds.ts'

const lists = new Map<number, readonly Phrase[]>()

/** The entries of a list by its number in the table, in the list's order. Parsed on first use, then kept. */
export function entriesOf(list: number): readonly Phrase[] {
  const known = lists.get(list)
  if (known !== undefined) return known
  const [head = '', ...entries] = blockOf(lexiconTable(), list)
  const language = head.slice(head.indexOf(' ') + 1)
  const made = entries.map((entry) => parsePhrase(entry, language))
  lists.set(list, made)
  return made
}

/** Parses `text` or `text = value`. */
function parsePhrase(entry: string, language: string): Phrase {
  const sign = entry.indexOf(' = ')
  return sign < 0 ? { text: entry, language } : { text: entry.slice(0, sign), language, value: entry.slice(sign + 3) }
}

const kinds = new Map<LexiconKind, readonly Phrase[]>()

/** All phrases of a kind in all languages, by language and then by text. Parsed on first use, then kept. */
export function phrases(kind: LexiconKind): readonly Phrase[] {
  const known = kinds.get(kind)
  if (known !== undefined) return known
  const { lists } = lexiconTable()
  const made: Phrase[] = []
  const number = LEXICON_KINDS.indexOf(kind)
  const [first = 0, end = first] = lists.subarray(number, number + 2)
  for (let list = first; list < end; list++) made.push(...entriesOf(list))
  kinds.set(kind, made)
  return made
}

let sets: readonly (readonly string[])[] | undefined

/** The sets of languages that function words belong to, by their numbers in the table. Parsed on first use, then kept. */
export function languageSets(): readonly (readonly string[])[] {
  sets ??= blockOf(lexiconTable(), LANGUAGE_SETS).map((line) => line.split(' '))
  return sets
}

/** Function words of some thirty languages, each with the languages that have it. */
export function functionWords(): ReadonlyMap<string, readonly string[]> {
  const words = blockOf(lexiconTable(), FUNCTION_WORDS).map((line) => line.split(' '))
  return new Map(words.flatMap((line, set) => line.map((word) => [word, languageSets()[set] ?? []])))
}
