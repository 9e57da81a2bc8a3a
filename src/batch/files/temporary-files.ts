import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readdirSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { threadId } from 'node:worker_threads'
import { withFileErrors } from './io-errors.ts'

/** Temporary names: the prefix, the process, the thread, a random number. No other file is ever taken for a temporary one. */
const TEMPORARY = /^\.stet-tmp-(\d{1,10})-\d{1,10}-\d{1,16}$/
const RANDOM_BYTES = 6

/** A name in a folder that no other file has, and that `removeStaleFiles` knows. */
export function temporaryName(folder: string): string {
  const random = randomBytes(RANDOM_BYTES).readUIntBE(0, RANDOM_BYTES)
  return `${folder}${path.sep}.stet-tmp-${process.pid}-${threadId}-${random}`
}

/** Removes a temporary file, if it is still there. */
export function removeTemporary(file: string): void {
  try {
    unlinkSync(file)
  } catch {
    // Renamed already, or never made.
  }
}

/** Waits until a folder's entries are on the disk. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Removes what runs that died have left under a folder: temporary files whose names say that their process is gone.
 * Gives their number. `isLocked`: the caller holds the folder's lock, so that no temporary file in it is in use.
 */
export function removeStaleFiles(folder: string, isLocked = false): number {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const below = folders.reduce((removed, { name }) => removed + removeStaleFiles(path.join(folder, name), isLocked), 0)
  return below + removeStaleFilesIn(folder, isLocked)
}

/** The same for one folder without those below it. */
export function removeStaleFilesIn(folder: string, isLocked = false): number {
  let removed = 0
  for (const item of readdirSync(folder, { withFileTypes: true }))
    if (!item.isDirectory()) removed += removeIfStale(path.join(folder, item.name), isLocked)
  return removed
}

function removeIfStale(file: string, isLocked: boolean): number {
  const owner = TEMPORARY.exec(path.basename(file))?.[1]
  if (owner === undefined || (!isLocked && isAlive(Number(owner)))) return 0
  withFileErrors(file, () => unlinkSync(file))
  return 1
}

/** Whether a process with this number runs; yes where that cannot be known. 0 and numbers below are groups of processes, and none has them. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid < 1) return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
