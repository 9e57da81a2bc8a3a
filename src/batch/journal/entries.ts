/** A file of the output folder, as a manifest will list it. */
export interface OutputFile {
  /** From the output folder, with `/`. */
  path: string
  bytes: number
  sha256: string
}

/** A row of the catalogue: one article. */
export interface CatalogueRow {
  id: string
  source: string
  record: number
  headline: string | null
  byline: string | null
  /** Who wrote it, with `; ` between; null where nobody is named. Rows of earlier versions lack it and `modified`. */
  authors?: string | null
  published: string | null
  modified?: string | null
  publication: string | null
  section: string | null
  page: string | null
  /** null where the record holds no text. */
  type: string | null
  language: string | null
  words: number
  /** Lines with visible characters; rows of earlier versions lack it, and the two that are optional below. */
  lines?: number
  struckLines: number
  lowestConfidence: number | null
  warnings: number
  /** The codes of the warnings, each once, with a space between; null where there are none. */
  warningCodes?: string | null
  /** How many blocks have the role that a person has given them. */
  corrected?: number
  json: string
  markdown: string
  /** What near duplicates of its text are found by (see src/duplicates), in the journal alone; rows of earlier versions have none. */
  sketch?: string
}

/** A record that could not be read. */
export interface UnreadRecord {
  code: string
  message: string
  line: number | null
}

/** Files and articles of an input, or of some of its records. */
export interface EntryPart {
  files: OutputFile[]
  rows: CatalogueRow[]
}

/**
 * All that is known of one finished input: enough to resume without doing it again, and to write catalogue and manifests without
 * reading its files. An input with very many records has its earlier ones in parts, so that the lines of the journal stay short.
 */
export interface Entry extends EntryPart {
  /** The input's path below the inputs' common folder. */
  source: string
  /** The safe path it got in the output folder. */
  name: string
  size: number
  sha256: string
  /** The recipe it was made by: the first 16 hex digits of the recipe's SHA-256. */
  made: string
  /** How many parts come before; left out where none do. */
  parts?: number
  /** Struck lines by kind of boilerplate. */
  struck: Record<string, number>
  warnings: Record<string, number>
  /** How many of its records could not be read, and the first of them. */
  bad: number
  errors: UnreadRecord[]
  /** What tells which corrections its documents were made with: see `correctionsDigest`; left out where none were. */
  corrections?: string
  /** Ids of earlier texts of its documents whose corrections were looked for in these; left out where there are none. */
  earlier?: string[]
}

/** A part as a line of the journal, numbered from 1. */
export interface EntryPartLine extends EntryPart {
  source: string
  part: number
}

/** Program and settings that entries are made by. */
export interface Recipe {
  /** Its name, which entries refer to. */
  made: string
  version: string
  weights: string | null
  /** SHA-256 of the profile of recurring lines; left out where none was used. */
  profile?: string
  settings: Readonly<Record<string, unknown>>
}
