import { phraseAt, wordsOf } from '../../../lexicon/match.ts'
import { END, type Observations } from '../../features/observations.ts'
import { isPerson, lengthOf, lowerText, opensWith } from './line-words.ts'

/** A line that leads to other texts has at most this many words. */
const LONGEST = 25

/** A phrase of fewer words is no whole line: `Mehr von`. */
const LEAST_ALONE = 3

const mayLead = opensWith('teaser-openers')

/**
 * `Related: By Maria Teller`, `Lesen Sie auch: Jana Peters`, `More by Maria Teller`, `Alle Artikel von Jana Peters`: whether a line leads
 * to other texts and names who wrote these.
 */
export function namesOtherWriter(observed: Observations, at: number): boolean {
  const { words, end } = observed
  if (words[at] < 2 || words[at] > LONGEST || end[at] === END.stop || !mayLead(observed, at)) return false
  const line = lowerText(observed, at)
  const said = wordsOf(line)
  const opener = phraseAt('teaser-openers', said, 0)
  if (opener === null) return false
  const colon = line.indexOf(':')
  if (opener.phrase.value === 'author') {
    if (opener.end === said.length) return opener.end >= LEAST_ALONE
    return isPerson(observed, at, lengthOf(said.slice(0, opener.end), line), colon < 0 ? undefined : colon)
  }
  if (colon < 0 || wordsOf(line.slice(0, colon)).length !== opener.end) return false
  const by = phraseAt('by-words', said, opener.end)
  return isPerson(observed, at, by === null ? colon + 1 : lengthOf(said.slice(0, by.end), line))
}
