import { readingsOf, wordsOf } from '../../../lexicon/match.ts'
import type { Piece } from '../../../tree/article.ts'
import { authorsOf } from '../../byline/index.ts'
import type { KnownNames } from '../../byline/outlets.ts'
import { isEntryOf, isFamilyName } from '../../byline/uncased/name.ts'
import { areDateWords, hasYear } from '../../dates/date-words.ts'
import { isProse } from '../../head.ts'

/** A Chinese name: a family name of one sign and two more, or one of two and one or two more. */
const CHINESE = /^\p{Script=Han}{3,4}$/u
/** A Japanese one: a family name of two signs and two or three more, with a space between or none. */
const JAPANESE = /^\p{Script=Han}{2}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}々]{2,3}$/u

/** Lines below a headline in which such a name stands. */
const BELOW = 6

/**
 * Who wrote a Chinese or Japanese text whose head has a name alone beside its day, on the line above or below it or on the same: a common family name
 * and as many signs more as given names have. Nobody whom headline or text name.
 */
export function authorsBesideDay(pieces: readonly Piece[], known: KnownNames): string[] {
  const headline = pieces.findLastIndex(({ role }, at) => role === 'headline' && !pieces.slice(0, at).some(isProse))
  if (headline < 0) return []
  const below = pieces.slice(headline + 1, headline + 1 + BELOW)
  const end = below.findIndex(isProse)
  const head = end < 0 ? below : below.slice(0, end)
  const names = head.flatMap(({ text }, at) => {
    const isBeside = [head[at - 1], head[at + 1]].some((line) => line?.dates?.published != null && isDay(line.text))
    const name = isBeside ? text.trim() : nameOnLineOfDay(text)
    return name !== null &&
      isName(name, known.language) &&
      !known.isOutlet([name]) &&
      authorsOf(name, known)[0] === name
      ? [name]
      : []
  })
  const [name, ...more] = new Set(names)
  if (name === undefined || more.length > 0) return []
  const isSpokenOf = pieces.some((piece) => (piece.role === 'headline' || isProse(piece)) && piece.text.includes(name))
  return isSpokenOf ? [] : [name]
}

function isDay(text: string): boolean {
  return hasYear(text) && areDateWords(wordsOf(text).filter((word) => !/^[年月日時时分秒号號]$/u.test(word)))
}

/** `王小明 2026年3月4日` → `王小明` */
function nameOnLineOfDay(text: string): string | null {
  const at = text.search(/\s\d/)
  return at > 0 && isDay(text.slice(at + 1)) ? text.slice(0, at).trim() : null
}

function isName(text: string, language: string | null): boolean {
  if (isNoName(text)) return false
  const ofTwo = isFamilyName(text.slice(0, 2))
  if (language !== 'zh' && JAPANESE.test(text) && ofTwo) return true
  return (
    language !== 'ja' && CHINESE.test(text) && (text.length === 3 ? isFamilyName(text.slice(0, 1)) || ofTwo : ofTwo)
  )
}

/** `房地产`, `千葉県庁`: words that begin as a name does, or end as none does. */
function isNoName(text: string): boolean {
  if (isEntryOf('words-like-names', text)) return true
  return [1, 2, 3].some((count) =>
    readingsOf('words-like-names', text.slice(-count)).some(({ value }) => value === 'ending')
  )
}
