import type { Document } from '../document/document.ts'
import type { OutputFormat } from '../format-names.ts'
import { type WriteOptions, writerOf } from './index.ts'

/**
 * A document in any output format, whether it was made just now or was kept as JSON.
 *
 * @returns the whole text of one file, ending in a line end
 */
export async function write(document: Document, format: OutputFormat, options: WriteOptions = {}): Promise<string> {
  const writer = await writerOf(format, options)
  return writer.write({ document, article: null }, true)
}

/** The document as Markdown with front matter. */
export const toMarkdown = (document: Document, options: WriteOptions = {}): Promise<string> =>
  write(document, 'markdown', options)

/** The document as plain text: all that stands. */
export const toText = (document: Document): Promise<string> => write(document, 'text')
