import type { OutputFormat } from '../../format-names.ts'
import type { Fault } from '../files/io-errors.ts'
import type { BadRecord } from '../journal/entries.ts'
import type { Place } from '../journal/line-index.ts'
import type { Decision } from './action.ts'
import type { Digest } from './document-summary.ts'
import type { ConvertSettings } from './engine.ts'
import type { Layout } from './output-paths.ts'
import type { Tally } from './totals.ts'

/** What every worker of a run is told once. */
export interface Setup {
  root: string
  layout: Layout
  settings: ConvertSettings
  formats: readonly OutputFormat[]
  /** Only this part of the records; null for all. */
  shard: string | null
  /** The making that new entries are made by. */
  made: string
  /** The journal's file, in which long entries are looked up. */
  journal: string
  /** The pattern of names for documents, or null for the input's own. */
  pattern: string | null
  /** Find out what would be done, and write nothing. */
  look: boolean
  /** Give a digest of each document. */
  digests: boolean
  fsync: boolean
}

/** One input to be done. */
export interface Task {
  index: number
  /** Where to read it. */
  path: string
  source: string
  name: string
  /** In bytes; null for what can be read but once. */
  size: number | null
  /** What the journal says of it, and where the parts are that come before. */
  line: string | null
  parts: readonly Place[]
  /** It may replace what is there. */
  force: boolean
}

/** What is heard of an input before it is done: a part of its entry, and what goes with it. */
export interface News {
  index: number
  part: number
  line: string
  digests: Digest[]
  errors: BadRecord[]
}

/** What came of an input. */
export interface Done {
  index: number
  decision: Decision
  /** The journal's new line for it; null where nothing was done. */
  line: string | null
  /** How many parts belong to that line. */
  parts: number
  /** Paths in the output folder: those that would be written, or those in the way of them. */
  outputs: string[]
  fault: Fault | null
  /** A file that was there has been replaced or taken away: the journal's old line is no longer true. */
  touched: boolean
  digests: Digest[]
  /** The first records that could not be read, since the last part. */
  errors: BadRecord[]
}

/** What a worker gives back for a batch of tasks. */
export interface BatchDone {
  done: Done[]
  tally: Tally
}
