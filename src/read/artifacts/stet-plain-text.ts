import type { Mark } from '../../tree/dump.ts'
import { SPACING } from '../../tree/plain-text-spacing.ts'
import { type Line, linesOf } from '../blocks/lines.ts'

const HEADLINE: readonly Mark[] = ['field-headline']
const SUBHEAD: readonly Mark[] = ['field-subhead']
const UNSTRUCK: readonly Mark[] = ['field-unstruck']

/** The blank lines below a headline, and a line of white space, which ours never have. */
const BELOW_HEADLINE = /(?:\r\n|\r(?!\n)|\n){4}/
const WHITE_LINE = /^[^\S\r\n]+$/m

/**
 * Marks for the lines of a plain text that stet wrote, `null` for any other: what stands has been decided once and is not
 * struck the second time. It is known by its spacing: three blank lines below the one headline, two above subheads, and
 * not one space too many anywhere.
 */
export function marksOfOwnText(text: string): ReadonlyMap<number, readonly Mark[]> | null {
  if (!BELOW_HEADLINE.test(text) || WHITE_LINE.test(text)) return null
  const { written } = linesOf(text)
  const below = written.findIndex(({ gap }) => gap === SPACING.belowHeadline)
  // A headline of ours is one line.
  if (below < 1 || (below > 1 && written[below - 1].gap === 0)) return null
  if (!written.every((line, at) => isSet(text, line, at === below))) return null
  return new Map(
    written.map(({ number, gap }, at) => {
      if (at === below - 1) return [number, HEADLINE]
      return [number, gap === SPACING.aboveSubhead ? SUBHEAD : UNSTRUCK]
    })
  )
}

/** Whether a line is as we write it, with the blank lines above it that may be there. */
function isSet(text: string, { number, start, end, gap, text: folded }: Line, isBelow: boolean): boolean {
  const most = isBelow ? SPACING.belowHeadline : number - gap === 1 ? 0 : SPACING.aboveSubhead
  return gap <= most && end - start === folded.length && text.startsWith(folded, start)
}
