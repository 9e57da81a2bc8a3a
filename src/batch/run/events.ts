import type { ErrorCode } from '../../errors.ts'
import type { InputProblem } from '../inputs/walk.ts'
import type { UnreadRecord } from '../journal/entries.ts'
import type { Action } from '../processing/action.ts'
import type { DocumentSummary } from '../processing/document-summary.ts'

/** What a run tells its caller while it lasts. */
export type RunEvent =
  /** `bytes`: of all of them together; 0 where they are not known. */
  | { type: 'found'; inputs: number; bytes: number }
  | { type: 'problem'; problem: InputProblem }
  /** The lock of another run has been taken over, as asked for; `holder` says whose it was. */
  | { type: 'took-lock'; holder: string }
  /** An input that a run which died had started, and which is not given now, is being finished from the archive's own copy. */
  | { type: 'recovered'; source: string }
  /** A profile of the inputs has been made, as asked for. */
  | { type: 'profiled'; profile: ProfileCounts }
  /** The archive's own profile is used, of so many dumps. */
  | { type: 'profile-kept'; documents: number }
  /** An input is left out, as asked for: its articles duplicate those of another. */
  | { type: 'left-out'; source: string; original: string; similarity: number }
  /** An archive that is to be merged is being verified. */
  | { type: 'verifying'; folder: string }
  /** An input's names have been looked up, before anything is written. */
  | { type: 'looked'; path: string; bytes?: number }
  /** Some records of a long input are done. */
  | { type: 'part'; path: string; summaries: readonly DocumentSummary[]; errors: readonly UnreadRecord[] }
  | InputDone
  /** All inputs are done; manifests and catalogue are being written. */
  | { type: 'completing' }

/** What a profile comes to. */
export interface ProfileCounts {
  /** Exact copies count once. */
  documents: number
  /** How many of them are near copies of others. */
  copies: number
  sources: number
  /** Lines that stand in more than one document of their source. */
  recurring: number
  /** Lines were dropped, since there were more than are kept. */
  isCut: boolean
}

export interface InputDone {
  type: 'done'
  path: string
  /** Its size; left out where it is not known. */
  bytes?: number
  action: Action
  message: string | null
  /** The error's, where there is one. */
  code: ErrorCode | null
  outputs: readonly string[]
  summaries: readonly DocumentSummary[]
  errors: readonly UnreadRecord[]
}
