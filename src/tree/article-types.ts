/**
 * What an article is, where the text says so itself; a closed list. `article` is every text that says nothing else of
 * itself, `live-blog` one that is made of timed or headed updates.
 */
export const ARTICLE_TYPES = [
  'article',
  'live-blog',
  'press-release',
  'transcript',
  'interview',
  'letter',
  'newsletter'
] as const
export type ArticleType = (typeof ARTICLE_TYPES)[number]
