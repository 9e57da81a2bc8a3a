/** Mixes a value into a 32-bit hash (the finishing steps of MurmurHash3 over one word of input). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  let h = hash ^ Math.imul(k, 0x1b873593)
  h = (h << 13) | (h >>> 19)
  return (Math.imul(h, 5) + 0xe6546b64) | 0
}

/** The hash of a name, over its UTF-16 code units. */
export function hashName(name: string): number {
  let hash = 0x9747b28c
  for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at))
  return hash
}
