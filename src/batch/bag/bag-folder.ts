import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { codeOf, FileError, withFileErrors } from '../files/io-errors.ts'
import { type LockOptions, lockFolder } from '../files/lock.ts'
import { makeFolder } from '../files/make-folder.ts'
import { type OutputFolder, openOutputFolder } from '../files/output-folder.ts'
import { statRegular } from '../files/regular-file.ts'
import { removeStaleFiles, removeStaleFilesIn } from '../files/temporary-files.ts'
import { realPath } from '../inputs/true-path.ts'
import { JOURNAL, type Journal, openJournal } from '../journal/journal.ts'
import { storedInfo, type Tag, withTags } from './bag-info.ts'
import { BAGIT, DECLARATION, hasManifests, PAYLOAD, removeManifests } from './bagit.ts'
import { checkFixedNames } from './fixed-names.ts'
import { refuseInBag } from './refuse-in-bag.ts'

/** An archive's folder that is open to one run. */
export interface BagFolder {
  /** Its true path, or the path as given where it is missing and stays so. */
  root: string
  journal: Journal
  /** Nothing may be changed. */
  readOnly: boolean
  fsync: boolean
  /** What its `bag-info.txt` is to say, beside what it says already. */
  info: GivenInfo
}

/** What a run was asked to write into `bag-info.txt`. */
export interface GivenInfo {
  tags: readonly Tag[]
  /** Whether manifests of SHA-512 are wanted; a bag that has them keeps them. */
  sha512: boolean
}

interface BagFolderOptions {
  readOnly: boolean
  fsync: boolean
  info: GivenInfo
  lock: LockOptions
}

/**
 * Opens an archive's folder, made where it is missing, to one run at a time. Throws a FileError where it cannot be used: locked, no
 * archive, no permission, a link or a pipe in place of one of its files. A run that ends before its first file leaves no empty folder behind.
 */
export async function withBag<T>(
  folder: string,
  { readOnly, fsync, info, lock }: BagFolderOptions,
  use: (bag: BagFolder) => Promise<T>
): Promise<T> {
  refuseInBag(folder)
  const wasThere = existsSync(folder)
  const root = openFolder(folder, readOnly)
  const isReadOnly = readOnly || root === null
  const release = isReadOnly ? () => {} : lockFolder(root, lock)
  try {
    const journal = openJournal(root ?? folder, { readOnly: isReadOnly, fsync })
    try {
      return await use({ root: root ?? folder, journal, readOnly: isReadOnly, fsync, info })
    } finally {
      journal.close()
    }
  } finally {
    release()
    if (root !== null && !wasThere) removeIfEmpty(root)
  }
}

/**
 * Makes an archive ready to be written into. `isClean`: no unlisted file is in it, since the last run was completed or there
 * was none.
 */
export function prepareBag({ root, fsync }: BagFolder): { folder: OutputFolder; isClean: boolean } {
  const folder = openOutputFolder(root, { fsync, force: true, exclusive: true })
  const isClean = hasManifests(root) || !existsSync(`${root}/${PAYLOAD}`)
  if (isClean) removeStaleFilesIn(root, true)
  else removeStaleFiles(root, true)
  return { folder, isClean }
}

/** Starts a new archive: its journal before any other file, since a folder is known as an archive by it. */
export function startBag({ root, journal }: BagFolder, folder: OutputFolder, writeRecipes: () => void): void {
  if (journal.recipes.size === 0) {
    removeManifests(root)
    writeRecipes()
  }
  if (statRegular(path.join(root, JOURNAL)) === undefined) folder.put(JOURNAL, '')
  folder.put(BAGIT, DECLARATION)
}

/** Whether a bag's `bag-info.txt` would say something else than it does. */
export function isInfoChanged({ root, info }: BagFolder): boolean {
  const { tags, hasSha512 } = storedInfo(root)
  return (info.sha512 && !hasSha512) || !isDeepStrictEqual(withTags(tags, info.tags), tags)
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Not empty.
  }
}

/** Checks that the folder is new, empty or an archive; gives its true path, or null where it is missing and stays so. */
function openFolder(folder: string, readOnly: boolean): string | null {
  let names: string[] = []
  try {
    names = withFileErrors(folder, () => readdirSync(folder)).filter((name) => !name.startsWith('.stet-'))
  } catch (error) {
    if (codeOf(error) !== 'missing') throw error
    if (readOnly) return null
    withFileErrors(folder, () => makeFolder(folder))
  }
  // A declaration alone is no file that could be lost.
  if (!names.includes(JOURNAL) && names.some((name) => name !== BAGIT))
    throw new FileError(
      'not-an-archive',
      folder,
      'holds files and is no archive of stet: name a new or an empty folder'
    )
  const root = realPath(folder)
  checkFixedNames(root)
  return root
}
