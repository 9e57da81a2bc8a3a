import { existsSync, lstatSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { realPath } from '../inputs/true-path.ts'
import { type AtomicStream, openAtomicStream } from './atomic-stream.ts'
import {
  type Comparison,
  compare,
  compareFile,
  copyFileAtomically,
  type Outcome,
  writeFileAtomically
} from './atomic-write.ts'
import { FolderTree } from './folder-tree.ts'
import { codeOf, FileError, withFileErrors } from './io-errors.ts'
import { makeFolder } from './make-folder.ts'
import { statRegular } from './regular-file.ts'
import type { SourceFile } from './source-file.ts'
import { removeStaleFilesIn } from './temporary-files.ts'

interface OutputFolderOptions {
  /** Replace files that differ. */
  force?: boolean
  /** Wait until the bytes, and the folder's entry of them, are on the disk. */
  fsync?: boolean
  /** The caller holds the folder's lock: no other process writes into it. */
  exclusive?: boolean
}

/**
 * A folder that files are written into. Names are relative paths with `/`. Throws a FileError that names the file: disk full, no
 * permission, too many open files, read-only, a name that leads out of the root, a symbolic link in place of a file or folder.
 */
export interface OutputFolder {
  /** The folder, as its true path. */
  readonly root: string
  /** Writes a file, whole or not at all; folders are made. */
  put(name: string, bytes: Uint8Array | string, force?: boolean): Outcome
  /** Writes a copy of a file. */
  copy(name: string, source: SourceFile, force?: boolean): Outcome
  /** Removes a file, if it is there, and the folders that this leaves empty. */
  remove(name: string): void
  /** Opens a file that is written in chunks and gets its name, replacing what had it, when it is finished. */
  open(name: string): AtomicStream
}

const ATTEMPTS = 5

/** Opens a folder for writing, and makes it where it is missing. */
export function openOutputFolder(folder: string, options: OutputFolderOptions = {}): OutputFolder {
  const root = withFileErrors(folder, () => {
    makeFolder(folder)
    return realPath(folder)
  })
  const tree = new FolderTree(root)
  const writeOptions = { fsync: options.fsync === true, exclusive: options.exclusive === true }
  return {
    root,
    put(name, bytes, force = options.force === true) {
      const target = tree.resolve(name)
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      return withFolder(tree, target, () => writeFileAtomically(target, data, { ...writeOptions, force }))
    },
    copy(name, source, force = options.force === true) {
      if (source.content !== null) return this.put(name, source.content, force)
      const target = tree.resolve(name)
      return withFolder(tree, target, () => copyFileAtomically(target, source, { ...writeOptions, force }))
    },
    remove(name) {
      const target = tree.resolve(name)
      withFileErrors(target, () => removeFile(tree, target))
    },
    open(name) {
      const target = tree.resolve(name)
      return withFolder(tree, target, () => {
        statRegular(target)
        return openAtomicStream(target, writeOptions.fsync)
      })
    }
  }
}

/** The folder of a single output. What runs that were killed have left of theirs there goes; files of others stay. */
export function openFolderOf(file: string, options: OutputFolderOptions = {}): OutputFolder {
  const folder = openOutputFolder(path.dirname(file), options)
  try {
    removeStaleFilesIn(folder.root)
  } catch {
    // It belongs to somebody else, or is gone already.
  }
  return folder
}

/** A folder that nothing is written into: says what would become of each file. */
export function dryRunFolder(root: string): Pick<OutputFolder, 'put' | 'copy' | 'remove'> {
  const tree = new FolderTree(root)
  const outcome = (target: string, force: boolean, comparison: () => Comparison) =>
    withFileErrors(target, () => {
      const before = tree.has(path.dirname(target)) ? comparison() : 'new'
      return before === 'differs' && force ? 'replaced' : before
    })
  return {
    put(name, bytes, force = false) {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      const target = tree.resolve(name)
      return outcome(target, force, () => compare(target, data))
    },
    copy(name, source, force = false) {
      if (source.content !== null) return this.put(name, source.content, force)
      const target = tree.resolve(name)
      return outcome(target, force, () => compareFile(target, source))
    },
    remove() {}
  }
}

function removeFile(tree: FolderTree, target: string): void {
  if (!tree.has(path.dirname(target))) return
  rmSync(target, { force: true })
  for (let folder = path.dirname(target); folder !== tree.root; folder = path.dirname(folder)) {
    try {
      rmdirSync(folder)
    } catch {
      return // Not empty, or gone already.
    }
    tree.forget()
  }
}

/** Acts where the target's folder is there. Another thread may remove a folder that it has just emptied: then it is made again. */
function withFolder<T>(tree: FolderTree, target: string, action: () => T): T {
  return withFileErrors(target, () => {
    for (let attempt = 1; ; attempt++) {
      try {
        tree.make(path.dirname(target))
        return action()
      } catch (error) {
        if (codeOf(error) !== 'ENOENT' || attempt === ATTEMPTS) throw error
        tree.forget()
      }
    }
  })
}

/** A file that the caller names: a symbolic link stands for what it leads to, and stays. */
export function linkTarget(file: string): string {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(file) ? realPath(file) : file
}

/** Thrown where a file with other contents has a name that is wanted. */
export class FileInTheWay extends FileError {
  constructor(file: string) {
    super('exists', file, 'holds something else and was left as it is')
  }
}

/** The files of one input: those that are new are removed again where the input cannot be finished. */
export class Transaction {
  readonly #folder: Pick<OutputFolder, 'put' | 'copy' | 'remove'>
  readonly #created: string[] = []
  /** A file that was there has been replaced. */
  hasReplaced = false

  constructor(folder: Pick<OutputFolder, 'put' | 'copy' | 'remove'>) {
    this.#folder = folder
  }

  /** Throws a FileInTheWay where other contents are there and `force` is false. */
  write(name: string, content: Uint8Array | SourceFile, force: boolean): void {
    const outcome =
      'chunks' in content ? this.#folder.copy(name, content, force) : this.#folder.put(name, content, force)
    if (outcome === 'differs') throw new FileInTheWay(name)
    if (outcome === 'new') this.#created.push(name)
    if (outcome === 'replaced') this.hasReplaced = true
  }

  rollBack(): void {
    for (const name of this.#created) this.#folder.remove(name)
  }
}
