import { type FieldTable, fieldTable } from './field-labels.ts'

/** `1 of 10 DOCUMENTS`, `Dokument 1 von 10`, `Document 1 de 10`, `1 van 10 DOCUMENTEN`: the user's language and the texts' differ. */
export const SEPARATOR =
  /^(?:FOCUS - )?(?:(\d+) (?:of|von|de|van) (\d+) D(?:OC|OK)UMENT(?:S|E|EN|OS)?|Do[ck]ument[oe]? (\d+) (?:of|von|de|van) (\d+))$/i

export function isSeparator(text: string): boolean {
  return SEPARATOR.test(text)
}

/** All that is left of a record that the vendor could not deliver. */
export const ERROR_STUB = 'we are sorry but there is an error in this document'

/** Labels at a record's head, by language: English, German, French, Dutch, Spanish. */
export const HEAD: FieldTable = fieldTable([
  { field: 'headline', mark: 'field-headline', labels: ['HEADLINE', 'TITLE', 'TITEL', 'TITRE', 'KOP', 'TÍTULO'] },
  { field: 'standfirst', mark: 'field-standfirst', labels: ['HIGHLIGHT', 'CHAPEAU', 'VORSPANN'] },
  { field: 'byline', mark: 'field-byline', labels: ['BYLINE', 'AUTOR', 'AUTEUR', 'SIGNATURE'] },
  {
    field: 'section',
    mark: 'field-section',
    labels: ['SECTION', 'RUBRIK', 'RUBRIQUE', 'RUBRIEK', 'SECTIE', 'SECCIÓN']
  },
  { field: 'date', mark: 'field-date', labels: ['DATE', 'DATUM', 'FECHA'] },
  { field: 'length', mark: 'field-other', labels: ['LENGTH', 'LÄNGE', 'LONGUEUR', 'LENGTE', 'LONGITUD'] },
  { field: 'dateline', mark: 'field-other', labels: ['DATELINE'] },
  { field: 'show', mark: 'field-other', labels: ['SHOW'] },
  { field: 'column', mark: 'field-other', labels: ['COLUMN', 'SERIES'] },
  { field: 'source', mark: 'field-other', labels: ['SOURCE', 'QUELLE', 'BRON'] },
  { field: 'distribution', mark: 'field-other', labels: ['DISTRIBUTION'] },
  { field: 'body', mark: 'field-body', labels: ['BODY', 'TEXT', 'TEXTE', 'TEKST', 'TEXTO'] }
])

/** Labels at a record's end. In the text nothing else is a label: `ANNOUNCER:` is somebody who speaks. */
export const TAIL: FieldTable = fieldTable([
  { field: 'caption', mark: 'field-caption', labels: ['GRAPHIC', 'GRAFIK', 'GRAPHIQUE', 'GRAFIEK', 'ILLUSTRATION'] },
  {
    field: 'load-date',
    mark: 'field-other',
    labels: ['LOAD-DATE', 'UPDATE', 'LAADDATUM', 'DATE-CHARGEMENT', 'FECHA-CARGA']
  },
  { field: 'language', mark: 'field-other', labels: ['LANGUAGE', 'SPRACHE', 'LANGUE', 'TAAL', 'IDIOMA'] },
  {
    field: 'publication-type',
    mark: 'field-other',
    labels: ['PUBLICATION-TYPE', 'PUBLIKATIONSTYP', 'TYPE-PUBLICATION', 'TYPE-PUBLICATIE']
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
  { field: 'correction', mark: 'field-other', labels: ['CORRECTION', 'CORRECTION-DATE'] },
  { field: 'notes', mark: 'field-other', labels: ['NOTES'] }
])

/** Labels of the page before the first record. */
export const COVER: FieldTable = fieldTable([
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
  {
    field: 'terms',
    mark: 'field-other',
    labels: ['Terms', 'Search Terms', 'Research Information', 'Suchbegriffe', 'Termen']
  },
  { field: 'source', mark: 'field-other', labels: ['Source', 'Combined Source', 'Quelle', 'Bron'] },
  {
    field: 'project-id',
    mark: 'field-other',
    labels: ['Project ID', 'Client ID/Project Name', 'Projekt-ID', 'Project-ID']
  },
  { field: 'service', mark: 'field-other', labels: ['Service'] },
  { field: 'job-number', mark: 'field-other', labels: ['Job Number'] },
  { field: 'lines', mark: 'field-other', labels: ['Number of Lines'] },
  { field: 'sent-to', mark: 'field-other', labels: ['Send To', 'Verzonden naar', 'Senden an'] }
])
