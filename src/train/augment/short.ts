import type { Gold } from '../labelled-data.ts'
import { BLANK, chance, goldOf, type Line, linesOf, pick, type Random } from './lines.ts'

/** Paragraphs and subheads above a box, and below it. */
const ABOVE = [1, 7] as const
const BELOW = [1, 3] as const
/** Lines that stand above the headline, in a box, and below the article. */
const BEFORE = [0, 6] as const
const BOX = [1, 9] as const
const AFTER = [0, 14] as const
/** Of a hundred, so many have a second box, no box, no blank lines, nothing of the page above or below. */
const SHARES = { second: 20, none: 15, unspaced: 50, cut: 50 } as const
/**
 * So many lack each of the lines that need not be there. A short article mostly begins with its first paragraph: where most began with a
 * standfirst, first paragraphs would be taken for one.
 */
const DROPPED = { standfirst: 45, byline: 25, date: 25 } as const
/** A line of so many words under an article is a comment or another story, which does not interrupt one. */
const LONG = 25
/** Lines between headline and text, or between two paragraphs, of a page that is made shorter. */
const MOST_BETWEEN = 12

/**
 * A short article with a box between its paragraphs: a page from its headline on, with what stands right under another page's article put
 * between its first paragraphs and one to three more. Or without a box, so that it ends soon after a subhead. `null` where the page has
 * too few paragraphs.
 */
export function short(gold: Gold, donors: readonly Gold[], random: Random): Gold | null {
  const lines = linesOf(gold).filter((line) => line.role !== null)
  const head = lines.findIndex((line) => line.role === 'headline')
  const text = textBelow(lines, head)
  const counts = [between(ABOVE, random), between(BELOW, random)]
  if (chance(SHARES.second, random)) counts.push(between(BELOW, random))
  if (head < 0 || text.length < counts.reduce((sum, count) => sum + count)) return null
  const isBoxed = !chance(SHARES.none, random)
  const kept = headOf(lines, head, text[0], random)
  let from = 0
  for (const count of counts) {
    if (from > 0 && isBoxed) kept.push(...boxOf(pick(donors, random), random))
    const part = lines.slice(text[from], text[from + count - 1] + 1).filter((line) => isText(line) || from === 0)
    if (part.length > count + MOST_BETWEEN) return null
    kept.push(...part)
    from += count
  }
  if (kept.at(-1)?.role !== 'body') return null
  const under = lines.slice(text[text.length - 1] + 1).filter((line) => line.role === 'boilerplate')
  kept.push(...under.slice(0, chance(SHARES.cut, random) ? 0 : between(AFTER, random)))
  return goldOf(gold, 'short', chance(SHARES.unspaced, random) ? kept : kept.flatMap((line) => [line, BLANK]))
}

/**
 * Indexes of the lines of text, from the first paragraph on: a subhead right under a headline whose byline and date are left out could as
 * well be a standfirst.
 */
function textBelow(lines: readonly Line[], head: number): number[] {
  const first = lines.findIndex((line, at) => at > head && line.role === 'body')
  return lines.map((line, at) => (isText(line) ? at : -1)).filter((at) => first >= 0 && at >= first)
}

const isText = (line: Line): boolean => line.role === 'body' || line.role === 'subhead'

/** Some lines above the headline and what stands between it and the text; standfirst, byline and date are left out now and then. */
function headOf(lines: readonly Line[], head: number, text: number, random: Random): Line[] {
  const dropped = Object.entries(DROPPED).flatMap(([role, share]) => (chance(share, random) ? [role] : []))
  const above = chance(SHARES.cut, random) ? 0 : between(BEFORE, random)
  const under = lines.slice(head, text).filter(({ role }) => role !== 'subhead' && !dropped.includes(role ?? ''))
  return [
    ...lines.slice(Math.max(0, head - above), head),
    ...(under.length > MOST_BETWEEN ? under.filter(({ role }) => role !== 'boilerplate') : under)
  ]
}

/** What stands right under another page's article. */
function boxOf(donor: Gold, random: Random): Line[] {
  const lines = linesOf(donor).filter((line) => line.role !== null)
  const under = lines.slice(lines.findLastIndex(isText) + 1)
  const end = under.findIndex(({ role, text }) => role !== 'boilerplate' || text.split(' ').length >= LONG)
  return under.slice(0, Math.min(end < 0 ? under.length : end, between(BOX, random)))
}

function between([least, most]: readonly [number, number], random: Random): number {
  return least + (random() % (most - least + 1))
}
