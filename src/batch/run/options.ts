import type { OutputFormat } from '../../format-names.ts'
import type { Found, Problem } from '../inputs/walk.ts'
import type { BadRecord } from '../journal/entries.ts'
import type { Decision } from '../processing/action.ts'
import type { Digest } from '../processing/document-summary.ts'
import type { ConvertSettings, Engine } from '../processing/engine.ts'
import { emptyTally, type Tally } from '../processing/totals.ts'

/** What every run over many inputs is asked for, whatever the layout. */
export interface RunOptions {
  /** The output folder; made where it is missing. */
  to: string
  settings: ConvertSettings
  /** Threads; null: as many as the machine has cores, one for a handful of files. */
  jobs: number | null
  /** Replace what is there and differs. */
  update: boolean
  fsync: boolean
  /** Ends the run after the batches that are being done; the next run goes on from there. */
  signal?: AbortSignal
  hear?: (event: RunEvent) => void
  /** Converts in this thread with this engine, whatever `jobs` says. */
  engine?: Engine
}

/** What `archive` is asked for. */
export interface ArchiveOptions extends RunOptions {
  /** Files, folders, glob patterns. */
  inputs: readonly string[]
  /** Pattern of names for JSON and Markdown, or null for the inputs' own. */
  name: string | null
  /** Say what would be done, and touch nothing. */
  dryRun: boolean
  /** End at the first input that fails. */
  failFast: boolean
  /** Follow symbolic links out of input folders. */
  follow: boolean
  /** Only this part of the inputs, `2/8`; null for all. */
  shard: string | null
  /** What `Bagging-Date` will say. */
  date: Date
}

/** What `convert` is asked for. */
export interface ConvertOptions extends RunOptions {
  inputs: readonly Found[]
  formats: readonly OutputFormat[]
  /** Only this part of the inputs and records, `2/8`; null for all. */
  shard: string | null
  /** Reads what is no regular file: a pipe, a device, standard input, whose path is `-`. */
  streams: (path: string) => AsyncIterable<Uint8Array>
}

/** What `merge` is asked for. */
export interface MergeOptions {
  /** Archives, each whole. */
  bags: readonly string[]
  /** The archive that they become, or are added to; made where it is missing. */
  to: string
  dryRun: boolean
  fsync: boolean
  /** What `Bagging-Date` will say. */
  date: Date
  signal?: AbortSignal
  hear?: (event: RunEvent) => void
}

export type RunEvent =
  | { type: 'found'; inputs: number }
  | { type: 'problem'; problem: Problem }
  /** What a dead run had begun of an input that is not given now is being finished from the archive's own copy. */
  | { type: 'rescued'; source: string }
  /** Names are being looked at, one input after another, before anything is written. */
  | { type: 'looked'; path: string }
  /** Some records of a long input are done. */
  | { type: 'part'; path: string; digests: readonly Digest[]; errors: readonly BadRecord[] }
  | InputDone
  | { type: 'sealing' }

export interface InputDone {
  type: 'done'
  path: string
  decision: Decision
  message: string | null
  outputs: readonly string[]
  digests: readonly Digest[]
  errors: readonly BadRecord[]
}

export interface Summary {
  /** All inputs that there are; `inputs` of them are this run's. */
  found: number
  inputs: number
  decisions: Record<Decision, number>
  problems: { errors: number; skipped: number }
  tally: Tally
  /** Sources archived earlier that are not among the inputs now, and are kept: how many, and the first of them. */
  gone: { count: number; first: string[] }
  /** Files under the payload folder that belong to no input. */
  strays: string[]
  /** The first failures, as messages that name the file. */
  failures: string[]
  /** The first records that could not be read in files of which others could. */
  unread: string[]
  /** The bag's manifests are there and right. */
  sealed: boolean
  interrupted: boolean
}

export function emptySummary(inputs: number): Summary {
  const decisions = { new: 0, same: 0, repaired: 0, replaced: 0, failed: 0, changed: 0, remade: 0, damaged: 0 }
  return {
    found: inputs,
    inputs,
    decisions: { ...decisions, 'in-the-way': 0 },
    problems: { errors: 0, skipped: 0 },
    tally: emptyTally(),
    gone: { count: 0, first: [] },
    strays: [],
    failures: [],
    unread: [],
    sealed: false,
    interrupted: false
  }
}

/** Whether everything that was asked for is in the output folder now. */
export function isWhole(summary: Summary): boolean {
  const { failed, changed, remade, damaged, 'in-the-way': inTheWay } = summary.decisions
  const undone = failed + changed + remade + damaged + inTheWay
  return undone + summary.problems.errors + summary.tally.badRecords + summary.strays.length === 0
}
