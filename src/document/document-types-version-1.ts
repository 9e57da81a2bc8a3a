/** Made by scripts/document-types.js of the JSON Schema, and as long as that; a test compares the two. */

import type { Caption, Generator, Hint, RoleCounts, Source, Update, Warning } from './document-types.ts'

/** A document of the first version, which archives may hold. */
export interface DocumentVersion1 {
  schema: 'stet/document/1'
  /** SHA-256 of the record's text: the same text has the same id. */
  id: string
  type: 'article' | 'live-blog'
  /** ISO 639-1 code of the language; null where it is not sure. */
  language: string | null
  headline: string | null
  standfirst: string | null
  byline: string | null
  /** Names of the authors, one by one. */
  authors: string[]
  dateline: string | null
  published: string | null
  modified: string | null
  text: string
  captions: Caption[]
  updates: Update[]
  warnings: Warning[]
  hints: Hint[]
  stats: {
    lines: number
    nonBlank: number
    words: number
    struck: number
    lowestConfidence: number | null
    roles: RoleCounts
  }
  source: Source
  generator: Generator
  blocks: {
    role: 'headline' | 'standfirst' | 'byline' | 'date' | 'subhead' | 'body' | 'caption' | 'boilerplate'
    kind:
      | 'published'
      | 'modified'
      | 'update'
      | 'section'
      | 'paragraph'
      | 'list-item'
      | 'quote'
      | 'embed-intro'
      | 'tagline'
      | 'correction'
      | 'picture'
      | 'video'
      | 'gallery'
      | 'navigation'
      | 'ui-control'
      | 'section-label'
      | 'consent'
      | 'share'
      | 'related'
      | 'subscribe'
      | 'promo'
      | 'advert'
      | 'comments'
      | 'copyright'
      | 'gallery-counter'
      | 'paywall'
      | 'byline-box'
      | 'page-furniture'
      | 'record-field'
      | 'other'
      | null
    /** Its lines, joined by a space, with white space folded. */
    text: string
    /** The first line, counted from 1 in the file. */
    line: number
    /** The last line. */
    lineEnd: number
    /** UTF-8 bytes from the start of the decoded record, its byte order mark counted. */
    byte: number
    /** The same to past its last character. */
    byteEnd: number
    /** The calibrated probability, 0 to 1, that the role is right. */
    confidence: number
    /** The second most probable role; null where a rule or a person leaves no other. */
    alt: 'headline' | 'standfirst' | 'byline' | 'date' | 'subhead' | 'body' | 'caption' | 'boilerplate' | null
    /** The rule that decided, if one did, and the strongest cues, strongest first; at most three names. */
    why: string[]
  }[]
  /** Fields of the input record that were asked for with --keep-fields; absent otherwise. */
  fields?: { [key: string]: unknown }
}
