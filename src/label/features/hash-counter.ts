/** A small table from 32-bit hashes to integers, open addressing; holds at most `size` entries. */
export class Counts {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number

  constructor(size: number, keys?: Int32Array, values?: Int32Array) {
    let slots = 16
    while (slots < size * 2) slots *= 2
    this.#keys = keys ?? new Int32Array(slots)
    this.#values = values ?? new Int32Array(slots)
    this.#mask = this.#keys.length - 1
  }

  /** A table from the arrays of another. */
  static of([keys, values]: readonly [Int32Array, Int32Array]): Counts {
    return new Counts(0, keys, values)
  }

  /** Its keys and values, slot by slot. */
  get arrays(): readonly [Int32Array, Int32Array] {
    return [this.#keys, this.#values]
  }

  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7
    for (;;) {
      slot &= this.#mask
      if (this.#keys[slot] === key || this.#values[slot] === 0) return slot
      slot++
    }
  }

  /** What stands under a key, 0 if nothing. */
  get(key: number): number {
    return this.#values[this.#slot(key)]
  }

  /** Puts a value other than 0 under a key. */
  set(key: number, value: number): void {
    const slot = this.#slot(key)
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  /** Adds one to a key and returns what stood there before. */
  add(key: number): number {
    const slot = this.#slot(key)
    this.#keys[slot] = key
    return this.#values[slot]++
  }
}
