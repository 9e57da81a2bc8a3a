import { phraseAt, wordsOf } from '../../../../lexicon/match.ts'
import { hasGivenName, isCapital, isEntry } from '../../../byline/words.ts'

/** A line that names whom a text is about is no longer than this (characters). */
const LONGEST = 120

/**
 * A line without the people whom a text is about: nothing of `Host: Jon Aske`, `Im Gespräch mit Olga Brandt`, `Regia: Luca Ferri`, and the end of
 * `Interview with Olga Brandt by Maria Teller`, which names the author, too. `Mit Eva Lind` names a cast below a line of such people.
 */
export function withoutSubject(text: string, above = ''): string {
  if (text.length > LONGEST) return text
  const words = wordsOf(text)
  const opener = phraseAt('subject-openers', words, 0)
  if (opener === null) return text
  if (opener.phrase.value === 'cast') return withoutSubject(above) === '' && above !== '' ? '' : text
  if (opener.phrase.value === 'colon') {
    const colon = text.indexOf(':')
    return colon > 0 && wordsOf(text.slice(0, colon)).length === opener.end ? '' : text
  }
  const behind = text.split(/\s+/u).slice(opener.end)
  if (!isCapital(behind[0])) return text
  const by = behind.findIndex((word, at) => isBy(word) && hasGivenName(behind[at + 1] ?? ''))
  return by < 0 ? '' : behind.slice(by).join(' ')
}

function isBy(word: string): boolean {
  return isEntry('byline-prepositions', word.toLowerCase())
}
