import type { Document } from '../document/document.ts'
import type { Article } from '../tree/article.ts'

/** The text that a document was made of: lines of the dump as they were. */
export type SourceText = Pick<Article, 'text' | 'lines' | 'firstLine'>

/** What a writer is given: the document, and what it was made from; `null` where that is not at hand any more. */
export interface Written {
  /** What is written. */
  document: Document
  /** For writers that print lines of the dump. */
  article: SourceText | null
}

/** What a record comes to; `article` is `null` where its document was made earlier. */
export interface Result extends Written {
  /** The article that the document was made of. */
  article: Article | null
}

/** What the pipeline makes of a record. */
export interface Composed extends Result {
  /** The article that the document was made of. */
  article: Article
}

/** What stands around several results in one output, and between two of them. */
export interface Frame {
  /** Before the first. */
  before: string
  /** Between two. */
  between: string
  /** Behind the last. */
  after: string
}

/** A JSON array. */
export const ARRAY: Frame = { before: '[', between: ',', after: ']\n' }
/** Texts with a blank line between. */
export const TEXTS: Frame = { before: '', between: '\n', after: '' }

/** An output format. */
export interface Writer {
  /** Its name, as `OUTPUT_FORMATS` has it. */
  name: string
  /** What it writes, in one line, for a list of the formats. */
  description: string
  /** Of the files that `--to` makes. */
  extension: string
  /** How several results become one output: one a line, a row of a table each, or within a frame. */
  many: 'lines' | 'rows' | Frame
  /** What stands above the first row. */
  head?: string
  /** Whether it shows the reasons for each block's role, which take time to name. */
  reasons: boolean
  /** Whether it shows nothing of a document but the roles of its lines. */
  rolesAlone?: boolean
  /**
   * The whole text of one file, ending in a line end.
   *
   * @param alone whether this is the only result of its output; front matter, or the head of a table, is written only then.
   */
  write(written: Written, alone: boolean): string
}
