import { hasMoreWords } from '../lexicon/match.ts'
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

/** Where the headline first stands, whatever that line was taken for: pages often have it twice. -1 where there is none. */
export function headlineStart(lines: readonly Line[]): number {
  const headline = lines.find(({ label }) => label.role === 'headline')
  return headline === undefined ? -1 : lines.findIndex(({ text }) => text === headline.text)
}

export function isProse({ label, text }: Line): boolean {
  return label.role === 'body' && hasMoreWords(text, LEAST_PROSE - 1)
}
