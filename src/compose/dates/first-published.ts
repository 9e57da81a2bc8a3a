import type { Dates } from '../../tree/article.ts'

type Found = Pick<Dates, 'published' | 'modified'>

/**
 * The dates of a text of which one is said to be that of its first publication: another day of publication that is later is that
 * of a change, and one that only adds a time to the same day is the more exact.
 */
export function withFirst(first: string, { published, modified }: Found): Found {
  if (published?.startsWith(first)) return { published, modified }
  return { published: first, modified: modified ?? (published !== null && published > first ? published : null) }
}
