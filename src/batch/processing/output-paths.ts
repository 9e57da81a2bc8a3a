import { JSON_FOLDER, MARKDOWN_FOLDER } from '../bag/bagit.ts'
import { fullName, stemName } from '../naming/safe-path.ts'

/**
 * How an output folder is laid out. `bag`: originals, JSON and Markdown each in a folder of their own, the ending added to the
 * input's name, so that no two inputs have one output. `plain`: the formats asked for side by side, the ending in the place of the input's own.
 */
export type Layout = 'bag' | 'plain'

/** A format that documents are written in. */
export interface FileFormat {
  name: string
  /** Of its files, without the dot. */
  extension: string
}

/** Where the bag keeps each format. */
const FOLDERS: Record<string, string> = { json: JSON_FOLDER, markdown: MARKDOWN_FOLDER }

/** Digits of a record's number, so that the records of a file sort as numbers do. */
const NUMBER_DIGITS = 6

/**
 * Where a document goes, from the output folder.
 *
 * @param name the input's name in the output folder
 * @param record its number in an input with several; null for a document that has the name to itself
 */
export function documentFile(
  layout: Layout,
  name: string,
  record: number | null,
  { name: format, extension }: FileFormat
): string {
  const number = record === null ? null : String(record).padStart(NUMBER_DIGITS, '0')
  if (layout === 'bag')
    return `${FOLDERS[format]}/${fullName(number === null ? name : `${name}/${number}`, `.${extension}`)}`
  return number === null ? stemName(name, `.${extension}`) : `${stemName(name, '')}/${number}.${extension}`
}

/** The same for a document that a pattern gave a name, of which no part is an ending. */
export function namedFile(layout: Layout, given: string, format: FileFormat): string {
  return layout === 'bag' ? documentFile(layout, given, null, format) : fullName(given, `.${format.extension}`)
}
