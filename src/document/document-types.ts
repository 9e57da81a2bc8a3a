/** Made by scripts/document-types.js of the JSON Schema, and as long as that; a test compares the two. */

/** One article as stet writes it. Every key is there but those marked `?`. */
export interface Document {
  /** The version of this form. */
  schema: 'stet/document/2'
  /** SHA-256 of the record's text: the same text has the same id. */
  id: string
  /** What the text says of itself that it is; `article` where it says nothing, null where there is no text. */
  type: 'article' | 'live-blog' | 'press-release' | 'transcript' | 'interview' | 'letter' | 'newsletter' | null
  /** ISO 639-1 code of the language; null where it is not sure. */
  language: string | null
  /** The headline. */
  headline: string | null
  /** The sentence or two that introduce the article below its headline. */
  standfirst: string | null
  /** The lines that name the authors, as they stand in the text. */
  byline: string | null
  /** Names of the authors, one by one. */
  authors: string[]
  /** Place, and agency or date, that a report begins with: `HARLOW, Ore. (AP)`. */
  dateline: string | null
  /** ISO 8601, as precise as the dump; without an offset where it names none. Ambiguous and relative dates are null. */
  published: string | null
  /** When it was last changed; the same form as `published`. */
  modified: string | null
  /** The paper, agency or site that published the article. */
  publication: string | null
  /** The section of the paper or site. */
  section: string | null
  /** The page of the paper, as the record has it. */
  page: string | null
  /** Where each fact is from: `record` where the input record named it (a field of JSON, front matter, a mail header, a label of a vendor), `text` where a line of the text did. */
  origins: Origins
  /** Paragraphs, subheads, quotes, lists and notes that stand, as plain text with a blank line between two; without headline, standfirst, byline, dates and captions. */
  text: string
  /** Captions of pictures, in the order of the text. */
  captions: Caption[]
  /** Entries of a live blog, in the order of the text; empty for other types. */
  updates: Update[]
  /** What a reader should check or know. */
  warnings: Warning[]
  /** What record and text say beside the facts above, uninterpreted. */
  hints: Hint[]
  /** Counts. */
  stats: Stats
  /** The file or stream that the record came in. */
  source: Source
  /** What made the document. */
  generator: Generator
  /** All non-blank lines of the record, in its order. */
  blocks: DocumentBlock[]
  /** Fields of the input record that were asked for with --keep-fields; absent otherwise. */
  fields?: { [key: string]: unknown }
}

/** Where each fact is from: `record` where the input record named it (a field of JSON, front matter, a mail header, a label of a vendor), `text` where a line of the text did. */
export interface Origins {
  /** Where it is from; null where there is none. */
  headline: 'record' | 'text' | null
  /** Where it is from; null where there is none. */
  standfirst: 'record' | 'text' | null
  /** Where it is from; null where there is none. */
  authors: 'record' | 'text' | null
  /** Where it is from; null where there is none. */
  published: 'record' | 'text' | null
  /** Where it is from; null where there is none. */
  modified: 'record' | 'text' | null
  /** Where it is from; null where there is none. */
  language: 'record' | 'text' | null
  /** Where it is from; null where there is none. */
  publication: 'record' | 'text' | null
  /** Where it is from; null where there is none. */
  section: 'record' | 'text' | null
  /** Where it is from; null where there is none. */
  page: 'record' | 'text' | null
}

/** The caption of a picture that the dump does not hold. */
export interface Caption {
  /** What it says, without the credit. */
  text: string
  /** Whose picture it is, without a label such as `Photo:`. */
  credit: string | null
  /** The first line, counted from 1 in the file. */
  line: number
}

/** One entry of a live blog. */
export interface Update {
  /** Its heading. */
  heading: string | null
  /** As precise as the dump: 17:32, or an ISO 8601 date and time. */
  time: string | null
  /** Its paragraphs, a blank line between two. */
  text: string
  /** The first line, counted from 1 in the file. */
  line: number
  /** The last line. */
  lineEnd: number
}

/** Something that a reader should check or know. */
export interface Warning {
  /** `warning` where a person ought to look, `info` where it only explains. */
  level: 'warning' | 'info'
  /** Which warning it is; stable. */
  code: string
  /** What was found, in words; not stable. */
  message: string
  /** Counted from 1 in the file; null where it is about no line. */
  line: number | null
  /** The last line; null where it is about no line. */
  lineEnd: number | null
}

/** A field of the record, or a labelled line of the text, that says something of the article. */
export interface Hint {
  /** The field's name. */
  field: string
  /** What it says, as it stands there. */
  value: string
  /** Counted from 1 in the file; null where it is about no line. */
  line: number | null
}

/** Blocks of each role. */
export interface RoleCounts {
  /** Blocks of this role. */
  headline: number
  /** Blocks of this role. */
  standfirst: number
  /** Blocks of this role. */
  byline: number
  /** Blocks of this role. */
  date: number
  /** Blocks of this role. */
  subhead: number
  /** Blocks of this role. */
  body: number
  /** Blocks of this role. */
  caption: number
  /** Blocks of this role. */
  boilerplate: number
}

/** Counts. */
export interface Stats {
  /** Lines of the record, blank ones included. */
  lines: number
  /** Lines with visible characters. */
  nonBlank: number
  /** Words of `text`, by white space. */
  words: number
  /** Blocks struck as boilerplate. */
  struckBlocks: number
  /** Lines of those blocks. */
  struckLines: number
  /** The lowest `confidence` of a block, 0 to 1; null where there is none. */
  lowestConfidence: number | null
  /** Blocks of each role. */
  roles: RoleCounts
}

/** The file or stream that the record came in. */
export interface Source {
  /** The file's name without its folder; null for standard input. */
  name: string | null
  /** The input record's own id. */
  id: string | null
  /** The input record's own address. */
  url: string | null
  /** Counted from 1 in the file; null in a stream from standard input, which may be a part of one. */
  record: number | null
  /** Records in the file; null in a stream. */
  records: number | null
  /** The file's size in bytes; null in a stream. */
  bytes: number | null
  /** SHA-256 of the file's bytes in hex; null in a stream. */
  sha256: string | null
  /** As the WHATWG Encoding Standard names it; ASCII is utf-8. */
  encoding: string
  /** Whether the text began with a byte order mark. */
  bom: boolean
  /** How its lines end. */
  eol: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none'
  /** As --from names it. */
  format: string
  /** How its lines are set: blocks with blank lines between, one line a block, hard-wrapped, or paged. */
  layout: 'blocks' | 'lines' | 'wrapped' | 'paged'
  /** What made text of a document that is none; lines, bytes and id are those of that text. Absent where the file is text. */
  converter?: string
}

/** What made the document. */
export interface Generator {
  /** The program. */
  name: 'stet'
  /** Its version. */
  version: string
  /** The name of the labeller's weights; null where they have none. */
  weights: string | null
  /** SHA-256 of the profile of recurring lines that was used. Absent where none was. */
  profile?: string
}

/** A run of non-blank lines; together the blocks hold each non-blank line of the record exactly once. */
export type DocumentBlock = {
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
  /** A person has said what these lines are; `confidence` is 1 then. */
  corrected?: true
  /** What the labeller decided of a corrected block by itself. */
  own?: {
    /** Its role. */
    role: 'headline' | 'standfirst' | 'byline' | 'date' | 'subhead' | 'body' | 'caption' | 'boilerplate'
    /** How sure that was, 0 to 1. */
    confidence: number
  }
} & (
  | {
      /** What it is. */
      role: 'headline'
      /** This role has no kinds. */
      kind: null
    }
  | {
      /** What it is. */
      role: 'standfirst'
      /** This role has no kinds. */
      kind: null
    }
  | {
      /** What it is. */
      role: 'byline'
      /** This role has no kinds. */
      kind: null
    }
  | {
      /** What it is. */
      role: 'date'
      /** A finer name within the role. */
      kind: 'published' | 'modified' | 'update'
    }
  | {
      /** What it is. */
      role: 'subhead'
      /** A finer name within the role. */
      kind: 'section' | 'update'
    }
  | {
      /** What it is. */
      role: 'body'
      /** A finer name within the role. */
      kind: 'paragraph' | 'list-item' | 'quote' | 'embed-intro' | 'tagline' | 'correction'
    }
  | {
      /** What it is. */
      role: 'caption'
      /** A finer name within the role. */
      kind: 'picture' | 'video' | 'gallery'
    }
  | {
      /** What it is. */
      role: 'boilerplate'
      /** A finer name within the role. */
      kind:
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
    }
)
