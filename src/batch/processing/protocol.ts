import type { ErrorCode } from '../../errors.ts'
import type { OutputFormat } from '../../format-names.ts'
import type { CountedDocument } from '../../profile/index.ts'
import type { WriteOptions } from '../../write/index.ts'
import type { LinePosition } from '../files/append-only-file.ts'
import type { UnreadRecord } from '../journal/entries.ts'
import type { Action } from './action.ts'
import type { DocumentSummary } from './document-summary.ts'
import type { ConvertSettings } from './engine.ts'
import type { LayoutName } from './layouts.ts'
import type { Totals } from './totals.ts'

/** What every worker of a run is told once. */
export interface Setup {
  root: string
  layout: LayoutName
  settings: ConvertSettings
  formats: readonly OutputFormat[]
  writing: WriteOptions
  /** Only this part of the records; null for all. */
  shard: string | null
  /** The name of the recipe that new entries are made by. */
  recipe: string
  /** The journal's file, from which long entries are read. */
  journal: string
  /** The pattern of names for documents, or null for the input's own. */
  pattern: string | null
  /** Find out what would be done, and write nothing. */
  dryRun: boolean
  /** Give the lines that each document keeps as its text, to find out whether a profile would help. */
  keptLines: boolean
  /** Give a summary of each document. */
  summaries: boolean
  fsync: boolean
}

/** One input to be done. */
export interface Task {
  index: number
  /** Where to read it. */
  path: string
  source: string
  name: string
  /** In bytes; null for what can be read only once. */
  size: number | null
  /** Its entry in the journal, and where the parts are that come before. */
  line: string | null
  parts: readonly LinePosition[]
  /** It may replace what is there. */
  force: boolean
}

/** Sent before an input is done: a part of its entry has been written. */
export interface PartWritten {
  index: number
  part: number
  line: string
  summaries: DocumentSummary[]
  errors: UnreadRecord[]
  kept: CountedDocument[]
}

/** An error of one input, as threads send it to each other. */
export interface TaskError {
  code: ErrorCode
  message: string
  /** The next input would meet it too. */
  fatal: boolean
}

/** What came of an input. */
export interface TaskResult {
  index: number
  action: Action
  /** The journal's new line for it; null where nothing was done. */
  line: string | null
  /** How many parts belong to that line. */
  parts: number
  /** Paths in the output folder: those that would be written, or those in the way of them. */
  outputs: string[]
  error: TaskError | null
  /** A file that was there has been replaced or removed: the journal's old line is no longer true. */
  touched: boolean
  summaries: DocumentSummary[]
  /** The first records that could not be read, since the last part. */
  errors: UnreadRecord[]
  /** Lines that documents keep as their text, since the last part. */
  kept: CountedDocument[]
}

/** What a worker gives back for a batch of tasks. */
export interface BatchResult {
  results: TaskResult[]
  totals: Totals
}
