import type { CheckedStore } from '../batch/bag/checked-store.ts'
import type { CorrectionsStore } from '../batch/bag/corrections-store.ts'
import type { Learner } from './learning/learn.ts'
import type { Reviewed } from './sources/reviewed.ts'

/** A review under way. */
export interface Review {
  reviewed: Reviewed
  /** Resolves when all articles are known; until then they are listed alone. */
  ready: Promise<void>
  corrections: CorrectionsStore
  checked: CheckedStore
  /** The folder that these are kept in. */
  root: string
  /** What was written again by this review; tells a page that what it shows may be old. */
  applied: number
  /** What is being learned from the corrections, where somebody has asked. */
  learner: Learner | null
  /** Who corrects, where it is told. */
  by: string | null
  now: () => Date
}
