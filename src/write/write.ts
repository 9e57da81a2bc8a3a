import type { Document } from '../document/document.ts'
import { expectObject } from '../expected.ts'
import type { OutputFormat } from '../format-names.ts'
import { type WriteOptions, writerOf } from './index.ts'

/**
 * A document in any output format, whether it was made just now or was kept as JSON.
 *
 * @example
 * await write(stet('Dam holds\n\nThe dam at Harlow held, the agency said.\n'), 'text') // 'Dam holds\n\nThe dam at Harlow held, the agency said.\n'
 *
 * @returns the whole text of one file, ending in a line end
 * @throws StetError `bad-option` for a format or flavor that there is not, and for what is no document
 */
export async function write(document: Document, format: OutputFormat, options: WriteOptions = {}): Promise<string> {
  const writer = await writerOf(format, options)
  expectObject(document, ['schema', 'source', 'stats', 'blocks'], 'a document')
  return writer.write({ document, article: null }, true)
}

/** The document as Markdown with front matter, for the program that `flavor` names. */
export const toMarkdown = (document: Document, options: WriteOptions = {}): Promise<string> =>
  write(document, 'markdown', options)

/** The document as plain text: all that stands. */
export const toText = (document: Document): Promise<string> => write(document, 'text')
