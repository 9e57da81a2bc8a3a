import type { LexiconKind } from '../../lexicon/index.ts'
import { readingsOf } from '../../lexicon/match.ts'
import type { Token } from './token.ts'

/** Kinds of words before numbers that are no days. */
const BEFORE_NUMBERS = [
  'number-words',
  'contact-words',
  'part-words',
  'page-words'
] as const satisfies readonly LexiconKind[]

/** Signs of law books and prices beside their numbers. */
const SIGNS = /^[§€$£№#]$/u

/**
 * Whether figures such as `10.11.12` are another number than a day's: part of a longer one (`Tel. 04.03.21.55`, `10.12.20.1`), a price, or behind a word
 * for what they count (`Version 10.11.12`, `Kapitel 4.3.21`).
 */
export function isNumbered(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    goesOn(tokens, end, end + 1, end) ||
    goesOn(tokens, start - 1, start - 2, start) ||
    isPrice(tokens[end]) ||
    isNamed(tokens, start)
  )
}

/** Whether a mark with figures beside it stands against the number, without spaces. */
function goesOn(tokens: readonly Token[], mark: number, figures: number, last: number): boolean {
  if (tokens[mark]?.type !== 'mark' || tokens[figures]?.type !== 'number' || !/^[./]$/.test(tokens[mark].text))
    return false
  return [mark, Math.max(figures, last)].every((at) => tokens[at]?.spaced === false)
}

function isPrice(behind: Token | undefined): boolean {
  return (
    behind !== undefined &&
    (SIGNS.test(behind.text) || readingsOf('work-words', behind.low).some(({ value }) => value === 'price'))
  )
}

function isNamed(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]
  if (before === undefined) return false
  if (SIGNS.test(before.text)) return true
  const word = /^[.:]$/.test(before.text) ? tokens[start - 2] : before
  // `Tél. : 04.03.21`
  const named = word?.text === '.' ? tokens[start - 3] : word
  return named?.type === 'word' && BEFORE_NUMBERS.some((kind) => readingsOf(kind, named.low).length > 0)
}
