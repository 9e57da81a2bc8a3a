import { phraseAt, phraseAtStart, wordsOf } from '../../lexicon/match.ts'
import { areDateWords } from './date-words.ts'

/** `Deadline: 12 March 2026`, `Abgerufen am 9. Januar 2026`, `Opens 12 March 2027`: whether a line begins with words that tell another day than that of publication. */
export function namesOtherDay(text: string): boolean {
  const opener = phraseAtStart('other-day-words', text)
  if (opener === null) return false
  const words = wordsOf(text)
  if ((phraseAt('published-words', words, 0)?.end ?? 0) >= opener.end) return false
  const [first = '', second = ''] = words.slice(opener.end)
  return areDateWords([first]) || (phraseAt('articles', [first], 0) !== null && areDateWords([second]))
}

/** `Deadline:` and nothing else. */
export function labelsOtherDay(text: string): boolean {
  const opener = phraseAtStart('other-day-words', text)
  return opener !== null && opener.end === wordsOf(text).length
}
