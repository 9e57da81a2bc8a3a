import type { Line } from '../../blocks/lines.ts'
import { BEFORE_FIRST, HEAD_LINES, type Head, hasParagraphs, hasText, headAt, isHead, isOwn, isProse } from './heads.ts'
import { labelledHeadline } from './labels.ts'
import { isOneWhole } from './one-whole.ts'
import { isRow } from './rows.ts'
import { type ArticleStarts, areDistinct, haveHeadlines, headOf, startsOf } from './starts.ts'

/** A label for the headline and another below it that come again. */
export function byLabels(lines: readonly Line[]): ArticleStarts | null {
  const heads = lines.flatMap((line, at) => {
    const opens = at === 0 || line.gap > 0 || isRow(lines[at - 1]?.text ?? '')
    return opens && labelledHeadline(lines, at) !== null ? [{ start: at }] : []
  })
  if (heads.length < 2 || (heads[0]?.start ?? 0) > BEFORE_FIRST) return null
  const starts = startsOf(heads)
  return haveText(lines, starts) ? { starts, certain: true, ...headOf(heads) } : null
}

function haveText(lines: readonly Line[], starts: readonly number[]): boolean {
  return starts.every((start, at) => hasText(lines.slice(start, starts[at + 1])))
}

/** Share of the lines below a head that are prose: below the titles that a page links there are others. */
const PROSE_SHARE = 0.5

/** A headline and a byline that come again; with a day beside it each, certain. */
export function byHeads(lines: readonly Line[]): ArticleStarts | null {
  // Where no blank line stands in the whole text, none stands above its heads.
  const tight = lines.every(({ gap }, at) => at === 0 || gap === 0)
  const found = lines.flatMap((line, at) => {
    const isApart = tight || at === 0 || line.gap > 0 || isRow(lines[at - 1]?.text ?? '')
    const head = isHead(lines, at, isApart) ? headAt(lines, at) : null
    return head === null ? [] : [head]
  })
  // A headline and the standfirst under it stand above the same byline.
  const heads = found.filter((head, nth) => nth === 0 || head.start - (found[nth - 1]?.start ?? 0) > HEAD_LINES)
  if (heads.length < 2 || (heads[0]?.start ?? 0) > BEFORE_FIRST) return null
  const starts = startsOf(heads)
  const areProse = heads.every(({ body }, at) => isProse(lines.slice(body, heads[at + 1]?.start), PROSE_SHARE))
  if (!areProse || isOneWhole(lines, heads)) return null
  const paragraphs = starts.every((start, at) => hasParagraphs(lines.slice(start, starts[at + 1])))
  return { starts, certain: paragraphs && areDated(heads) && areDistinct(heads), ...headOf(heads) }
}

/** Share of the heads that have author and day in the same order: a box about another text within one has another, and so have the works that one reviews. */
const SAME_LAYOUT = 2 / 3

function areDated(heads: readonly Head[]): boolean {
  const same = heads.filter(({ layout }) => layout === heads[0]?.layout)
  return heads.every(({ date }) => date) && same.length > SAME_LAYOUT * heads.length
}

/** Blank lines that part articles where one parts paragraphs. */
const WIDE_GAP = 2

/** Wide gaps, each above a head that names author, day or place. */
export function byWideHeads(lines: readonly Line[]): ArticleStarts | null {
  const heads = lines.flatMap((line, at) => {
    const head = at === 0 || line.gap >= WIDE_GAP ? headAt(lines, at) : null
    return head !== null && isOwn(head) ? [head] : []
  })
  if (heads.length < 2 || (heads[0]?.start ?? 0) > BEFORE_FIRST || !areDistinct(heads)) return null
  // A short name above a day is that of a play or an exhibition.
  if (heads.every(({ byline, dateline }) => !byline && !dateline) && !haveHeadlines(heads)) return null
  const areProse = heads.every(({ body }, at) => isProse(lines.slice(body, heads[at + 1]?.start)))
  return areProse && !isOneWhole(lines, heads) ? { starts: startsOf(heads), certain: false } : null
}
