import path from 'node:path'
import { originalFile } from '../bag/bagit.ts'
import { FolderTree } from '../files/folder-tree.ts'
import type { Journal } from '../journal/journal.ts'
import { startedInputs } from '../journal/started-inputs.ts'
import { isSafe } from '../naming/safe-path.ts'
import type { NamedInput } from './run.ts'

/** Inputs that a run which died had started, and which are not given this time. */
export interface UnfinishedInputs {
  /** Those whose originals are in the archive: they can be finished from there. */
  recoverable: readonly NamedInput[]
  /** The paths of those whose old originals are no longer in the archive: nothing can be done without the inputs. */
  lost: readonly string[]
  /** The paths of those of which the journal says only that they are to be replaced, with no file written: this is to be taken back. */
  untouched: readonly string[]
}

/** Finds what runs that died have left unfinished. */
export function findUnfinished(root: string, journal: Journal, given: ReadonlySet<string>): UnfinishedInputs {
  const tree = new FolderTree(root)
  const recoverable: NamedInput[] = []
  const lost: string[] = []
  const untouched: string[] = []
  for (const { source, name } of unfinished(root, journal)) {
    if (given.has(source) || !isSafe(name)) continue
    const original = path.join(root, originalFile(name))
    const size = tree.sizeOf(original)
    if (size !== null) recoverable.push({ path: original, relative: source, size, name })
    else if (journal.hasEntry(source)) lost.push(source)
    else if (journal.isInvalid(source)) untouched.push(source)
  }
  return { recoverable, lost, untouched }
}

/** Inputs that were being replaced, or made for the first time, when a run died. */
function unfinished(root: string, journal: Journal): { source: string; name: string }[] {
  const names = new Map<string, string>()
  for (const source of journal.sources()) if (journal.isInvalid(source)) names.set(source, journal.nameOf(source) ?? '')
  for (const { source, name } of startedInputs(root)) if (!journal.hasEntry(source)) names.set(source, name)
  return [...names].map(([source, name]) => ({ source, name }))
}
