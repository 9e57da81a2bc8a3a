import type { Mark } from '../tree/dump.ts'
import { type Format, mentions } from './format.ts'
import { type FieldTable, fieldTable, goOn, labelOf, sayField } from './labels.ts'
import type { Line } from './lines.ts'
import { type Cutting, gapIn, newSheet, type Sheet, say, sliced } from './slices.ts'

/** `1 of 10 DOCUMENTS`, in English, German, French and Spanish exports. */
const SEPARATOR = /^(?:FOCUS - )?(?:(\d+) of (\d+) DOCUMENTS?|Dokument (\d+) von (\d+)|Document[oe]? (\d+) de (\d+))$/i
/** Columns before a line that is centred: publication, date, edition and copyright are. */
const CENTRED = 8
const ERROR_STUB = 'we are sorry but there is an error in this document'
/** Columns at which the vendor wraps. */
const WIDTH = 78
const SNIFFED = 65_536

/** Labels at a record's head, by language: English, German, French, Dutch, Spanish. */
const HEAD: FieldTable = fieldTable([
  { field: 'headline', mark: 'field-headline', labels: ['HEADLINE', 'TITLE', 'TITEL', 'TITRE', 'KOP', 'TÍTULO'] },
  { field: 'standfirst', mark: 'field-standfirst', labels: ['HIGHLIGHT', 'CHAPEAU', 'VORSPANN'] },
  { field: 'byline', mark: 'field-byline', labels: ['BYLINE', 'AUTOR', 'AUTEUR', 'SIGNATURE'] },
  { field: 'section', mark: 'field-section', labels: ['SECTION', 'RUBRIK', 'RUBRIQUE', 'RUBRIEK', 'SECCIÓN'] },
  { field: 'date', mark: 'field-date', labels: ['DATE', 'DATUM', 'FECHA'] },
  { field: 'length', mark: 'field-other', labels: ['LENGTH', 'LÄNGE', 'LONGUEUR', 'LENGTE', 'LONGITUD'] },
  { field: 'dateline', mark: 'field-other', labels: ['DATELINE'] },
  { field: 'show', mark: 'field-other', labels: ['SHOW'] },
  { field: 'column', mark: 'field-other', labels: ['COLUMN', 'SERIES'] },
  { field: 'source', mark: 'field-other', labels: ['SOURCE', 'QUELLE'] },
  { field: 'distribution', mark: 'field-other', labels: ['DISTRIBUTION'] },
  { field: 'body', mark: 'field-body', labels: ['BODY', 'TEXT', 'TEXTE', 'TEKST'] }
])

/** Labels at a record's end. In the text nothing else is a label: `ANNOUNCER:` is somebody who speaks. */
const TAIL: FieldTable = fieldTable([
  { field: 'caption', mark: 'field-caption', labels: ['GRAPHIC', 'GRAFIK', 'GRAPHIQUE', 'ILLUSTRATION'] },
  { field: 'load-date', mark: 'field-other', labels: ['LOAD-DATE', 'UPDATE', 'LAADDATUM', 'DATE-CHARGEMENT'] },
  { field: 'language', mark: 'field-other', labels: ['LANGUAGE', 'SPRACHE', 'LANGUE', 'TAAL', 'IDIOMA'] },
  {
    field: 'publication-type',
    mark: 'field-other',
    labels: ['PUBLICATION-TYPE', 'PUBLIKATIONSTYP', 'TYPE-PUBLICATION']
  },
  { field: 'journal-code', mark: 'field-other', labels: ['JOURNAL-CODE', 'ZEITUNGS-CODE', 'CODE-REVUE'] },
  { field: 'document-type', mark: 'field-other', labels: ['DOCUMENT-TYPE', 'TYPE'] },
  { field: 'subject', mark: 'field-other', labels: ['SUBJECT', 'THEMA', 'SUJET'] },
  { field: 'company', mark: 'field-other', labels: ['COMPANY', 'ORGANIZATION', 'FIRMA'] },
  { field: 'ticker', mark: 'field-other', labels: ['TICKER'] },
  { field: 'industry', mark: 'field-other', labels: ['INDUSTRY'] },
  { field: 'person', mark: 'field-other', labels: ['PERSON'] },
  { field: 'place', mark: 'field-other', labels: ['CITY', 'STATE', 'COUNTRY', 'GEOGRAPHIC'] },
  { field: 'accession-number', mark: 'field-other', labels: ['ACC-NO'] },
  { field: 'notes', mark: 'field-other', labels: ['NOTES', 'CORRECTION-DATE'] }
])

/** Labels of the page before the first record. */
const COVER: FieldTable = fieldTable([
  {
    field: 'download-request',
    mark: 'field-other',
    labels: ['Download Request', 'Print Request', 'Printopdracht', 'Download-Anforderung']
  },
  {
    field: 'time-of-request',
    mark: 'field-other',
    labels: ['Time Of Request', 'Tijd van opdracht', 'Zeitpunkt der Anforderung']
  },
  { field: 'terms', mark: 'field-other', labels: ['Terms', 'Research Information', 'Suchbegriffe', 'Termen'] },
  { field: 'source', mark: 'field-other', labels: ['Source', 'Combined Source'] },
  { field: 'project-id', mark: 'field-other', labels: ['Project ID'] }
])

/** One of these stands in every download: how long the text is, or what closes a record. */
const SIZES = ['LENGTH:', 'LÄNGE:', 'LONGUEUR:', 'LENGTE:', 'LONGITUD:']
const ENDS = ['LOAD-DATE:', 'LANGUAGE:', 'UPDATE:', 'SPRACHE:', 'LANGUE:', 'TAAL:', 'PUBLICATION-TYPE:']

/** The old LexisNexis download: plain text, wrapped at 78 columns, `1 of 10 DOCUMENTS` before each record. */
export const lexisnexis: Format = {
  name: 'lexisnexis',
  says: 'LexisNexis download (.TXT), one or many records',
  several: true,
  sniff(text) {
    if (!mentions(text, [...SIZES, ...ENDS])) return null
    const head = text.slice(0, SNIFFED)
    const separated =
      /^[ \t]*(?:FOCUS - )?(?:\d+ of \d+ DOCUMENTS?|Dokument \d+ von \d+|Document[oe]? \d+ de \d+)[ \t\r]*$/im.test(
        head
      )
    const sized = /^(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD): {0,3}\d/m.test(text)
    const ended = /^(?:LOAD-DATE|LANGUAGE|UPDATE|SPRACHE|LANGUE|TAAL|PUBLICATION-TYPE): /m.test(text)
    if (separated && (sized || ended)) return '“N of M DOCUMENTS” and labels such as LENGTH:'
    return sized && ended ? 'the labels LENGTH: and LOAD-DATE: or LANGUAGE:' : null
  },
  split: (decoded, file) => sliced('lexisnexis', decoded, file, cut)
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

type Place = 'cover' | 'head' | 'text' | 'tail'

interface Going {
  place: Place
  /** The mark that a line without a label takes on from the line before, if no blank line is between; `null` after none. */
  mark: Mark | null
  /** Paragraphs at the left margin, before any label: the first is the headline. */
  paragraphs: number
  labelled: boolean
  /** Whether a line of the text has come: labels of the head may stand after the length, but not in the text. */
  begun: boolean
}

function sheet(lines: readonly Line[]): Sheet {
  const made = newSheet()
  const going: Going = {
    place: lines.some((line) => SEPARATOR.test(line.text)) ? 'cover' : 'head',
    mark: null,
    paragraphs: 0,
    labelled: false,
    begun: false
  }
  for (const line of lines) {
    if (SEPARATOR.test(line.text)) {
      going.place = 'head'
      going.mark = null
      say(made, line, 'field-other', { join: 'apart' })
    } else if (going.place === 'cover') coverLine(made, line)
    else if (!fieldLine(made, line, going)) freeLine(made, line, going)
  }
  return made
}

function coverLine(made: Sheet, line: Line): void {
  const labelled = labelOf(line.text, COVER)
  if (labelled !== null) sayField(made, line, labelled)
  else if (line.gap === 0) goOn(made, line, 'field-other')
  else say(made, line, 'field-other')
}

/** A line with a label that may stand where it stands. */
function fieldLine(made: Sheet, line: Line, going: Going): boolean {
  const inText = going.place === 'text' && going.begun
  if (inText && line.gap === 0) return false
  const labelled = labelOf(line.text, TAIL) ?? (inText ? null : labelOf(line.text, HEAD))
  if (labelled === null || (inText && line.text !== line.text.replace(/^[^:]*/, (label) => label.toUpperCase())))
    return false
  sayField(made, line, labelled)
  const { field } = labelled
  going.labelled = true
  going.mark = field.mark
  if (field.field === 'length' || field.field === 'body') going.place = 'text'
  else if (TAIL.has(line.text.slice(0, line.text.indexOf(':')).toLowerCase())) {
    going.place = 'tail'
    going.begun = false
  }
  if (going.place === 'text' && (field.field === 'length' || field.field === 'body')) going.mark = null
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

const COPYRIGHT = /^copyright |all rights reserved|^©/i

/** Publication, date and edition stand centred before the headline, the copyright after the text (or before all). */
function centredLine(made: Sheet, line: Line, going: Going): void {
  const copyright = COPYRIGHT.test(line.text) || going.place === 'text' || going.place === 'tail'
  if (copyright) {
    if (going.place === 'text') going.place = 'tail'
    going.mark = 'field-copyright'
  } else if (/\b(?:19|20)\d\d\b/.test(line.text)) going.mark = 'field-date'
  else {
    going.mark = 'field-other'
    const known = made.hints.some(({ field }) => field === 'publication')
    made.hints.push({ field: known ? 'edition' : 'publication', value: line.text, line: line.number })
  }
  say(made, line, going.mark, { join: 'apart' })
}
