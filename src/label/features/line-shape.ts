import { CHAR, classOf, DIGIT, folded, LOWER, MARK, SPACE, UPPER } from './character-classes.ts'
import { mix } from './hash.ts'
import { CASE, END, HAS, makeRoom, type Observations, START, TOKEN } from './observations.ts'
import { ARROW, ASKS, BULLET, CLOSE, FLAGS, OPEN, QUOTE, SIGN, STOP, setOf } from './punctuation.ts'

/** Marks that stand inside words rather than between them. */
const isApostrophe = (code: number): boolean => code === CHAR.apostrophe || code === CHAR.curlyApostrophe
/** What the hash of a word begins with. */
const WORD = 0x1d

/** What is counted while a block is read; emptied for each block, so that one serves a whole dump. */
export class Tally {
  marks = 0
  digits = 0
  numbers = 0
  commas = 0
  sentences = 0
  words = 0
  lower = 0
  upper = 0
  capitals = 0
  longLower = 0
  whole = 0
  /** The next free token. */
  next = 0

  empty(free: number): void {
    this.marks = this.digits = this.numbers = this.commas = this.sentences = this.words = 0
    this.lower = this.upper = this.capitals = this.longLower = this.whole = 0
    this.next = free
  }
}

/** Reads one block's text into its entries of `seen`: its tokens, and the shape of the whole. Returns the next free token. */
export function readShape(observed: Observations, tally: Tally, at: number, text: string, free: number): number {
  makeRoom(observed, free, text.length)
  tally.empty(free)
  const base = observed.textFrom[at]
  for (let i = 0; i < text.length; ) {
    const kind = classOf(text.charCodeAt(i))
    if (kind === SPACE) observed.folded[base + i++] = 32
    else if (kind === MARK) readMark(observed, tally, base, text, i++)
    else i = readWord(observed, tally, base, text, i, kind)
  }
  observed.chars[at] = text.length
  observed.words[at] = tally.words
  observed.digits[at] = tally.digits
  observed.numbers[at] = tally.numbers
  observed.commas[at] = tally.commas
  observed.sentences[at] = tally.sentences
  observed.capitals[at] = tally.capitals
  observed.whole[at] = tally.whole
  for (let t = free; t < Math.min(tally.next, free + 2); t++)
    if (observed.tokenCase[t] === TOKEN.figures && observed.tokenLength[t] <= 3) {
      observed.leading[at] = Number.parseInt(
        text.slice(observed.tokenAt[t] - base, observed.tokenAt[t] - base + observed.tokenLength[t]),
        10
      )
      break
    }
  observed.start[at] = startOf(text)
  observed.end[at] = endOf(text)
  observed.marks[at] = tally.marks
  observed.cased[at] = casedAs(tally.words - tally.numbers, tally.lower, tally.upper, tally.capitals, tally.longLower)
  return tally.next
}

/** A mark is a token of its own unless it is a quotation mark, a stop, a comma or a hyphen. */
function readMark(observed: Observations, tally: Tally, base: number, text: string, i: number): void {
  const code = text.charCodeAt(i)
  observed.folded[base + i] = code
  if (code < FLAGS.length) tally.marks |= FLAGS[code]
  const set = setOf(code)
  if (code === CHAR.comma) tally.commas++
  if (set & (STOP | ASKS)) {
    const after = i + 1 < text.length ? text.charCodeAt(i + 1) : 32
    if (after === CHAR.space || setOf(after) & (QUOTE | CLOSE)) tally.sentences++
    else if (i > 8 && text.length - i < 45 && classOf(after) === UPPER && classOf(text.charCodeAt(i - 1)) === LOWER)
      tally.marks |= HAS.glued
  }
  if (set & (QUOTE | STOP) || code === CHAR.comma || code === CHAR.hyphen) return
  put(observed, tally, base + i, 0, TOKEN.mark, mix(17, code))
}

function put(observed: Observations, tally: Tally, from: number, length: number, cased: number, hash: number): void {
  const at = tally.next++
  observed.tokenAt[at] = from
  observed.tokenLength[at] = length
  observed.tokenCase[at] = cased
  observed.token[at] = hash
  tally.whole = mix(tally.whole, hash)
}

/** Reads the word that begins at `i`: letters, figures, and apostrophes between letters. Returns where it ends. */
function readWord(observed: Observations, tally: Tally, base: number, text: string, i: number, kind: number): number {
  const from = i
  let hash = WORD
  let upper = 0
  let lower = 0
  let figures = 0
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const k = classOf(code)
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
  tally.digits += figures
  tally.words++
  const length = Math.min(i - from, 255)
  if (figures > 0 && upper + lower === 0) {
    countNumber(tally, text, from, i, figures)
    put(observed, tally, base + from, length, TOKEN.figures, hash)
    return i
  }
  const loud = lower === 0 && upper > 1
  if (kind === UPPER) {
    tally.upper++
    if (loud) tally.capitals++
  } else {
    tally.lower++
    if (i - from >= 4) tally.longLower++
  }
  if (hash === HTTP || hash === WWW) tally.marks |= HAS.address
  put(
    observed,
    tally,
    base + from,
    length,
    kind === UPPER ? (loud ? TOKEN.capitals : TOKEN.capital) : TOKEN.lower,
    hash
  )
  return i
}

/** Years, times of day and figures parted by a stop or slash. */
function countNumber(tally: Tally, text: string, from: number, end: number, figures: number): void {
  tally.numbers++
  const after = end < text.length ? text.charCodeAt(end) : 0
  const more = end + 1 < text.length && classOf(text.charCodeAt(end + 1)) === DIGIT
  if (figures === 4 && (text.startsWith('19', from) || text.startsWith('20', from))) tally.marks |= HAS.year
  if (figures <= 2 && after === CHAR.colon && isMinutes(text, end + 1)) tally.marks |= HAS.clock
  if ((after === CHAR.slash || after === CHAR.stop) && more) tally.marks |= HAS.fraction
}

/** Two figures, and no fraction behind them: `4:31` may be a time of day, `4:31.08` is how long somebody ran, `2:1` a result. */
function isMinutes(text: string, at: number): boolean {
  const isFigure = (place: number) => place < text.length && classOf(text.charCodeAt(place)) === DIGIT
  if (!isFigure(at) || !isFigure(at + 1) || isFigure(at + 2)) return false
  const after = text.charCodeAt(at + 2)
  return !((after === CHAR.stop || after === CHAR.comma) && isFigure(at + 3))
}

const wordHash = (word: string): number => {
  let hash = WORD
  for (let at = 0; at < word.length; at++) hash = mix(hash, folded(word.charCodeAt(at)))
  return hash
}
const HTTP = wordHash('https')
const WWW = wordHash('www')

/** The hash of a word as `readShape` makes it, for word lists and explanations. */
export const tokenHash = wordHash

function casedAs(words: number, lower: number, upper: number, capitals: number, longLower: number): number {
  if (words <= 0) return CASE.none
  if (capitals === words) return CASE.capitals
  if (upper === 0) return CASE.lower
  if (longLower === 0 && upper >= lower) return CASE.title
  return upper <= 1 ? CASE.sentence : upper > 0.6 * words ? CASE.title : CASE.mixed
}

function startOf(text: string): number {
  const code = text.charCodeAt(0)
  const kind = classOf(code)
  if (kind === LOWER) return START.lower
  if (kind === UPPER) return START.upper
  if (kind === DIGIT) return START.digit
  const set = setOf(code)
  if (set & OPEN) return START.bracket
  if (set & BULLET) return START.bullet
  if (set & QUOTE) return START.quote
  return set & SIGN ? START.sign : START.mark
}

function endOf(text: string): number {
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
  if (code === CHAR.colon) return END.colon
  if (code === CHAR.comma || code === CHAR.semicolon) return END.comma
  if (set & CLOSE) return END.bracket
  if (set & QUOTE && code !== CHAR.singleGuillemet && code !== CHAR.guillemet)
    return setOf(before) & (STOP | ASKS) || before === CHAR.comma ? END.quoteAfterStop : END.quote
  if (set & ARROW) return END.arrow
  return END.mark
}
