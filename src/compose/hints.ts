import type { Kind } from '../tree/roles.ts'

/** What struck text only suggests: patterns of wording, never names. */
interface HintPattern {
  kind: Kind
  field: 'publisher' | 'syndicator'
  pattern: RegExp
}

/** A name: one to four words with capitals. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&.'’-]{0,30}(?: \p{Lu}[\p{L}\p{N}&.'’-]{0,30}){0,3})`

const PATTERNS: readonly HintPattern[] = [
  { kind: 'related', field: 'publisher', pattern: new RegExp(`^(?:Latest|More from|More) ${NAME} (?:reports|stories|news|articles|headlines)$`, 'u') },
  { kind: 'promo', field: 'publisher', pattern: new RegExp(`^(?:\\W{1,4})?(?:Watch|Listen to) ${NAME} live on `, 'u') },
  { kind: 'consent', field: 'syndicator', pattern: new RegExp(`^By using ${NAME} you agree`, 'u') }
]

/** Hints in a struck block, in the order of the table. */
export function hintsOf(text: string, kind: Kind | null): { field: string; value: string }[] {
  const hints: { field: string; value: string }[] = []
  for (const { kind: wanted, field, pattern } of PATTERNS) {
    const value = kind === wanted ? pattern.exec(text)?.[1] : undefined
    if (value !== undefined) hints.push({ field, value })
  }
  return hints
}
