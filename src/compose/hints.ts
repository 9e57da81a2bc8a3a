import type { Kind } from '../tree/roles.ts'

/** What the dump only suggests. */
export interface Hint {
  readonly field: 'publisher' | 'syndicator'
  readonly value: string
}

interface Wording {
  readonly field: Hint['field']
  readonly kinds: readonly Kind[]
  readonly pattern: RegExp
}

/** A name of one to four words with capitals. */
const NAME = "(\\p{Lu}[\\p{L}\\p{N}.&’'-]{0,30}(?: \\p{Lu}[\\p{L}\\p{N}.&’'-]{0,30}){0,3})"

/** Wordings in which a site names itself. They are patterns of wording: no name is looked for. */
const WORDINGS: readonly Wording[] = [
  {
    field: 'publisher',
    kinds: ['related'],
    pattern: pattern(`^(?:The )?Latest (?:from )?${NAME} (?:reports|stories|news|headlines|articles|videos)$`)
  },
  { field: 'publisher', kinds: ['related'], pattern: pattern(`^(?:More|Latest) from ${NAME}$`) },
  { field: 'publisher', kinds: ['promo'], pattern: pattern(`^[:\\s>•*-]{0,4}(?:Watch|Listen to) ${NAME} live\\b`) },
  { field: 'publisher', kinds: ['promo'], pattern: pattern(`^[:\\s>•*-]{0,4}(?:Download|Get) the ${NAME} app\\b`) },
  {
    field: 'syndicator',
    kinds: ['consent'],
    pattern: pattern(`^By (?:using|continuing to use) ${NAME},? you agree\\b`)
  }
]

function pattern(source: string): RegExp {
  return new RegExp(source, 'u')
}

/** What a struck line suggests of where the dump comes from; `kind` is the line's own. */
export function hintsOf(text: string, kind: Kind | null): Hint[] {
  return WORDINGS.flatMap(({ field, kinds, pattern }) => {
    if (kind === null || !kinds.includes(kind)) return []
    const value = pattern.exec(text)?.[1]
    return value === undefined ? [] : [{ field, value }]
  })
}
