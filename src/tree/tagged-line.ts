import { ROLES } from './roles.ts'

/** The tag of a line: `caption/picture | the line`; a line that goes on from the one before has none: ` | the line`. */
export const TAG_OF_LINE = new RegExp(`^(?:(${ROLES.join('|')})(?:/([a-z-]{1,30}))?)? {0,60}\\| ?`)

/** A line without its tag. */
export function withoutTag(line: string): string {
  return line.trimStart().replace(TAG_OF_LINE, '')
}
