import type { Line } from '../../blocks/lines.ts'
import { looksLikeByline } from '../vendors/record/byline-shape.ts'
import { BEFORE_FIRST, HEAD_LINES, isByline, isDate, isHeadline, type Part, ROW, YEAR } from './heads.ts'
import { mailParts } from './mail-parts.ts'
import { numberedParts } from './numbered-parts.ts'

/** Parts that a text needs before they are taken for articles. */
const LEAST_PARTS = 3
/** Characters of a line of prose and of a part's prose, and its share of the lines: pages of the web have short ones in plenty. */
const PROSE = { line: 40, whole: 100, share: 0.6 }

/** Where the articles of a text likely begin: what parts them comes again, and each has a headline of its own above prose. */
export function byParts(lines: readonly Line[], text: string): readonly number[] | null {
  const found = [
    () => rowParts(lines),
    () => pageParts(lines, text),
    () => mailParts(lines),
    () => numberedParts(lines),
    () => addressParts(lines),
    () => datedParts(lines)
  ]
  for (const partsOf of found) {
    const parts = partsOf()
    if (parts !== null && areArticles(lines, parts)) return [0, ...parts.slice(1).map(({ start }) => start)]
  }
  return null
}

function areArticles(lines: readonly Line[], parts: readonly Part[]): boolean {
  const [first] = parts
  if (first === undefined || parts.length < LEAST_PARTS || first.start > BEFORE_FIRST) return false
  // The head of a printed page, or the subject of an exchange of letters, is the same each time.
  if (new Set(parts.map(({ title }) => title)).size * 2 <= parts.length) return false
  return parts.every(({ body }, at) => isProse(lines.slice(body, parts[at + 1]?.start)))
}

function isProse(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= PROSE.line)
  const length = long.reduce((sum, { text }) => sum + text.length, 0)
  return length >= PROSE.whole && long.length >= PROSE.share * lines.length
}

/** A headline at each place, with a blank line below it; `null` where one has none. */
function headedParts(lines: readonly Line[], starts: readonly number[], offset = 0): Part[] | null {
  const parts = starts.flatMap((start) => {
    const at = start + offset
    const isApart = (lines[at + 1]?.gap ?? 0) > 0 && isHeadline(lines, at, true) && !isSpoken(lines[at])
    return isApart ? [{ start, title: lines[at]?.text ?? '', body: at + 1 }] : []
  })
  return parts.length === starts.length ? parts : null
}

/** A paragraph of a conversation is as short as a headline is. */
function isSpoken(line: Line | undefined): boolean {
  return /[.…!?,]["”»’“)]$/.test(line?.text ?? '')
}

/** A byline under the first headline alone is that of the whole. */
export function hasOneByline(lines: readonly Line[], headlines: readonly number[]): boolean {
  const [first = false, ...others] = headlines.map((at) =>
    lines.slice(at + 1, at + 1 + HEAD_LINES).some(({ text }) => isByline(text) || looksLikeByline(text))
  )
  return first && !others.includes(true)
}

/** Rows of one sign, each above a headline. */
function rowParts(lines: readonly Line[]): Part[] | null {
  const rows = lines.flatMap(({ text }, at) => (at > 0 && at < lines.length - 1 && ROW.test(text) ? [at] : []))
  if (new Set(rows.map((at) => lines[at]?.text[0])).size !== 1) return null
  return sectionParts(lines, [ROW.test(lines[0]?.text ?? '') ? 1 : 0, ...rows.map((at) => at + 1)])
}

/** Form feeds, each above a headline: what stands above every page, or every second, is none, whatever number it has. */
function pageParts(lines: readonly Line[], text: string): Part[] | null {
  const pages = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    return before !== undefined && text.slice(before.end, line.start + line.indent).includes('\f') ? [at] : []
  })
  const heads = [0, ...pages].map((at) => lines[at]?.text.replace(/\d/g, ''))
  return new Set(heads).size === heads.length ? sectionParts(lines, [0, ...pages]) : null
}

function sectionParts(lines: readonly Line[], starts: readonly number[]): Part[] | null {
  return hasOneByline(lines, starts) ? null : headedParts(lines, starts)
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

/** An address alone on its line, above the headline of each or below the text of each. */
function addressParts(lines: readonly Line[]): Part[] | null {
  const found = lines.flatMap(({ text }, at) => (ADDRESS.test(text) ? [at] : []))
  if (found.at(-1) !== lines.length - 1) return headedParts(lines, found, 1)
  return headedParts(lines, [0, ...found.slice(0, -1).map((at) => at + 1)])
}

/** Lines of a head below its headline: author, publication and day. */
const LINES_OF_HEAD = 3
const LONGEST_OF_HEAD = 80

/** A headline and a day below it, with no more than an author and a publication between. */
function datedParts(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  for (const [at, { text }] of lines.entries()) {
    if (at < (parts.at(-1)?.body ?? 0) || !isHeadline(lines, at) || isSpoken(lines[at])) continue
    const below = lines.slice(at + 1, at + 1 + LINES_OF_HEAD)
    const day = below.findIndex((line) => isDay(line.text))
    if (day >= 0 && below.slice(0, day).every(isOfHead)) parts.push({ start: at, title: text, body: at + 2 + day })
  }
  return parts
}

function isOfHead({ text }: Line): boolean {
  return text.length <= LONGEST_OF_HEAD && !/[.!?:]$/.test(text)
}

function isDay(text: string): boolean {
  return isDate(text) && /\b\d{1,2}(?!\d)/.test(text.replace(YEAR, ''))
}
