import type { Mark } from '../../../tree/dump.ts'
import { type FieldTable, fieldTable } from './record/field-labels.ts'

/** Lines that close a record, in the languages of the interface. */
export const RECORD_ENDS = [
  'end of document',
  'ende des dokuments',
  'fin du document',
  'einde van document',
  'fin del documento',
  'fine del documento',
  'fim do documento'
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

/** How long the text is, which every record says. */
export const LENGTH_LABELS = ['Length', 'Länge', 'Longueur', 'Lengte', 'Longitud', 'Lunghezza', 'Comprimento'] as const

export const HEAD: FieldTable = fieldTable([
  { field: 'byline', mark: 'field-byline', labels: ['Byline', 'Author', 'Autor', 'Auteur', 'Autore', 'Name'] },
  {
    field: 'section',
    mark: 'field-section',
    labels: ['Section', 'Rubrik', 'Rubrique', 'Rubriek', 'Sección', 'Sezione', 'Seção']
  },
  { field: 'standfirst', mark: 'field-standfirst', labels: ['Highlight', 'Summary', 'Chapeau'] },
  { field: 'length', labels: LENGTH_LABELS },
  { field: 'dateline', labels: ['Dateline', 'Ortszeile'] },
  { field: 'distribution', labels: ['Distribution'] },
  { field: 'show', labels: ['Show'] },
  { field: 'participants', labels: ['Anchor', 'Anchors', 'Guest', 'Guests', 'Reporter', 'Reporters', 'Host'] }
])

/** When the vendor took the text in, which every record says too. */
export const LOAD_LABELS = [
  ...['Load-Date', 'Ladedatum', 'Date de chargement', 'Laaddatum', 'Fecha de carga', 'Data di caricamento'],
  'Data de carregamento'
] as const

export const TAIL: FieldTable = fieldTable([
  { field: 'load-date', labels: LOAD_LABELS },
  { field: 'language', labels: ['Language', 'Sprache', 'Langue', 'Taal', 'Idioma', 'Lingua'] },
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
  ...partsOf('field-caption', ['graphic', 'grafik', 'graphique', 'grafiek', 'gráfico', 'grafico', 'illustration']),
  ...partsOf('field-other', ['classification', 'klassifizierung', 'klassifikation', 'classificatie', 'clasificación']),
  ...partsOf('field-other', ['classificazione', 'classificação', 'notes', 'anmerkungen', 'notas']),
  ...partsOf('field-body', ['correction', 'korrektur', 'rectificatif', 'rectificatie', 'corrección'])
])

function partsOf(mark: Mark, words: readonly string[]): (readonly [string, Mark])[] {
  return words.map((word) => [word, mark] as const)
}

/** Lines of the page before the first record. */
export const COVER = [
  ...['user name', 'date and time', 'job number', 'documents (', 'document (', 'client/matter', 'search terms'],
  ...['search type', 'narrowed by', 'content type', 'timeline', 'news', 'about lexisnexis', '| about']
] as const
