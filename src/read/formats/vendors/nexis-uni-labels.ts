import type { Mark } from '../../../tree/dump.ts'
import { type FieldTable, fieldTable } from './record/field-labels.ts'

/** Lines that close a record, in the languages of the interface. */
export const RECORD_ENDS = [
  'end of document',
  'ende des dokuments',
  'fin du document',
  'einde van document',
  'fin del documento',
  'fine del documento'
] as const

/** Lines that open the text. */
export const TEXT_OPENINGS = [
  'body',
  'text',
  'volltext',
  'corps',
  'texte',
  'tekst',
  'cuerpo',
  'texto',
  'testo'
] as const

export const HEAD: FieldTable = fieldTable([
  { field: 'byline', mark: 'field-byline', labels: ['Byline', 'Author', 'Autor', 'Auteur', 'Name'] },
  {
    field: 'section',
    mark: 'field-section',
    labels: ['Section', 'Rubrik', 'Rubrique', 'Rubriek', 'Sección', 'Sezione']
  },
  { field: 'standfirst', mark: 'field-standfirst', labels: ['Highlight', 'Summary', 'Chapeau'] },
  { field: 'length', labels: ['Length', 'Länge', 'Longueur', 'Lengte', 'Longitud', 'Lunghezza'] },
  { field: 'dateline', labels: ['Dateline', 'Ortszeile'] },
  { field: 'distribution', labels: ['Distribution'] },
  { field: 'show', labels: ['Show'] },
  { field: 'participants', labels: ['Anchor', 'Anchors', 'Guest', 'Guests', 'Reporter', 'Reporters', 'Host'] }
])

export const TAIL: FieldTable = fieldTable([
  { field: 'load-date', labels: ['Load-Date', 'Ladedatum', 'Date de chargement', 'Laaddatum', 'Fecha de carga'] },
  { field: 'language', labels: ['Language', 'Sprache', 'Langue', 'Taal', 'Idioma'] },
  { field: 'publication-type', labels: ['Publication-Type', 'Publication Type'] },
  { field: 'journal-code', labels: ['Journal Code', 'Journal-Code'] },
  { field: 'document-type', labels: ['Document-Type', 'Document Type'] },
  { field: 'transcript', labels: ['Transcript'] },
  { field: 'accession-number', labels: ['Acc-No'] },
  { field: 'correction-date', labels: ['Correction-Date'] },
  { field: 'subject', labels: ['Subject'] },
  { field: 'company', labels: ['Company', 'Organization'] },
  { field: 'ticker', labels: ['Ticker'] },
  { field: 'industry', labels: ['Industry'] },
  { field: 'person', labels: ['Person'] },
  { field: 'place', labels: ['Geographic', 'City', 'State', 'Country'] }
])

/** Labels that nobody writes in a text: they need no blank line before them. */
export const VENDOR_LABELS: readonly string[] = ['load-date', 'publication-type', 'journal-code', 'correction-date']

/** Words on a line of their own that open a part after the text, and what the part holds. */
export const PARTS: ReadonlyMap<string, Mark> = new Map([
  ['graphic', 'field-caption'],
  ['classification', 'field-other'],
  ['notes', 'field-other'],
  ['correction', 'field-body']
])

/** Lines of the page before the first record. */
export const COVER = [
  ...['user name', 'date and time', 'job number', 'documents (', 'document (', 'client/matter', 'search terms'],
  ...['search type', 'narrowed by', 'content type', 'timeline', 'news', 'about lexisnexis', '| about']
] as const
