/** Offset and prime of FNV-1a for 32 bits. */
export const FNV = { offset: 0x811c9dc5, prime: 0x01000193 } as const

/** A hash over UTF-16 code units as FNV-1a makes it, 32 bits, with MurmurHash3's finaliser, since FNV's low bits alone are uneven. */
export function hash32(text: string, { offset, prime }: { offset: number; prime: number } = FNV): number {
  let h = offset
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), prime)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
