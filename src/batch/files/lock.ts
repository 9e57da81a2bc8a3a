import { randomBytes } from 'node:crypto'
import { closeSync, constants, linkSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { codeOf, FileError, withFileErrors } from './io-errors.ts'
import { openRegular, readRegular, readTextIfThere } from './regular-file.ts'
import { isAlive, removeTemporary, temporaryName } from './temporary-files.ts'

/** The lock's name in the archive's folder. */
export const LOCK = '.stet-lock'
const ATTEMPTS = 5
/** How often the process that holds a lock writes it again, in seconds. */
const HEARTBEAT = 20
/** Seconds after which a lock of another host that was not written again is taken over. */
const EXPIRES = 600
const MILLISECONDS = 1000

interface Holder {
  pid: number
  /** When the process started, as the system says it: another process that gets the same number later has another start. */
  start: string | null
  host: string
  /** Makes each lock different from all others. */
  token: string
  /** Seconds between two writes; null for a lock of a version that wrote it only once. */
  heartbeat: number | null
}

export interface LockOptions {
  /**
   * Take over at once the lock of another host, and that of a process of this host that runs but has not written it again for ten
   * minutes. One that is written again stays its process's while that runs on this host.
   */
  force?: boolean
  /** Told whose lock was taken over by `force`. */
  onTakeOver?: (holder: string) => void
}

/**
 * Locks the folder for this process, or throws a FileError `locked` that names the holder. Taken over is a lock whose process is gone (or
 * is another one with the same number), and one of another host that has not been written again for ten minutes. Gives the
 * function that removes the lock, which is also done when the process exits.
 */
export function lockFolder(folder: string, { force = false, onTakeOver = () => {} }: LockOptions = {}): () => void {
  const file = path.join(folder, LOCK)
  const holder: Holder = {
    pid: process.pid,
    start: startOf(process.pid),
    host: hostname(),
    token: randomBytes(8).toString('hex'),
    heartbeat: HEARTBEAT
  }
  const text = `${JSON.stringify(holder)}\n`
  return withFileErrors(file, () => {
    // Made whole under another name: a lock is never seen half-written.
    const whole = temporaryName(folder)
    try {
      writeText(whole, text)
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (take(whole, file, text)) return held(file, text)
        removeIfStale(file, whole, force, onTakeOver)
      }
      throw new FileError('locked', folder, 'another process is locking this folder right now')
    } finally {
      removeTemporary(whole)
    }
  })
}

/** A lock that is held: written again from time to time, and removed when the process exits. */
function held(file: string, text: string): () => void {
  const handle = openRegular(file, constants.O_RDWR)
  // The same bytes in the same place: nobody sees anything but the whole lock.
  const beat = setInterval(() => writeSync(handle, text, 0), HEARTBEAT * MILLISECONDS)
  beat.unref()
  const release = () => {
    process.removeListener('exit', release)
    clearInterval(beat)
    closeSync(handle)
    if (readTextIfThere(file) === text) unlinkSync(file)
  }
  process.once('exit', release)
  return release
}

function take(whole: string, file: string, text: string): boolean {
  try {
    linkSync(whole, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_HARD_LINKS.has(codeOf(error))) throw error
  }
  try {
    writeText(file, text)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const NO_HARD_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

function removeIfStale(file: string, whole: string, force: boolean, onTakeOver: (holder: string) => void): void {
  const text = readTextIfThere(file)
  if (text === null) return
  const holder = holderOf(text)
  const taken = holder === null ? null : refuseIfHeld(file, holder, ageOf(file, whole), force)
  // Renamed away first: of two processes that do this, one moves the stale lock, and the other perhaps the new lock of the first.
  const aside = temporaryName(path.dirname(file))
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = readRegular(aside).toString('utf8')
  if (moved !== text) take(aside, file, moved)
  else if (taken !== null) onTakeOver(taken)
  unlinkSync(aside)
}

/** How long ago the lock was written, in seconds. By the clock of the file system, which both files have from it. */
function ageOf(file: string, whole: string): number {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return written === undefined ? 0 : (statSync(whole).mtimeMs - written) / MILLISECONDS
}

/** Gives the words for the holder where only `force` takes the lock over; null where it would be taken over anyway. */
function refuseIfHeld(file: string, holder: Holder, age: number, force: boolean): string | null {
  const isHere = holder.host === hostname()
  if (isHere && !isRunning(holder)) return null
  const isSilent = holder.heartbeat !== null && age > EXPIRES
  if (!isHere && isSilent) return null
  const seconds = Math.max(0, Math.round(age))
  const who = `process ${holder.pid} on ${holder.host}, last sign of life ${seconds} seconds ago`
  if (force && (!isHere || isSilent)) return who
  const help = isHere ? HELP.here : holder.heartbeat === null ? HELP.once : HELP.elsewhere
  throw new FileError('locked', path.dirname(file), `another stet (${who}) is working on this folder${help}`)
}

/** What the message of a lock that is held ends with. */
const HELP = {
  here: `; a process of this machine keeps it while it runs, and ${EXPIRES} seconds after its last sign of life --break-lock takes it over`,
  once: '; --break-lock takes it over, if that process is gone',
  elsewhere: `; ${EXPIRES} seconds after its last sign of life the lock is taken over, and at once by --break-lock, if that process is gone`
} as const

function isRunning(holder: Holder): boolean {
  if (!isAlive(holder.pid)) return false
  const start = startOf(holder.pid)
  return start === null || holder.start === null || start === holder.start
}

function holderOf(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null
    if (typeof value?.pid !== 'number' || typeof value.host !== 'string') return null
    const { pid, host, start = null, token = '', heartbeat = null } = value
    return { pid, host, start, token, heartbeat }
  } catch {
    return null
  }
}

/** Start of a process in clock ticks since the boot, with the boot's id; null where the system does not tell (not Linux). */
function startOf(pid: number): string | null {
  try {
    const stat = readRegular(`/proc/${pid}/stat`).toString('utf8')
    // The second field is the program's name in parentheses and may hold anything; the 22nd is the start.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${readRegular('/proc/sys/kernel/random/boot_id').toString('utf8').trim()} ${start}`
  } catch {
    return null
  }
}

function writeText(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o666)
  try {
    writeSync(handle, text)
  } finally {
    closeSync(handle)
  }
}
