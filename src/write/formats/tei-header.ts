import type { Document } from '../../document/document.ts'
import { dateForms } from '../dates.ts'
import { addressOf } from './names.ts'
import { element, textElement } from './xml.ts'

/** The header of a TEI file: what the article is, where it was published, and what made the file of what. */
export function teiHeader(document: Document): string {
  const { language } = document
  const profile =
    (language === null ? '' : element('langUsage', element('language', '', { ident: language }))) +
    element('textClass', element('keywords', textElement('term', document.type, { type: 'genre' })))
  return element('teiHeader', `\n${[fileOf(document), madeBy(document), element('profileDesc', profile)].join('\n')}\n`)
}

/** The header of several articles in one file. */
export const CORPUS_HEADER = element(
  'teiHeader',
  element(
    'fileDesc',
    element('titleStmt', textElement('title', 'Articles')) +
      element('publicationStmt', textElement('p', 'Made by stet from text dumps.')) +
      element('sourceDesc', textElement('p', 'Each article names its own source.'))
  )
)

function fileOf(document: Document): string {
  const { headline, authors, generator } = document
  const title = textElement('title', headline ?? '') + authors.map((name) => textElement('author', name)).join('')
  const made = `Made by ${generator.name} ${generator.version} from a text dump.`
  return element(
    'fileDesc',
    element('titleStmt', title) + element('publicationStmt', textElement('p', made)) + sourceOf(document)
  )
}

function sourceOf(document: Document): string {
  const { headline, authors, publication, section, page, source } = document
  const address = addressOf(document)
  const bibl = [
    textElement('title', headline, { level: 'a' }),
    ...authors.map((name) => textElement('author', name)),
    textElement('title', publication, { level: 'j' }),
    dateElement(document.published, 'published'),
    dateElement(document.modified, 'modified'),
    textElement('biblScope', section, { unit: 'section' }),
    textElement('biblScope', page, { unit: 'page' }),
    address === null ? '' : element('ref', '', { target: address }),
    textElement('idno', source.name, { type: 'file' }),
    textElement('idno', source.id, { type: 'record' }),
    textElement('idno', document.id, { type: 'stet' })
  ]
  return element('sourceDesc', element('bibl', bibl.join('')))
}

function dateElement(iso: string | null, type: string): string {
  const { full, partial } = dateForms(iso)
  return textElement('date', iso, { type, when: full ?? (/^\d{4}(?:-\d\d)?$/.test(partial ?? '') ? partial : null) })
}

function madeBy({ generator }: Document): string {
  const label = textElement('label', generator.name)
  const application = element('application', label, { ident: generator.name, version: generator.version })
  return element('encodingDesc', element('appInfo', application))
}
