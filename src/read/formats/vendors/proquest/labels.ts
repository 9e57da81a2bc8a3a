import { type FieldTable, fieldTable, type LabelledLine, labelOf } from '../record/field-labels.ts'

/** Labels of the text and of the number, in the languages of the interface: French sets a space before the colon. */
const TEXT_LABELS = ['Full text', 'Volltext', 'Texte intégral', 'Texto completo', 'Testo completo']
const NUMBER_LABELS = [
  ...['ProQuest document ID', 'ProQuest-Dokument-ID', 'ID du document ProQuest', 'ID del documento de ProQuest'],
  ...['ID do documento ProQuest', 'ID documento ProQuest', 'Identificateur de document ProQuest']
]
const DATABASE_LABELS = ['Database', 'Datenbank', 'Base de données', 'Base de datos', 'Base de dados']
/** What a text mentions that has a record. */
export const MENTIONED = [...TEXT_LABELS, ...NUMBER_LABELS, 'Full Text']
export const FIELDS: FieldTable = fieldTable([
  { field: 'headline', mark: 'field-headline', labels: ['Title', 'Titel', 'Titre', 'Título', 'Titolo'] },
  { field: 'byline', mark: 'field-byline', labels: ['Author', 'Byline', 'Autor', 'Auteur', 'Autore'] },
  {
    field: 'date',
    mark: 'field-date',
    labels: [
      ...['Publication date', 'Publikationsdatum', 'Veröffentlichungsdatum', 'Erscheinungsdatum'],
      ...['Date de publication', 'Fecha de publicación', 'Data de publicação', 'Data di pubblicazione']
    ]
  },
  {
    field: 'section',
    mark: 'field-section',
    labels: ['Section', 'Sección', 'Seção', 'Sezione', 'Abschnitt', 'Rubrik']
  },
  {
    field: 'caption',
    mark: 'field-caption',
    labels: ['Caption', 'Illustration', 'Illustration Caption', 'Photo Caption', 'Photograph', 'Légende', 'Leyenda']
  },
  { field: 'copyright', mark: 'field-copyright', labels: ['Copyright'] },
  { field: 'body', mark: 'field-body', labels: TEXT_LABELS },
  { field: 'abstract', labels: ['Abstract', 'Zusammenfassung', 'Résumé', 'Resumen', 'Resumo', 'Riassunto'] },
  {
    field: 'publication',
    labels: [
      ...['Publication title', 'Titel der Publikation', 'Publikationstitel', 'Titre de publication'],
      ...['Titre de la publication', 'Título de publicación', 'Título de la publicación', 'Título da publicação'],
      ...['Titolo pubblicazione', 'Titolo della pubblicazione']
    ]
  },
  { field: 'publication-year', labels: ['Publication year', 'Year', 'Erscheinungsjahr', 'Année de publication'] },
  {
    field: 'page',
    labels: [
      ...['First page', 'Pages', 'Start page', 'Erste Seite', 'Seiten', 'Première page', 'Primera página'],
      ...['Páginas', 'Primeira página', 'Prima pagina', 'Pagine']
    ]
  },
  { field: 'number-of-pages', labels: ['Number of pages'] },
  { field: 'volume', labels: ['Volume', 'Issue', 'Edition'] },
  { field: 'dateline', labels: ['Dateline'] },
  { field: 'credit', labels: ['Credit'] },
  {
    field: 'subject',
    labels: [
      ...['Subject', 'Publication subject', 'Identifier / keyword', 'Classification', 'Thema', 'Sujet', 'Materia'],
      ...['Assunto', 'Soggetto']
    ]
  },
  { field: 'place', labels: ['Location', 'Place of publication', 'Country of publication', 'Ort', 'Lieu', 'Lugar'] },
  { field: 'person', labels: ['People'] },
  {
    field: 'company',
    labels: ['Company / organization', 'Publisher', 'Verlag', 'Éditeur', 'Editorial', 'Editora', 'Editore']
  },
  { field: 'links', labels: ['Links', 'Liens', 'Enlaces', 'Database copyright'] },
  {
    field: 'language',
    labels: [
      ...['Language of publication', 'Language', 'Publikationssprache', 'Sprache der Publikation'],
      ...['Langue de publication', 'Langue de la publication', 'Idioma de la publicación', 'Idioma da publicação'],
      ...['Lingua di pubblicazione']
    ]
  },
  { field: 'document-type', labels: ['Document type', 'Source type', 'Document feature'] },
  { field: 'publication-info', labels: ['Publication info'] },
  { field: 'issn', labels: ['ISSN', 'CODEN', 'DOI'] },
  { field: 'document-id', labels: [...NUMBER_LABELS, 'Accession number'] },
  {
    field: 'document-url',
    labels: ['Document URL', 'Dokument-URL', 'URL du document', 'URL del documento', 'URL do documento']
  },
  {
    field: 'last-updated',
    labels: ['Last updated', 'Letzte Aktualisierung', 'Dernière mise à jour', 'Última actualización']
  },
  { field: 'database', labels: DATABASE_LABELS }
])

/** A line with one of the labels that no other export has. */
export function isSure(line: string): boolean {
  return labelOf(line, FIELDS)?.field.field === 'body' || isNumber(line)
}

/** A line with the number that this vendor gives a record. */
export function isNumber(line: string): boolean {
  const lower = line.toLowerCase()
  return NUMBER_LABELS.some((label) => lower.startsWith(label.toLowerCase())) && labelOf(line, FIELDS) !== null
}

/** The last field of a record. */
export function isDatabase(line: string): boolean {
  return labelOf(line, FIELDS)?.field.field === 'database'
}

/** Headings that stand in the place of labels, in capitals and alone: what is below them is the field's. */
const HEADINGS: ReadonlyMap<string, 'body' | 'abstract' | 'details'> = new Map([
  ...TEXT_LABELS.map((label) => [label.toUpperCase(), 'body'] as const),
  ...['ABSTRACT', 'ZUSAMMENFASSUNG', 'RÉSUMÉ', 'RESUMEN', 'RESUMO', 'RIASSUNTO'].map(
    (label) => [label, 'abstract'] as const
  ),
  ...['DETAILS', 'DÉTAILS', 'DETALLES', 'DETALHES', 'DETTAGLI', 'LINKS', 'LIENS', 'ENLACES'].map(
    (label) => [label, 'details'] as const
  )
])

/** What a heading on a line of its own says of the lines below it. */
export function headingOf(text: string): 'body' | 'abstract' | 'details' | null {
  return HEADINGS.get(text) ?? null
}

/** `Lieu de publication : Quillan`: among a record's fields a label that no table has is one all the same. */
export function unknownLabel(text: string): LabelledLine | null {
  const match = /^(\p{Lu}[\p{L}\d ()/’'-]{1,38}) ?: /u.exec(text)
  if (match === null) return null
  const field = { field: (match[1] ?? '').trim().toLowerCase(), mark: 'field-other' as const, labels: [] }
  return { field, value: text.slice(match[0].length).trim() }
}
