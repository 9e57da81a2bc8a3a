import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeSync
} from 'node:fs'
import path from 'node:path'
import { BatchError, tell } from './faults.ts'
import { type Growing, openGrowing } from './growing.ts'
import { discard, syncFolder, temporaryFor } from './temporary.ts'

export { sweep, sweepOne } from './temporary.ts'

/** What became of a file: `new`, `same` bytes were there, other bytes were there and stay (`differs`) or went (`replaced`). */
export type Outcome = 'new' | 'same' | 'differs' | 'replaced'

export interface StoreOptions {
  /** Replace files that differ. */
  force?: boolean
  /** Wait until the bytes, and the folder's entry of them, are on the disk. */
  fsync?: boolean
}

export interface Store {
  /** The folder, as its true path. */
  readonly root: string
  /**
   * Puts a file under the root, whole or not at all. `name` is a relative path with `/`; folders are made. Throws a BatchError
   * that names the file: disk full, no permission, too many open files, read-only, a name that leads out of the root.
   */
  put(name: string, bytes: Uint8Array | string, force?: boolean): Outcome
  /** Takes a file away; nothing where it is gone already. Folders that this leaves empty go too. */
  remove(name: string): void
  /** Opens a file that grows in memory-sized pieces and gets its name, replacing what had it, when it is finished. */
  open(name: string): Growing
}

/** Folders known to be inside the root; forgotten at this many, so that memory stays flat. */
const KNOWN_FOLDERS = 4096

/** Opens a folder for writing, making it where it is missing. */
export function openStore(folder: string, options: StoreOptions = {}): Store {
  const root = tell(folder, () => {
    mkdirSync(folder, { recursive: true })
    return realpathSync(folder)
  })
  const known = new Set<string>()
  return {
    root,
    put(name, bytes, force = options.force === true) {
      const target = within(root, name)
      return tell(target, () => {
        ensureFolder(path.dirname(target), root, known)
        return putFile(target, bytes, force, options.fsync === true)
      })
    },
    remove(name) {
      const target = within(root, name)
      tell(target, () => removeFile(target, root, known))
    },
    open(name) {
      const target = within(root, name)
      return tell(target, () => {
        ensureFolder(path.dirname(target), root, known)
        refuseOdd(target)
        return openGrowing(target, options.fsync === true)
      })
    }
  }
}

function removeFile(target: string, root: string, known: Set<string>): void {
  rmSync(target, { force: true })
  for (let folder = path.dirname(target); folder !== root; folder = path.dirname(folder)) {
    try {
      rmdirSync(folder)
    } catch {
      return // Not empty, or not there: the end of the way up.
    }
    known.delete(folder)
  }
}

function putFile(target: string, bytes: Uint8Array | string, force: boolean, fsync: boolean): Outcome {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const before = compare(target, data)
  if (before === 'same' || (before === 'differs' && !force)) return before
  const temporary = temporaryFor(target)
  try {
    writeWhole(temporary, data, fsync)
    if (before === 'differs') renameSync(temporary, target)
    else if (!place(temporary, target)) {
      // Somebody was faster: what is there now decides again.
      if (!force) return compare(target, data) === 'same' ? 'same' : 'differs'
      renameSync(temporary, target)
    }
  } finally {
    discard(temporary)
  }
  if (fsync) syncFolder(path.dirname(target))
  return before === 'differs' ? 'replaced' : 'new'
}

/** Gives the file its final name unless that is taken; false if it is. */
function place(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS' && code !== 'EMLINK')
      throw error
  }
  // File systems without hard links (FAT, some network mounts): look, then rename.
  if (statSync(target, { throwIfNoEntry: false }) !== undefined) return false
  renameSync(temporary, target)
  return true
}

function compare(target: string, data: Uint8Array): 'new' | 'same' | 'differs' {
  const stats = refuseOdd(target)
  if (stats === undefined) return 'new'
  return stats.size === data.byteLength && readFileSync(target).equals(data) ? 'same' : 'differs'
}

/** What is no file is never replaced: a device taken away for a file would be missed by everybody. */
function refuseOdd(target: string): Stats | undefined {
  const stats = statSync(target, { throwIfNoEntry: false })
  if (stats === undefined || stats.isFile()) return stats
  throw new BatchError('not-a-file', target, 'something that is no file has this name')
}

/** A file that the caller names: a symbolic link stands for what it leads to, and stays. */
export function linkedFile(file: string): string {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(file) ? realpathSync(file) : file
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

/** Makes a folder and checks that no symbolic link on the way has led out of the root. */
function ensureFolder(folder: string, root: string, known: Set<string>): void {
  if (known.has(folder)) return
  mkdirSync(folder, { recursive: true })
  const real = realpathSync(folder)
  if (real !== root && !real.startsWith(root.endsWith(path.sep) ? root : root + path.sep))
    throw new BatchError('outside', folder, 'a symbolic link leads out of the output folder here')
  if (known.size >= KNOWN_FOLDERS) known.clear()
  known.add(folder)
}

function within(root: string, name: string): string {
  const target = path.resolve(root, name)
  const prefix = root.endsWith(path.sep) ? root : root + path.sep
  if (!target.startsWith(prefix)) throw new BatchError('outside', name, 'this name leads out of the output folder')
  return target
}
