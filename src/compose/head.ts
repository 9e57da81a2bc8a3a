import { wordsOf } from '../lexicon/match.ts'
import type { Role } from '../tree/roles.ts'

/** A paragraph of prose has at least this many words; shorter lines of body may stand in the head. */
const LEAST_PROSE = 12

interface Line {
  readonly text: string
  readonly label: { readonly role: Role }
}

/** What stands before the first paragraph under the headline. */
export function headOf<L extends Line>(lines: readonly L[]): readonly L[] {
  const start = Math.max(
    0,
    lines.findIndex(({ label }) => label.role === 'headline')
  )
  const prose = lines.findIndex((line, at) => at > start && isProse(line))
  return prose < 0 ? lines : lines.slice(0, prose)
}

export function isProse({ label, text }: Line): boolean {
  return label.role === 'body' && wordsOf(text).length >= LEAST_PROSE
}
