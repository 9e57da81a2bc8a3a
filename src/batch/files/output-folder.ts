import { existsSync, lstatSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Growing, openGrowing } from './atomic-stream.ts'
import { compare, compareLarge, copyLarge, isThere, type Outcome, putFile } from './atomic-write.ts'
import { BatchError, tell } from './io-errors.ts'
import { makeFolder } from './make-folder.ts'
import type { Original } from './source-file.ts'

export type { Outcome } from './atomic-write.ts'
export { sweep, sweepOne } from './temporary-files.ts'

export interface StoreOptions {
  /** Replace files that differ. */
  force?: boolean
  /** Wait until the bytes, and the folder's entry of them, are on the disk. */
  fsync?: boolean
  /** The caller holds the folder's lock: what is not there now is not put there by somebody else in the next moment. */
  alone?: boolean
}

export interface Store {
  /** The folder, as its true path. */
  readonly root: string
  /**
   * Puts a file under the root, whole or not at all. `name` is a relative path with `/`; folders are made. Throws a BatchError
   * that names the file: disk full, no permission, too many open files, read-only, a name that leads out of the root.
   */
  put(name: string, bytes: Uint8Array | string, force?: boolean): Outcome
  /** Puts a copy of an input. */
  copy(name: string, original: Original, force?: boolean): Outcome
  /** Takes a file away; nothing where it is gone already. Folders that this leaves empty go too. */
  remove(name: string): void
  /** Opens a file that grows in memory-sized pieces and gets its name, replacing what had it, when it is finished. */
  open(name: string): Growing
}

/** Folders known to be inside the root; forgotten at this many, so that memory stays flat. */
const KNOWN_FOLDERS = 4096

const ATTEMPTS = 5

/** Opens a folder for writing, making it where it is missing. */
export function openStore(folder: string, options: StoreOptions = {}): Store {
  const root = tell(folder, () => {
    makeFolder(folder)
    return realpathSync(folder)
  })
  const shelf: Shelf = { root, prefix: root.endsWith(path.sep) ? root : root + path.sep, known: new Set() }
  const manner = { fsync: options.fsync === true, alone: options.alone === true }
  return {
    root,
    put(name, bytes, force = options.force === true) {
      const target = within(shelf, name)
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      return tell(target, () => inFolder(shelf, target, () => putFile(target, data, { ...manner, force })))
    },
    copy(name, original, force = options.force === true) {
      if (original.held !== null) return this.put(name, original.held, force)
      const target = within(shelf, name)
      return tell(target, () => inFolder(shelf, target, () => copyLarge(target, original, { ...manner, force })))
    },
    remove(name) {
      const target = within(shelf, name)
      tell(target, () => removeFile(shelf, target))
    },
    open(name) {
      const target = within(shelf, name)
      return tell(target, () =>
        inFolder(shelf, target, () => {
          isThere(target)
          return openGrowing(target, manner.fsync)
        })
      )
    }
  }
}

/** A store that touches nothing, and says what would become of each file. */
export function lookingStore(root: string): Pick<Store, 'put' | 'copy' | 'remove'> {
  const shelf = { root, prefix: root.endsWith(path.sep) ? root : root + path.sep }
  const would = (before: 'new' | 'same' | 'differs', force: boolean) =>
    before === 'differs' && force ? 'replaced' : before
  return {
    put(name, bytes, force = false) {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      const target = within(shelf, name)
      return tell(target, () => would(compare(target, data), force))
    },
    copy(name, original, force = false) {
      if (original.held !== null) return this.put(name, original.held, force)
      const target = within(shelf, name)
      return tell(target, () => would(compareLarge(target, original), force))
    },
    remove() {}
  }
}

interface Shelf {
  root: string
  /** The root with a separator at its end. */
  prefix: string
  /** Folders that are inside the root. */
  known: Set<string>
}

function removeFile({ root, known }: Shelf, target: string): void {
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

/** Acts where the target's folder is there. Another thread may take a folder away that it has just emptied: then it is made again. */
function inFolder<T>(shelf: Shelf, target: string, action: () => T): T {
  const folder = path.dirname(target)
  for (let attempt = 1; ; attempt++) {
    try {
      ensureFolder(shelf, folder)
      return action()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === ATTEMPTS) throw error
      shelf.known.delete(folder)
    }
  }
}

/** A file that the caller names: a symbolic link stands for what it leads to, and stays. */
export function linkedFile(file: string): string {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(file) ? realpathSync(file) : file
}

/** Makes a folder and checks that no symbolic link on the way has led out of the root. */
function ensureFolder({ root, prefix, known }: Shelf, folder: string): void {
  if (known.has(folder)) return
  makeFolder(folder)
  const real = realpathSync(folder)
  if (real !== root && !real.startsWith(prefix))
    throw new BatchError('outside', folder, 'a symbolic link leads out of the output folder here')
  if (known.size >= KNOWN_FOLDERS) known.clear()
  known.add(folder)
}

/** Segments that lead somewhere else than down. */
const ODD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/

function within({ root, prefix }: Omit<Shelf, 'known'>, name: string): string {
  const target = path.sep === '/' && !ODD_SEGMENT.test(name) ? prefix + name : path.resolve(root, name)
  if (!target.startsWith(prefix)) throw new BatchError('outside', name, 'this name leads out of the output folder')
  return target
}
