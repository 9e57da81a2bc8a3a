import { type DocumentLines, lineCount, type PackedLines, unpackLines } from './packed-lines.ts'

/** The documents of a source in columns, in the order of their ids: nine bytes a line. */
export class DocumentTable {
  readonly count: number
  /** The fingerprints of all documents, one after the other. */
  readonly lines: Float64Array
  readonly #marks: Uint8Array
  readonly #headlines: Float64Array
  /** Where the lines of each document begin; of the last also where they end. */
  readonly #starts: Uint32Array

  constructor(documents: ReadonlyMap<number, PackedLines>) {
    const ids = Float64Array.from(documents.keys()).sort()
    let sum = 0
    for (const packed of documents.values()) sum += lineCount(packed)
    this.count = ids.length
    this.lines = new Float64Array(sum)
    this.#marks = new Uint8Array(sum)
    this.#headlines = new Float64Array(ids.length)
    this.#starts = new Uint32Array(ids.length + 1)
    ids.forEach((id, at) => void this.#put(at, unpackLines(documents.get(id) as PackedLines)))
  }

  #put(at: number, { headline, lines, marks }: DocumentLines): void {
    const start = this.#starts[at] as number
    this.lines.set(lines, start)
    this.#marks.set(marks, start)
    this.#headlines[at] = headline
    this.#starts[at + 1] = start + lines.length
  }

  /** A document's lines, no copy of them. */
  at(document: number): DocumentLines {
    const [start, end] = [this.#starts[document], this.#starts[document + 1]]
    return {
      headline: this.#headlines[document] as number,
      lines: this.lines.subarray(start, end),
      marks: this.#marks.subarray(start, end)
    }
  }
}
