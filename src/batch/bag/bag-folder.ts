import { existsSync, readdirSync, realpathSync, rmdirSync } from 'node:fs'
import { BatchError, tell } from '../files/io-errors.ts'
import { lock } from '../files/lock.ts'
import { makeFolder } from '../files/make-folder.ts'
import { openStore, type Store } from '../files/output-folder.ts'
import { sweep, sweepOne } from '../files/temporary-files.ts'
import { JOURNAL, type Journal, openJournal } from '../journal/journal.ts'
import { forgetBegun } from '../journal/started-inputs.ts'
import { BAGIT, DECLARATION, isSealed, PAYLOAD, unseal } from './bagit.ts'
import { type Sealed, seal } from './manifests.ts'

/** An archive's folder that is open to one run. */
export interface BagFolder {
  /** Its true path, or the path as given where it is missing and stays so. */
  root: string
  journal: Journal
  /** Nothing may be touched. */
  still: boolean
  fsync: boolean
}

/**
 * Opens an archive's folder, made where it is missing, to one run at a time. Throws a BatchError where it cannot be used: locked, no
 * archive, no permission. A run that ends before its first file leaves no empty folder behind.
 */
export async function withBag<T>(
  folder: string,
  { still, fsync }: { still: boolean; fsync: boolean },
  use: (bag: BagFolder) => Promise<T>
): Promise<T> {
  const wasThere = existsSync(folder)
  const root = openFolder(folder, still)
  const isStill = still || root === null
  const release = isStill ? () => {} : lock(root)
  try {
    const journal = openJournal(root ?? folder, { readOnly: isStill, fsync })
    try {
      return await use({ root: root ?? folder, journal, still: isStill, fsync })
    } finally {
      journal.close()
    }
  } finally {
    release()
    if (root !== null && !wasThere) removeEmpty(root)
  }
}

/**
 * Makes an archive ready to be written into. `isClean`: nothing in it is strange, since the last run ended as it should or there
 * was none.
 */
export function prepare({ root, fsync }: BagFolder): { store: Store; isClean: boolean } {
  const store = openStore(root, { fsync, force: true, alone: true })
  const isClean = isSealed(root) || !existsSync(`${root}/${PAYLOAD}`)
  if (isClean) sweepOne(root)
  else sweep(root, true)
  return { store, isClean }
}

/** Declares a new archive: before any other file, since by its journal a folder is known as one. */
export function declare({ root, journal }: BagFolder, store: Store, first: () => void): void {
  if (journal.makings.size === 0) {
    unseal(root)
    first()
  }
  if (!existsSync(`${root}/${JOURNAL}`)) store.put(JOURNAL, '')
  store.put(BAGIT, DECLARATION)
}

/** Writes the manifests, last of all. */
export function close({ root, journal }: BagFolder, store: Store, about: { date: Date; agent: string }): Sealed {
  tell(root, () => makeFolder(`${root}/${PAYLOAD}`))
  unseal(root)
  forgetBegun(root)
  return seal(store, journal, about)
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Not empty.
  }
}

/** Checks that the folder is new, empty or an archive; gives its true path, or null where it is missing and stays so. */
function openFolder(folder: string, still: boolean): string | null {
  let names: string[] = []
  try {
    names = readdirSync(folder).filter((name) => !name.startsWith('.stet-'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') tell(folder, () => raise(error))
    if (still) return null
    tell(folder, () => makeFolder(folder))
  }
  // What a run leaves that died before its journal began is an archive too.
  if (!names.includes(JOURNAL) && names.some((name) => name !== BAGIT))
    throw new BatchError(
      'not-an-archive',
      folder,
      'holds files and is no archive of stet: name a new or an empty folder'
    )
  return realpathSync(folder)
}

function raise(error: unknown): never {
  throw error
}
