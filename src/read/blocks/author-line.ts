import { readingsOf } from '../../lexicon/match.ts'

/** Lines of a text among which its author is named. */
export const HEAD_LINES = 8
/** Words of a line that names an author and nothing else. */
const BYLINE = { least: 3, most: 6 }

/** `BY NORA PELL`, `Von Nora Pell`: a headline that fills its line does not go on so. */
export function namesAuthor(text: string): boolean {
  const words = text.split(' ', BYLINE.most + 1)
  const [first = '', ...names] = words
  if (
    words.length < BYLINE.least ||
    words.length > BYLINE.most ||
    readingsOf('byline-prepositions', first.toLowerCase()).length === 0
  )
    return false
  return names.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)) && !text.endsWith('.')
}
