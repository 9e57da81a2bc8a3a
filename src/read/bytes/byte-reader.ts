import type { Chunks } from './container.ts'

const LF = 0x0a
const CR = 0x0d
const NOTHING = new Uint8Array(0)

/**
 * A stream of bytes read piece by piece, by lines and by lengths. What is passed over is not kept; what is read is a copy,
 * since a stream may use a chunk's memory again.
 */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = NOTHING
  #at = 0

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Whether there is a byte to be read; fetches the next chunk where one is needed. */
  async #more(): Promise<boolean> {
    while (this.#at === this.#chunk.length) {
      const next = await this.#chunks.next()
      if (next.done) return false
      this.#chunk = next.value
      this.#at = 0
    }
    return true
  }

  /** The next line without its end, of at most `most` bytes of which more may be passed over; `null` at the end. */
  async line(most: number): Promise<Uint8Array | null> {
    if (!(await this.#more())) return null
    const parts: Uint8Array[] = []
    let length = 0
    let ended = false
    while (!ended && (await this.#more())) {
      const found = this.#chunk.indexOf(LF, this.#at)
      const end = found < 0 ? this.#chunk.length : found
      if (length < most)
        parts.push(Buffer.from(this.#chunk.subarray(this.#at, Math.min(end, this.#at + most - length))))
      length += end - this.#at
      this.#at = found < 0 ? end : end + 1
      ended = found >= 0
    }
    const line = parts.length === 1 ? parts[0] : Buffer.concat(parts)
    return line[line.length - 1] === CR ? line.subarray(0, line.length - 1) : line
  }

  /** The next `count` bytes; fewer only at the end. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    const length = await this.#pass(count, (part) => parts.push(Buffer.from(part)))
    return parts.length === 1 ? parts[0] : Buffer.concat(parts, length)
  }

  /** Passes over `count` bytes and answers how many there were. */
  async skip(count: number): Promise<number> {
    return this.#pass(count, () => {})
  }

  async #pass(count: number, see: (part: Uint8Array) => void): Promise<number> {
    let left = count
    while (left > 0 && (await this.#more())) {
      const end = Math.min(this.#chunk.length, this.#at + left)
      see(this.#chunk.subarray(this.#at, end))
      left -= end - this.#at
      this.#at = end
    }
    return count - left
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}
