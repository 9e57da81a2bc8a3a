import { findPhrases, phraseAt, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { hasGivenName, isCapital, isParticle } from '../../byline/words.ts'
import { isProse } from '../../head.ts'
import { isSpokenOf } from './people-of-story.ts'

/** A note about how an author is reached is no longer than this (characters). */
const LONGEST = 300

/** Lines from the last paragraph on in which such notes stand. */
const LINES = 6

/** Words before the name: `Contact`, `You can reach`. */
const MOST_BEFORE = 3

/** The part of a mail address before its `@`, and the name behind the `@` of a handle. */
const ADDRESS = /([\w.+-]{3,64})@[\w-]{1,63}\.|(?<![\w.])@(\w{3,30})/gu

/** Letters of a surname by which an address is known for its owner's. */
const LEAST_LETTERS = 3

/**
 * Who wrote a text by a note at its end on how to reach somebody, whose surname is in the address: `Maria Teller, a transport
 * reporter, can be reached at mteller@example.org`. Nobody that the text speaks of or quotes.
 */
export function authorsReachable(pieces: readonly Piece[], known: KnownNames): string[] {
  const start = Math.max(0, pieces.findLastIndex(isProse))
  for (const piece of pieces.slice(start, start + LINES)) {
    const name = personReached(piece.text, known)
    const others = pieces.filter((other) => other !== piece)
    if (name !== null && !isSpokenOf(name, others)) return [name]
  }
  return []
}

function personReached(text: string, known: KnownNames): string | null {
  if (text.length > LONGEST || !text.includes('@') || isAskedOf(text)) return null
  const name = nameIn(text)
  if (name === null || authorsOf(name, known)[0] !== name) return null
  const surname = letters(name.slice(name.lastIndexOf(' ') + 1))
  const owners = [...text.matchAll(ADDRESS)].map(([, mail = '', handle = '']) => letters(mail + handle))
  return surname.length >= LEAST_LETTERS && owners.some((owner) => owner.includes(surname)) ? name : null
}

/** `Contact: Maria Teller`: whom to ask, and what somebody said. */
function isAskedOf(text: string): boolean {
  const words = wordsOf(text)
  const contact = phraseAt('contact-words', words, 0)
  const colon = text.indexOf(':')
  if (contact !== null && colon > 0 && wordsOf(text.slice(0, colon)).length === contact.end) return true
  return findPhrases('told-words', words).length > 0
}

/** The first person's name, where no more than a few words stand before it. */
function nameIn(text: string): string | null {
  const words = text.split(/\s+/u)
  for (let at = 0; at <= MOST_BEFORE; at++) {
    if (!isCapital(words[at]) || !hasGivenName(words[at] ?? '')) continue
    const end = endOfName(words, at)
    const name = words
      .slice(at, end)
      .join(' ')
      .replace(/[,;:.]{1,2}$/u, '')
    return name.includes(' ') ? name : null
  }
  return null
}

function endOfName(words: readonly string[], start: number): number {
  let at = start
  while (isCapital(words[at]) || (isParticle(words[at] ?? '') && at > start)) {
    at++
    if (/[,;:.]$/u.test(words[at - 1] ?? '') && !/^\p{Lu}\.$/u.test(words[at - 1] ?? '')) break
  }
  return at
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}
