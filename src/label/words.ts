import { mix } from './hash.ts'
import type { Seen } from './seen.ts'
import { lengthBand } from './shape-cues.ts'

/** Words looked at from a block's beginning and from its end. */
const FIRST = 15
const LAST = 6
/** A block of so many tokens is also looked at as a whole. */
const WHOLE = 8
/** A block of so many characters is also looked at in pieces of words. */
const PIECES = 48

/** The families of word features: name, and what it says, the word itself standing after it. */
export const WORD_FAMILIES = [
  { name: 'words/any', says: 'of the word' },
  { name: 'words/pair', says: 'of the words' },
  { name: 'words/first', says: 'it begins with' },
  { name: 'words/second', says: 'its second word is' },
  { name: 'words/third', says: 'its third word is' },
  { name: 'words/last', says: 'it ends with' },
  { name: 'words/last-but-one', says: 'its last word but one is' },
  { name: 'words/whole', says: 'it is nothing but' },
  { name: 'words/first-at-length', says: 'of its length and first word' },
  { name: 'words/first-two', says: 'its first two words are' },
  { name: 'words/last-two', says: 'its last two words are' },
  { name: 'words/piece', says: 'of the letters' },
  { name: 'words/prefix', says: 'a word begins with' },
  { name: 'words/suffix', says: 'a word ends with' },
  { name: 'words/pattern', says: 'of the pattern of its capitals' },
  { name: 'words/pattern-start', says: 'of the pattern of its first capitals' },
  { name: 'words/pattern-end', says: 'of the pattern of its last capitals' },
  { name: 'words/first-at-place', says: 'of its first word at this place in the dump' }
] as const

const SALT = Int32Array.from(WORD_FAMILIES, (_, at) => mix(0x51ed270b, at + 1))

/** Told of each feature: its hash, its family (an index into WORD_FAMILIES), and the characters in `seen.folded` it stands for. */
export type Tell = (hash: number, family: number, from: number, to: number) => void

/** Tells the word features of one block. The same block tells the same features in the same order. */
export function tellWords(seen: Seen, at: number, tell: Tell): void {
  const { token, tokenAt } = seen
  const from = seen.tokenFrom[at]
  const to = seen.tokenFrom[at + 1]
  const count = to - from
  const start = seen.textFrom[at]
  const end = start + seen.chars[at]
  if (count === 0) return
  const after = (t: number): number => tokenAt[t] + Math.max(1, seen.tokenLength[t])
  for (let t = from; t < to; t++) {
    if (t - from >= FIRST && to - t > LAST) continue
    tell(mix(SALT[0], token[t]), 0, tokenAt[t], after(t))
    if (t + 1 < to) tell(mix(mix(SALT[1], token[t]), token[t + 1]), 1, tokenAt[t], after(t + 1))
  }
  tell(mix(SALT[2], token[from]), 2, start, after(from))
  tell(mix(mix(SALT[8], token[from]), lengthBand(seen.words[at])), 8, start, after(from))
  tell(mix(mix(SALT[17], token[from]), seen.place.span[1][at]), 17, start, after(from))
  tell(mix(SALT[5], token[to - 1]), 5, tokenAt[to - 1], end)
  if (count > 1) {
    tell(mix(SALT[3], token[from + 1]), 3, tokenAt[from + 1], after(from + 1))
    tell(mix(SALT[6], token[to - 2]), 6, tokenAt[to - 2], after(to - 2))
    tell(mix(mix(SALT[9], token[from]), token[from + 1]), 9, start, after(from + 1))
    tell(mix(mix(SALT[10], token[to - 2]), token[to - 1]), 10, tokenAt[to - 2], end)
  }
  if (count > 2) tell(mix(SALT[4], token[from + 2]), 4, tokenAt[from + 2], after(from + 2))
  if (count <= WHOLE) tell(mix(SALT[7], seen.whole[at]), 7, start, end)
  tellPatterns(seen, at, tell)
  if (end - start <= PIECES) tellPieces(seen, at, tell)
}

/** Capital, lower case, figure or mark, token by token: of the whole where it is short, else of its ends. */
function tellPatterns(seen: Seen, at: number, tell: Tell): void {
  const from = seen.tokenFrom[at]
  const to = seen.tokenFrom[at + 1]
  const start = seen.textFrom[at]
  const pattern = (salt: number, first: number, last: number): number => {
    let hash = SALT[salt]
    for (let t = first; t < last; t++) hash = mix(hash, seen.tokenCase[t] > 0 ? seen.tokenCase[t] : seen.token[t])
    return hash
  }
  if (to - from <= WHOLE) tell(mix(pattern(14, from, to), seen.end[at]), 14, start, start + seen.chars[at])
  tell(pattern(15, from, Math.min(to, from + 4)), 15, start, start + seen.chars[at])
  tell(mix(pattern(16, Math.max(from, to - 4), to), seen.end[at]), 16, start, start + seen.chars[at])
}

/** Runs of four characters, and the first and last three letters of words. */
function tellPieces(seen: Seen, at: number, tell: Tell): void {
  const { folded } = seen
  const start = seen.textFrom[at]
  const end = start + seen.chars[at]
  for (let i = start; i + 4 <= end; i++)
    tell(mix(mix(mix(mix(SALT[11], folded[i]), folded[i + 1]), folded[i + 2]), folded[i + 3]), 11, i, i + 4)
  for (let t = seen.tokenFrom[at]; t < seen.tokenFrom[at + 1]; t++) {
    const length = seen.tokenLength[t]
    if (length < 5) continue
    const i = seen.tokenAt[t]
    const last = i + length
    tell(mix(mix(mix(SALT[12], folded[i]), folded[i + 1]), folded[i + 2]), 12, i, i + 3)
    tell(mix(mix(mix(SALT[13], folded[last - 1]), folded[last - 2]), folded[last - 3]), 13, last - 3, last)
  }
}
