import { type LostCorrections, NONE_LOST } from '../../corrections/lost.ts'
import type { AlikeCounts } from '../bag/duplicate-groups.ts'
import type { Action } from '../processing/action.ts'
import { emptyTotals, type Totals } from '../processing/totals.ts'

export interface Summary {
  /** All inputs that were found; `inputs` of them are this run's. */
  found: number
  inputs: number
  /** How many inputs each action was taken on. */
  actions: Record<Action, number>
  problems: { errors: number; skipped: number }
  totals: Totals
  /** Inputs that were left out as duplicates, as asked for. */
  leftOut: number
  /** As what: exact copies or near duplicates, with the first of them; and articles that are alike to others and were kept for words or numbers of their own. */
  leftOutAs: {
    exact: number
    near: number
    own: number
    first: readonly { source: string; original: string; similarity: number }[]
  }
  /** Those of them that were archived earlier, and are kept: how many, and the first of them. */
  leftOutKept: { count: number; first: string[] }
  /** What the catalogue says of articles that are alike: groups of them, exact copies and near duplicates in them; null where it was not written. */
  alike: AlikeCounts | null
  /** Lines that several of the documents keep as their text, and how many documents hold the most frequent; null where a profile was used, or no such line is. */
  sharedText: { lines: number; most: number; documents: number } | null
  /** Sources archived earlier that are not among the inputs now, and are kept: how many, and the first of them. */
  gone: { count: number; first: string[] }
  /** Corrections that the archive holds of texts that are not in it. */
  lost: LostCorrections
  /** Files under the payload folder that belong to no input. */
  unlisted: string[]
  /** The first failures, as messages that name the file. */
  failures: string[]
  /** The first records that could not be read in files of which others could. */
  unread: string[]
  /** The bag's manifests are there and right. */
  complete: boolean
  interrupted: boolean
}

/** Failures and gone sources that are kept with their names; the others are counted. */
export const MAX_LISTED = 1000

export function emptySummary(inputs: number): Summary {
  const actions = { new: 0, same: 0, repaired: 0, replaced: 0, failed: 0, changed: 0, remade: 0, damaged: 0 }
  return {
    found: inputs,
    inputs,
    actions: { ...actions, 'in-the-way': 0 },
    problems: { errors: 0, skipped: 0 },
    totals: emptyTotals(),
    leftOut: 0,
    leftOutAs: { exact: 0, near: 0, own: 0, first: [] },
    leftOutKept: { count: 0, first: [] },
    alike: null,
    sharedText: null,
    gone: { count: 0, first: [] },
    lost: NONE_LOST,
    unlisted: [],
    failures: [],
    unread: [],
    complete: false,
    interrupted: false
  }
}

/** Adds a failure, as long as they are listed. */
export function addFailure(summary: Summary, message: string): void {
  if (summary.failures.length < MAX_LISTED) summary.failures.push(message)
}

/** Whether everything that was asked for is in the output folder now. */
export function isWhole(summary: Summary): boolean {
  const { failed, changed, remade, damaged, 'in-the-way': inTheWay } = summary.actions
  const undone = failed + changed + remade + damaged + inTheWay
  return undone + summary.problems.errors + summary.totals.badRecords + summary.unlisted.length === 0
}
