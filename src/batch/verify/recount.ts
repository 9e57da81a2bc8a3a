import type { StoredDocument } from '../../document/document.ts'

/** White space, and the invisible characters that a block's text leaves out. */
const UNSEEN = /[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
/** Character references of HTML, and the longest of them: `&CounterClockwiseContourIntegral;`. */
const REFERENCE = /^&#?\w{1,31};/
const REFERENCE_LENGTH = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const HYPHEN = 45

/**
 * Counts a written document against its source once more: each visible character of the record stands in exactly
 * one block, each block at the bytes and lines it names, with the text of its lines. Gives the first thing that is
 * not so, as words, or null.
 *
 * @param text the record as decoded, with its byte order mark
 * @param firstLine the number of its first line in the file
 * @param markup whether the source has markup that blocks leave out: letters of it may then be passed over
 */
export function recount(
  text: string,
  firstLine: number,
  blocks: StoredDocument['blocks'],
  markup = false
): string | null {
  const agree = markup ? standsIn : saysTheSame
  const bytes = Buffer.from(text)
  let at = 0
  let line = firstLine
  for (const block of blocks) {
    if (block.byte < at || block.byteEnd <= block.byte || block.byteEnd > bytes.length)
      return `the block at line ${block.line} overlaps another or lies outside of the text`
    const between = bytes.toString('utf8', at, block.byte)
    if (isVisible(between)) return `text before line ${block.line} is in no block`
    line += lineEnds(bytes, at, block.byte)
    if (line !== block.line) return `the block said to be at line ${block.line} is at line ${line}`
    line += lineEnds(bytes, block.byte, block.byteEnd)
    if (line !== block.lineEnd) return `the block said to end at line ${block.lineEnd} ends at line ${line}`
    if (!agree(bytes.toString('utf8', block.byte, block.byteEnd), block.text))
      return `the block at line ${block.line} does not have its lines' text`
    at = block.byteEnd
  }
  return isVisible(bytes.toString('utf8', at)) ? 'text after the last block is in no block' : null
}

/** LF, CRLF and lone CR; a CRLF that is cut in two counts where its LF is. */
function lineEnds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    if (bytes[at] === LINE_FEED || (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) count++
  }
  return count
}

function isVisible(text: string): boolean {
  for (const character of text) if (!UNSEEN.test(character)) return true
  return false
}

/** Letter by letter, passing over white space and what is invisible, and a hyphen that wrapping put at a line's end. */
function saysTheSame(source: string, text: string): boolean {
  let b = 0
  for (let a = 0; a < source.length; a++) {
    if (isUnseen(source, a)) continue
    while (b < text.length && isUnseen(text, b)) b++
    if (source.charCodeAt(a) === text.charCodeAt(b)) b++
    else if (!isWrapHyphen(source, a)) return false
  }
  while (b < text.length && isUnseen(text, b)) b++
  return b === text.length
}

/**
 * Of a source with markup: the text's letters stand in the source in their order, with marks between; a character
 * reference such as `&copy;` stands for any letter.
 */
function standsIn(source: string, text: string): boolean {
  let a = 0
  for (let b = 0; b < text.length; b++) {
    if (isUnseen(text, b)) continue
    let length = 1
    while (a < source.length && source.charCodeAt(a) !== text.charCodeAt(b)) {
      const reference = source[a] === '&' ? REFERENCE.exec(source.slice(a, a + REFERENCE_LENGTH)) : null
      if (reference !== null) {
        length = reference[0].length
        break
      }
      a++
    }
    if (a >= source.length) return false
    a += length
  }
  return true
}

function isUnseen(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || (code > 126 && UNSEEN.test(text[at] as string))
}

function isWrapHyphen(text: string, at: number): boolean {
  return text.charCodeAt(at) === HYPHEN && /^[ \t]{0,64}[\r\n]/.test(text.slice(at + 1, at + 66))
}
