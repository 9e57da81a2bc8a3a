import { isUnspaced } from '../../lexicon/character-classes.ts'
import { classOf, MARK, SPACE } from './character-classes.ts'
import { endOf, startOf } from './line-edges.ts'
import { CASE, type Observations, TOKEN } from './observations.ts'
import { readMark, readRun, readWord, type ShapeCounts } from './tokens.ts'

/** Makes sure that `more` tokens fit behind the first `used`. */
function makeRoom(observed: Observations, used: number, more: number): void {
  if (used + more <= observed.token.length) return
  const size = Math.max(used + more, observed.token.length * 2)
  const larger = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
    made.set(old)
    return made
  }
  observed.token = larger(observed.token, new Int32Array(size))
  observed.tokenAt = larger(observed.tokenAt, new Int32Array(size))
  observed.tokenLength = larger(observed.tokenLength, new Uint8Array(size))
  observed.tokenCase = larger(observed.tokenCase, new Uint8Array(size))
}

/** Reads one block's text into its entries of `seen`: its tokens, and the shape of the whole. Returns the next free token. */
export function readShape(observed: Observations, counts: ShapeCounts, at: number, text: string, free: number): number {
  makeRoom(observed, free, text.length)
  counts.empty(free)
  const base = observed.textFrom[at]
  for (let i = 0; i < text.length; ) {
    const kind = classOf(text.charCodeAt(i))
    if (kind === SPACE) observed.folded[base + i++] = 32
    else if (kind === MARK) readMark(observed, counts, base, text, i++)
    else if (isUnspaced(text.charCodeAt(i))) i = readRun(observed, counts, base, text, i)
    else i = readWord(observed, counts, base, text, i, kind)
  }
  observed.chars[at] = text.length
  observed.words[at] = counts.words
  observed.digits[at] = counts.digits
  observed.numbers[at] = counts.numbers
  observed.commas[at] = counts.commas
  observed.sentences[at] = counts.sentences
  observed.capitals[at] = counts.capitals
  observed.whole[at] = counts.whole
  for (let t = free; t < Math.min(counts.next, free + 2); t++)
    if (observed.tokenCase[t] === TOKEN.figures && observed.tokenLength[t] <= 3) {
      observed.leading[at] = Number.parseInt(
        text.slice(observed.tokenAt[t] - base, observed.tokenAt[t] - base + observed.tokenLength[t]),
        10
      )
      break
    }
  observed.start[at] = startOf(text)
  observed.end[at] = endOf(text)
  observed.marks[at] = counts.marks
  observed.cased[at] =
    counts.caseless * 2 > counts.words
      ? CASE.sentence
      : casedAs(counts.words - counts.numbers, counts.lower, counts.upper, counts.capitals, counts.longLower)
  return counts.next
}

function casedAs(words: number, lower: number, upper: number, capitals: number, longLower: number): number {
  if (words <= 0) return CASE.none
  if (capitals === words) return CASE.capitals
  if (upper === 0) return CASE.lower
  if (longLower === 0 && upper >= lower) return CASE.title
  return upper <= 1 ? CASE.sentence : upper > 0.6 * words ? CASE.title : CASE.mixed
}
