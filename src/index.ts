import { Converter, recordOf } from './converter.ts'
import type { Document } from './document/document.ts'
import { documentSchema as schemaOfDocument } from './document/schema.ts'
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

/**
 * The JSON Schema (2020-12) of `Document`, as `stet schema` prints it. Every key of a document is there, and says what it holds.
 *
 * @example
 * documentSchema.title // 'stet/document/2'
 */
export const documentSchema: Readonly<Record<string, unknown>> = schemaOfDocument

export { compose } from './compose/index.ts'
export { type Converted, Converter, type ConvertOptions, type Failed, recordOf, type Succeeded } from './converter.ts'
export { type Correction, type Decided, formatCorrection, parseCorrection } from './corrections/correction.ts'
export type {
  Caption,
  Document,
  DocumentBlock,
  Failure,
  FailureError,
  Generator,
  Hint,
  Origins,
  RoleCounts,
  Source,
  Stats,
  Update,
  Warning
} from './document/document.ts'
export { ERROR_CODES, type ErrorCode, StetError } from './errors.ts'
export {
  FLAVORS,
  type Flavor,
  INPUT_FORMATS,
  type InputFormat,
  OUTPUT_FORMATS,
  type OutputFormat
} from './format-names.ts'
export { defaultModel, type LabelSettings, label, loadModel, type Model } from './label/index.ts'
export type { Input } from './read/bytes/input.ts'
export type { Options, TextOptions } from './settings.ts'
export type { Article, Content, Piece } from './tree/article.ts'
export type { Block, Dump, Label, LabelledBlock, LabelledData, LabelledDump, OwnDecision } from './tree/dump.ts'
export { KINDS, type Kind, ROLES, type Role } from './tree/roles.ts'
export { WARNINGS, type WarningCode } from './warnings.ts'
export { documentOf } from './write/document.ts'
export {
  type Composed,
  type Frame,
  type Result,
  WRITERS,
  type WriteOptions,
  type Writer,
  type Written
} from './write/index.ts'
export { toMarkdown, toText, write } from './write/write.ts'
