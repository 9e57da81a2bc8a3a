import { hash32 } from '../../hash.ts'

/**
 * Paths of which only membership is asked: eight bytes for each, since an archive has millions. Two paths are taken for one
 * with a probability of one in 2^53 for each pair.
 */
export class PathSet {
  #keys = new Float64Array(1024)
  #size = 0
  #sorted = true

  add(path: string): void {
    if (this.#size === this.#keys.length) {
      const keys = new Float64Array(2 * this.#size)
      keys.set(this.#keys)
      this.#keys = keys
    }
    this.#keys[this.#size++] = keyOf(path)
    this.#sorted = false
  }

  has(path: string): boolean {
    if (!this.#sorted) this.#keys.subarray(0, this.#size).sort()
    this.#sorted = true
    const wanted = keyOf(path)
    let low = 0
    let high = this.#size
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#keys[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low < this.#size && this.#keys[low] === wanted
  }
}

/** Another odd multiplier and another start than FNV-1a's own. */
const OTHER = { offset: 0x9e3779b9, prime: 0x85ebca6b } as const

/** 53 bits of two hashes. */
function keyOf(path: string): number {
  return (hash32(path) >>> 11) * 2 ** 32 + hash32(path, OTHER.offset, OTHER.prime)
}
