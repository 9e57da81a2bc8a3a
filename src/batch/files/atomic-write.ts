import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync
} from 'node:fs'
import path from 'node:path'
import { openGrowing } from './atomic-stream.ts'
import { BatchError } from './io-errors.ts'
import { type Original, openOriginal } from './source-file.ts'
import { discard, syncFolder, temporaryIn } from './temporary-files.ts'

/** What became of a file: `new`, `same` bytes were there, other bytes were there and stay (`differs`) or went (`replaced`). */
export type Outcome = 'new' | 'same' | 'differs' | 'replaced'

/** How a file is put in its place. */
interface Manner {
  /** Replace what differs. */
  force: boolean
  fsync: boolean
  /** Nobody else writes into this folder. */
  alone: boolean
}

/** Puts a file into a folder that is there. */
export function putFile(target: string, data: Uint8Array, { force, fsync, alone }: Manner): Outcome {
  const before = compare(target, data)
  if (before === 'same' || (before === 'differs' && !force)) return before
  const folder = path.dirname(target)
  const temporary = temporaryIn(folder)
  try {
    writeWhole(temporary, data, fsync)
  } catch (error) {
    discard(temporary)
    throw error
  }
  if (!place(temporary, target, before === 'differs' || alone)) {
    // Somebody was faster: what is there now decides again.
    if (!force) {
      discard(temporary)
      return compare(target, data) === 'same' ? 'same' : 'differs'
    }
    place(temporary, target, true)
  }
  if (fsync) syncFolder(folder)
  return before === 'differs' ? 'replaced' : 'new'
}

/** The same for an input that is not held in memory. */
export function copyLarge(target: string, original: Original, { force, fsync }: Manner): Outcome {
  const before = compareLarge(target, original)
  if (before === 'same' || (before === 'differs' && !force)) return before
  const growing = openGrowing(target, fsync)
  try {
    for (const piece of original.pieces()) growing.write(piece)
    growing.finish()
  } finally {
    growing.abandon()
  }
  return before === 'differs' ? 'replaced' : 'new'
}

/** Gives a temporary file its final name; false where that is taken and may not be overwritten: the temporary one stays then. */
function place(temporary: string, target: string, overwrite: boolean): boolean {
  try {
    if (overwrite || !link(temporary, target)) renameSync(temporary, target)
    return true
  } catch (error) {
    if (!overwrite && (error as NodeJS.ErrnoException).code === 'EEXIST') return false
    discard(temporary)
    throw error
  }
}

/**
 * Links a file to its final name, and takes the other away; false, and nothing done, on file systems without hard links (FAT, some
 * network mounts). @throws what the file system throws, EEXIST where the name is taken
 */
function link(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target)
  } catch (error) {
    if (!LINKLESS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    if (isThere(target)) throw Object.assign(new Error(target), { code: 'EEXIST' })
    return false
  }
  unlinkSync(temporary)
  return true
}

const LINKLESS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** @throws BatchError where the name is that of a folder or of something else that is no file */
export function isThere(target: string): boolean {
  const stats = statSync(target, { throwIfNoEntry: false })
  if (stats !== undefined && !stats.isFile())
    throw new BatchError('not-a-file', target, 'something that is no file has this name')
  return stats !== undefined
}

/** What is there, compared with what is to be there. */
export function compare(target: string, data: Uint8Array): 'new' | 'same' | 'differs' {
  if (!isThere(target)) return 'new'
  return statSync(target).size === data.byteLength && readFileSync(target).equals(data) ? 'same' : 'differs'
}

/** The same for an input that is not held in memory. */
export function compareLarge(target: string, { bytes, sha256 }: Original): 'new' | 'same' | 'differs' {
  if (!isThere(target)) return 'new'
  return statSync(target).size === bytes && openOriginal(target, bytes).sha256 === sha256 ? 'same' : 'differs'
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
