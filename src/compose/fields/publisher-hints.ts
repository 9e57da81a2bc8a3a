import { startsCapital } from '../../lexicon/character-classes.ts'
import type { Kind } from '../../tree/roles.ts'

/** What the dump only suggests. */
export interface Hint {
  readonly field: 'publisher' | 'syndicator'
  readonly value: string
}

/** A phrase of boilerplate with a place for a name. */
interface BoilerplatePhrase {
  readonly field: Hint['field']
  readonly pattern: RegExp
}

/**
 * English phrases in which a site names itself, by the kind of their line. They are patterns rather than lists of words,
 * since the name stands inside the phrase, and whatever stands there is one: no name is looked for.
 */
const BOILERPLATE_PHRASES: ReadonlyMap<Kind | null, readonly BoilerplatePhrase[]> = new Map<
  Kind,
  readonly BoilerplatePhrase[]
>([
  [
    'related',
    [
      {
        field: 'publisher',
        pattern: /^(?:The )?Latest (?:from )?(.+) (?:reports|stories|news|headlines|articles|videos)$/
      },
      { field: 'publisher', pattern: /^(?:More|Latest) from (.+)$/ }
    ]
  ],
  [
    'promo',
    [
      { field: 'publisher', pattern: /^[:\s>•*-]{0,4}(?:Watch|Listen to) (.+?) live\b/ },
      { field: 'publisher', pattern: /^[:\s>•*-]{0,4}(?:Download|Get) the (.+?) app\b/ }
    ]
  ],
  ['consent', [{ field: 'syndicator', pattern: /^By (?:using|continuing to use) (.+?),? you agree\b/ }]]
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

/** What a struck line suggests of where the dump comes from; `kind` is the line's own. */
export function hintsOf(text: string, kind: Kind | null): Hint[] {
  const phrases = BOILERPLATE_PHRASES.get(kind) ?? []
  return phrases.flatMap(({ field, pattern }) => {
    const value = pattern.exec(text)?.[1]
    return value === undefined || !isName(value) ? [] : [{ field, value }]
  })
}
