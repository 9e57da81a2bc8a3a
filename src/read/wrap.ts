import type { Join } from './blocks.ts'
import type { Line } from './lines.ts'

/**
 * Hard-wrapped dumps: text browsers, mail and vendor exports break lines at 60 to 81 columns, so that a
 * paragraph is many lines. The thresholds are those measured on pages rendered by w3m.
 */
const WIDEST = 81
const NARROWEST = 60
/** At most this share of lines may be wider than the widest: a link or a table here and there. */
const MOST_OVER = 0.03
/** At least this share must come near the edge. */
const LEAST_NEAR = 0.05
/** Of the lines that would continue the one before, at least this share begin in lower case: prose does, lists of titles do not. */
const LEAST_LOWER = 0.3
/** Fewer continued lines than this are no evidence. */
const LEAST_CONTINUED = 2

/** The width at which the dump was wrapped, in columns, or `null` where it was not. */
export function wrapWidth(lines: readonly Line[]): number | null {
  let over = 0
  let near = 0
  let width = 0
  for (const line of lines) {
    if (line.columns > WIDEST) over++
    else if (line.columns >= NARROWEST) near++
    if (line.columns <= WIDEST && line.columns > width) width = line.columns
  }
  if (over > MOST_OVER * lines.length || near <= LEAST_NEAR * lines.length || over >= near) return null
  return looksContinued(lines, width) ? width : null
}

function looksContinued(lines: readonly Line[], width: number): boolean {
  let continued = 0
  let lower = 0
  for (let at = 1; at < lines.length; at++) {
    if (!continues(lines[at - 1], lines[at], true, width)) continue
    continued++
    if (beginsInLowerCase(lines[at].text)) lower++
  }
  return continued >= LEAST_CONTINUED && lower >= LEAST_LOWER * continued
}

/**
 * Whether `line` goes on where `before` was cut: no blank line between, its first word would not have
 * fitted, the indents agree, and it has no bullet of its own.
 */
export function continues(before: Line, line: Line, beforeOpens: boolean, width: number): boolean {
  if (line.gap > 0 || hasBullet(line.text)) return false
  if (before.columns + 1 + firstWordLength(line.text) <= width) return false
  const step = line.indent - before.indent
  if (step === 0) return true
  if (!beforeOpens) return false
  // "   The mayor said" / "that he would": a first-line indent; "* The mayor" / "  said": a hanging one.
  return step < 0 ? step >= -8 : hasBullet(before.text) && step <= 6
}

/** A bullet, or a number with a full stop or bracket, and a space: `• x`, `* x`, `12. x`, `3) x`. */
export function hasBullet(text: string): boolean {
  const code = text.charCodeAt(0)
  if (text.charCodeAt(1) === 0x20) return code === 0x2a || code === 0x2d || code === 0x2b || '•◦▪‣·–—●○■□►'.includes(text[0])
  let at = 0
  while (at < 3 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
  return at > 0 && (text[at] === '.' || text[at] === ')') && text[at + 1] === ' '
}

function firstWordLength(text: string): number {
  const space = text.indexOf(' ')
  return space < 0 ? text.length : space
}

function beginsInLowerCase(text: string): boolean {
  const letter = text[0]
  return letter !== letter.toUpperCase()
}

/**
 * The lines of one wrapped paragraph as one text. A hyphen at a line's end goes only where it was surely
 * put there: a soft one, or one whose word stands unbroken elsewhere (`known`). All others stay, and the
 * lines are joined by a space.
 */
export function unwrap(lines: readonly Line[], known: (word: string) => boolean, joins?: ReadonlyMap<number, Join>): string {
  let text = lines[0].text
  for (let at = 1; at < lines.length; at++) {
    const next = lines[at].text
    if (lines[at - 1].softHyphen || joins?.get(lines[at].number) === 'tight') text += next
    else if (text.endsWith('-') && known(wordAcross(text, next))) text = text.slice(0, -1) + next
    else text += ` ${next}`
  }
  return text
}

/** `… the reser-` and `voir behind …` → `reservoir`; empty where the parts are no plain lower-case letters. */
function wordAcross(text: string, next: string): string {
  const left = text.slice(text.lastIndexOf(' ') + 1, -1)
  let end = 0
  while (end < next.length && isLetter(next[end])) end++
  const right = next.slice(0, end)
  if (right === '' || right[0] !== right[0].toLowerCase() || left === '') return ''
  for (const letter of left) if (!isLetter(letter)) return ''
  return left + right
}

function isLetter(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}
