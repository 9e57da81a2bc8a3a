import type { Mark } from '../../../tree/dump.ts'
import type { Line } from '../../blocks/lines.ts'
import { goOn, type Labelled, labelOf, sayField } from './field-labels.ts'
import { COVER, ERROR_STUB, HEAD, isSeparator, TAIL } from './lexisnexis-labels.ts'
import { newSheet, type Sheet, say } from './split-records.ts'
import { type FromEnd, tailOf } from './trailing-fields.ts'

/** Columns before a line that is centred: publication, date, edition and copyright are. */
const CENTRED = 8
const COPYRIGHT = /^copyright |all rights reserved|alle rechte|tous droits|derechos reservados|^©|^\(c\) /i

interface Going {
  place: 'cover' | 'head' | 'text' | 'tail'
  /** The mark that a line without a label takes on from the line before, if no blank line is between; `null` after none. */
  mark: Mark | null
  /** Paragraphs at the left margin, before any label: the first is the headline. */
  paragraphs: number
  labelled: boolean
  /** Whether a line of the text has come: labels of the head may stand after the length, but not in the text. */
  begun: boolean
}

/** What the lines of one record are, and of the cover page before the first. */
export function sheet(lines: readonly Line[]): Sheet {
  const made = newSheet()
  const first = lines.findIndex((line) => isSeparator(line.text))
  for (const line of lines.slice(0, Math.max(first, 0))) coverLine(made, line)
  const own = lines.slice(Math.max(first, 0))
  if (isStub(own)) for (const line of own) say(made, line, 'field-other')
  else recordLines(made, own)
  return made
}

/** A record that is an error message and nothing else. */
function isStub(lines: readonly Line[]): boolean {
  return (
    lines.some(({ text }) => text.toLowerCase().includes(ERROR_STUB)) && !lines.some(({ text }) => isLabelled(text))
  )
}

function isLabelled(text: string): boolean {
  return (labelOf(text, HEAD) ?? labelOf(text, TAIL)) !== null
}

const ANY_LABEL = /^\p{Lu}[\p{L} /-]{1,30}:/u

function coverLine(made: Sheet, line: Line): void {
  const labelled = labelOf(line.text, COVER)
  if (labelled !== null) sayField(made, line, labelled)
  else if (line.gap === 0 && !ANY_LABEL.test(line.text)) goOn(made, line, 'field-other')
  else say(made, line, 'field-other', { join: 'apart' })
}

function recordLines(made: Sheet, lines: readonly Line[]): void {
  const going: Going = { place: 'head', mark: null, paragraphs: 0, labelled: false, begun: false }
  const tail = tailOf(lines, fromEnd)
  for (const [at, line] of lines.entries()) {
    if (at === tail && going.place === 'text') going.place = 'tail'
    if (at === 0 && isSeparator(line.text)) say(made, line, 'field-other', { join: 'apart' })
    else if (!fieldLine(made, line, going)) freeLine(made, line, going)
  }
}

function fromEnd(line: Line): FromEnd {
  const field = tailLabel(line)?.field.field
  if (field !== undefined) return field === 'caption' || field === 'notes' ? 'long-field' : 'field'
  if (line.indent >= CENTRED || COPYRIGHT.test(line.text)) return 'field'
  return opensText(labelOf(line.text, HEAD)) ? 'opening' : 'text'
}

function opensText(labelled: Labelled | null): boolean {
  return labelled?.field.field === 'length' || labelled?.field.field === 'body'
}

/** A label of the end, in capitals; a date's value has a year, and an update is somebody's word for news. */
function tailLabel({ text }: Line): Labelled | null {
  const found = labelOf(text, TAIL)
  const label = text.slice(0, text.indexOf(':'))
  if (found === null || label !== label.toUpperCase()) return null
  return found.field.field === 'load-date' && !YEAR.test(found.value) ? null : found
}

const YEAR = /\b(?:19|20)\d\d\b/

/** A line with a label that may stand where it stands. */
function fieldLine(made: Sheet, line: Line, going: Going): boolean {
  if (going.place === 'text' && going.begun) return false
  const labelled = tailLabel(line) ?? labelOf(line.text, HEAD)
  if (labelled === null) return false
  sayField(made, line, labelled)
  going.labelled = true
  going.mark = labelled.field.mark
  if (opensText(labelled)) {
    going.place = 'text'
    going.mark = null
  }
  return true
}

/** A line without a label: it goes on from the line before, or is what its place and its indent say. */
function freeLine(made: Sheet, line: Line, going: Going): void {
  const centred = line.indent >= CENTRED
  if (centred && (going.place !== 'text' || COPYRIGHT.test(line.text))) centredLine(made, line, going)
  else if (line.gap === 0 && going.mark !== null && !going.begun) goOn(made, line, going.mark)
  else if (going.place === 'head' && !going.labelled) {
    going.mark = LEFT[Math.min(going.paragraphs++, LEFT.length - 1)]
    say(made, line, going.mark)
  } else if (going.place === 'tail') say(made, line, going.mark ?? 'field-other')
  else {
    // After a label, text without one is the story, also in a record that names no length.
    going.place = 'text'
    going.begun = true
    say(made, line, 'field-body')
  }
}

/** Paragraphs at the left margin before any label. */
const LEFT: readonly Mark[] = ['field-headline', 'field-standfirst', 'field-body']

/** Publication, date and edition stand centred before the headline, the copyright after the text (or before all). */
function centredLine(made: Sheet, line: Line, going: Going): void {
  if (COPYRIGHT.test(line.text) || going.place === 'tail') going.mark = 'field-copyright'
  else if (YEAR.test(line.text)) going.mark = 'field-date'
  else {
    going.mark = 'field-other'
    const known = made.hints.some(({ field }) => field === 'publication')
    made.hints.push({ field: known ? 'edition' : 'publication', value: line.text, line: line.number })
  }
  say(made, line, going.mark, { join: 'apart' })
}
