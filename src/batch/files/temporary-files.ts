import { closeSync, fsyncSync, openSync, readdirSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { threadId } from 'node:worker_threads'
import { tell } from './io-errors.ts'

/** Temporary names: the prefix, the process, the thread, a number. Anything else is none of ours. */
const TEMPORARY = /^\.stet-tmp-(\d{1,10})-\d{1,10}-\d{1,15}$/
let serial = 0

/** A name in a folder that nobody else uses, and that `sweep` knows. */
export function temporaryIn(folder: string): string {
  return `${folder}${path.sep}.stet-tmp-${process.pid}-${threadId}-${serial++}`
}

/** Takes a temporary file away, if it is still there. */
export function discard(file: string): void {
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
 * Removes what runs that died have left under a folder: temporary files by their names whose process is gone.
 * Gives their number. `mine`: the caller holds the folder's lock, so that every temporary file is a dead one's.
 */
export function sweep(folder: string, mine = false): number {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const below = folders.reduce((removed, { name }) => removed + sweep(path.join(folder, name), mine), 0)
  return below + sweepOne(folder, mine)
}

/** The same for one folder without those below it. */
export function sweepOne(folder: string, mine = false): number {
  let removed = 0
  for (const name of readdirSync(folder)) removed += sweepFile(path.join(folder, name), mine)
  return removed
}

function sweepFile(file: string, mine: boolean): number {
  const owner = TEMPORARY.exec(path.basename(file))?.[1]
  if (owner === undefined || (!mine && isAlive(Number(owner)))) return 0
  tell(file, () => unlinkSync(file))
  return 1
}

/** Whether a process with this number runs; yes where that cannot be known. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
