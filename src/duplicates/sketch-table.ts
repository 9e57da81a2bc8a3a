import { ROWS, type Sketch } from './sketch.ts'

const FIRST_ROOM = 1024

/** Sketches in columns, some 200 bytes a document: what a folder of a hundred thousand has room for in 20 MB. */
export class SketchTable {
  /** Documents so far. */
  count = 0
  /** Shingles of each document; 0 for one without words. */
  shingles = new Uint32Array(FIRST_ROOM)
  #words = new Uint32Array(FIRST_ROOM)
  #rows = new Uint16Array(FIRST_ROOM * ROWS)

  /** Adds a document; returns its number, from 0. */
  add(sketch: Sketch | null): number {
    if (this.count === this.shingles.length) this.#grow()
    this.shingles[this.count] = sketch?.shingles ?? 0
    this.#words[this.count] = sketch?.words ?? 0
    if (sketch !== null) this.#rows.set(sketch.rows, this.count * ROWS)
    return this.count++
  }

  /** A document's sketch, not a copy of it. */
  at(document: number): Sketch {
    const rows = this.#rows.subarray(document * ROWS, (document + 1) * ROWS)
    return { shingles: this.shingles[document], words: this.#words[document], rows }
  }

  /** Three rows from `row` on as one number below 2⁴⁸. */
  key(document: number, row: number): number {
    const at = document * ROWS + row
    return this.#rows[at] * 2 ** 32 + this.#rows[at + 1] * 2 ** 16 + this.#rows[at + 2]
  }

  #grow(): void {
    const doubled = (column: Uint32Array) => {
      const made = new Uint32Array(column.length * 2)
      made.set(column)
      return made
    }
    this.shingles = doubled(this.shingles)
    this.#words = doubled(this.#words)
    const rows = new Uint16Array(this.#rows.length * 2)
    rows.set(this.#rows)
    this.#rows = rows
  }
}
