import { isUnspacedAt } from '../../lexicon/character-classes.ts'
import { isJoinedWithoutSpace } from '../../tree/joined-without-space.ts'
import { withoutSpacing } from './double-spacing.ts'
import type { Join } from './hard-wrap.ts'
import type { Line } from './lines.ts'
import { pageFurniture } from './pages/page-furniture.ts'

/** Characters of a line of a page or a newspaper's column. */
const NARROWEST = 12
const WIDEST = 60
/** A sign that must not begin or end a line makes it shorter or longer by itself and one more. */
const TOLERANCE = 2
/** At most this share of the lines is wider than the others. */
const MOST_WIDER = 0.03
/** Share of the lines in a script without spaces. */
const MOSTLY = 0.8
/** Evidence that lines were cut: so many are full, most of them within a phrase, as lines of verse are not, and nearly all others end a sentence. */
const LEAST_FULL = 4
const LEAST_OPEN = 0.5
const MOST_STRAY = 0.1

const ENDED = /[。！？!?…：:；][」』”’）)》】]*$/u

/** Lines that were cut, and how they go on. */
interface EasternLines {
  written: readonly Line[]
  width: number
  joins: ReadonlyMap<number, Join>
  furniture: ReadonlySet<number>
}

/**
 * The lines of a text in Chinese or Japanese that was cut at a width, in characters: where no spaces stand between words a full line
 * is followed by the rest of its sentence. They may have a blank line after every one. `null` where nothing shows that they were cut.
 */
export function easternLines(text: string, written: readonly Line[]): EasternLines | null {
  if (!isEastern(written)) return null
  for (const lines of [written, withoutSpacing(written)]) {
    if (lines === null) continue
    const furniture = pageFurniture(text, lines)
    const width = easternWidth(lines.filter(({ number }) => !furniture.has(number)))
    if (width !== null) return { written: lines, width, joins: joinsOf(lines, width, furniture), furniture }
  }
  return null
}

function easternWidth(lines: readonly Line[]): number | null {
  if (lines.length <= LEAST_FULL) return null
  const columns = Int32Array.from(lines, (line) => line.columns).sort()
  const width = columns[Math.floor((1 - MOST_WIDER) * (columns.length - 1))]
  if (width < NARROWEST || width > WIDEST) return null
  let full = 0
  let open = 0
  let stray = 0
  for (let at = 1; at < lines.length; at++) {
    if (lines[at].gap > 0) continue
    const { text } = lines[at - 1]
    if (isFull(lines[at - 1], width)) {
      full++
      if (/[\p{L}\p{N}]$/u.test(text)) open++
    } else if (!ENDED.test(text)) stray++
  }
  return full >= LEAST_FULL && open >= LEAST_OPEN * full && stray <= Math.max(1, MOST_STRAY * full) ? width : null
}

/** Whether nearly all lines are in a script that puts no spaces between words. */
function isEastern(lines: readonly Line[]): boolean {
  const eastern = lines.filter(({ text }) => isUnspacedAt(text, 0) || isUnspacedAt(text, text.length - 2))
  return eastern.length >= MOSTLY * lines.length
}

function isFull({ columns }: Line, width: number): boolean {
  return columns >= width - TOLERANCE
}

/** Whether a paragraph ends with a line: it is shorter than the others, if by one sign alone, and ends a sentence. */
function closes({ columns, text }: Line, width: number): boolean {
  return columns < width && ENDED.test(text)
}

/** A line goes on below a full one that ends no paragraph; one that is set in begins the next. */
function joinsOf(lines: readonly Line[], width: number, furniture: ReadonlySet<number>): Map<number, Join> {
  const joins = new Map<number, Join>()
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const isApart = before === undefined || furniture.has(before.number) || furniture.has(line.number)
    const isCut = !isApart && line.gap === 0 && isFull(before, width) && !closes(before, width)
    const goesOn = isCut && line.indent <= before.indent
    const isTight = goesOn && isJoinedWithoutSpace(before.text.slice(-1), line.text.charAt(0))
    joins.set(line.number, goesOn ? (isTight ? 'tight' : 'space') : 'apart')
  }
  return joins
}
