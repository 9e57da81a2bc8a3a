import { lstatSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileKind } from '../inputs/file-kind.ts'
import { codeOf, FileError, withFileErrors } from './io-errors.ts'
import { statRegular } from './regular-file.ts'

/** Folders that are remembered; all are forgotten at this many, so that memory stays flat. */
const KNOWN_FOLDERS = 4096

/** The folders below a root, none of which may be a symbolic link. What is not there is no error of its own. */
export class FolderTree {
  /** A true path. */
  readonly root: string
  readonly #prefix: string
  readonly #known = new Set<string>()

  constructor(root: string) {
    this.root = root
    this.#prefix = root.endsWith(path.sep) ? root : root + path.sep
  }

  /** The absolute path of a name below the root, which has `/` between its segments. Throws a FileError `outside` for one that leads out. */
  resolve(name: string): string {
    const target = path.sep === '/' && !UNSAFE_SEGMENT.test(name) ? this.#prefix + name : path.resolve(this.root, name)
    if (!target.startsWith(this.#prefix))
      throw new FileError('outside', name, 'this name leads out of the output folder')
    return target
  }

  /** Checks a folder and those above it up to the root. @throws FileError, or what the file system throws where it is missing */
  check(folder: string): void {
    this.#visit(folder, () => {})
  }

  /** The same, each one made where it is missing. */
  make(folder: string): void {
    this.#visit(folder, makeOne)
  }

  /** Whether a folder is there. Throws a FileError where something else is, there or above it. */
  has(folder: string): boolean {
    try {
      this.check(folder)
      return true
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    }
  }

  /** The size of a regular file; null where it is missing. Throws a FileError where something else is there. */
  sizeOf(file: string): number | null {
    return withFileErrors(file, () => (this.has(path.dirname(file)) ? (statRegular(file)?.size ?? null) : null))
  }

  /** To be called where a folder that was there may have gone. */
  forget(): void {
    this.#known.clear()
  }

  #visit(folder: string, prepare: (folder: string) => void): void {
    if (folder === this.root || this.#known.has(folder)) return
    if (!folder.startsWith(this.#prefix)) throw new FileError('outside', folder, 'is not in the output folder')
    this.#visit(path.dirname(folder), prepare)
    prepare(folder)
    const stats = lstatSync(folder)
    if (stats.isSymbolicLink())
      throw new FileError(
        'outside',
        folder,
        'is a symbolic link, which may lead out of the output folder: expected a folder'
      )
    if (!stats.isDirectory()) throw new FileError('not-a-folder', folder, `is ${fileKind(stats)}: expected a folder`)
    if (this.#known.size >= KNOWN_FOLDERS) this.#known.clear()
    this.#known.add(folder)
  }
}

/** Segments that lead somewhere else than down. */
const UNSAFE_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/

function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
