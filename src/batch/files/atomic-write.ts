import { closeSync, fsyncSync, linkSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import path from 'node:path'
import { openAtomicStream } from './atomic-stream.ts'
import { codeOf } from './io-errors.ts'
import { readRegular, statRegular } from './regular-file.ts'
import { openRegularFile, type SourceFile } from './source-file.ts'
import { removeTemporary, syncFolder, temporaryName } from './temporary-files.ts'

/** What became of a file: `new`, `same` bytes were there, other bytes were there and stay (`differs`) or went (`replaced`). */
export type Outcome = 'new' | 'same' | 'differs' | 'replaced'

/** What is there, compared with what is to be there. */
export type Comparison = Exclude<Outcome, 'replaced'>

interface WriteOptions {
  /** Replace what differs. */
  force: boolean
  fsync: boolean
  /** No other process writes into this folder. */
  exclusive: boolean
}

/** Writes a file into a folder that is there, whole or not at all. */
export function writeFileAtomically(
  target: string,
  data: Uint8Array,
  { force, fsync, exclusive }: WriteOptions
): Outcome {
  const before = compare(target, data)
  if (before === 'same' || (before === 'differs' && !force)) return before
  const folder = path.dirname(target)
  const temporary = temporaryName(folder)
  try {
    writeWhole(temporary, data, fsync)
  } catch (error) {
    removeTemporary(temporary)
    throw error
  }
  if (!moveIntoPlace(temporary, target, before === 'differs' || exclusive)) {
    // Another process was faster: what is there now is compared again.
    if (!force) {
      removeTemporary(temporary)
      return compare(target, data) === 'same' ? 'same' : 'differs'
    }
    moveIntoPlace(temporary, target, true)
  }
  if (fsync) syncFolder(folder)
  return before === 'differs' ? 'replaced' : 'new'
}

/** The same for a file that is not held in memory. */
export function copyFileAtomically(target: string, source: SourceFile, { force, fsync }: WriteOptions): Outcome {
  const before = compareFile(target, source)
  if (before === 'same' || (before === 'differs' && !force)) return before
  const stream = openAtomicStream(target, fsync)
  try {
    for (const chunk of source.chunks()) stream.write(chunk)
    stream.finish()
  } finally {
    stream.abandon()
  }
  return before === 'differs' ? 'replaced' : 'new'
}

/** Gives a temporary file its final name; false where that is taken and may not be overwritten: the temporary file stays then. */
function moveIntoPlace(temporary: string, target: string, overwrite: boolean): boolean {
  try {
    if (overwrite || !moveByLink(temporary, target)) renameSync(temporary, target)
    return true
  } catch (error) {
    if (!overwrite && codeOf(error) === 'EEXIST') return false
    removeTemporary(temporary)
    throw error
  }
}

/**
 * Links a file to its final name and removes the temporary one; false, and nothing done, on file systems without hard links (FAT,
 * some network mounts). @throws what the file system throws, EEXIST where the name is taken
 */
function moveByLink(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target)
  } catch (error) {
    if (!NO_HARD_LINKS.has(codeOf(error))) throw error
    if (statRegular(target) !== undefined) throw Object.assign(new Error(target), { code: 'EEXIST' })
    return false
  }
  unlinkSync(temporary)
  return true
}

const NO_HARD_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Compares what is there with bytes. Throws a FileError for what is no regular file. */
export function compare(target: string, data: Uint8Array): Comparison {
  const stats = statRegular(target)
  if (stats === undefined) return 'new'
  return stats.size === data.byteLength && readRegular(target).equals(data) ? 'same' : 'differs'
}

/** The same for a file that is not held in memory. */
export function compareFile(target: string, { bytes, sha256 }: SourceFile): Comparison {
  const stats = statRegular(target)
  if (stats === undefined) return 'new'
  return stats.size === bytes && openRegularFile(target).sha256 === sha256 ? 'same' : 'differs'
}

function writeWhole(file: string, data: Uint8Array, fsync: boolean): void {
  const handle = openSync(file, 'wx', 0o666)
  try {
    for (let at = 0; at < data.byteLength; ) at += writeSync(handle, data, at)
    if (fsync) fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
