import type { Line } from '../../../blocks/lines.ts'
import { type Format, mentions } from '../../../record/format.ts'
import { labelOf } from '../record/field-labels.ts'
import { bareLine, someLine } from '../record/line-markup.ts'
import { type Boundaries, splitRecords } from '../record/split-records.ts'
import { countRecords, recordsIn } from './downloads.ts'
import { HEAD, LENGTH_LABELS, separatorOf, TAIL } from './labels.ts'
import { pageOf } from './layout.ts'
import { annotateRecord, hasTrailingFields } from './record.ts'

/** Columns at which the vendor wraps. */
const WIDTH = 78
const SNIFFED = 65_536

/** What closes a record; one of these or the length stands in every download. */
const END_LABELS = [
  ...['LOAD-DATE', 'LANGUAGE', 'UPDATE', 'SPRACHE', 'LANGUE', 'TAAL', 'LAADDATUM', 'LAAD-DATUM', 'IDIOMA', 'LINGUA'],
  ...['PUBLICATION-TYPE', 'PUB-TYPE', 'DATE-CHARGEMENT', 'FECHA-CARGA', 'PUBLIKATIONSTYP']
]
/** In a law review neither stands, but these do. */
const JOURNAL_LABELS = ['TEXT', 'TITLE', 'HEADLINE', 'BODY', 'BYLINE', 'SECTION', 'NAME']

const hasLabel = (labels: readonly string[], value: string) =>
  new RegExp(`^[ \\t*_>]*(?:${labels.join('|')})(?:\\*\\*)? ?:(?:\\*\\*)?${value}`, 'm')
const SIZED = hasLabel(LENGTH_LABELS, '\\s{0,3}\\d')
const ENDED = hasLabel(END_LABELS, '[ \\t]')
const LABELLED = hasLabel(JOURNAL_LABELS, '(?:\\s|$)')

/** The old LexisNexis download: plain text, wrapped at 78 columns, `1 of 10 DOCUMENTS` before each record. */
export const lexisnexis: Format = {
  name: 'lexisnexis',
  description: 'LexisNexis download (.TXT), one or many records',
  several: true,
  sniff(text) {
    if (!mentions(text, [...LENGTH_LABELS, ...END_LABELS, ...JOURNAL_LABELS])) return null
    const sized = SIZED.test(text)
    const ended = ENDED.test(text)
    if ((sized || ended || LABELLED.test(text)) && hasSeparator(text.slice(0, SNIFFED)))
      return '“N of M DOCUMENTS” and labels such as LENGTH:'
    return sized && ended ? 'the labels LENGTH: and LOAD-DATE: or LANGUAGE:' : null
  },
  hasSign: (text) => someLine(text, isStructural),
  split: (decoded, file) => splitRecords('lexisnexis', decoded, file, findBoundaries, isStructural)
}

function isStructural(text: string): boolean {
  return separatorOf(text) !== null || labelOf(text, HEAD) !== null || labelOf(text, TAIL) !== null
}

function hasSeparator(text: string): boolean {
  return text.split(/[\r\n]+/).some((line) => separatorOf(bareLine(line)) !== null)
}

function findBoundaries(lines: readonly Line[], text: string): Boundaries {
  const page = pageOf(lines, text)
  const annotate = (own: readonly Line[]) => annotateRecord(own, page)
  const found = recordsIn(lines)
  if (found.length === 0) return { starts: [0], expected: null, difference: null, usualWidth: WIDTH, annotate }
  const starts = found.map(({ start }) => start)
  return { ...countRecords(found, lines), starts, usualWidth: WIDTH, cut: cutOff(lines, starts), annotate }
}

/** Records that a file needs before one without an end is taken for cut. */
const LEAST_CLOSED = 1

/** A file that ends in the middle of a record: all others have the fields that close one. */
function cutOff(lines: readonly Line[], starts: readonly number[]): string | null {
  const closed = starts.map((start, at) => hasTrailingFields(lines.slice(start, starts[at + 1])))
  const others = closed.slice(0, -1)
  return others.length >= LEAST_CLOSED && others.every(Boolean) && closed.at(-1) === false
    ? 'the last record ends without the fields that close the others: the file may be cut off'
    : null
}
