import type { Document } from './document/document.ts'
import type { Options } from './settings.ts'
import { Converter, recordOf } from './stet.ts'

/**
 * The document of one article's text.
 *
 * @example
 * const document = stet('Dam holds\n\nThe dam at Harlow held, the agency said.\n\nBack to top\n')
 * document.headline // 'Dam holds'
 *
 * @throws StetError `bad-option`, `bad-weights`; a text, however odd, is never an error.
 */
export function stet(text: string, options: Options = {}): Document {
  return new Converter(options).record(recordOf(text, options)).document
}

export { compose } from './compose/index.ts'
export type { Document, DocumentBlock, Failure } from './document/document.ts'
export { documentSchema } from './document/schema.ts'
export { ERROR_CODES, type ErrorCode, StetError } from './errors.ts'
export { defaultModel, label, loadModel, type Model } from './label/index.ts'
export { NOTES, type NoteCode } from './notes.ts'
export { dumpOf as read } from './read/blocks.ts'
export type { Options } from './settings.ts'
export { type Converted, Converter, recordOf } from './stet.ts'
export type { Article, Content, Piece } from './tree/article.ts'
export type { Block, Dump, Label, LabelledDump } from './tree/dump.ts'
export { KINDS, type Kind, ROLES, type Role } from './tree/roles.ts'
export { documentOf } from './write/document.ts'
export { FORMAT_NAMES, WRITERS } from './write/index.ts'
