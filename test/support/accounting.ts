import { decodeHTMLStrict } from 'entities'

/**
 * Recounts a document against its source, and shares no code with the program on purpose: what a line is, what
 * blank means and how white space folds is written down here a second time, from the definition.
 */

interface Counted {
  warnings?: readonly { code: string }[]
  source?: { format: string }
  blocks: readonly { text: string; line: number; lineEnd: number; byte: number; byteEnd: number }[]
}

/** Unicode's White_Space, in hexadecimal; then what shows nothing. */
const SPACES = '9 a b c d 20 85 a0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200a 2028 2029 202f 205f 3000'
const UNSEEN = 'ad 200b 200c 200d 200e 200f 202a 202b 202c 202d 202e 2060 2061 2062 2063 2064 feff'
const letters = (codes: string) =>
  new Set(codes.split(' ').map((code) => String.fromCodePoint(Number.parseInt(code, 16))))
const SPACE = letters(SPACES)
const INVISIBLE = letters(UNSEEN)

/** Lines as split at LF, CRLF and lone CR. */
export function linesOf(text: string): string[] {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
}

export function isBlank(line: string): boolean {
  for (const letter of line) if (!SPACE.has(letter) && !INVISIBLE.has(letter)) return false
  return true
}

/** White space as single spaces, none at the ends; invisible characters gone. */
export function folded(text: string): string {
  const seen = [...text].filter((letter) => !INVISIBLE.has(letter))
  const spaced = seen.map((letter) => (SPACE.has(letter) ? ' ' : letter)).join('')
  return spaced
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
}

/** Every way in which `document` does not account for `text`; none is what is promised. */
export function unaccounted(text: string, document: Counted, firstLine = 1): string[] {
  const faults: string[] = []
  const lines = linesOf(text)
  const warned = (wanted: string) => document.warnings?.some(({ code }) => code === wanted) === true
  const said = warned('character-references') ? decoded : asWritten
  const isSame = SIGNED.has(document.source?.format ?? '') || warned('markup-removed') ? isPartOf : isJoinOf
  const bytes = Buffer.from(text)
  const holders = lines.map(() => 0)
  let lastByte = 0
  for (const block of document.blocks) {
    const own = lines.slice(block.line - firstLine, block.lineEnd - firstLine + 1)
    for (const [at, line] of own.entries()) {
      const place = block.line - firstLine + at
      if (!isBlank(line)) holders[place] = (holders[place] ?? 0) + 1
    }
    if (own.length !== block.lineEnd - block.line + 1 || own.length === 0)
      faults.push(`block at ${block.line}: no such lines`)
    // Only text with a blank line after every line has blocks with blank lines in them.
    if (own.some(isBlank) && !own.every((line, at) => isBlank(line) === (at % 2 === 1)))
      faults.push(`block at ${block.line}: holds a blank line`)
    if (!isSame(block.text, said(written(own))))
      faults.push(`block at ${block.line}: its text is not its lines: ${block.text}`)
    if (block.byte < lastByte || block.byteEnd > bytes.length) faults.push(`block at ${block.line}: bytes out of order`)
    const cut = linesOf(bytes.subarray(block.byte, block.byteEnd).toString())
    if (!isSame(block.text, said(written(cut))))
      faults.push(`block at ${block.line}: its bytes are not its text: ${cut.join('⏎')}`)
    lastByte = block.byteEnd
  }
  lines.forEach((line, at) => {
    const wanted = isBlank(line) ? 0 : 1
    if (holders[at] !== wanted) faults.push(`line ${at + firstLine}: in ${holders[at]} blocks instead of ${wanted}`)
  })
  return faults
}

/** Formats whose control characters and signs, at a line's start, end or in it, are no part of the text. */
const SIGNED = new Set(['wire'])

/** Whether the letters of a text stand in its lines, in their order. */
function isPartOf(text: string, lines: readonly string[]): boolean {
  const source = lines.join('')
  let at = 0
  for (const letter of text) {
    if (SPACE.has(letter)) continue
    at = source.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

const asWritten = (lines: readonly string[]) => lines

/** Lines with the characters that HTML's references in them name. */
function decoded(lines: readonly string[]): string[] {
  return lines.map((line) => decodeHTMLStrict(line))
}

const written = (lines: readonly string[]) => lines.filter((line) => !isBlank(line))

/** A line's end is what is left of it without white space. */
function endsInSoftHyphen(line: string): boolean {
  return [...line].findLast((letter) => !SPACE.has(letter)) === '\u00ad'
}

/** Marks before which, and after which, lines of one sentence may be joined without a space. */
const CLOSES = new Set(".!?…。！？,;:)]}%、，；：）’”»'")
const OPENS = new Set('([{«„‚“‘¿¡$€£#@')
/** Han, Kana and their marks, beside which no space stands. */
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\u30fb-\u30ff\uff01-\uff60]/u

/** Lines joined by a space; at a line's end a soft hyphen, or a hyphen put there by wrapping, may join instead. */
function isJoinOf(text: string, lines: readonly string[]): boolean {
  const wellFormed = (value: string) => Buffer.from(value).toString()
  const parts = lines.map((line) => wellFormed(folded(line)))
  const text_ = wellFormed(text)
  let ends = new Set([''])
  parts.forEach((part, at) => {
    const next = new Set<string>()
    for (const end of ends) {
      if (at === 0) next.add(part)
      else {
        next.add(`${end} ${part}`)
        if (end.endsWith('-')) next.add(end.slice(0, -1) + part).add(end + part)
        if (endsInSoftHyphen(lines[at - 1] ?? '')) next.add(end + part)
        if (CLOSES.has(part.charAt(0)) || OPENS.has(end.slice(-1))) next.add(end + part)
        if (EASTERN.test(part.charAt(0)) || EASTERN.test(end.slice(-1))) next.add(end + part)
      }
    }
    ends = new Set(
      [...next].filter(
        (candidate) =>
          text_.startsWith(candidate) || (candidate.endsWith('-') && text_.startsWith(candidate.slice(0, -1)))
      )
    )
  })
  return ends.has(wellFormed(text))
}
