/** Where FNV-1a for 32 bits begins. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over a text's UTF-16 code units, 32 bits; its low bits alone are uneven. */
export function fnv1a(text: string, offset: number = OFFSET, prime: number = PRIME): number {
  let hash = offset
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}

/** The finishing steps of MurmurHash3, which spread 32 bits evenly. */
export function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** A text's hash as a whole number below 2 ** 32, evenly spread; others come of another offset or prime. */
export function hash32(text: string, offset: number = OFFSET, prime: number = PRIME): number {
  return spread(fnv1a(text, offset, prime)) >>> 0
}
