import type { ConvertSettings, Engine } from './engine.ts'
import type { Problem } from './find.ts'
import { emptyTally, type Tally } from './tally.ts'
import type { Decision } from './work.ts'

/** What `archive` is asked for. */
export interface ArchiveOptions {
  /** Files, folders, glob patterns. */
  inputs: readonly string[]
  /** The archive's folder; made where it is missing. */
  to: string
  settings: ConvertSettings
  /** Pattern of names for JSON and Markdown, or null for the inputs' own. */
  name: string | null
  /** Threads; null: as many as the machine has cores, one for a handful of files. */
  jobs: number | null
  /** Replace what was made from another source or with other settings. */
  update: boolean
  /** Say what would be done, and touch nothing. */
  dryRun: boolean
  fsync: boolean
  /** End at the first input that fails. */
  failFast: boolean
  /** Follow symbolic links out of input folders. */
  follow: boolean
  /** What `Bagging-Date` will say. */
  date: Date
  /** Ends the run after the batches that are being done; the archive is left for the next run to complete. */
  signal?: AbortSignal
  hear?: (event: ArchiveEvent) => void
  /** Converts in this thread with this engine, whatever `jobs` says. */
  engine?: Engine
}

export type ArchiveEvent =
  | { type: 'found'; inputs: number }
  | { type: 'problem'; problem: Problem }
  /** Names are being looked at, one input after another, before anything is written. */
  | { type: 'looked'; path: string }
  | { type: 'done'; path: string; decision: Decision; message: string | null; outputs: readonly string[] }
  | { type: 'sealing' }

export interface ArchiveSummary {
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
  /** The bag's manifests are there and right. */
  sealed: boolean
  interrupted: boolean
}

export function emptySummary(inputs: number, gone: ArchiveSummary['gone']): ArchiveSummary {
  const decisions = { new: 0, same: 0, repaired: 0, replaced: 0, failed: 0, changed: 0, remade: 0, damaged: 0 }
  return {
    inputs,
    decisions: { ...decisions, 'in-the-way': 0 },
    problems: { errors: 0, skipped: 0 },
    tally: emptyTally(),
    gone,
    strays: [],
    failures: [],
    sealed: false,
    interrupted: false
  }
}

/** Whether everything that was asked for is in the archive now. */
export function isWhole(summary: ArchiveSummary): boolean {
  const { failed, changed, remade, damaged, 'in-the-way': inTheWay } = summary.decisions
  const undone = failed + changed + remade + damaged + inTheWay
  return undone + summary.problems.errors + summary.tally.badRecords + summary.strays.length === 0
}
