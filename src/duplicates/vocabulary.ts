import { hash32 } from '../hash.ts'

/** Words kept of a text: those with the smallest hashes, of all but a long text all. */
const MOST = 1024
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** The end of a text that was cut: no mark behind its last word, or dots. */
const CUT = /(?:[\p{L}\p{M}\p{N}]|…|\.\.\.)\s*$/u
/** Characters looked at for that, since the pattern is tried at each. */
const END = 40
const BYTES = 4
/** A text of fewer words may be a notice. */
const SHORT = 100

/** The different words of a text, by which it is told from others that were written by the same pattern, as weather reports, results and obituaries are. */
export interface Vocabulary {
  /** How many there are. */
  count: number
  /** Their smallest hashes, in rising order. */
  hashes: Uint32Array
}

/** The words of a text, numbers among them, without case; but the last one of a text that was cut, which may be part of a word. */
export function vocabularyOf(text: string): Vocabulary {
  const words = wordsIn(text)
  if (CUT.test(text.slice(-END))) words.pop()
  return vocabularyOfWords(words)
}

/** The same of a headline, which has no full stop. */
export const vocabularyOfHeadline = (headline: string | null): Vocabulary => vocabularyOfWords(wordsIn(headline ?? ''))

const wordsIn = (text: string): string[] => Array.from(text.normalize('NFC').matchAll(WORD), ([word]) => word)

function vocabularyOfWords(words: readonly string[]): Vocabulary {
  const hashes = new Set(words.map((word) => hash32(word.toLowerCase())))
  return { count: hashes.size, hashes: Uint32Array.from(hashes).sort().slice(0, MOST) }
}

/** The words of a document. */
export interface Told {
  headline: Vocabulary
  text: Vocabulary
  /** How long its text is. */
  words: number
}

/**
 * Whether a document has a word that another lacks, in its text or, where that is short, in its headline, which may name what a notice is about. Of long texts those
 * words are asked that are kept of both, and where there is none of them it counts as having one.
 */
export function hasOwnWord(one: Told, other: Told): boolean {
  const { count, hashes } = other.text
  const limit = count <= hashes.length ? Number.POSITIVE_INFINITY : hashes[hashes.length - 1]
  const theirs = new Set([...hashes, ...other.headline.hashes])
  const asked = one.words < SHORT ? [...one.text.hashes, ...one.headline.hashes] : [...one.text.hashes]
  const compared = asked.filter((hash) => hash <= limit)
  return (compared.length === 0 && asked.length > 0) || compared.some((hash) => !theirs.has(hash))
}

/** A vocabulary as a short text. */
export function packVocabulary({ count, hashes }: Vocabulary): string {
  const bytes = Buffer.alloc(hashes.length * BYTES)
  hashes.forEach((hash, at) => void bytes.writeUInt32LE(hash, at * BYTES))
  return `${count}:${bytes.toString('latin1')}`
}

/** The inverse of `packVocabulary`. */
export function unpackVocabulary(text: string): Vocabulary {
  const colon = text.indexOf(':')
  const bytes = Buffer.from(text.slice(colon + 1), 'latin1')
  const hashes = Uint32Array.from({ length: bytes.length / BYTES }, (_, at) => bytes.readUInt32LE(at * BYTES))
  return { count: Number(text.slice(0, colon)), hashes }
}
