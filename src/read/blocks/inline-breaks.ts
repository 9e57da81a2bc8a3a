import { onFirstUse } from '../../on-first-use.ts'
import { isJoinedWithoutSpace } from '../../tree/joined-without-space.ts'
import { type Join, WIDEST_OF_ALL } from './hard-wrap.ts'
import { INLINE_BREAK_WEIGHTS } from './inline-break-weights.ts'
import { GOES_ON, type Shape, STOPS, shapeOf, sizeOf } from './line-ends.ts'
import type { Line } from './lines.ts'

/**
 * Lines broken at inline elements: text taken out of HTML with a line end between all text nodes (BeautifulSoup's
 * `get_text("\n")` and its like) has one line before a link, one for its words, and one after it:
 *
 * ```
 * The dam at
 * Harlow
 * , which the state closed in March, held.
 * ```
 *
 * Whether a line goes on from the one before is a logistic regression over how the one ends, how the other begins, how
 * long they and their neighbours are, and how often such breaks occur in the dump. `scripts/train-inline-breaks.js`
 * learned its weights; it says on what, and how exact they are. What belongs to a page (`furniture`) goes on nowhere.
 */
export function inlineBreaks(
  lines: readonly Line[],
  furniture: ReadonlySet<number>
): ReadonlyMap<number, Join> | undefined {
  const share = shareOfBreaks(lines)
  if (share < LEAST_SHARE) return undefined
  const joins = new Map<number, Join>()
  const shapes = lines.map(shapeOf)
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.gap > 0 || furniture.has(line.number) || furniture.has((lines[at - 1] as Line).number)) continue
    let odds = 0
    for (const feature of breakFeatures(shapes, at, share)) odds += weights().get(feature) ?? 0
    if (odds > LEAST_ODDS)
      joins.set(
        line.number,
        isJoinedWithoutSpace((lines[at - 1] as Line).text.slice(-1), line.text.charAt(0)) ? 'tight' : 'space'
      )
  }
  return joins
}

/** Fewer breaks than one in fifty lines are a list or a verse here and there. */
export const LEAST_SHARE = 0.02
/** Log odds above which two lines are joined: a paragraph in two pieces does less harm than a headline glued to a menu. */
const LEAST_ODDS = 0.5
/** A line of at least this many words may be a sentence that goes on below. */
const SENTENCE_WORDS = 6

/** Marks with which a line begins only where it was cut off from the one before. */
const CLOSING_MARKS = ',.;:)'

/** The share of a dump's lines that go on from an unfinished line, one of the two being long enough for a sentence. */
function shareOfBreaks(lines: readonly Line[]): number {
  // Verse and lists break sentences too, but no line of theirs begins with a comma or full stop, or follows a line that is
  // longer than any column and breaks off; narrow columns have no long line.
  if (!lines.some(({ columns }) => columns > WIDEST_OF_ALL)) return 0
  let breaks = 0
  let marks = 0
  for (let at = 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]] as [Line, Line]
    if (line.gap > 0 || !beginsLow(line.text) || isStop(before.text)) continue
    if (CLOSING_MARKS.includes(line.text.charAt(0)) || breaksOff(before)) marks++
    if (hasWords(line.text, SENTENCE_WORDS) || hasWords(before.text, SENTENCE_WORDS)) breaks++
  }
  return marks === 0 ? 0 : breaks / Math.max(1, lines.length)
}

/** Whether a line is longer than any that was wrapped, and ends on a word. */
function breaksOff({ columns, text }: Line): boolean {
  return columns > WIDEST_OF_ALL && /[\p{L}\p{N}]$/u.test(text)
}

function beginsLow(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toUpperCase() || ',;:.!?)’”»'.includes(first)
}

function isStop(text: string): boolean {
  return STOPS.includes(text.charAt(text.length - 1))
}

function hasWords(text: string, least: number): boolean {
  let at = -1
  for (let words = 1; words < least; words++) {
    at = text.indexOf(' ', at + 1)
    if (at < 0) return false
  }
  return true
}

/** Lines before and after that tell whether prose is near. */
const NEAR = 3
/** Lines before and after among which other breaks are counted. */
const AROUND = 4
const SHARES = [0.04, 0.08, 0.15, 0.25]

/** What is seen of the break before line `at`, by name. Only lines without a blank line between are a break. */
export function breakFeatures(shapes: readonly Shape[], at: number, share: number): string[] {
  const [above, line] = [shapes[at - 1], shapes[at]] as [Shape, Shape]
  const [before, after] = [above.gap > 0 ? undefined : shapes[at - 2], shapes[at + 1]]
  const next = after === undefined || after.gap > 0 ? undefined : after
  const [end, start] = [above.end, line.start]
  const around = sizeOf(Math.max(...shapes.slice(Math.max(0, at - 1 - NEAR), at + 1 + NEAR).map(({ words }) => words)))
  const longer = Math.max(above.size, line.size)
  const others = breaksAround(shapes, at)
  const often = SHARES.filter((least) => share >= least).length
  return [
    'any',
    `often ${often}`,
    `often ${often} around ${around}`,
    `often ${often} start ${start}`,
    `often ${often} end ${end}`,
    `end ${end}`,
    `start ${start}`,
    `end ${end} start ${start}`,
    `size ${above.size}`,
    `own ${line.size}`,
    `end ${end} size ${above.size}`,
    `start ${start} own ${line.size}`,
    `end ${end} own ${line.size}`,
    `start ${start} size ${above.size}`,
    `sizes ${above.size} ${line.size}`,
    `starts ${above.start} ${start}`,
    `ends ${end} ${line.end}`,
    `open ${above.open} ${line.closes}`,
    `next ${next?.start}`,
    `next ${next?.start} own ${line.size} end ${line.end}`,
    `next ${next?.start} start ${start}`,
    `next size ${next?.size} own ${line.size}`,
    `before ${before?.end}`,
    `before ${before?.end} size ${above.size} start ${above.start}`,
    `before ${before?.end} end ${end}`,
    `before size ${before?.size} size ${above.size}`,
    `around ${around}`,
    `around ${around} start ${start}`,
    `longer ${longer} end ${end} start ${start}`,
    `others ${others}`,
    `others ${others} end ${end} start ${start}`
  ]
}

function breaksAround(shapes: readonly Shape[], at: number): number {
  let found = 0
  for (let other = Math.max(1, at - 1 - AROUND); other <= Math.min(shapes.length - 1, at + AROUND); other++) {
    const [above, line] = [shapes[other - 1], shapes[other]] as [Shape, Shape]
    if (line.gap === 0 && GOES_ON.has(line.start) && above.end !== 'stop' && above.end !== 'stop-quoted') found++
  }
  return Math.min(found, 6)
}

/** For learning: the shapes of a dump's lines, and the share of breaks among them. */
export function breakShapes(lines: readonly Line[]): { shapes: Shape[]; share: number } {
  return { shapes: lines.map(shapeOf), share: shareOfBreaks(lines) }
}

/** Read on first use, as most dumps have no such breaks. */
const weights = onFirstUse(
  (): ReadonlyMap<string, number> =>
    new Map(
      INLINE_BREAK_WEIGHTS.split('\n').map((row) => {
        const space = row.indexOf(' ')
        return [row.slice(space + 1), Number(row.slice(0, space))]
      })
    )
)
