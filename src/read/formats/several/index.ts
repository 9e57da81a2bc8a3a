import type { SourceWarning } from '../../../warnings.ts'
import type { Line } from '../../blocks/lines.ts'
import { type Front, frontsOf } from './front.ts'
import { likelyStarts } from './likely/index.ts'
import { byFileNames, byNumbers, byTelegraph } from './numbered-parts.ts'
import { byHeads, byLabels, byWideHeads } from './repeated-heads.ts'
import { byInnerFeeds, bySeparators } from './separators.ts'
import type { ArticleStarts } from './starts.ts'

export { labelledHeadline } from './labels.ts'
export type { ArticleStarts } from './starts.ts'

/** The articles of a text that holds several; `null` where it holds one, as far as can be seen. */
export function articlesIn(lines: readonly Line[], text: string): ArticleStarts | null {
  const fronts = frontsOf(lines)
  const inLists = fronts.filter(({ titles }) => titles.size > 0).map((front) => behindFront(lines, text, front))
  const listed = inLists.find((found) => found?.certain === true)
  const found = listed ?? startsIn(lines, text)
  if (found?.certain === true) return found
  const others = fronts.filter(({ titles }) => titles.size === 0).map((front) => behindFront(lines, text, front))
  const behind = [...inLists, ...others].filter((one) => one !== null)
  return behind.find(({ certain }) => certain) ?? found ?? behind[0] ?? null
}

/** Articles behind something that may be one itself. */
const LEAST_BEHIND = 3

/**
 * The articles behind what stands before the first; that is the first one's where it is no text. Pages of the web have a menu
 * before their text: behind anything but a list of titles only what is certain counts.
 */
function behindFront(lines: readonly Line[], text: string, { end, bare, titles }: Front): ArticleStarts | null {
  const found = startsIn(lines.slice(end), text)
  if (found === null || (!bare && found.starts.length < LEAST_BEHIND)) return null
  if (!found.certain && !found.starts.every((start) => titles.has(start + end))) return null
  const starts = found.starts.map((start, at) => (at === 0 && bare ? 0 : start + end))
  const numbers = found.numbers?.map(({ at, title }) => ({ at: at + end, title }))
  const head = end + (found.head ?? 0)
  return { starts, certain: found.certain && bare, head, ...(numbers === undefined ? {} : { numbers }) }
}

function startsIn(lines: readonly Line[], text: string): ArticleStarts | null {
  const ways = [
    () => byFileNames(lines),
    () => byTelegraph(lines),
    () => bySeparators(lines, text),
    () => byLabels(lines),
    () => byNumbers(lines),
    () => byHeads(lines),
    () => byWideHeads(lines)
  ]
  let likely: ArticleStarts | null = null
  for (const way of ways) {
    const found = way()
    if (found?.certain === true) return found
    likely ??= found
  }
  likely ??= byInnerFeeds(lines, text)
  if (likely !== null) return likely
  const starts = likelyStarts(lines)
  return starts === null ? null : { starts, certain: false }
}

/** Lines that a warning names. */
const NAMED = 10

/** What is said of a text that seems to hold several articles and is read as one. */
export function severalWarning(numbers: readonly number[]): SourceWarning {
  const named = numbers.slice(0, NAMED).join(', ')
  const message = `this text seems to hold ${numbers.length} articles, which begin on lines ${named}: it is read as one article`
  return { code: 'several-articles', message, place: null }
}
