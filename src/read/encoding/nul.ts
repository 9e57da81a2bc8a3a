import type { SourceWarning } from '../../warnings.ts'
import { lineBreaks } from '../blocks/lines.ts'
import { isSpace } from '../blocks/whitespace.ts'

/** Characters at the beginning of a text that show whether it is one. */
const SAMPLE = 4096
/** Text has no NUL; a few stray ones, up to one in this many characters, are damage to a text. */
const CHARACTERS_PER_NUL = 20
/** Text with a NUL in it has hardly another control character: binary data has at least one in this many. */
const CHARACTERS_PER_CONTROL = 20
const CHARACTERS_PER_LONE_CONTROL = 10
const ESCAPE = 0x1b
const SPACE = 0x20

/** Whether a text is no text but binary data: the same in every encoding, since it is asked of decoded characters. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const nuls = count(sample)
  if (nuls === 0) return false
  if (nuls > 1 && nuls * CHARACTERS_PER_NUL > sample.length) return true
  const controls = controlsIn(sample)
  return controls * (controls > 1 ? CHARACTERS_PER_CONTROL : CHARACTERS_PER_LONE_CONTROL) > sample.length
}

/** Control characters that are no white space and begin no escape sequence. */
function controlsIn(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < SPACE && code !== ESCAPE && !isSpace(code)) found++
  }
  return found
}

/** A warning for a text with NUL in it, none for other texts. */
export function nulWarnings(text: string, firstLine: number): SourceWarning[] {
  const first = text.indexOf('\0')
  if (first < 0) return []
  const found = count(text)
  const line = firstLine + lineBreaks(text.slice(0, first))
  const message = `${found} NUL ${found === 1 ? 'character stands' : 'characters stand'} in the text, the first on line ${line}`
  return [{ code: 'nul', message, place: { line, lineEnd: line } }]
}

function count(text: string): number {
  let found = 0
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) found++
  return found
}
