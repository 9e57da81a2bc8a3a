import { startsCapital } from '../../lexicon/character-classes.ts'
import type { Phrase } from '../../lexicon/kinds.ts'
import { phraseAt } from '../../lexicon/match.ts'
import type { Kind } from '../../tree/roles.ts'

/** What the dump only suggests. */
export interface Hint {
  readonly field: 'publisher' | 'syndicator'
  readonly value: string
}

/** What a site's name is, by the kind of the line in which it stands. */
const FIELDS: ReadonlyMap<Kind | null, Hint['field']> = new Map<Kind, Hint['field']>([
  ['related', 'publisher'],
  ['promo', 'publisher'],
  ['consent', 'syndicator']
])

/** Words that a name has at most, and the letters of each. */
const MOST_WORDS = 4
const LONGEST_WORD = 31

/** Signs that stand in no name. */
const SIGNS = /[!-%(-,/:-@[-`{-~\u2000-\u2018\u201a-\u206f]/

/** A name: one to four words with capitals. */
function isName(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= MOST_WORDS &&
    !SIGNS.test(text) &&
    words.every((word) => startsCapital(word) && word.length <= LONGEST_WORD)
  )
}

/** Marks before a line of a menu or list. */
const MARKS = /^[:\s>•*-]{1,4}/

/**
 * What a struck line suggests of where the dump comes from; `kind` is the line's own. The name stands behind words of `site-openers`
 * and before some of `site-closers`, and whatever stands there with capitals is one: no name is looked for. Behind `open` words closing
 * ones may be missing, and `whole` ones have none.
 */
export function hintsOf(text: string, kind: Kind | null): Hint[] {
  const field = FIELDS.get(kind)
  if (field === undefined) return []
  const said = text.replace(MARKS, '').split(' ')
  const words = said.map((word) => word.toLowerCase().replace(/,$/, ''))
  const opener = phraseAt('site-openers', words, 0)
  if (opener === null || isHeading(said.slice(0, opener.end))) return []
  const [lineKind, extent] = valuesOf(opener.phrase)
  if (lineKind !== kind) return []
  const closed = extent === 'whole' ? null : nameEnd(words, opener.end, lineKind)
  const end = closed ?? (extent === undefined ? null : words.length)
  const value = end === null ? '' : said.slice(opener.end, end).join(' ').replace(/,$/, '')
  return isName(value) ? [{ field, value }] : []
}

/** A short word, such as a preposition (characters). */
const SHORT = 4

/** A heading, in which even small words have capitals, stands above anything: `Latest From Politics`, `MORE FROM Politics`. */
function isHeading([first = '', ...others]: readonly string[]): boolean {
  const isInCapitals = first.length > 1 && first === first.toUpperCase()
  return isInCapitals || others.some((word) => word.length <= SHORT && startsCapital(word))
}

/** Where the closing words behind a name begin; `null` where there are none. Some count only as the last of their line. */
function nameEnd(words: readonly string[], from: number, kind: string): number | null {
  for (let at = from + 1; at < words.length && at <= from + MOST_WORDS; at++) {
    const closer = phraseAt('site-closers', words, at)
    if (closer === null) continue
    const [lineKind, last] = valuesOf(closer.phrase)
    if (lineKind === kind && (last !== 'last' || closer.end === words.length)) return at
  }
  return null
}

function valuesOf({ value }: Phrase): readonly string[] {
  return value?.split(' ') ?? []
}
