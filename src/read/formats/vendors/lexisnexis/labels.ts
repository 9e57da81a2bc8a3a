import { type FieldTable, fieldTable } from '../record/field-labels.ts'

/** `1 of 10 DOCUMENTS`, `Dokument 1 von 10`, `Document 1 de 10`, `1 van 10 DOCUMENTEN`: the language of the interface, which may not be the text's. */
const SEPARATOR =
  /^(?:FOCUS - )?(?:(\d[\d,.]{0,8}) (?:of|von|de|van|di|af) (\d[\d,.]{0,8}) D(?:OC|OK)UMENT(?:S|E|EN|OS|I|ER)?|Do[ck]ument[oe]? (\d[\d,.]{0,8}) (?:of|von|de|van|di|af) (\d[\d,.]{0,8}))$/i
/** As the service printed until about 2000: `LEVEL 1 - 3 OF 45 STORIES`, `2 OF 7 STORIES`. */
const PRINTED = /^(?:FOCUS - |LEVEL \d{1,2} - )?(\d[\d,]{0,8}) OF (\d[\d,]{0,8}) (?:STORIES|ARTICLES|ITEMS|DOCUMENTS)$/i
/** `26TH STORY of Level 1 printed in FULL format.` */
const ORDINAL =
  /^(\d[\d,]{0,8})(?:ST|ND|RD|TH) (?:STORY|ARTICLE|ITEM|DOCUMENT) of Level \d{1,2} printed in \w{2,12} format\.?$/i

export interface Separator {
  number: number
  /** How many the search found; `null` where the line does not say. */
  total: number | null
}

export function separatorOf(text: string): Separator | null {
  const match = SEPARATOR.exec(text) ?? PRINTED.exec(text) ?? ORDINAL.exec(text)
  if (match === null) return null
  const total = match[2] ?? match[4]
  return { number: numberIn(match[1] ?? match[3]), total: total === undefined ? null : numberIn(total) }
}

/** `2,218`, `2.218` → 2218. */
function numberIn(written = ''): number {
  return Number(written.replace(/[,.]/g, ''))
}

/** All that is left of a record that the vendor could not deliver. */
export const ERROR_STUB = 'we are sorry but there is an error in this document'

/** `All Rights Reserved` in the languages of the vendor's sources. */
export const RIGHTS = [
  'all rights reserved',
  'alle rechte vorbehalten',
  'alle rechten voorbehouden',
  'tous droits réservés',
  'todos los derechos reservados',
  'derechos reservados',
  'tutti i diritti riservati',
  'todos os direitos reservados'
] as const

/** Labels that say how long the text is: it begins behind them. */
export const LENGTH_LABELS = [
  'LENGTH',
  'LÄNGE',
  'LAENGE',
  'LONGUEUR',
  'LENGTE',
  'LONGITUD',
  'LUNGHEZZA',
  'LÄNGD',
  'EXTENSÃO',
  'TAMANHO'
] as const
/** Labels that open the text itself. */
const BODY_LABELS = [
  ...['BODY', 'TEXT', 'TEXTE', 'TEKST', 'TEXTO', 'TESTO', 'ARTICLE', 'ARTIKEL', 'ARTÍCULO'],
  ...['FULL TEXT', 'VOLLTEXT', 'TEXTE INTÉGRAL', 'VOLLEDIGE TEKST', 'TEXTO COMPLETO']
] as const

/** Labels at a record's head: English, German, French, Dutch, Spanish, Italian. */
export const HEAD: FieldTable = fieldTable([
  {
    field: 'headline',
    mark: 'field-headline',
    labels: ['HEADLINE', 'TITLE', 'TITEL', 'TITRE', 'KOP', 'TÍTULO', 'TITULAR', 'TITOLO', 'ÜBERSCHRIFT']
  },
  {
    field: 'standfirst',
    mark: 'field-standfirst',
    labels: [
      ...['HIGHLIGHT', 'CHAPEAU', 'VORSPANN', 'SUMMARY', 'INLEIDING', 'ENTRADILLA', 'SAMENVATTING', 'ZUSAMMENFASSUNG'],
      ...['RÉSUMÉ', 'RESUMEN', 'SOMMARIO', 'SOUS-TITRE', 'ENCART', 'UNTERTITEL', 'ONDERTITEL', 'SUBTÍTULO']
    ]
  },
  {
    field: 'byline',
    mark: 'field-byline',
    labels: ['BYLINE', 'AUTHOR', 'AUTOR', 'AUTORES', 'AUTEUR', 'SIGNATURE', 'NAME', 'AUTORE', 'FIRMA']
  },
  {
    field: 'section',
    mark: 'field-section',
    labels: ['SECTION', 'RUBRIK', 'RUBRIQUE', 'RUBRIEK', 'SECTIE', 'SECCIÓN', 'SEZIONE', 'SEÇÃO', 'SECÇÃO']
  },
  { field: 'date', mark: 'field-date', labels: ['DATE', 'DATUM', 'FECHA', 'DATA'] },
  { field: 'length', labels: LENGTH_LABELS },
  {
    field: 'dateline',
    labels: ['DATELINE', 'ORTSZEILE', 'ORT', 'ORIGINE-DEPECHE', 'LIEU', 'LUGAR', 'DAGTEKENING']
  },
  { field: 'column', labels: ['COLUMN', 'SERIES', 'KOLUMNE', 'SERIE'] },
  { field: 'source', labels: ['SOURCE', 'QUELLE', 'BRON', 'FUENTE'] },
  { field: 'distribution', labels: ['DISTRIBUTION'] },
  { field: 'biography', labels: ['BIO'] },
  { field: 'body', mark: 'field-body', labels: BODY_LABELS }
])

/** Labels of broadcasts: in the text `HOST:` is somebody who speaks, so that they count before the length alone. */
export const BROADCAST: FieldTable = fieldTable([
  { field: 'show', labels: ['SHOW'] },
  { field: 'participants', labels: ['ANCHOR', 'ANCHORS', 'REPORTER', 'REPORTERS', 'GUEST', 'GUESTS', 'HOST', 'HOSTS'] }
])

/** Labels at a record's end. In the text nothing else is a label: `ANNOUNCER:` is somebody who speaks. */
export const TAIL: FieldTable = fieldTable([
  {
    field: 'caption',
    mark: 'field-caption',
    labels: ['GRAPHIC', 'GRAFIK', 'GRAPHIQUE', 'GRAFIEK', 'ILLUSTRATION', 'GRÁFICO', 'LÉGENDE', 'BILDUNTERSCHRIFT']
  },
  {
    field: 'load-date',
    labels: [
      'LOAD-DATE',
      'UPDATE',
      'LAADDATUM',
      'LAAD-DATUM',
      'DATE-CHARGEMENT',
      'FECHA-CARGA',
      'FECHA-DE-CARGA',
      'DATA-CARICAMENTO',
      'DATA-CARREGAMENTO',
      'DATA DE CARREGAMENTO',
      'DATA-DE-CARGA',
      'DATA-CARGA',
      'DATA-DI-CARICAMENTO'
    ]
  },
  { field: 'language', labels: ['LANGUAGE', 'SPRACHE', 'LANGUE', 'TAAL', 'IDIOMA', 'LINGUA'] },
  {
    field: 'publication-type',
    labels: [
      'PUBLICATION-TYPE',
      'PUB-TYPE',
      'PUBLIKATIONSTYP',
      'ZEITUNGSTYP',
      'TYPE-PUBLICATION',
      'TYPE-PUBLICATIE',
      'PUBLICATIETYPE',
      'TIPO-PUBLICACION',
      'TIPO-PUBLICACIÓN',
      'TIPO-DE-PUBLICACIÓN',
      'TIPO-PUBLICAÇÃO',
      'TIPO-DE-PUBLICAÇÃO',
      'TIPO-PUBBLICAZIONE'
    ]
  },
  {
    field: 'journal-code',
    labels: ['JOURNAL-CODE', 'ZEITUNGS-CODE', 'ZEITSCHRIFTEN-CODE', 'CODE-REVUE', 'CODE-JOURNAL', 'CODIGO-REVISTA']
  },
  { field: 'document-type', labels: ['DOCUMENT-TYPE', 'DOC-TYPE', 'TYPE', 'DOKUMENTTYP'] },
  { field: 'enhancement', labels: ['ENHANCEMENT'] },
  { field: 'transcript', labels: ['TRANSCRIPT'] },
  { field: 'subject', labels: ['SUBJECT', 'PUB-SUBJECT', 'THEMA', 'SUJET', 'ONDERWERP', 'TEMA'] },
  { field: 'company', labels: ['COMPANY', 'ORGANIZATION'] },
  { field: 'ticker', labels: ['TICKER'] },
  { field: 'industry', labels: ['INDUSTRY'] },
  { field: 'person', labels: ['PERSON'] },
  { field: 'place', labels: ['CITY', 'STATE', 'COUNTRY', 'GEOGRAPHIC'] },
  { field: 'accession-number', labels: ['ACC-NO'] },
  { field: 'url', labels: ['URL', 'VIEW ORIGINAL PAGE'] },
  { field: 'correction-date', labels: ['CORRECTION-DATE'] },
  {
    field: 'correction',
    mark: 'field-body',
    labels: [
      ...['CORRECTION', 'KORREKTUR', 'RECTIFICATIF', 'RECTIFICATIE'],
      ...["EDITORS' NOTE", 'EDITORS-NOTE', "EDITOR'S NOTE", 'EDITOR-NOTE', 'CLARIFICATION']
    ]
  },
  { field: 'notes', labels: ['NOTES', 'NOTE', 'ANMERKUNG', 'NOTITIES', 'NOTAS'] }
])

/** Fields of the end whose value may have several paragraphs. */
export const LONG_FIELDS: readonly string[] = ['caption', 'correction', 'notes', 'standfirst']

/** Labels of the page before the first record. */
export const COVER: FieldTable = fieldTable([
  {
    field: 'download-request',
    labels: [
      'Download Request',
      'Print Request',
      'Email Request',
      'Printopdracht',
      'Downloadopdracht',
      'Download-Anforderung',
      'Druckauftrag',
      'Demande de téléchargement',
      'Demande d’impression',
      "Demande d'impression"
    ]
  },
  {
    field: 'time-of-request',
    labels: [
      'Time Of Request',
      'Tijd van opdracht',
      'Tijdstip printopdracht',
      'Zeitpunkt der Anforderung',
      'Heure de la demande'
    ]
  },
  {
    field: 'terms',
    labels: ['Terms', 'Search Terms', 'Research Information', 'Suchbegriffe', 'Termen', 'Zoektermen', 'Termes']
  },
  { field: 'source', labels: ['Source', 'Combined Source', 'Quelle', 'Bron'] },
  { field: 'project-id', labels: ['Project ID', 'Client ID/Project Name', 'Projekt-ID', 'Project-ID'] },
  { field: 'service', labels: ['Service'] },
  { field: 'job-number', labels: ['Job Number'] },
  { field: 'lines', labels: ['Number of Lines'] },
  { field: 'sent-to', labels: ['Send To', 'Verzonden naar', 'Verzenden naar', 'Senden an'] }
])

/** A line beside the date that says the text was corrected later. */
export const CORRECTED = ['correction appended', 'correction attached', 'corrected version'] as const

/** What an edition is called in the languages of the vendor's sources. */
export const EDITIONS = ['edition', 'ausgabe', 'édition', 'editie', 'edición', 'edizione', 'edição', 'upplaga'] as const
