import type { Line } from '../../blocks/lines.ts'
import { isByline, LONGEST_HEADLINE } from './head-lines.ts'
import { BEFORE_FIRST, headAt, isOwn, LEAST_PARAGRAPH } from './heads.ts'
import { labelledHeadline } from './labels.ts'
import { isRow } from './rows.ts'

/** What stands before the first article of a text: a paper's name and day, a list of contents, an editor's greeting. */
export interface Front {
  /** The index of the line behind it. */
  end: number
  /** Whether it is nothing but names, days and titles: what has sentences may be an article itself. */
  bare: boolean
  /** The lines below on which titles that it lists come again. */
  titles: ReadonlySet<number>
}

/** Lines that are looked at. */
const LOOKED_AT = 60
/** Lines of a front without a list of titles. */
const MOST_BARE = 12
/** Titles that stand in a list and come again above texts, and the shortest of them. */
const LEAST_LISTED = 2
const LEAST_TITLE = 8

/** Where the front of a text may end: at the first title that was listed before, behind a row, or above a head with author, day or place. */
export function frontsOf(lines: readonly Line[]): readonly Front[] {
  const contents = contentsOf(lines)
  const row = rowEnd(lines)
  const ends = [contents.end, row, firstOwn(lines)].filter((end) => end > 0)
  return [...new Set(ends)].flatMap((end) => {
    const front = lines.slice(0, end)
    if (front.some(({ text }) => isByline(text))) return []
    const isBare = front.every(({ text }, at) => contents.listed.has(at) || text.length < LEAST_PARAGRAPH)
    const titles = end === contents.end ? contents.titles : NONE
    const bare = isBare && (titles.size > 0 || end <= MOST_BARE)
    // What has sentences above a row is the first of the texts between rows.
    return bare || end !== row ? [{ end, titles, bare }] : []
  })
}

const NONE: ReadonlySet<number> = new Set()

/** A list of titles that come again. */
interface Contents {
  /** The first line on which one does; 0 where there is no such list. */
  end: number
  listed: ReadonlySet<number>
  titles: ReadonlySet<number>
}

function contentsOf(lines: readonly Line[]): Contents {
  const entries = lines.slice(0, LOOKED_AT).map(({ text }) => text.replace(OPENER, '').toLowerCase())
  const listed = new Set<number>()
  const titles = new Set<number>()
  let end = 0
  for (const [at, { text }] of lines.entries()) {
    const title = (labelledHeadline(lines, at) ?? text).toLowerCase()
    if (title.length < LEAST_TITLE || title.length > LONGEST_HEADLINE) continue
    const before = entries.findIndex((entry, nth) => nth < (end || at) && !listed.has(nth) && isEntry(entry, title))
    if (before < 0) continue
    listed.add(before)
    titles.add(at)
    end ||= at
  }
  return listed.size >= LEAST_LISTED ? { end, listed, titles } : { end: 0, listed: NONE, titles: NONE }
}

/** A bullet or a number before a title. */
const OPENER = /^(?:[-*•·–—]|\(?\d{1,3}[.):]?) /

/** `Ferry returns ..... 4`, `Ferry returns, by Ida Brandt`: a title with its page or author. */
function isEntry(entry: string, title: string): boolean {
  return (
    entry.startsWith(title) && (entry.length === title.length || ' ,.…·_–—|(:'.includes(entry.charAt(title.length)))
  )
}

function rowEnd(lines: readonly Line[]): number {
  const row = lines.slice(0, LOOKED_AT).findIndex(({ text }) => isRow(text))
  return row > 0 && row < lines.length - 1 ? row + 1 : 0
}

/** The first head that says author, day or place, where more stands before it than before a first head otherwise. */
function firstOwn(lines: readonly Line[]): number {
  for (let at = 1; at < Math.min(lines.length, LOOKED_AT); at++) {
    const isApart = (lines[at]?.gap ?? 0) > 0 || isRow(lines[at - 1]?.text ?? '')
    const head = isApart ? headAt(lines, at) : null
    if (head !== null && isOwn(head)) return at > BEFORE_FIRST ? at : 0
  }
  return 0
}
