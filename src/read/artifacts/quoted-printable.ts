import type { Line } from '../blocks/lines.ts'
import { windows1252 } from '../encoding/encodings.ts'
import type { Artifact } from './artifact.ts'

const ESCAPES = /(?:=[0-9A-F]{2})+/g
/** What each equals sign is in quoted-printable (RFC 2045, 6.7): an escape, or a soft line end. */
const VALID_SIGN = /=(?:[0-9A-F]{2}|[ \t]*$)/g
const SOFT_END = /=[ \t]*$/
/** A header field that declares the encoding of the lines behind the header. */
const DECLARED = /^content-transfer-encoding:[ \t]*"?quoted-printable\b/im
/** A parameter of an address that is not encoded, as in `?msid=90937797`: quoted-printable writes its sign as `=3D`. */
const PARAMETER = /[?&][\w.;-]{1,60}=/g
/** Share of the equals signs that have to be valid, the others being damage. */
const LEAST_VALID = 0.95
/** An encoded line has at most 76 characters, all of them ASCII; some programs write wider ones, and some lines are joined or damaged. */
const WIDEST = 100
const NOT_ASCII = /[\u0080-\uffff]/
const MOST_UNFIT = 0.02
/** Without a declaration, nearly every line from this width on ends in a soft line end. */
const LONG_LINE = 60
const LEAST_SOFT = 0.9
const FEWEST_SOFT = 2
const FEWEST_ESCAPES = 2
/** Characters of a line that flows on; a shorter one ends where it wants to. */
const LEAST_FLOWED = 50

/** Quoted-printable that was never decoded: `=E2=80=99`, and `=` at the ends of lines that are continued. */
export const quotedPrintable: Artifact = {
  name: 'quoted-printable',
  why: 'soft line ends and escapes such as =E2=80=99',
  looksLike: (text) => text.includes('=') && encodedFrom(text) !== null,
  find(all, { joins, texts, hints }, source) {
    const from = encodedFrom(source) ?? source.length
    const lines = all.filter(({ start }) => start >= from)
    // As written: white space at the beginning of a line counts here.
    const written = ({ start, end }: Line) => source.slice(start, end).trimEnd()
    for (let at = 0; at < lines.length; ) {
      const run = softRun(lines, at, written)
      const [first] = run
      if (first === undefined) break
      // An escape may be cut by a soft line end, so that the lines are put together before it is read.
      const text = run.map((line, index) => (index < run.length - 1 ? cutSign(written(line)) : written(line))).join('')
      if (run.length > 1 || text.includes('=')) texts.set(first.number, decodeEscapes(text))
      for (const line of run.slice(1)) {
        joins.set(line.number, 'space')
        texts.set(line.number, '')
      }
      // A space that is encoded at the end of a long line was left there for the next to continue.
      const next = lines[at + run.length]
      if (text.endsWith('=20') && text.length >= LEAST_FLOWED && next?.gap === 0) joins.set(next.number, 'space')
      at += run.length
    }
    const [first] = lines
    if (first !== undefined) hints.push({ field: 'transfer-encoding', value: 'quoted-printable', line: first.number })
  }
}

/** The offset behind which a text is quoted-printable; `null` where it is not. */
function encodedFrom(text: string): number | null {
  const declared = DECLARED.exec(text)
  if (declared === null) return isEncoded(text, false) ? 0 : null
  const header = text.slice(declared.index)
  const blank = /\n[ \t]*[\r\n]|\r[ \t]*\r/.exec(header)
  if (blank === null) return null
  const from = declared.index + blank.index + blank[0].length
  return isEncoded(text.slice(from), true) ? from : null
}

/**
 * Whether lines are quoted-printable. Where it is declared they must not contradict it: mail programs decode a text and
 * keep its header. Where it is not, nearly every long line has to show it.
 */
function isEncoded(text: string, declared: boolean): boolean {
  let lines = 0
  let unfit = 0
  let long = 0
  let longAndSoft = 0
  let soft = 0
  let signs = 0
  let valid = 0
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trimEnd()
    if (line === '') continue
    lines++
    const isSoft = SOFT_END.test(line)
    if (line.length > WIDEST || NOT_ASCII.test(line)) unfit++
    if (isSoft) soft++
    if (line.length >= LONG_LINE) long++
    if (line.length >= LONG_LINE && isSoft) longAndSoft++
    if (!line.includes('=')) continue
    signs += line.split('=').length - 1
    valid += line.match(VALID_SIGN)?.length ?? 0
    if (hasAddress(line)) return false
  }
  if (signs === 0 || valid < LEAST_VALID * signs || unfit > MOST_UNFIT * lines) return false
  if (declared) return true
  return soft >= FEWEST_SOFT && valid - soft >= FEWEST_ESCAPES && long > 0 && longAndSoft >= LEAST_SOFT * long
}

/** Whether a line, without white space at its end, holds an address with a parameter as it is written outside of quoted-printable. */
function hasAddress(line: string): boolean {
  for (const { 0: parameter, index } of line.matchAll(PARAMETER)) {
    const end = index + parameter.length
    if (end === line.length || line.startsWith('3D', end)) continue
    const word = line.slice(line.lastIndexOf(' ', index) + 1, index)
    if (word.includes('/')) return true
  }
  return false
}

/** The line at an index with those that its soft line end goes on to. */
function softRun(lines: readonly Line[], at: number, written: (line: Line) => string): readonly Line[] {
  let end = at + 1
  for (let line = lines[at]; line !== undefined && written(line).endsWith('='); line = lines[end - 1]) {
    if (lines[end]?.gap !== 0) break
    end++
  }
  return lines.slice(at, end)
}

function cutSign(text: string): string {
  return text.endsWith('=') ? text.slice(0, -1) : text
}

function decodeEscapes(text: string): string {
  return text.replace(ESCAPES, (escaped) => {
    const bytes = Uint8Array.from(escaped.slice(1).split('='), (hex) => Number.parseInt(hex, 16))
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      return windows1252(bytes)
    }
  })
}
