import { LEXICON_KINDS, type LexiconKind, type Phrase } from './kinds.ts'
import { lexiconTable } from './load-table.ts'
import { blockOf, FUNCTION_WORDS, LANGUAGE_SETS } from './table.ts'

export { LANGUAGES, LEXICON_KINDS, type LexiconKind, type Phrase } from './kinds.ts'

const lists = new Map<number, readonly Phrase[]>()

/** The entries of a list by its number in the table, in the list's order. Read on first use, then kept. */
export function entriesOf(list: number): readonly Phrase[] {
  const known = lists.get(list)
  if (known !== undefined) return known
  const [head, ...entries] = blockOf(lexiconTable(), list)
  const language = head.slice(head.indexOf(' ') + 1)
  const made = entries.map((entry) => phrase(entry, language))
  lists.set(list, made)
  return made
}

/** Reads `text` or `text = value`. */
function phrase(entry: string, language: string): Phrase {
  const sign = entry.indexOf(' = ')
  return sign < 0 ? { text: entry, language } : { text: entry.slice(0, sign), language, value: entry.slice(sign + 3) }
}

const kinds = new Map<LexiconKind, readonly Phrase[]>()

/** All phrases of a kind in all languages, by language and then by text. Read on first use, then kept. */
export function phrases(kind: LexiconKind): readonly Phrase[] {
  const known = kinds.get(kind)
  if (known !== undefined) return known
  const { lists } = lexiconTable()
  const made: Phrase[] = []
  const number = LEXICON_KINDS.indexOf(kind)
  for (let list = lists[number]; list < lists[number + 1]; list++) made.push(...entriesOf(list))
  kinds.set(kind, made)
  return made
}

let sets: readonly (readonly string[])[] | undefined

/** The sets of languages that function words belong to, by their numbers in the table. Read on first use, then kept. */
export function languageSets(): readonly (readonly string[])[] {
  sets ??= blockOf(lexiconTable(), LANGUAGE_SETS).map((line) => line.split(' '))
  return sets
}

/** Function words, each with the languages that have it, of some thirty. */
export function functionWords(): ReadonlyMap<string, readonly string[]> {
  const words = blockOf(lexiconTable(), FUNCTION_WORDS).map((line) => line.split(' '))
  return new Map(words.flatMap((line, set) => line.map((word) => [word, languageSets()[set]])))
}
