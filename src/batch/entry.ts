/** A file of the bag, as the manifest will say it. */
export interface BagFile {
  /** From the archive's folder, with `/`. */
  path: string
  bytes: number
  sha256: string
}

/** A row of the catalogue: one article. */
export interface Row {
  id: string
  source: string
  record: number
  headline: string | null
  byline: string | null
  published: string | null
  type: string
  language: string | null
  words: number
  struck: number
  lowestConfidence: number | null
  warnings: number
  json: string
  markdown: string
}

/** What is known of one finished input: enough to do nothing again, and to write catalogue and manifests without looking. */
export interface Entry {
  /** The input's path below the inputs' common folder. */
  source: string
  /** The safe path it got in the archive. */
  name: string
  size: number
  sha256: string
  /** Which making it was made by: the first 16 hex digits of a making's sha256. */
  made: string
  files: BagFile[]
  rows: Row[]
  struck: Record<string, number>
  warnings: Record<string, number>
  /** Records of it that could not be read. */
  errors: { code: string; message: string; line: number | null }[]
}

/** Program and settings that an entry was made by. */
export interface Making {
  made: string
  version: string
  weights: string | null
  settings: Readonly<Record<string, unknown>>
}
