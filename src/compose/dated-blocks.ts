import type { DatedBlock } from '../tree/article.ts'
import type { LabelledDump } from '../tree/dump.ts'
import type { Role } from '../tree/roles.ts'
import { datesOf } from './dates/index.ts'

/** Roles whose lines may name a day or a time. */
const DATED: ReadonlySet<Role> = new Set<Role>(['date', 'byline'])

/**
 * The blocks of a dump, each with the dates that its line names: every date is read here, once, and carried from then on.
 *
 * @param language ISO 639-1, which settles `5/3/2014`; `null` where it is not known.
 */
export function datedBlocks(dump: LabelledDump, language: string | null): DatedBlock[] {
  return dump.children.map(({ text, line, lineEnd, byte, byteEnd, gap, position, data: { label } }) => {
    const dates = DATED.has(label.role) ? datesOf(text, language) : null
    return { text, line, lineEnd, byte, byteEnd, gap, label, dates, position }
  })
}
