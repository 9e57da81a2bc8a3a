import type { SourceWarning } from '../../../warnings.ts'
import type { Line } from '../../blocks/lines.ts'
import { likelyStarts } from './likely.ts'
import { byNumbers } from './numbered-parts.ts'
import { byHeads, byLabels, byWideHeads } from './repeated-heads.ts'
import { bySeparators } from './separators.ts'
import type { ArticleStarts } from './starts.ts'

export { labelledHeadline } from './repeated-heads.ts'
export type { ArticleStarts } from './starts.ts'

/** The articles of a text that holds several; `null` where it holds one, as far as can be seen. */
export function articlesIn(lines: readonly Line[], text: string): ArticleStarts | null {
  const ways = [
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
