import { joined } from './byte-lines.ts'

const LF = 0x0a
const CR = 0x0d
const NOTHING = new Uint8Array(0)

/** A line of a stream without its end. */
interface ReadLine {
  /** As much of it as was asked for. */
  bytes: Uint8Array
  /** How many bytes it has in the stream. */
  length: number
  /** Whether a line end follows, or else the end of the stream. */
  ended: boolean
}

/**
 * A stream of bytes read piece by piece, by lines and by lengths. What is passed over is not kept; what is read is a copy,
 * since a stream may use a chunk's memory again.
 */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = NOTHING
  #at = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
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

  /** The next line, of which at most `most` bytes are kept; `null` at the end of the stream. */
  async line(most: number): Promise<ReadLine | null> {
    if (!(await this.#more())) return null
    const parts: Uint8Array[] = []
    let kept = 0
    let length = 0
    let ended = false
    while (!ended && (await this.#more())) {
      const found = this.#chunk.indexOf(LF, this.#at)
      const end = found < 0 ? this.#chunk.length : found
      const part = this.#chunk.subarray(this.#at, Math.min(end, this.#at + most - kept))
      if (part.length > 0) parts.push(Buffer.from(part))
      kept += part.length
      length += end - this.#at
      this.#at = found < 0 ? end : end + 1
      ended = found >= 0
    }
    const line = joined(parts)
    const bytes = line[line.length - 1] === CR && kept === length ? line.subarray(0, line.length - 1) : line
    return { bytes, length, ended }
  }

  /** The next `count` bytes; fewer only at the end. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    await this.#pass(count, (part) => parts.push(Buffer.from(part)))
    return joined(parts)
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

  /** What has come of the stream and was not read, at least a byte of it; `null` at the end. It is no copy. */
  async piece(): Promise<Uint8Array | null> {
    if (!(await this.#more())) return null
    const piece = this.#chunk.subarray(this.#at)
    this.#at = this.#chunk.length
    return piece
  }

  /** Has the last bytes of a piece read again. */
  putBack(count: number): void {
    this.#at -= count
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}
