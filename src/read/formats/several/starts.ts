import type { Line } from '../../blocks/lines.ts'
import { hasPhrase, isNameLine, wordCount } from './head-lines.ts'
import { BEFORE_FIRST, type Head, hasParagraphs, headAt, isOwn, isProse } from './heads.ts'
import { areEntries, isOneWhole } from './one-whole.ts'
import { isRow } from './rows.ts'

/** Where articles begin in a text, as indices into its lines, and whether that is certain enough to part them. */
export interface ArticleStarts {
  starts: readonly number[]
  certain: boolean
  /** The first article's head; what stands before it, such as a paper's name, is no headline. */
  head?: number
  /** The lines with the articles' numbers, and the headline behind each; empty where it stands below. */
  numbers?: readonly { at: number; title: string }[]
}

/** What stands between texts, and the lines behind it. */
export interface Parting {
  /** The first line, and each behind what parts. */
  cuts: readonly number[]
  /** How sure the parting is where each part has a head that says so, and where each has a headline alone. */
  own: 'certain' | 'likely'
  plain: 'certain' | 'likely' | null
  /** Whether the same stands between the sections of one text: then a section without a headline of its own, or with one alone, is no part. */
  isBreak: boolean
  /** Share of each part's lines that are prose: what stands between texts of a page parts its menus, too. */
  prose: number
  /** The same of parts with a headline alone; what ends each of them is no prose. */
  plainProse: number
}

/** Parts with a headline alone that are enough. */
const LEAST_PLAIN = 3
/** Share of the parts whose heads name author, day or place, where the others have headlines alone. */
const MOSTLY = 2 / 3
/** Words of a headline, on the average: subheads and names of sections have fewer. */
const WORDS_OF_HEADLINE = 4

/** The articles of a text that something parts; `null` where the parts are none. */
export function partedAt(lines: readonly Line[], parting: Parting): ArticleStarts | null {
  const { cuts, isBreak } = parting
  const heads = headsAt(lines, cuts)
  const endOf = (nth: number) => heads[nth + 1]?.start ?? lines.length
  const kinds = heads.map((head, nth) => {
    if (isOwn(head)) return isLongEnough(lines, head, endOf(nth), parting) ? 'own' : null
    return isPlain(lines, head, endOf(nth), parting) ? 'plain' : null
  })
  const own = heads.filter((_, nth) => kinds[nth] === 'own')
  const plain = heads.filter((_, nth) => kinds[nth] === 'plain')
  if (own.length >= 2) {
    const kept = isBreak ? own : heads.filter((_, nth) => kinds[nth] !== null)
    return ownStarts(lines, kept, own.length, parting)
  }
  const isHeaded = own.length === 0 && plain.length === cuts.length
  return isHeaded || lacksFirst(lines, own, plain, parting) ? plainStarts(lines, plain, isHeaded, parting) : null
}

/** Whether all parts but the first have a headline alone, and that has none, or a day below a paper's name. */
function lacksFirst(
  lines: readonly Line[],
  own: readonly Head[],
  plain: readonly Head[],
  { cuts, isBreak }: Parting
): boolean {
  const [first = 0, second = lines.length] = cuts
  const isNamed = own.some(({ start, byline, dateline }) => start !== first || byline || dateline)
  const opened = lines.slice(first, second).filter(({ text }) => !isRow(text))
  return !isNamed && !isBreak && plain.length === cuts.length - 1 && plain[0]?.start !== first && isProse(opened, 0.3)
}

function plainStarts(
  lines: readonly Line[],
  plain: readonly Head[],
  isHeaded: boolean,
  parting: Parting
): ArticleStarts | null {
  const least = isHeaded ? LEAST_PLAIN : LEAST_PLAIN - 1
  if (parting.plain === null || plain.length < least || isOneWhole(lines, plain) || !haveHeadlines(plain)) return null
  if (!isHeaded) return { starts: [0, ...plain.map(({ start }) => start)], certain: false }
  const certain = parting.plain === 'certain' && areStories(lines, plain)
  return { starts: startsOf(plain), certain, ...headOf(plain) }
}

/** Where the first article's head stands. */
export function headOf([first]: readonly { start: number }[]): { head?: number } {
  return first === undefined ? {} : { head: first.start }
}

/** The heads behind what parts; where the same line stands above each, such as a paper's name, those below it. */
function headsAt(lines: readonly Line[], cuts: readonly number[]): Head[] {
  const heads = cuts.flatMap((cut) => headAt(lines, cut) ?? [])
  const [first, ...others] = heads
  const isSame = others.length > 0 && others.every(({ title }) => title === first?.title)
  return isSame ? heads.flatMap(({ start }) => headBelow(lines, start) ?? []) : heads
}

function headBelow(lines: readonly Line[], start: number): Head | null {
  const head = headAt(lines, start + 1)
  return head === null ? null : { ...head, start }
}

function isLongEnough(lines: readonly Line[], { body }: Head, end: number, { cuts, prose }: Parting): boolean {
  // The last of several may be cut off.
  return end === lines.length && cuts.length >= LEAST_PLAIN ? body < end : isProse(lines.slice(body, end), prose)
}

function isPlain(lines: readonly Line[], { body }: Head, end: number, { plainProse }: Parting): boolean {
  const own = lines.slice(body, end).filter(({ text }) => !isRow(text))
  return (lines[body]?.gap ?? 0) > 0 && isProse(own, plainProse)
}

function ownStarts(
  lines: readonly Line[],
  heads: readonly Head[],
  own: number,
  { own: sure, cuts }: Parting
): ArticleStarts | null {
  const [first] = heads
  if (first === undefined || areEntries(lines, heads)) return null
  const opens = first.start <= Math.max(BEFORE_FIRST, cuts[0] ?? 0)
  if (!opens && own < MOSTLY * cuts.length) return null
  const certain = opens && sure === 'certain' && own >= MOSTLY * heads.length
  return { starts: opens ? startsOf(heads) : heads.map(({ start }) => start), certain, ...headOf(heads) }
}

/** What stands before the first headline is the first article's. */
export function startsOf(heads: readonly { start: number }[]): number[] {
  return [0, ...heads.slice(1).map(({ start }) => start)]
}

/** Headlines, as far as their words show: not the names of sections, nor the same again. */
export function haveHeadlines(heads: readonly { title: string }[]): boolean {
  const words = heads.reduce((sum, { title }) => sum + wordCount(title), 0)
  return words >= WORDS_OF_HEADLINE * heads.length && areDistinct(heads)
}

/** The head of a printed page, or the subject of an exchange of letters, is the same each time. */
export function areDistinct(heads: readonly { title: string }[]): boolean {
  return new Set(heads.map(({ title }) => title)).size * 2 > heads.length
}

const LETTER_ENDS = { lines: 2, share: 0.5 }

/** Stories rather than the sections of a newsletter, letters of readers or questions. */
function areStories(lines: readonly Line[], heads: readonly Head[]): boolean {
  const ends = heads.map((_, at) => heads[at + 1]?.start ?? lines.length)
  const signed = ends.filter((end) =>
    lines.slice(end - LETTER_ENDS.lines - 1, end).some(({ text }) => isNameLine(text))
  )
  const asked = heads.filter(({ title }) => /[?？]$/.test(title))
  if (signed.length >= LETTER_ENDS.share * heads.length || asked.length >= LETTER_ENDS.share * heads.length)
    return false
  if (
    lines.some(({ text }) => text.length <= 150 && (hasPhrase('mail-controls', text) || hasPhrase('type-labels', text)))
  )
    return false
  return heads.every(({ body }, at) => hasParagraphs(lines.slice(body, ends[at])))
}
