import type { Line } from '../../../blocks/lines.ts'
import { type Format, mentions } from '../../../record/format.ts'
import { labelOf } from '../record/field-labels.ts'
import { someLine } from '../record/line-markup.ts'
import { paragraphsOf } from '../record/record-annotation.ts'
import { type Boundaries, splitRecords } from '../record/split-records.ts'
import { FIELDS, isHeadLine, isNumberText, isSourceLine, isSourceText } from './fields.ts'
import { annotateRecord, annotateReversed, headEnd } from './record.ts'

/** GBI-Genios and WISO: the title, a column of labels, the permanent address and the rights, then the text; or the labels last. */
export const genios: Format = {
  name: 'genios',
  description: 'GBI-Genios or WISO export',
  several: true,
  sniff(text) {
    if (!mentions(text, ['Dokumentnummer']) || !someLine(text, isNumberText)) return null
    if (someLine(text, isSourceText)) return 'the labels Quelle: and Dokumentnummer:'
    return mentions(text, ['GBI-Genios']) && someLine(text, isSourceLine)
      ? 'the label Dokumentnummer: and the rights of GBI-Genios'
      : null
  },
  hasSign: (text) => someLine(text, isStructural),
  split: (decoded, file) => splitRecords('genios', decoded, file, findBoundaries, isStructural)
}

function isStructural(text: string): boolean {
  return labelOf(text, FIELDS) !== null
}

const isNumber = (line: Line) => isNumberText(line.text)
/** `1. Title ........ 2` in the table of contents. */
const isListed = (line: Line) => /^\d+\. /.test(line.text) && /\.{4} ?\d+$/.test(line.text)

function findBoundaries(lines: readonly Line[]): Boundaries {
  const labelled = lines.some(({ text }) => isSourceText(text))
  const isSource = ({ text }: Line) => (labelled ? isSourceText(text) : isSourceLine(text))
  const sources = lines.flatMap((line, at) => (isSource(line) ? [at] : []))
  const listed = lines.filter(isListed).length
  const expected = listed > 0 ? listed : null
  if (isReversed(lines, sources)) return { ...reversed(lines, sources, isSource), expected, difference: null }
  const heads = sources.map((at) => titleStart(lines, at))
  const starts = heads.length === 0 ? [0] : heads.map((at, index) => (index === 0 ? 0 : coverStart(lines, at)))
  const covers = starts.map((start, index) => (heads[index] ?? start) - start)
  return {
    starts,
    expected,
    difference: null,
    cut: lines.slice(starts.at(-1) ?? 0).some(isNumber) ? null : CUT,
    annotate: (own, record) => annotateRecord(own, covers[record - 1] ?? 0, isSource)
  }
}

const CUT = 'the last record has no Dokumentnummer: the file may be cut off'
/** Above the fields of a record stand no more paragraphs than its title and what is above it. */
const MOST_ABOVE = 2

/**
 * Whether the fields stand below the texts: a text is above those of the first record, and nothing behind
 * those of the last, which a line without a label that names the source above each makes up for.
 */
function isReversed(lines: readonly Line[], sources: readonly number[]): boolean {
  const [first] = sources
  const last = sources.at(-1)
  if (first === undefined || last === undefined) return false
  const above = lines.slice(0, first).filter((line) => !isListed(line) && !CONTENTS.test(line.text))
  if (paragraphsOf(above).length <= MOST_ABOVE) return false
  return headEnd(lines.slice(last)) === lines.length - last || isSourceLine(above[0]?.text ?? '')
}

function reversed(lines: readonly Line[], sources: readonly number[], isSource: (line: Line) => boolean) {
  const heads = lines.flatMap((line, at) => (at > 0 && opensRecord(line, lines[at - 1]) ? [at] : []))
  const ends = sources.map((at) => at + headEnd(lines.slice(at))).filter((end) => end < lines.length)
  const starts = [...new Set([0, ...heads, ...ends])].sort((a, b) => a - b)
  return {
    starts,
    cut: lines.slice(starts.at(-1) ?? 0).some(isNumber) ? null : CUT,
    annotate: (own: readonly Line[]) => annotateReversed(own, isSource)
  }
}

/** A line that names the source without a label, behind the fields of the record before. */
function opensRecord(line: Line, before: Line | undefined): boolean {
  return line.gap > 0 && isSourceLine(line.text) && before !== undefined && isHeadLine(before)
}

/** Where the table of contents of another download stands above a title, its first line; else the title's. */
function coverStart(lines: readonly Line[], title: number): number {
  let at = title
  while (at > 0 && isListed(lines[at - 1] as Line)) at--
  if (at === title || !CONTENTS.test(lines[at - 1]?.text ?? '')) return title
  return /^Dokumente$/i.test(lines[at - 2]?.text ?? '') ? at - 2 : at - 1
}

const CONTENTS = /^Inhalt(?:sverzeichnis)?$/i

/** The title stands right above the source, or a blank line above it. */
function titleStart(lines: readonly Line[], source: number): number {
  let at = source
  if ((lines[at]?.gap ?? 0) > 0 && at > 0) at--
  while (at > 0 && lines[at]?.gap === 0) at--
  return at
}
