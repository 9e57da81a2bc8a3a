import { isSeen, lettersInOrder, sameLetters } from './letters.ts'

/** What a block says of its place: lines counted from 1 in the file, bytes of UTF-8 from the start of the record. */
export interface CountedBlock {
  readonly text: string
  readonly line: number
  readonly lineEnd: number
  readonly byte: number
  readonly byteEnd: number
  /** The same in UTF-16 code units, where the block still has it. */
  readonly position?: {
    readonly start: { readonly offset?: number | undefined }
    readonly end: { readonly offset?: number | undefined }
  }
}

/** What a recount finds. */
interface Recount {
  /** The first thing that is not so, in words that follow "at line N"; null where all is right. */
  readonly mistake: { readonly line: number; readonly what: string } | null
  /** Lines with visible characters. */
  readonly nonBlank: number
  /** All lines; a final line end opens no new one. */
  readonly lines: number
}

/**
 * Counts the blocks of a document against the text that they were made of: each visible character stands in exactly one block,
 * each block at the bytes and lines that it names, with the text of its lines. What writes a document and what verifies it both ask here.
 *
 * @param text the record as decoded, with its byte order mark
 * @param firstLine the number of its first line in the file
 * @param markup whether the source has markup that blocks leave out: then letters may be passed over
 */
export function recount(text: string, firstLine: number, blocks: Iterable<CountedBlock>, markup: boolean): Recount {
  const isSame = markup ? lettersInOrder : sameLetters
  const walk = new Walk(text, firstLine)
  const wrong = (line: number, what: string): Recount => ({ ...walk.counts(), mistake: { line, what } })
  for (const block of blocks) {
    const { line, lineEnd } = block
    if (block.byte < walk.byte || block.byteEnd <= block.byte)
      return wrong(line, 'the block overlaps the one before it or stands out of order')
    if (walk.to(block.byte)) return wrong(walk.line, 'text before the block is in no block')
    const start = walk.at
    if (walk.byte !== block.byte) return wrong(line, 'the block begins within a character or outside of the text')
    if (walk.line !== line) return wrong(line, `the block is said to begin, and it begins at line ${walk.line}`)
    if (!walk.over(block)) walk.to(block.byteEnd)
    if (walk.byte !== block.byteEnd) return wrong(line, 'the block ends within a character or outside of the text')
    if (walk.line !== lineEnd)
      return wrong(line, `the block is said to end at line ${lineEnd}, and it ends at line ${walk.line}`)
    const { position } = block
    if (position !== undefined && (position.start.offset !== start || position.end.offset !== walk.at))
      return wrong(line, 'the block has offsets other than those of its bytes')
    // Most blocks are their lines to the letter.
    const isVerbatim = block.text.length === walk.at - start && text.startsWith(block.text, start)
    if (!isVerbatim && !isSame(text, start, walk.at, block.text))
      return wrong(line, "the block's text is not that of its lines")
  }
  if (walk.to(Number.POSITIVE_INFINITY)) return wrong(walk.line, 'text after the last block is in no block')
  return { ...walk.counts(), mistake: null }
}

const SPACE = 0x20
const DELETE = 0x7f
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const BYTE_ORDER_MARK = 0xfeff
/** Text that has to be gone through: it ends a line, or ends with the first half of a pair whose second may stand behind it. */
const LINE_END_OR_HALF = /[\r\n]|[\ud800-\udbff]$/
/** Code units from here on have two bytes or more, from the next on three. */
const TWO_BYTES = 0x80
const THREE_BYTES = 0x800

/** A way through a text, counted in code units, in bytes of UTF-8 and in lines. */
class Walk {
  readonly #text: string
  at = 0
  byte = 0
  line: number
  readonly #firstLine: number
  #seenLines = 0
  #isSeenLine = false
  #isLineStart = true

  constructor(text: string, firstLine: number) {
    this.#text = text
    this.line = firstLine
    this.#firstLine = firstLine
  }

  /** What has been passed so far. */
  counts(): Pick<Recount, 'nonBlank' | 'lines'> {
    return { nonBlank: this.#seenLines, lines: this.line - this.#firstLine + (this.#isLineStart ? 0 : 1) }
  }

  /** Goes on up to a byte, or past it where it lies within a character; whether anything visible was passed. */
  to(byte: number): boolean {
    const text = this.#text
    let isAnySeen = false
    while (this.byte < byte && this.at < text.length) {
      const code = text.charCodeAt(this.at)
      if (isSeen(text, this.at)) {
        isAnySeen = true
        if (!this.#isSeenLine) this.#seenLines++
        this.#isSeenLine = true
      }
      // A CRLF that is cut in two counts where its LF is.
      if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(this.at + 1) !== LINE_FEED)) {
        this.line++
        this.#isSeenLine = false
        this.#isLineStart = true
      } else if (code !== BYTE_ORDER_MARK || this.at > 0) this.#isLineStart = false
      this.#step(code)
    }
    return isAnySeen
  }

  /** Goes over a block that stands here to the letter on one line, as most do: in a quarter of the time. Whether it did. */
  over({ text, byteEnd }: CountedBlock): boolean {
    const first = text.charCodeAt(0)
    if (!(first > SPACE && first < DELETE) || LINE_END_OR_HALF.test(text)) return false
    if (!this.#text.startsWith(text, this.at) || this.byte + Buffer.byteLength(text) !== byteEnd) return false
    if (!this.#isSeenLine) this.#seenLines++
    this.#isSeenLine = true
    this.#isLineStart = false
    this.at += text.length
    this.byte = byteEnd
    return true
  }

  /** A half of a surrogate pair alone is written as three bytes. */
  #step(code: number): void {
    const isPair = (code & 0xfc00) === 0xd800 && (this.#text.charCodeAt(this.at + 1) & 0xfc00) === 0xdc00
    this.at += isPair ? 2 : 1
    this.byte += code < TWO_BYTES ? 1 : code < THREE_BYTES ? 2 : isPair ? 4 : 3
  }
}
