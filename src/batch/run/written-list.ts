import { existsSync } from 'node:fs'
import path from 'node:path'
import { type OutputFolder, openOutputFolder } from '../files/output-folder.ts'
import { MARKED_FORMATS, WRITTEN_LIST, writtenNames } from '../inputs/own-files.ts'
import { truePath } from '../inputs/true-path.ts'
import type { FileFormat } from '../processing/layout.ts'

/** What a run will write. */
interface PlannedRun {
  formats: readonly FileFormat[]
  /** The files in these formats, and folders, which end in `/`. */
  namesIn: (formats: readonly FileFormat[]) => Iterable<string>
  /** True paths of the folders that are inputs. */
  inputFolders: readonly string[]
}

/**
 * Lists what a run will write into an input folder in formats whose files do not say so themselves, so that the next run over that folder
 * leaves it out. To be called before anything is written; what has such a name already is somebody else's, and not listed.
 */
export function listOutputs(root: string, { formats, namesIn, inputFolders }: PlannedRun): void {
  const unmarked = formats.filter(({ name }) => !MARKED_FORMATS.has(name))
  if (unmarked.length === 0 || !inputFolders.some((folder) => isWithin(root, folder))) return
  const listed = new Set(writtenNames(root))
  const before = listed.size
  for (const name of namesIn(unmarked)) if (!existsSync(path.join(root, name.replace(/\/$/, '')))) listed.add(name)
  if (listed.size > before) write(openOutputFolder(root), listed)
}

/** The same for a single file of any number of documents and any ending. */
export function listOutput(file: string, inputFolders: readonly string[]): void {
  if (existsSync(file)) return
  const root = truePath(path.dirname(file))
  if (!inputFolders.some((folder) => isWithin(root, folder))) return
  write(openOutputFolder(root), new Set(writtenNames(root)).add(path.basename(file)))
}

function write(folder: OutputFolder, names: ReadonlySet<string>): void {
  folder.put(WRITTEN_LIST, [...names].map((name) => `${JSON.stringify(name)}\n`).join(''), true)
}

function isWithin(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
}
