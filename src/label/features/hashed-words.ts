import { lengthBand } from './bins.ts'
import { mix } from './hash.ts'
import { type Observations, TOKEN } from './observations.ts'

/** Words looked at from a block's beginning and from its end. */
const FIRST = 15
const LAST = 6
/** A block of at most this many tokens is also a feature as a whole. */
const WHOLE = 8
/** A block of at most this many characters also has features of pieces of words. */
const PIECES = 48

/** The families of word features: name, and its description, the word itself standing after it. */
export const WORD_FAMILIES = [
  { name: 'words/any', description: 'of the word' },
  { name: 'words/pair', description: 'of the words' },
  { name: 'words/first', description: 'it begins with' },
  { name: 'words/second', description: 'its second word is' },
  { name: 'words/third', description: 'its third word is' },
  { name: 'words/last', description: 'it ends with' },
  { name: 'words/last-but-one', description: 'its last word but one is' },
  { name: 'words/whole', description: 'it is nothing but' },
  { name: 'words/first-at-length', description: 'of its length and first word' },
  { name: 'words/first-two', description: 'its first two words are' },
  { name: 'words/last-two', description: 'its last two words are' },
  { name: 'words/piece', description: 'of the letters' },
  { name: 'words/prefix', description: 'a word begins with' },
  { name: 'words/suffix', description: 'a word ends with' },
  { name: 'words/pattern', description: 'of the pattern of its capitals' },
  { name: 'words/pattern-start', description: 'of the pattern of its first capitals' },
  { name: 'words/pattern-end', description: 'of the pattern of its last capitals' },
  { name: 'words/first-at-place', description: 'of its first word at this place in the dump' }
] as const

const SALT = Int32Array.from(WORD_FAMILIES, (_, at) => mix(0x51ed270b, at + 1))

/** Features a block has at most: two for each word looked at, a dozen of its own, and the pieces of a short one. */
export const MOST_WORD_FEATURES = 2 * (FIRST + LAST) + 16 + 3 * PIECES

/** Room for word features, block after block: hash and family (an index into WORD_FAMILIES). */
export class WordFeatures {
  count = 0
  readonly hash: Int32Array
  readonly family: Uint8Array

  /** @param hash where hashes go; its length is the room there is. */
  constructor(hash: Int32Array) {
    this.hash = hash
    this.family = new Uint8Array(hash.length)
  }

  /** The characters from `from` to `to` in `observed.folded` are what a feature stands for. */
  add(hash: number, family: number, _from: number, _to: number): void {
    const at = this.count++
    this.hash[at] = hash
    this.family[at] = family
  }
}

/** Word features of one block that remember their characters, for explanations. */
export class PlacedWordFeatures extends WordFeatures {
  readonly from = new Int32Array(MOST_WORD_FEATURES)
  readonly to = new Int32Array(MOST_WORD_FEATURES)

  constructor() {
    super(new Int32Array(MOST_WORD_FEATURES))
  }

  override add(hash: number, family: number, from: number, to: number): void {
    this.from[this.count] = from
    this.to[this.count] = to
    super.add(hash, family, from, to)
  }
}

/** Adds the word features of one block to `out`, always in the same order. */
export function readWords(observed: Observations, at: number, out: WordFeatures): void {
  const { token, tokenAt, tokenLength } = observed
  const from = observed.tokenFrom[at]
  const to = observed.tokenFrom[at + 1]
  const count = to - from
  const start = observed.textFrom[at]
  const end = start + observed.chars[at]
  if (count === 0) return
  const last = to - 1
  let after = tokenAt[from] + Math.max(1, tokenLength[from])
  const afterFirst = after
  for (let t = from; t < to; t++) {
    const next = t < last ? tokenAt[t + 1] + Math.max(1, tokenLength[t + 1]) : after
    if (t - from < FIRST || to - t <= LAST) {
      const one = token[t]
      out.add(mix(SALT[0], one), 0, tokenAt[t], after)
      if (t < last) out.add(mix(mix(SALT[1], one), token[t + 1]), 1, tokenAt[t], next)
    }
    after = next
  }
  const first = token[from]
  const final = token[last]
  out.add(mix(SALT[2], first), 2, start, afterFirst)
  out.add(mix(mix(SALT[8], first), lengthBand(observed.words[at])), 8, start, afterFirst)
  out.add(mix(mix(SALT[17], first), observed.context.prose[at]), 17, start, afterFirst)
  out.add(mix(SALT[5], final), 5, tokenAt[last], end)
  if (count > 1) {
    const second = tokenAt[from + 1] + Math.max(1, tokenLength[from + 1])
    out.add(mix(SALT[3], token[from + 1]), 3, tokenAt[from + 1], second)
    out.add(mix(SALT[6], token[last - 1]), 6, tokenAt[last - 1], tokenAt[last])
    out.add(mix(mix(SALT[9], first), token[from + 1]), 9, start, second)
    out.add(mix(mix(SALT[10], token[last - 1]), final), 10, tokenAt[last - 1], end)
  }
  if (count > 2)
    out.add(mix(SALT[4], token[from + 2]), 4, tokenAt[from + 2], tokenAt[from + 2] + Math.max(1, tokenLength[from + 2]))
  if (count <= WHOLE) out.add(mix(SALT[7], observed.whole[at]), 7, start, end)
  readPatterns(observed, at, out)
  if (end - start <= PIECES) readPieces(observed, at, out)
}

/** The case of tokens `first` to `last` (marks as themselves), hashed. */
function pattern(observed: Observations, salt: number, first: number, last: number): number {
  let hash = SALT[salt]
  for (let t = first; t < last; t++)
    hash = mix(hash, observed.tokenCase[t] > TOKEN.mark ? observed.tokenCase[t] : observed.token[t])
  return hash
}

/** Capital, lower case, figure or mark, token by token: of the whole where it is short, else of its ends. */
function readPatterns(observed: Observations, at: number, out: WordFeatures): void {
  const from = observed.tokenFrom[at]
  const to = observed.tokenFrom[at + 1]
  const start = observed.textFrom[at]
  const end = start + observed.chars[at]
  if (to - from <= WHOLE) out.add(mix(pattern(observed, 14, from, to), observed.end[at]), 14, start, end)
  out.add(pattern(observed, 15, from, Math.min(to, from + 4)), 15, start, end)
  out.add(mix(pattern(observed, 16, Math.max(from, to - 4), to), observed.end[at]), 16, start, end)
}

/** Runs of four characters, and the first and last three letters of words. */
function readPieces(observed: Observations, at: number, out: WordFeatures): void {
  const { folded } = observed
  const start = observed.textFrom[at]
  const end = start + observed.chars[at]
  for (let i = start; i + 4 <= end; i++)
    out.add(mix(mix(mix(mix(SALT[11], folded[i]), folded[i + 1]), folded[i + 2]), folded[i + 3]), 11, i, i + 4)
  for (let t = observed.tokenFrom[at]; t < observed.tokenFrom[at + 1]; t++) {
    const length = observed.tokenLength[t]
    if (length < 5) continue
    const i = observed.tokenAt[t]
    const last = i + length
    out.add(mix(mix(mix(SALT[12], folded[i]), folded[i + 1]), folded[i + 2]), 12, i, i + 3)
    out.add(mix(mix(mix(SALT[13], folded[last - 1]), folded[last - 2]), folded[last - 3]), 13, last - 3, last)
  }
}
