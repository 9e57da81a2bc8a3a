import { phraseAt, wordsOf } from '../../lexicon/match.ts'
import { unglued } from './glued-words.ts'
import type { KnownNames } from './outlets.ts'

/** Bylines are read up to this many characters a line. */
export const LONGEST = 400

/** A line as it is read: its lost spaces put back, without what no name has, such as brackets and mail addresses. */
export function readable(line: string, known: KnownNames): string {
  return unglued(plainLine(withoutFrame(line)), known)
}

/** `(Reporting by Maria Teller; Editing by Jon Aske)`: a sign-off in brackets of its own, without them. */
function withoutFrame(line: string): string {
  const inside = /^\s*[([（【［](.*)[)\]）】］]\.?\s*$/u.exec(line.length > LONGEST ? '' : line)?.[1] ?? ''
  if (inside === '' || /[)\]）】］]/u.test(inside)) return line
  const words = wordsOf(inside)
  return (['by-words', 'contributed-words'] as const).some((kind) => phraseAt(kind, words, 0) !== null) ? inside : line
}

function plainLine(line: string): string {
  return line
    .slice(0, LONGEST)
    .replace(/[\u200b-\u200f\u00ad\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[([][^()[\]]{0,80}[)\]]/gu, ',')
    .replace(/(?<!\S)[^\s@]{1,64}@[^\s@.]{1,64}\.[^\s]{1,64}/gu, ',')
    .replace(/[®™]/gu, '')
    .trim()
}
