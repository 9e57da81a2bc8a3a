import { statSync } from 'node:fs'
import path from 'node:path'
import type { Found } from '../inputs/walk.ts'
import type { Change, Journal } from '../journal/journal.ts'
import { begunIn } from '../journal/started-inputs.ts'
import { isSafe } from '../naming/safe-path.ts'
import { originalFile } from '../processing/output-paths.ts'

/** Inputs that a run which died had begun, and which are not given this time. */
export interface Orphans {
  /** Those whose originals are in the archive: they can be done from there. */
  found: Found[]
  names: string[]
  /** Those whose old originals have gone from the archive: nothing can be done without the inputs. */
  lost: string[]
}

/** Finds what dead runs have left unfinished; what had not been begun in earnest is taken out of the journal. */
export function orphansIn(root: string, journal: Journal, given: ReadonlySet<string>): Orphans {
  const orphans: Orphans = { found: [], names: [], lost: [] }
  const nothing: Change[] = []
  for (const [source, name] of unfinished(root, journal)) {
    if (given.has(source) || !isSafe(name)) continue
    const original = path.join(root, originalFile(name))
    const stats = statSync(original, { throwIfNoEntry: false })
    if (stats?.isFile() === true) {
      orphans.found.push({ path: original, relative: source, size: stats.size })
      orphans.names.push(name)
    } else if (journal.hasEntry(source)) orphans.lost.push(source)
    else if (journal.isVoid(source)) nothing.push({ what: 'unvoid', source })
  }
  journal.append(nothing)
  return orphans
}

/** Sources and names of inputs that were being replaced, or made for the first time, when a run died. */
function unfinished(root: string, journal: Journal): Map<string, string> {
  const all = new Map<string, string>()
  for (const source of journal.sources()) if (journal.isVoid(source)) all.set(source, journal.nameOf(source) as string)
  for (const { source, name } of begunIn(root)) if (!journal.hasEntry(source)) all.set(source, name)
  return all
}
