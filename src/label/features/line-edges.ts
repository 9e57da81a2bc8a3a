import { CHAR, classOf, DIGIT, halfWidth, isCaseless, LOWER, MARK, UPPER } from './character-classes.ts'
import { END, START } from './observations.ts'
import { ARROW, ASKS, BULLET, CLOSE, OPEN, QUOTE, SIGN, STOP, setOf } from './punctuation.ts'

const COMMAS: readonly number[] = [CHAR.comma, 0x60c, 0x3001, 0xff0c]

/** Whether a mark is a comma: of Latin, Arabic or East Asian text. */
export const isComma = (code: number): boolean => code === CHAR.comma || (code > CHAR.comma && COMMAS.includes(code))

/** How a text begins: a START. */
export function startOf(text: string): number {
  const code = text.charCodeAt(0)
  const kind = classOf(code)
  if (kind === LOWER) return isCaseless(code) ? START.upper : START.lower
  if (kind === UPPER) return START.upper
  if (kind === DIGIT) return START.digit
  const set = setOf(code)
  if (set & OPEN) return START.bracket
  if (set & BULLET) return START.bullet
  if (set & QUOTE) return START.quote
  return set & SIGN ? START.sign : START.mark
}

/** How a text ends: an END. */
export function endOf(text: string): number {
  let at = text.length - 1
  while (at > 0 && text.charCodeAt(at) === CHAR.space) at--
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (kind === DIGIT) return END.digit
  if (kind !== MARK) return END.none
  const set = setOf(code)
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  if (code === CHAR.ellipsis || (code === CHAR.stop && before === CHAR.stop)) return END.ellipsis
  if (set & STOP) return END.stop
  if (set & ASKS) return END.question
  if (halfWidth(code) === CHAR.colon) return END.colon
  if (isComma(code) || halfWidth(code) === CHAR.semicolon) return END.comma
  if (set & CLOSE) return END.bracket
  if (set & QUOTE && code !== CHAR.singleGuillemet && code !== CHAR.guillemet)
    return setOf(before) & (STOP | ASKS) || before === CHAR.comma ? END.quoteAfterStop : END.quote
  if (set & ARROW) return END.arrow
  return END.mark
}
