import type { Document } from '../document/document.ts'
import type { Article } from '../tree/article.ts'

/** What a writer is given: the document, and the tree it was made from. */
export interface Result {
  article: Article
  document: Document
}

/** An output format. */
export interface Writer {
  name: string
  /** What it writes, in one line, for a list of the formats. */
  description: string
  /** Of the files that `--to` makes. */
  extension: string
  /** How several results become one output: one a line, a JSON array, or texts with a blank line between. */
  many: 'lines' | 'array' | 'texts'
  /** Whether it shows the reasons for each block's role, which take time to name. */
  reasons: boolean
  /**
   * The whole text of one file, ending in a line end.
   *
   * @param alone whether this is the only result of its output; front matter is written only then.
   */
  write(result: Result, alone: boolean): string
}
