import type { Line } from '../../blocks/lines.ts'
import { type Format, mentions } from '../../record/format.ts'
import { ERROR_STUB, isSeparator, SEPARATOR } from './lexisnexis-labels.ts'
import { sheet } from './lexisnexis-record.ts'
import { type Cutting, gapIn, sliced } from './split-records.ts'

/** Columns at which the vendor wraps. */
const WIDTH = 78
const SNIFFED = 65_536

/** One of these stands in every download: how long the text is, or what closes a record. */
const SIZES = ['LENGTH:', 'LÄNGE:', 'LONGUEUR:', 'LENGTE:', 'LONGITUD:']
const ENDS = ['LOAD-DATE:', 'LANGUAGE:', 'UPDATE:', 'SPRACHE:', 'LANGUE:', 'TAAL:', 'LAADDATUM:', 'PUBLICATION-TYPE:']

/** The old LexisNexis download: plain text, wrapped at 78 columns, `1 of 10 DOCUMENTS` before each record. */
export const lexisnexis: Format = {
  name: 'lexisnexis',
  description: 'LexisNexis download (.TXT), one or many records',
  several: true,
  sniff(text) {
    if (!mentions(text, [...SIZES, ...ENDS])) return null
    const separated = linesBegin(text.slice(0, SNIFFED), isSeparator)
    const sized = /^(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD): {0,3}\d/m.test(text)
    const ended = /^(?:LOAD-DATE|LANGUAGE|UPDATE|SPRACHE|LANGUE|TAAL|LAADDATUM|PUBLICATION-TYPE): /m.test(text)
    if (separated && (sized || ended)) return '“N of M DOCUMENTS” and labels such as LENGTH:'
    return sized && ended ? 'the labels LENGTH: and LOAD-DATE: or LANGUAGE:' : null
  },
  split: (decoded, file) => sliced('lexisnexis', decoded, file, cut)
}

function linesBegin(text: string, holds: (line: string) => boolean): boolean {
  return text.split(/[\r\n]+/).some((line) => holds(line.trim()))
}

function cut(lines: readonly Line[]): Cutting {
  const found: { at: number; number: number; of: number }[] = []
  for (const [at, line] of lines.entries()) {
    const match = SEPARATOR.exec(line.text)
    const numbers = match?.slice(1).filter((part) => part !== undefined)
    if (numbers !== undefined) found.push({ at, number: Number(numbers[0]), of: Number(numbers[1]) })
  }
  if (found.length === 0) return { cuts: [0], expected: null, gap: null, wrapsAt: WIDTH, sheet }
  const expected = Math.max(...found.map(({ of }) => of))
  const stubs = lines.filter((line) => line.text.toLowerCase().includes(ERROR_STUB)).length
  const missing = gapIn(
    found.map(({ number }) => number),
    expected
  )
  const stub = stubs === 0 ? null : `${stubs} ${stubs === 1 ? 'is' : 'are'} only an error message`
  return {
    cuts: found.map(({ at }, index) => (index === 0 ? 0 : at)),
    expected,
    gap: missing !== null && stub !== null ? `${missing}, ${stub}` : (missing ?? stub),
    wrapsAt: WIDTH,
    sheet
  }
}
