import { isUnspaced } from '../../lexicon/character-classes.ts'
import { CHAR, classOf, DIGIT, folded, halfWidth, isCaseless, LOWER, MARK, UPPER } from './character-classes.ts'
import { mix } from './hash.ts'
import { isComma } from './line-edges.ts'
import { HAS, type Observations, TOKEN } from './observations.ts'
import { ASKS, CLOSE, flagsOf, QUOTE, STOP, setOf } from './punctuation.ts'

/** Marks that stand inside words rather than between them. */
const isApostrophe = (code: number): boolean => code === CHAR.apostrophe || code === CHAR.curlyApostrophe
/** From here on marks of scripts without spaces stand, which have none behind them. */
const UNSPACED_MARKS = 0x3000
/** What the hash of a word begins with. */
const WORD = 0x1d

/** What is counted while a block is read; emptied for each block, so that one serves a whole dump. */
export class ShapeCounts {
  marks = 0
  digits = 0
  numbers = 0
  commas = 0
  sentences = 0
  words = 0
  lower = 0
  upper = 0
  /** Words of scripts without capitals. */
  caseless = 0
  capitals = 0
  longLower = 0
  whole = 0
  /** The next free token. */
  next = 0

  empty(free: number): void {
    this.marks = this.digits = this.numbers = this.commas = this.sentences = this.words = 0
    this.lower = this.upper = this.caseless = this.capitals = this.longLower = this.whole = 0
    this.next = free
  }
}

/** A mark is a token of its own unless it is a quotation mark, a stop, a comma or a hyphen. */
export function readMark(observed: Observations, counts: ShapeCounts, base: number, text: string, i: number): void {
  const code = text.charCodeAt(i)
  observed.folded[base + i] = code
  counts.marks |= flagsOf(code)
  const set = setOf(code)
  if (isComma(code)) counts.commas++
  if (set & (STOP | ASKS)) {
    const after = i + 1 < text.length ? text.charCodeAt(i + 1) : 32
    if (after === CHAR.space || code >= UNSPACED_MARKS || setOf(after) & (QUOTE | CLOSE)) counts.sentences++
    else if (i > 8 && text.length - i < 45 && classOf(after) === UPPER && classOf(text.charCodeAt(i - 1)) === LOWER)
      counts.marks |= HAS.glued
  }
  if (set & (QUOTE | STOP) || isComma(code) || code === CHAR.hyphen) return
  put(observed, counts, base + i, 0, TOKEN.mark, mix(17, halfWidth(code)))
}

function put(
  observed: Observations,
  counts: ShapeCounts,
  from: number,
  length: number,
  cased: number,
  hash: number
): void {
  const at = counts.next++
  observed.tokenAt[at] = from
  observed.tokenLength[at] = length
  observed.tokenCase[at] = cased
  observed.token[at] = hash
  counts.whole = mix(counts.whole, hash)
}

/**
 * Reads a run of letters of a script without spaces: each pair of neighbours is a token, a letter alone is one. As
 * many letters as such a word has (two) count as a word.
 */
export function readRun(observed: Observations, counts: ShapeCounts, base: number, text: string, i: number): number {
  const from = i
  for (; i < text.length && isUnspaced(text.charCodeAt(i)); i++) {
    const code = text.charCodeAt(i)
    observed.folded[base + i] = code
    if (i > from) {
      const hash = mix(mix(WORD, text.charCodeAt(i - 1)), code)
      put(observed, counts, base + i - 1, 2, TOKEN.pair, hash)
    }
  }
  if (i === from + 1) put(observed, counts, base + from, 1, TOKEN.pair, mix(WORD, text.charCodeAt(from)))
  const words = Math.ceil((i - from) / 2)
  counts.words += words
  counts.caseless += words
  return i
}

/** Reads the word that begins at `i`: letters, figures, and apostrophes between letters. Returns where it ends. */
export function readWord(
  observed: Observations,
  counts: ShapeCounts,
  base: number,
  text: string,
  i: number,
  kind: number
): number {
  const from = i
  let hash = WORD
  let upper = 0
  let lower = 0
  let figures = 0
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const k = classOf(code)
    if (i > from && isUnspaced(code)) break
    if (k === LOWER) lower++
    else if (k === UPPER) upper++
    else if (k === DIGIT) figures++
    else if (
      k !== MARK ||
      !isApostrophe(code) ||
      lower + upper === 0 ||
      i + 1 >= text.length ||
      classOf(text.charCodeAt(i + 1)) !== LOWER
    )
      break
    const letter = folded(code)
    observed.folded[base + i] = letter
    hash = mix(hash, letter)
  }
  counts.digits += figures
  counts.words++
  const length = Math.min(i - from, 255)
  if (figures > 0 && upper + lower === 0) {
    countNumber(counts, text, from, i, figures)
    put(observed, counts, base + from, length, TOKEN.figures, hash)
    return i
  }
  const loud = lower === 0 && upper > 1
  if (isCaseless(text.charCodeAt(from))) counts.caseless++
  else if (kind === UPPER) {
    counts.upper++
    if (loud) counts.capitals++
  } else {
    counts.lower++
    if (i - from >= 4) counts.longLower++
  }
  if (hash === HTTP || hash === WWW) counts.marks |= HAS.address
  put(
    observed,
    counts,
    base + from,
    length,
    kind === UPPER ? (loud ? TOKEN.capitals : TOKEN.capital) : TOKEN.lower,
    hash
  )
  return i
}

/** Years, times of day and figures parted by a stop or slash. */
function countNumber(counts: ShapeCounts, text: string, from: number, end: number, figures: number): void {
  counts.numbers++
  const after = end < text.length ? text.charCodeAt(end) : 0
  const more = end + 1 < text.length && classOf(text.charCodeAt(end + 1)) === DIGIT
  if (figures === 4 && (text.startsWith('19', from) || text.startsWith('20', from))) counts.marks |= HAS.year
  if (figures <= 2 && after === CHAR.colon && isMinutes(text, end + 1)) counts.marks |= HAS.clock
  if ((after === CHAR.slash || after === CHAR.stop) && more) counts.marks |= HAS.fraction
}

/** Two figures, and no fraction behind them: `4:31` may be a time of day, `4:31.08` is how long somebody ran, `2:1` a result. */
function isMinutes(text: string, at: number): boolean {
  const isFigure = (place: number) => place < text.length && classOf(text.charCodeAt(place)) === DIGIT
  if (!isFigure(at) || !isFigure(at + 1) || isFigure(at + 2)) return false
  const after = text.charCodeAt(at + 2)
  return !((after === CHAR.stop || after === CHAR.comma) && isFigure(at + 3))
}

/** The hash of a word as `readWord` makes it, for word lists. */
export function tokenHash(word: string): number {
  let hash = WORD
  for (let at = 0; at < word.length; at++) hash = mix(hash, folded(word.charCodeAt(at)))
  return hash
}
const HTTP = tokenHash('https')
const WWW = tokenHash('www')
