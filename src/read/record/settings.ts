/** Longest string that Node 20 holds, in UTF-16 code units (the limit of V8 on 64-bit machines). */
export const LONGEST_STRING = 2 ** 29 - 24

/** The settings of the read stage; `src/settings.ts` fills them in. */
export interface ReadSettings {
  /** The file's name without its folder; `null` for a stream. */
  name: string | null
  /** A format's name, or `null` to find it from the bytes. */
  from: string | null
  /** A WHATWG encoding name, or `null` to find it from the bytes. */
  encoding: string | null
  textField: string | null
  idField: string | null
  /** Fields of a JSON record or columns of a table that hold title, authors and date of publication; `null` to look for them. */
  titleField?: string | null
  authorField?: string | null
  dateField?: string | null
  /** Whether the other fields of a JSON record go through, as `kept`. */
  keepFields?: boolean
  /** Whether lines that were decoded wrongly before they came here are repaired, where the repair is exact. */
  fixMojibake?: boolean
  /** Whether a plain text is one article, even where several heads stand in it. */
  oneArticle?: boolean
  /** UTF-8 bytes a line may have. */
  longestLine: number
  /** UTF-8 bytes a document may have. */
  largestDocument: number
}
