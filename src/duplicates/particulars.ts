/** Names and numbers kept of a text: those with the smallest hashes, of a short text all. */
const MOST = { names: 64, numbers: 32 }
const WORD = /[\p{L}\p{N}]+/gu
const NUMBER = /\p{N}/u
const BYTES = 4

/** Different words of a text. */
interface Words {
  /** How many there are. */
  count: number
  /** Their smallest hashes, in rising order. */
  hashes: Uint32Array
}

/**
 * What tells a text from another that was written by the same pattern, as weather reports, results and obituaries are: its numbers; and its words with a capital,
 * words of scripts that have none, and of a text without capitals all words.
 */
export interface Particulars {
  names: Words
  numbers: Words
}

export function particularsOf(text: string): Particulars {
  const names = new Set<number>()
  const numbers = new Set<number>()
  const hasCapitals = /\p{Lu}/u.test(text)
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    if (NUMBER.test(word)) numbers.add(hashOf(word))
    else if (!hasCapitals || !isLowerCase(word)) names.add(hashOf(word))
  }
  return { names: smallest(names, MOST.names), numbers: smallest(numbers, MOST.numbers) }
}

function isLowerCase(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first !== first.toUpperCase()
}

function smallest(hashes: ReadonlySet<number>, most: number): Words {
  return { count: hashes.size, hashes: Uint32Array.from(hashes).sort().slice(0, most) }
}

/** FNV-1a over UTF-16 code units in lower case, with the finishing steps of MurmurHash3. */
function hashOf(word: string): number {
  const low = word.toLowerCase()
  let hash = 0x811c9dc5
  for (let at = 0; at < low.length; at++) hash = Math.imul(hash ^ low.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The share of a text's names that another lacks, or of its numbers, whichever is more: 0 to 1. */
export function ownShare(one: Particulars, other: Particulars): number {
  return Math.max(lacking(one.names, other.names), lacking(one.numbers, other.numbers))
}

/** Estimated from the smallest hashes where there are many; where none of them can be compared, all count as lacking. */
function lacking(one: Words, other: Words): number {
  if (one.count === 0) return 0
  const isWhole = other.count <= other.hashes.length
  const limit = isWhole ? Number.POSITIVE_INFINITY : other.hashes[other.hashes.length - 1]
  const theirs = new Set(other.hashes)
  const compared = one.hashes.filter((hash) => hash <= limit)
  if (compared.length === 0) return 1
  return compared.filter((hash) => !theirs.has(hash)).length / compared.length
}

/** Particulars as a short text. */
export function packParticulars({ names, numbers }: Particulars): string {
  return `${packed(names)} ${packed(numbers)}`
}

function packed({ count, hashes }: Words): string {
  const bytes = Buffer.alloc(hashes.length * BYTES)
  hashes.forEach((hash, at) => void bytes.writeUInt32LE(hash, at * BYTES))
  return `${count}:${bytes.toString('base64url')}`
}

/** The inverse of `packParticulars`. */
export function unpackParticulars(text: string): Particulars {
  const [names = '', numbers = ''] = text.split(' ')
  return { names: unpacked(names), numbers: unpacked(numbers) }
}

function unpacked(text: string): Words {
  const [count, hashes = ''] = text.split(':')
  const bytes = Buffer.from(hashes, 'base64url')
  return {
    count: Number(count),
    hashes: Uint32Array.from({ length: bytes.length / BYTES }, (_, at) => bytes.readUInt32LE(at * BYTES))
  }
}
