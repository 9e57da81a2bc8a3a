import { joined, type RawLine } from '../../bytes/byte-lines.ts'

/** The byte before each value of a JSON text sequence (RFC 7464). */
export const SEPARATOR = '\x1e'
const SEPARATOR_BYTE = SEPARATOR.charCodeAt(0)
const LINE_END = Buffer.from('\n')

/** A line of JSON Lines, or a value of a sequence, and the number of its first line. */
export interface JsonText {
  raw: RawLine
  line: number
}

/** A value of a sequence, as far as it has been read. */
interface Value {
  parts: Uint8Array[]
  length: number
  line: number
}

/** Takes lines, and gives each back as it is, but for the values of a sequence: one may have several lines. */
export class JsonTexts {
  #value: Value | null = null
  readonly #longest: number

  constructor(longest: number) {
    this.#longest = longest
  }

  /** The texts that end with a line. */
  take(raw: RawLine, line: number): JsonText[] {
    if (raw.bytes === null) return this.#tooLong(raw.tooLong) ? [] : [{ raw, line }]
    const [before, ...values] = piecesOf(raw.bytes)
    if (this.#value === null && (values.length === 0 || !isBlank(before))) return [{ raw, line }]
    if (this.#value !== null) this.#add(before)
    const texts = values.flatMap((piece) => {
      const ended = this.end()
      this.#value = { parts: [], length: 0, line }
      this.#add(piece)
      return ended
    })
    return this.#isWhole(values.length > 0) ? [...texts, ...this.end()] : texts
  }

  /** The value that the input ends with, or another follows. */
  end(): JsonText[] {
    if (this.#value === null) return []
    const { parts, length, line } = this.#value
    this.#value = null
    return [
      { raw: length > this.#longest ? { bytes: null, tooLong: length } : { bytes: joined(parts), tooLong: null }, line }
    ]
  }

  /** Counts a line that was not kept; `false` where it is no part of a value. */
  #tooLong(length: number): boolean {
    if (this.#value === null) return false
    this.#value.length += length
    this.#value.parts = []
    return true
  }

  #add(piece: Uint8Array): void {
    const value = this.#value
    if (value === null) return
    value.length += piece.length + LINE_END.length
    if (value.length > this.#longest) value.parts = []
    // A chunk's memory may be used again by its stream.
    else value.parts.push(Buffer.from(piece), LINE_END)
  }

  /** Whether a value surely ends with the last line: it is one line that parses, or that line is the bracket of one with several. */
  #isWhole(opened: boolean): boolean {
    const parts = this.#value?.parts ?? []
    if (!opened)
      return (
        Buffer.from(parts.at(-2) ?? [])
          .toString('latin1')
          .trimEnd() === '}'
      )
    try {
      JSON.parse(joined(parts).toString())
      return true
    } catch {
      return false
    }
  }
}

/** What stands before the first separator of a line, and behind each. */
function piecesOf(bytes: Uint8Array): [Uint8Array, ...Uint8Array[]] {
  const ends: number[] = []
  for (let at = bytes.indexOf(SEPARATOR_BYTE); at >= 0; at = bytes.indexOf(SEPARATOR_BYTE, at + 1)) ends.push(at)
  const values = ends.map((end, nth) => bytes.subarray(end + 1, ends[nth + 1]))
  return [bytes.subarray(0, ends[0]), ...values]
}

/** Nothing but white space and byte order marks. */
function isBlank(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).toString().trim() === ''
}
