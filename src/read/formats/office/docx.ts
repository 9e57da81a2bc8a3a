import { StetError } from '../../../errors.ts'
import { openZip, type Zip } from './zip.ts'

/** What converted a document to text, and that text. */
export interface Converted {
  text: string
  converter: string
}

/** Part of each document's name for its conversion: another number says that the same file may give another text. */
const CONVERTER = 'docx/1'

/** First entries of the archives that office programs write. */
const OFFICE_FIRST = ['[Content_Types].xml', '_rels/', 'docProps/', 'word/', 'xl/', 'ppt/', 'customXml/']
const NAME_AT = 30

const OTHERS = [
  {
    folder: 'xl/',
    name: 'an Excel workbook',
    advice: 'save the sheet with the texts as CSV, for example with: libreoffice --headless --convert-to csv FILE'
  },
  {
    folder: 'ppt/',
    name: 'a PowerPoint presentation',
    advice: 'make text of it first, for example with: libreoffice --headless --convert-to pdf FILE, then pdftotext'
  }
] as const

/** Whether bytes begin as an office document does. */
export function looksLikeOffice(head: Uint8Array): boolean {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, NAME_AT + 64)).toString('latin1')
  return start.startsWith('PK\x03\x04') && OFFICE_FIRST.some((name) => start.startsWith(name, NAME_AT))
}

/**
 * A Word document as text: a paragraph a line, a blank line between them. Deleted text, fields and page heads are left out.
 *
 * @throws StetError `unsupported-format` for other office documents, `unreadable` for a damaged one.
 */
export async function textOfDocx(bytes: Uint8Array): Promise<Converted> {
  const zip = await openZip(bytes)
  const main = await mainPart(zip)
  const other = OTHERS.find(
    ({ folder }) => main?.startsWith(folder) ?? zip.names.some((name) => name.startsWith(folder))
  )
  if (other !== undefined)
    throw new StetError('unsupported-format', `expected plain text, but this is ${other.name}: ${other.advice}`)
  if (main === null || !zip.names.includes(main))
    throw new StetError(
      'unsupported-format',
      'expected plain text, but this is a ZIP archive: unpack it first, with: unzip FILE'
    )
  const { paragraphsOf } = await import('./paragraphs.ts')
  const paragraphs = await paragraphsOf(zip.read(main))
  return { text: paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`, converter: CONVERTER }
}

/** The name of the part that holds the document itself; `null` where none is named. */
async function mainPart(zip: Zip): Promise<string | null> {
  if (!zip.names.includes('_rels/.rels')) return zip.names.includes('word/document.xml') ? 'word/document.xml' : null
  const { mainTarget } = await import('./paragraphs.ts')
  return mainTarget(zip.read('_rels/.rels'))
}
