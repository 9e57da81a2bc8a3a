import { type FieldTable, fieldTable, labelOf } from './record/field-labels.ts'

/** Labels of the text and of the number, in the languages of the interface: French sets a space before the colon. */
const TEXT_LABELS = ['Full text', 'Volltext', 'Texte intégral', 'Texto completo', 'Testo completo']
const NUMBER_LABELS = [
  ...['ProQuest document ID', 'ProQuest-Dokument-ID', 'ID du document ProQuest', 'ID del documento de ProQuest'],
  ...['ID do documento ProQuest', 'ID documento ProQuest']
]
/** What a text mentions that has a record. */
export const MENTIONED = [...TEXT_LABELS, ...NUMBER_LABELS, 'Full Text']
export const FIELDS: FieldTable = fieldTable([
  { field: 'headline', mark: 'field-headline', labels: ['Title', 'Titel', 'Titre', 'Título', 'Titolo'] },
  { field: 'byline', mark: 'field-byline', labels: ['Author', 'Byline', 'Autor', 'Auteur', 'Autore'] },
  {
    field: 'date',
    mark: 'field-date',
    labels: [
      'Publication date',
      'Publikationsdatum',
      'Veröffentlichungsdatum',
      'Date de publication',
      'Fecha de publicación',
      'Data de publicação',
      'Data di pubblicazione'
    ]
  },
  { field: 'section', mark: 'field-section', labels: ['Section', 'Sección', 'Seção', 'Sezione'] },
  { field: 'caption', mark: 'field-caption', labels: ['Caption', 'Illustration'] },
  { field: 'copyright', mark: 'field-copyright', labels: ['Copyright'] },
  { field: 'body', mark: 'field-body', labels: TEXT_LABELS },
  { field: 'abstract', mark: 'field-other', labels: ['Abstract', 'Zusammenfassung', 'Résumé', 'Resumen', 'Resumo'] },
  {
    field: 'publication',
    mark: 'field-other',
    labels: [
      'Publication title',
      'Publication subject',
      'Titel der Publikation',
      'Publikationstitel',
      'Titre de publication',
      'Título de publicación',
      'Título da publicação',
      'Titolo pubblicazione'
    ]
  },
  { field: 'publication-year', mark: 'field-other', labels: ['Publication year', 'Year'] },
  {
    field: 'pages',
    mark: 'field-other',
    labels: ['Pages', 'First page', 'Number of pages', 'Start page', 'Seiten', 'Páginas', 'Pagine']
  },
  { field: 'volume', mark: 'field-other', labels: ['Volume', 'Issue', 'Edition'] },
  { field: 'dateline', mark: 'field-other', labels: ['Dateline'] },
  { field: 'credit', mark: 'field-other', labels: ['Credit'] },
  {
    field: 'subject',
    mark: 'field-other',
    labels: ['Subject', 'Identifier / keyword', 'Classification', 'Thema', 'Sujet', 'Materia', 'Assunto']
  },
  { field: 'place', mark: 'field-other', labels: ['Location', 'Place of publication', 'Country of publication'] },
  { field: 'person', mark: 'field-other', labels: ['People'] },
  {
    field: 'company',
    mark: 'field-other',
    labels: ['Company / organization', 'Publisher', 'Verlag', 'Éditeur', 'Editorial', 'Editora']
  },
  { field: 'links', mark: 'field-other', labels: ['Links', 'Database copyright'] },
  {
    field: 'language',
    mark: 'field-other',
    labels: [
      'Language of publication',
      'Language',
      'Publikationssprache',
      'Langue de publication',
      'Idioma de la publicación'
    ]
  },
  { field: 'document-type', mark: 'field-other', labels: ['Document type', 'Source type', 'Document feature'] },
  { field: 'publication-info', mark: 'field-other', labels: ['Publication info'] },
  { field: 'issn', mark: 'field-other', labels: ['ISSN', 'CODEN', 'DOI'] },
  { field: 'document-id', mark: 'field-other', labels: [...NUMBER_LABELS, 'Accession number'] },
  {
    field: 'document-url',
    mark: 'field-other',
    labels: ['Document URL', 'Dokument-URL', 'URL du document', 'URL del documento', 'URL do documento']
  },
  {
    field: 'last-updated',
    mark: 'field-other',
    labels: ['Last updated', 'Letzte Aktualisierung', 'Dernière mise à jour', 'Última actualización']
  },
  {
    field: 'database',
    mark: 'field-other',
    labels: ['Database', 'Datenbank', 'Base de données', 'Base de datos', 'Base de dados']
  }
])

/** A line with one of the labels that no other export has. */
export function isSure(line: string): boolean {
  const labelled = labelOf(line, FIELDS)
  if (labelled === null) return false
  return (
    labelled.field.field === 'body' || NUMBER_LABELS.some((label) => line.toLowerCase().startsWith(label.toLowerCase()))
  )
}
