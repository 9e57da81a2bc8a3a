import type { ArticleType } from './article-types.ts'

/**
 * What the record that a text came in says of it, as the record has it: fields of JSON, front matter, headers of a mail,
 * labels of a vendor. Such a fact is better evidence than a line of the text. What the record does not say is left out;
 * its id and address belong to the source.
 */
export interface RecordFacts {
  readonly title?: string
  /** A summary of the text. */
  readonly description?: string
  /** One name each, in order. */
  readonly authors?: readonly string[]
  /** A line that names the authors among other things, where the record does not list them one by one. */
  readonly byline?: string
  /** A date in any common form. */
  readonly published?: string
  readonly modified?: string
  /** When the text was sent or fetched, in any common form: no date in it can be years later. */
  readonly retrieved?: string
  /** When a clipper saved the page, in any common form: a field that names this day does not say when the text was published. */
  readonly clipped?: string
  readonly publication?: string
  readonly section?: string
  readonly page?: string
  /** What the text is; only Markdown of stet says so, whose front matter keeps what labels and notes of the text said that are no part of it. */
  readonly type?: ArticleType
  /** ISO 639-1, with or without a region: `en`, `pt-BR`. */
  readonly language?: string
}
