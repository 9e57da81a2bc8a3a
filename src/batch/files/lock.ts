import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { BatchError, tell } from './io-errors.ts'
import { isAlive } from './temporary-files.ts'

/** The lock's name in the archive's folder. */
export const LOCK = '.stet-lock'
const ATTEMPTS = 5

interface Holder {
  pid: number
  /** When the process started, in the system's own words: a number used again by another process has another start. */
  start: string | null
  host: string
  /** Makes each lock one of a kind. */
  token: string
}

/**
 * Takes the folder for this process, or throws a BatchError `locked` that names who has it. A lock whose process is
 * gone (or is another one under the same number) is taken over. Gives the function that lets go.
 */
export function lock(folder: string): () => void {
  const file = path.join(folder, LOCK)
  const mine: Holder = {
    pid: process.pid,
    start: startOf(process.pid),
    host: hostname(),
    token: randomBytes(8).toString('hex')
  }
  const text = `${JSON.stringify(mine)}\n`
  return tell(file, () => {
    // Linked whole from another name: a lock is never seen half-written.
    const draft = path.join(folder, `.stet-tmp-${process.pid}-0-${Date.now()}`)
    writeFileSync(draft, text, { flag: 'wx' })
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (take(draft, file)) return () => release(file, text)
        breakIfStale(file, draft)
      }
      throw new BatchError('locked', folder, `somebody else is taking this folder right now`)
    } finally {
      unlinkSync(draft)
    }
  })
}

function take(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
  }
  try {
    // A file system without hard links.
    writeFileSync(file, readFileSync(draft), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function breakIfStale(file: string, draft: string): void {
  const text = readOrNull(file)
  if (text === null) return
  const holder = holderOf(text)
  if (holder !== null && isHeld(holder))
    throw new BatchError(
      'locked',
      path.dirname(file),
      `another stet (process ${holder.pid} on ${holder.host}) is working on this folder; if that is not so, delete ${LOCK} in it`
    )
  // Out of the way by renaming: of two that do this, one moves the stale lock and the other perhaps the first one's new lock.
  const aside = `${draft}0`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readOrNull(aside) !== text) take(aside, file)
  unlinkSync(aside)
}

function isHeld(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  if (!isAlive(holder.pid)) return false
  const start = startOf(holder.pid)
  return start === null || holder.start === null || start === holder.start
}

function release(file: string, text: string): void {
  if (readOrNull(file) === text) unlinkSync(file)
}

function holderOf(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null
    if (typeof value?.pid !== 'number' || typeof value.host !== 'string') return null
    return { pid: value.pid, host: value.host, start: value.start ?? null, token: value.token ?? '' }
  } catch {
    return null
  }
}

/** Start of a process in clock ticks since the boot, with the boot's id; null where the system does not tell (not Linux). */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses and may hold anything; the 22nd is the start.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${start}`
  } catch {
    return null
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
