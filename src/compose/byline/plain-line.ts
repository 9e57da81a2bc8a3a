import { unglued } from './glued-words.ts'
import type { KnownNames } from './outlets.ts'

/** Bylines are read up to this many characters a line. */
export const LONGEST = 400

/** A line as it is read: its lost spaces put back, without what no name has, such as brackets and mail addresses. */
export function readable(line: string, known: KnownNames): string {
  return unglued(plainLine(line), known)
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
