import type { LostCorrections } from '../../corrections/lost.ts'
import type { VerifyFault } from './faults.ts'

export interface VerifyOptions {
  folder: string
  /** Threads; null: as many as the machine has cores, one for a few files. */
  jobs: number | null
  signal?: AbortSignal
  onEvent?: (
    event: { type: 'fault'; fault: VerifyFault } | { type: 'progress'; done: number; total: number; path: string }
  ) => void
}

export interface VerifyResult {
  ok: boolean
  files: number
  bytes: number
  /** Documents that were counted against their sources. */
  records: number
  /** Sorted by path. */
  faults: VerifyFault[]
  interrupted: boolean
  /** Inputs whose documents wait for corrections that the archive holds: no fault. */
  outdated: number
  /** Corrections that the archive holds of texts that are not in it: no fault. */
  lost: LostCorrections
}

/** A verification under way. */
export interface Check extends VerifyResult {
  root: string
  /** The SHA-256 that the manifest lists for each path. */
  manifest: Map<string, string>
  options: VerifyOptions
}

export function report(check: Check, path: string, code: VerifyFault['code'], message: string): void {
  const fault = { path, code, message }
  check.faults.push(fault)
  check.options.onEvent?.({ type: 'fault', fault })
}
