import path from 'node:path'
import { FolderTree } from '../files/folder-tree.ts'
import type { InputFile } from '../inputs/walk.ts'
import type { Journal, JournalLine } from '../journal/journal.ts'
import { startedInputs } from '../journal/started-inputs.ts'
import { isSafe } from '../naming/safe-path.ts'
import { originalFile } from './bagit.ts'

/** Inputs that a run which died had started, and which are not given this time. */
export interface UnfinishedInputs {
  /** Those whose originals are in the archive: they can be finished from there. */
  recoverable: InputFile[]
  /** The names of these in the archive. */
  names: string[]
  /** Those whose old originals are no longer in the archive: nothing can be done without the inputs. */
  lost: string[]
}

/** Finds what runs that died have left unfinished; an input of which no file was written is taken out of the journal. */
export function findUnfinished(root: string, journal: Journal, given: ReadonlySet<string>): UnfinishedInputs {
  const tree = new FolderTree(root)
  const result: UnfinishedInputs = { recoverable: [], names: [], lost: [] }
  const untouched: JournalLine[] = []
  for (const { source, name } of unfinished(root, journal)) {
    if (given.has(source) || !isSafe(name)) continue
    const original = path.join(root, originalFile(name))
    const size = tree.sizeOf(original)
    if (size !== null) {
      result.recoverable.push({ path: original, relative: source, size })
      result.names.push(name)
    } else if (journal.hasEntry(source)) result.lost.push(source)
    else if (journal.isInvalid(source)) untouched.push({ what: 'restore', source })
  }
  journal.append(untouched)
  return result
}

/** Inputs that were being replaced, or made for the first time, when a run died. */
function unfinished(root: string, journal: Journal): { source: string; name: string }[] {
  const names = new Map<string, string>()
  for (const source of journal.sources()) if (journal.isInvalid(source)) names.set(source, journal.nameOf(source) ?? '')
  for (const { source, name } of startedInputs(root)) if (!journal.hasEntry(source)) names.set(source, name)
  return [...names].map(([source, name]) => ({ source, name }))
}
