import { type Line, linesOf } from '../../blocks/lines.ts'
import { isByline, isDate, withoutMarkup } from '../several/head-lines.ts'
import { areEntries } from '../several/one-whole.ts'

const FENCE = /^---$/
/** A field, an item of a list, or a line that is set in. */
const FIELD = /^[\w-]{1,40}:(?: |$)/
const TITLE = /^title:(?: |$)/i
/** Lines of one front matter. */
const MOST_LINES = 100

/**
 * The offsets at which the notes of a file begin that several were joined into: each has a front matter with a title.
 * A file with one, or without one at its beginning, has none.
 */
export function noteStarts(text: string): number[] {
  if (!/^\ufeff?---[ \t]*[\r\n]/.test(text)) return [0]
  const lines = linesOf(text).written
  const starts: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const end = FENCE.test(lines[at]?.text ?? '') ? frontMatterEnd(lines, at) : -1
    if (end < 0) continue
    starts.push(starts.length === 0 ? 0 : (lines[at]?.start ?? 0))
    at = end
  }
  return starts.length > 1 ? starts : [0]
}

/** The index of the line that ends the front matter which a line opens; -1 where it opens none. */
function frontMatterEnd(lines: readonly Line[], opens: number): number {
  let titled = false
  for (let at = opens + 1; at < Math.min(lines.length, opens + MOST_LINES); at++) {
    const { text, indent } = lines[at] as Line
    if (FENCE.test(text)) return titled ? at : -1
    titled ||= TITLE.test(text)
    if (indent === 0 && !FIELD.test(text) && !text.startsWith('- ')) return -1
  }
  return -1
}

/** A first heading of some words, as a headline is; `# Summary` is a section. */
const HEADING = /^# (?:\S+ +){2}\S/
const CODE = /^(?:```|~~~)/
/** A front matter behind the last letter of a file without a line end. */
const JOINED = /[^\s-]---$/
/** Characters of an article below its heading. */
const LEAST_TEXT = 80

/**
 * The numbers of the lines on which the notes of a file seem to begin that is read as one: each has a heading of the first order or one
 * above an author or a day, or a front matter stands behind a text without a line end. Empty where nothing shows it.
 */
export function likelyStarts(text: string): number[] {
  if (!text.includes('\n#') && !text.includes('---')) return []
  const lines = linesOf(text).written
  const joined = lines.flatMap(({ text: said, number }, at) =>
    JOINED.test(said) && frontMatterEnd(lines, at) > 0 ? [number] : []
  )
  if (joined.length > 0) return [1, ...joined]
  const heads = headingsIn(lines, (at) => HEADING.test(lines[at]?.text ?? ''))
  const areNotes = (found: readonly number[]) =>
    found.length > 1 && (found[0] ?? 0) <= BEFORE_FIRST && haveText(lines, found)
  if (heads[0] === 0 && areNotes(heads)) return numbersOf(lines, heads)
  const own = headingsIn(lines, (at) => isOwnHeading(lines, at))
  const orders = new Set(own.map((at) => ORDER.exec(lines[at]?.text ?? '')?.[0]))
  const isOne =
    orders.size !== 1 ||
    areEntries(
      lines,
      own.map((start) => ({ start }))
    )
  return areNotes(own) && !isOne ? numbersOf(lines, [0, ...own.slice(1)]) : []
}

/** Lines before the first heading: a paper's name and the like. */
const BEFORE_FIRST = 3
const ORDER = /^#{1,6} /
/** Lines below a heading among which author and day stand. */
const HEAD_LINES = 2

/** A heading with an author or a day below it. */
function isOwnHeading(lines: readonly Line[], at: number): boolean {
  if (!ORDER.test(lines[at]?.text ?? '')) return false
  const below = lines.slice(at + 1, at + 1 + HEAD_LINES)
  const next = below.findIndex(({ text }) => ORDER.test(text))
  return below.slice(0, next < 0 ? below.length : next).some(({ text }) => {
    const said = withoutMarkup(text)
    return isByline(said) || isDate(said)
  })
}

function haveText(lines: readonly Line[], heads: readonly number[]): boolean {
  return heads.every((head, at) => textBelow(lines, head, heads[at + 1] ?? lines.length) >= LEAST_TEXT)
}

function numbersOf(lines: readonly Line[], heads: readonly number[]): number[] {
  return heads.map((at) => lines[at]?.number ?? 1)
}

function headingsIn(lines: readonly Line[], isHeading: (at: number) => boolean): number[] {
  let isCode = false
  return lines.flatMap(({ text }, at) => {
    if (CODE.test(text)) isCode = !isCode
    return !isCode && isHeading(at) ? [at] : []
  })
}

function textBelow(lines: readonly Line[], from: number, to: number): number {
  let length = 0
  for (let at = from + 1; at < to; at++) length += lines[at]?.text.length ?? 0
  return length
}
