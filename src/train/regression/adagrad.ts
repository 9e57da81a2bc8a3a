/** Weights of which a document touches a few rows: gradient, AdaGrad sums, and a pull to 0 that catches up when a row is touched. */
export class Sparse {
  readonly weight: Float32Array
  readonly #gradient: Float32Array
  readonly #squares: Float32Array
  readonly #touched: Int32Array
  readonly #mark: Uint8Array
  readonly #last: Int32Array
  readonly #width: number
  #anchor: Float32Array | null = null
  #count = 0
  #time = 0

  constructor(size: number, width: number, start: number) {
    this.weight = new Float32Array(size)
    this.#gradient = new Float32Array(size)
    this.#squares = new Float32Array(size).fill(start)
    this.#touched = new Int32Array(size / width)
    this.#mark = new Uint8Array(size / width)
    this.#last = new Int32Array(size / width)
    this.#width = width
  }

  /** Begins at known weights, times `scale`, and is pulled back to them from then on. */
  beginAt(known: Float32Array, scale: number): void {
    this.#anchor = new Float32Array(this.weight.length)
    for (let at = 0; at < known.length; at++) this.#anchor[at] = known[at] * scale
    this.weight.set(this.#anchor)
  }

  add(row: number, values: Float64Array, from: number): void {
    if (this.#mark[row] === 0) {
      this.#mark[row] = 1
      this.#touched[this.#count++] = row
    }
    const at = row * this.#width
    const g = this.#gradient
    for (let s = 0; s < this.#width; s++) g[at + s] += values[from + s]
  }

  /** One step down the gradient of the rows touched. */
  take(rate: number, pull: number): void {
    this.#time++
    const { weight } = this
    const g = this.#gradient
    const squares = this.#squares
    const anchor = this.#anchor
    for (let c = 0; c < this.#count; c++) {
      const row = this.#touched[c]
      const waited = this.#time - this.#last[row]
      this.#last[row] = this.#time
      this.#mark[row] = 0
      const end = (row + 1) * this.#width
      for (let at = row * this.#width; at < end; at++) {
        const gradient = g[at]
        squares[at] += gradient * gradient
        const pace = rate / Math.sqrt(squares[at])
        const pulled = pace * pull * waited
        weight[at] = (weight[at] - pace * gradient + (anchor ? pulled * anchor[at] : 0)) / (1 + pulled)
        g[at] = 0
      }
    }
    this.#count = 0
  }

  /** Adds the weights as they stand, their pull caught up with, to a sum. */
  addTo(sum: Float64Array, rate: number, pull: number): void {
    for (let at = 0; at < sum.length; at++) {
      const waited = this.#time - this.#last[(at / this.#width) | 0]
      const pulled = (rate / Math.sqrt(this.#squares[at])) * pull * waited
      sum[at] += (this.weight[at] + (this.#anchor ? pulled * this.#anchor[at] : 0)) / (1 + pulled)
    }
  }
}
