import { wordsOf } from '../../lexicon/match.ts'
import { areDateWords, hasYear } from '../dates/date-words.ts'
import { hasGivenName, isCapital, isEntry, isParticle } from './words.ts'

/** What signs a text at its foot, and the day behind it. */
export interface Signature {
  /** Full names; none where it is signed with initials. */
  readonly names: readonly string[]
  readonly day: string
}

/** A signature is no longer than this (characters), and a name in it than so many words. */
const LONGEST = 90
const LONGEST_NAME = 4

/** `mt`, `JA` */
const INITIALS = /^(?:\p{Ll}{1,3}|\p{Lu}{1,3})$/u

/**
 * `(Maria Teller, Jon Aske, 04.01.2026)`, `mt/ja – 4 January 2026`, `— Maria Teller, January 4, 2026`: nothing but who signs, and a day with its
 * year; `null` for any other line. One name, or one set of initials, needs brackets or a dash: a name with a day heads a comment as well.
 */
export function signatureOf(line: string): Signature | null {
  if (line.length > LONGEST || !hasYear(line)) return null
  const inside = /^\((.*)\)\.?$|^\[(.*)\]$|^[—–-]{1,2} ?(.*)$/u.exec(line.trim())
  const said = inside === null ? line.trim() : (inside[1] ?? inside[2] ?? inside[3] ?? '')
  const words = said.split(/\s+/u)
  const start = words.findIndex((_, at) => at > 0 && isDay(words.slice(at).join(' ')))
  if (start < 0) return null
  const before = words.slice(0, start).join(' ')
  const signers = before
    .split(/[,;/&|·•+]|\s[–—-](?=\s|$)/u)
    .flatMap(partedAtAnd)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (signers.length === 0 || (signers.length === 1 && inside === null)) return null
  const day = words
    .slice(start)
    .join(' ')
    .replace(/^[^\p{L}\d]{1,3}/u, '')
  if (signers.every((signer) => INITIALS.test(signer))) return { names: [], day }
  return signers.every(isName) ? { names: signers, day } : null
}

/** `4 January 2026`, `le 4 janvier 2026` */
function isDay(text: string): boolean {
  return hasYear(text) && areDateWords(wordsOf(text))
}

function partedAtAnd(part: string): string[] {
  const names: string[][] = [[]]
  for (const word of part.split(/\s+/u)) {
    if (isEntry('and-words', word) && (names.at(-1)?.length ?? 0) > 1) names.push([])
    else names.at(-1)?.push(word)
  }
  return names.map((words) => words.join(' '))
}

function isName(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length > 1 &&
    words.length <= LONGEST_NAME &&
    hasGivenName(text) &&
    words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word) && (isCapital(word) || isParticle(word)))
  )
}
