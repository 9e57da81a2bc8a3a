import { Converter, recordOf } from './converter.ts'
import type { Document } from './document/document.ts'
import { dumpOfRecord } from './pipeline.ts'
import type { TextOptions } from './settings.ts'
import type { Dump } from './tree/dump.ts'

/**
 * The document of one article's text, read as a file of plain text is; a `Converter` reads files and other formats.
 *
 * @example
 * const document = stet('Dam holds\n\nThe dam at Harlow held, the agency said.\n\nBack to top\n')
 * document.headline // 'Dam holds'
 *
 * @throws StetError `bad-option`, `bad-weights`; a text, however odd, is never an error.
 */
export function stet(text: string, options: TextOptions = {}): Document {
  return new Converter(options).record(recordOf(text, options)).document
}

/** Stage 1 of the same: the text as a tree of its blocks. @throws StetError `bad-option` */
export function read(text: string, options: TextOptions = {}): Dump {
  return dumpOfRecord(recordOf(text, options))
}

export { compose } from './compose/index.ts'
export { type Converted, Converter, recordOf } from './converter.ts'
export { type Correction, formatCorrection, parseCorrection } from './corrections/correction.ts'
export type { Document, DocumentBlock, Failure } from './document/document.ts'
export { documentSchema } from './document/schema.ts'
export { ERROR_CODES, type ErrorCode, StetError } from './errors.ts'
export {
  FLAVORS,
  type Flavor,
  INPUT_FORMATS,
  type InputFormat,
  OUTPUT_FORMATS,
  type OutputFormat
} from './format-names.ts'
export { defaultModel, label, loadModel, type Model } from './label/index.ts'
export type { Input } from './read/bytes/input.ts'
export type { Options, TextOptions } from './settings.ts'
export type { Article, Content, Piece } from './tree/article.ts'
export type { Block, Dump, Label, LabelledDump } from './tree/dump.ts'
export { KINDS, type Kind, ROLES, type Role } from './tree/roles.ts'
export { WARNINGS, type WarningCode } from './warnings.ts'
export { documentOf } from './write/document.ts'
export { WRITERS, type WriteOptions } from './write/index.ts'
export { toMarkdown, toText, write } from './write/write.ts'
