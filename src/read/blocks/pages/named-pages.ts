import { hasFigure, plainFigures } from '../../../lexicon/figures.ts'
import { readingsOf } from '../../../lexicon/match.ts'
import type { Line } from '../lines.ts'

/** Characters of the longest head of a page. */
const LONGEST = 90
/** Between two of them stand at least this many lines of the story. */
const LEAST_BETWEEN = 2
/** Heads that are sure without one at the text's beginning or end. */
const LEAST_HEADS = 3
/** Pages that a leaf has: heads of even pages differ from those of odd ones. */
const PAGES_OF_LEAF = 2
/** At least this share of the heads cuts a sentence, where they are nothing but a page and its number. */
const LEAST_CUT = 0.25

const WORD = String.raw`\p{L}[\p{L}\p{M}]{0,11}`
const NUMBER = String.raw`\p{Lu}?\d{1,4}`
/** `Seite 3`, `S. 3` at the beginning or end of a line, `3. oldal` at its end. */
const OPENS = new RegExp(`^(${WORD})\\.? ?${NUMBER}(?=$|[\\s,;|])`, 'u')
const ENDS = [
  new RegExp(`(?:^|[\\s,;|(])(${WORD})\\.? ?${NUMBER}\\)?$`, 'u'),
  new RegExp(`(?:^|[\\s,;|(])\\d{1,4}\\.? (${WORD})\\)?$`, 'u')
]
/** Characters in which the longest of them ends. */
const LONGEST_END = 24
const BEYOND_LATIN = /[\u3000-\uffff]/
const EASTERN = /第 ?\d{1,4} ?[页頁版面]|(?:^|\s)\d{1,4} ?(?:[页頁版面면쪽]|ページ|페이지)$/u
const SENTENCE_END = /[.!?…:;]['"”’»]?$/u

/** A line that names a page, where it stands, and its numbers. */
interface Head {
  at: number
  text: string
  numbers: readonly number[]
  /** Whether it says more: the paper's name, the day. */
  more: boolean
}

/**
 * Numbers of the lines that name the page they stand on, in a text without form feeds: `Seite 3`, `The Courier, March 3, 2021, Page 3`,
 * `晚报 第3版`. They are the same but for one number, which rises by one or two, or to the letter where an article has several sheets of one
 * page: then the first is left, which may be all that tells the day.
 */
export function namedPages(lines: readonly Line[]): number[] {
  const groups = new Map<string, Head[]>()
  for (let at = 0; at < lines.length; at++) {
    const head = headOf(lines[at].text, at)
    if (head === null) continue
    const shape = head.text.replace(/\d+/g, '#')
    const same = groups.get(shape)
    if (same === undefined) groups.set(shape, [head])
    else same.push(head)
  }
  return [...groups.values()].flatMap((heads) => furnitureOf(lines, heads)).map((at) => lines[at].number)
}

/** Characters at a line's ends within which a page's number stands. */
const EDGE = 20
const FIGURES = { zero: 0x30, nine: 0x39, others: 0x660 }

/** Whether a figure, or a letter of a script with figures of its own, stands near a line's beginning or end; most lines have none. */
function mayNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (at === EDGE) at = Math.max(at, text.length - EDGE)
    const code = text.charCodeAt(at)
    if ((code >= FIGURES.zero && code <= FIGURES.nine) || code >= FIGURES.others) return true
  }
  return false
}

function headOf(written: string, at: number): Head | null {
  if (written.length > LONGEST || !mayNumber(written) || !hasFigure(written) || SENTENCE_END.test(written.slice(-2)))
    return null
  const text = plainFigures(written)
  const end = text.slice(-LONGEST_END)
  const found = [OPENS.exec(text), ...ENDS.map((pattern) => pattern.exec(end))]
  const named = found.find((one) => one !== null && isPage(one[1]))
  const said = named?.[0] ?? (BEYOND_LATIN.test(text) ? EASTERN.exec(text)?.[0] : undefined)
  if (said === undefined) return null
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  return { at, text, numbers, more: /\p{L}/u.test(text.replace(said, '')) }
}

function isPage(word = ''): boolean {
  return (['page-words', 'page-marks'] as const).some((kind) => readingsOf(kind, word.toLowerCase()).length > 0)
}

/** Which of some lines of one shape are heads of pages, as indices. */
function furnitureOf(lines: readonly Line[], heads: readonly Head[]): number[] {
  const [first, second] = heads
  if (first === undefined || second === undefined || !heads.every((head, nth) => isBehind(head, heads[nth - 1])))
    return []
  const places = heads.map(({ at }) => at)
  const isAtEdge = first.at === 0 || places.at(-1) === lines.length - 1
  const step = stepOf(heads)
  if (step === 0) return first.more && isAtEdge ? places.filter((at) => at > 0) : []
  if (step === null) return []
  if (first.more) return heads.length >= LEAST_HEADS || isAtEdge ? places : []
  // The pages of a script or a comic are headings, and begin with the first.
  const cut = places.filter((at) => /^\p{Ll}/u.test(lines[at + 1]?.text ?? '')).length
  const isWithin = first.at === 0 && !first.numbers.includes(1)
  return cut >= LEAST_CUT * heads.length || isWithin ? places : []
}

function isBehind(head: Head, before: Head | undefined): boolean {
  return before === undefined || head.at - before.at > LEAST_BETWEEN
}

/** By how much the one number rises that is not the same in all; 0 where all are, `null` where it does not rise evenly. */
function stepOf(heads: readonly Head[]): number | null {
  const varied = variedNumbers(heads.map(({ numbers }) => numbers))
  if (varied === null) return null
  const [first = 0, second = first] = varied
  const step = second - first
  const isEven = varied.every((number, nth) => nth === 0 || number - (varied[nth - 1] ?? 0) === step)
  return isEven && step >= 0 && step <= PAGES_OF_LEAF ? step : null
}

/** The one number of each line that is not the same in all; none where all are the same, `null` where several are not. */
export function variedNumbers(rows: readonly (readonly number[])[]): readonly number[] | null {
  const [first = []] = rows
  const varied = [...first.keys()].filter((nth) => rows.some((row) => row[nth] !== first[nth]))
  if (varied.length > 1) return null
  return varied.flatMap((nth) => rows.map((row) => row[nth] ?? 0))
}
