import { phrases } from '../../lexicon/index.ts'
import { readingsOf } from '../../lexicon/match.ts'
import type { Token } from './token.ts'

/** The last letter of a word and the beginning of the next, whose space a page lost. */
const TWO_WORDS = /\p{L}\p{Lu}\p{Ll}{2}/u
/** An abbreviation in capitals and another behind it: `PMET`. */
const TWO_ABBREVIATIONS = /^\p{Lu}{4,6}$/u

/** Tokens in which what stands behind a time is parted from the next word: `10:20 PMTags`, `17:42 UhrTeilen`, `5 PM ETShare`. */
export function withClocksParted(tokens: readonly Token[]): Token[] {
  const parted: Token[] = []
  for (const token of tokens) {
    let rest = token
    for (let length = lengthOfFirst(rest, parted); length > 0; length = lengthOfFirst(rest, parted)) {
      parted.push({ ...rest, text: rest.text.slice(0, length), low: rest.text.slice(0, length).toLowerCase() })
      rest = { ...rest, text: rest.text.slice(length), low: rest.text.slice(length).toLowerCase(), spaced: true }
    }
    parted.push(rest)
  }
  return parted
}

/** The length of the word that belongs to the time before it; 0 where the token is one word, or no time stands before it. */
function lengthOfFirst({ type, text, spaced }: Token, before: readonly Token[]): number {
  const last = before.at(-1)
  if (type !== 'word' || last === undefined || text.length < 4) return 0
  const isTime = last.type === 'number' && last.text.length <= 2
  if (!isTime && !(last.type === 'word' && isHalf(last.low))) return 0
  const first = text.slice(0, TWO_ABBREVIATIONS.test(text) ? 2 : text.search(TWO_WORDS) + 1)
  const low = first.toLowerCase()
  if (low === '' || readingsOf('months', text.toLowerCase()).length > 0) return 0
  const isZone = first === first.toUpperCase() && low.length > 1 && readingsOf('time-zones', low).length > 0
  if (!isTime) return isZone ? first.length : 0
  // One letter (`h`) is a word beside figures alone: `5 hPa`.
  const isWord = isHalf(low) || (readingsOf('clock-words', low).length > 0 && (low.length > 1 || !spaced))
  return isWord || (isZone && hasMinutes(before)) ? first.length : 0
}

function isHalf(low: string): boolean {
  return phrases('am-pm').some(({ text }) => text === low)
}

function hasMinutes(before: readonly Token[]): boolean {
  return before.at(-2)?.text === ':'
}
