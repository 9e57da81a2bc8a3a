import type { Mark } from '../../../tree/dump.ts'
import type { Line } from '../../blocks/lines.ts'
import type { Format } from '../../record/format.ts'
import {
  annotateField,
  continueField,
  type FieldTable,
  fieldTable,
  type LabelledLine,
  labelOf
} from './field-labels.ts'
import { annotate, newAnnotation, type RecordAnnotation } from './record-annotation.ts'
import { missingTitles } from './record-counts.ts'
import { type Boundaries, splitRecords } from './split-records.ts'

const END = /^End of Document$/i
const BODY = /^(?:Body|Text)$/
/** The page before the first record announces how many documents there are and lists their titles. */
const ANNOUNCED = /^Documents? \((\d+)\)$/i
const COVER = /^(?:User Name|Date and Time|Job Number|Documents? \(\d+\)|Client\/Matter|Search Terms)\b/i
const LISTED = /^(\d+)\. (.+)$/

const HEAD: FieldTable = fieldTable([
  { field: 'byline', mark: 'field-byline', labels: ['Byline', 'Author', 'Autor', 'Auteur'] },
  { field: 'section', mark: 'field-section', labels: ['Section', 'Rubrik', 'Rubrique'] },
  { field: 'standfirst', mark: 'field-standfirst', labels: ['Highlight'] },
  { field: 'length', mark: 'field-other', labels: ['Length', 'Länge', 'Longueur'] },
  { field: 'dateline', mark: 'field-other', labels: ['Dateline'] },
  { field: 'show', mark: 'field-other', labels: ['Show', 'Anchors', 'Guests', 'Reporters'] }
])
const TAIL: FieldTable = fieldTable([
  { field: 'load-date', mark: 'field-other', labels: ['Load-Date'] },
  { field: 'language', mark: 'field-other', labels: ['Language'] },
  { field: 'publication-type', mark: 'field-other', labels: ['Publication-Type'] },
  { field: 'journal-code', mark: 'field-other', labels: ['Journal Code', 'Journal-Code'] },
  { field: 'subject', mark: 'field-other', labels: ['Subject'] },
  { field: 'company', mark: 'field-other', labels: ['Company', 'Organization'] },
  { field: 'ticker', mark: 'field-other', labels: ['Ticker'] },
  { field: 'industry', mark: 'field-other', labels: ['Industry'] },
  { field: 'person', mark: 'field-other', labels: ['Person'] },
  { field: 'place', mark: 'field-other', labels: ['Geographic', 'City', 'State', 'Country'] }
])
/** Words on a line of their own that open a part after the text, and what the part holds. */
const PARTS: ReadonlyMap<string, Mark> = new Map([
  ['Graphic', 'field-caption'],
  ['Classification', 'field-other'],
  ['Notes', 'field-other'],
  ['Correction', 'field-body']
])

/** Nexis Uni and Lexis Advance: Word or RTF made into text, `End of Document` after each record. */
export const nexisUni: Format = {
  name: 'nexis-uni',
  description: 'Nexis Uni or Lexis Advance download, made into text',
  several: true,
  sniff(text) {
    const ended = text.includes('End of Document') && /^[ \t]*End of Document[ \t\r]*$/m.test(text)
    if (!ended) return null
    const opened = /^(?:Body|Text)[ \t\r]*$/m.test(text) || /^(?:Length|Byline|Section|Load-Date):[ \u00a0]/m.test(text)
    return opened ? '“End of Document” and “Body” or labels such as Length:' : null
  },
  split: (decoded, file) => splitRecords('nexis-uni', decoded, file, cut)
}

function cut(lines: readonly Line[]): Boundaries {
  const ends = lines.flatMap((line, at) => (END.test(line.text) ? [at] : []))
  const announced = lines.map((line) => ANNOUNCED.exec(line.text)).find((match) => match !== null)
  const opens = firstOfAll(lines, ends[0] ?? lines.length)
  const cuts = [0, ...ends.slice(0, -1).map((at) => at + 1)]
  const listed = listedIn(lines.slice(0, opens))
  const titles = new Set(cuts.map((at) => lines[Math.max(at, opens)]?.text))
  const expected = announced === undefined ? (listed.at(-1)?.number ?? null) : Number(announced[1])
  return {
    starts: cuts,
    expected,
    difference: expected === cuts.length ? null : missingTitles(listed.filter(({ title }) => !titles.has(title))),
    annotate: (own, record) => sheet(own, record === 1 ? opens : 0)
  }
}

/** Titles on the page before the records, numbered from 1. */
function listedIn(cover: readonly Line[]): { number: number; title: string }[] {
  const found: { number: number; title: string }[] = []
  for (const { text } of cover) {
    const match = LISTED.exec(text)
    if (match !== null && Number(match[1]) === found.length + 1)
      found.push({ number: found.length + 1, title: match[2] })
  }
  return found
}

/** Where the first record begins: after the page before it, if there is one, at the first title of its list. */
function firstOfAll(lines: readonly Line[], end: number): number {
  const head = lines.slice(0, end)
  const body = head.findIndex((line) => BODY.test(line.text))
  const cover = head.findIndex((line) => COVER.test(line.text))
  if (cover < 0 || (body >= 0 && cover > body)) return 0
  const titles = listedIn(head.slice(0, body < 0 ? head.length : body)).map(({ title }) => title)
  const last = head.findLastIndex((line, at) => (body < 0 || at < body) && LISTED.test(line.text))
  const found = head.findIndex((line, at) => at > last && titles.includes(line.text))
  if (last >= 0 && found > 0) return found
  // No list: headline, publication and date are the three lines before the copyright.
  const copyright = head.findIndex((line, at) => at > cover + 3 && (body < 0 || at < body) && isCopyright(line.text))
  return copyright > 3 ? copyright - 3 : 0
}

function isCopyright(text: string): boolean {
  return /^(?:copyright\b|©|\(c\) )/i.test(text)
}

interface Position {
  place: 'head' | 'text' | 'part'
  /** What a line without a label is in the part that has been opened. */
  part: Mark
  /** Whether the line before was a label's, which goes on in lines without a blank one between. */
  labelled: boolean
}

function sheet(lines: readonly Line[], opens: number): RecordAnnotation {
  const made = newAnnotation()
  for (const line of lines.slice(0, opens)) annotate(made, line, 'field-other', { join: 'apart' })
  const going: Position = { place: 'head', part: 'field-other', labelled: false }
  for (const [at, line] of lines.slice(opens).entries()) {
    const labelled = labelAt(line, going)
    if (opensPart(line, going)) annotate(made, line, 'field-other', { join: 'apart' })
    else if (labelled !== null) annotateField(made, line, labelled)
    else if (going.labelled && line.gap === 0 && going.place !== 'text')
      continueField(made, line, made.marks.get(line.number - 1)?.[0] ?? 'field-other')
    else if (going.place === 'head') headLine(made, line, at)
    else annotate(made, line, going.place === 'text' ? 'field-body' : going.part)
    going.labelled = labelled !== null || (going.labelled && line.gap === 0)
  }
  return made
}

/** The line that ends a record, opens its text, or opens a part behind the text. */
function opensPart({ text }: Line, going: Position): boolean {
  if (END.test(text)) return true
  if (going.place === 'head') {
    if (BODY.test(text)) going.place = 'text'
    return BODY.test(text)
  }
  const part = PARTS.get(text)
  if (part === undefined) return false
  going.place = 'part'
  going.part = part
  return true
}

/** Labels of a name that nobody writes in a text: they need no blank line before. */
const VENDORS_OWN = ['load-date', 'publication-type', 'journal-code']

function labelAt(line: Line, { place }: Position): LabelledLine | null {
  const found = labelOf(line.text, place === 'head' ? HEAD : TAIL)
  if (found === null || place !== 'text' || line.gap > 0) return found
  return VENDORS_OWN.includes(found.field.field) ? found : null
}

/** Headline, publication, date, edition, copyright: a line each, in this order. */
function headLine(made: RecordAnnotation, line: Line, at: number): void {
  const mark = headMark(line.text, at)
  annotate(made, line, mark, { join: 'apart' })
  if (mark === 'field-other')
    made.hints.push({ field: at === 1 ? 'publication' : 'edition', value: line.text, line: line.number })
}

function headMark(text: string, at: number): Mark {
  if (at === 0) return 'field-headline'
  if (isCopyright(text) || /^all rights reserved/i.test(text)) return 'field-copyright'
  return at > 1 && /\b(?:19|20)\d\d\b/.test(text) ? 'field-date' : 'field-other'
}
