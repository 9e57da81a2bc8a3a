import type { Corrections } from '../../corrections/corrections.ts'
import { correctionsDigest } from '../../corrections/digest.ts'
import { FolderTree } from '../files/folder-tree.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { Entry, EntryPart } from '../journal/entries.ts'
import type { Action } from './action.ts'
import { LAYOUTS } from './layouts.ts'
import type { Setup, Task } from './protocol.ts'

/**
 * Decides by what the journal says of the input: for one that it knows by `actionFor` of its layout, `bag-layout.ts` for archives,
 * `plain-layout.ts` for other folders.
 *
 * @param parts its entry part by part, as often as asked for
 */
export function decideAction(
  setup: Setup,
  corrections: Corrections,
  task: Task,
  earlier: Entry | null,
  source: SourceFile,
  parts: () => Iterable<EntryPart>
): Action {
  if (task.force) return 'replaced'
  if (earlier === null) return 'new'
  return LAYOUTS[setup.layout].actionFor({
    isSameSource: earlier.sha256 === source.sha256,
    isSameRecipe:
      earlier.made === setup.recipe && earlier.corrections === wantedCorrections(corrections, earlier.source, parts),
    stateOfFiles: () => stateOf(setup.root, parts())
  })
}

/** The digest of the corrections that an input's documents ought to be made with now. */
export function wantedCorrections(
  corrections: Corrections,
  source: string,
  parts: () => Iterable<EntryPart>
): string | undefined {
  if (corrections.size === 0) return undefined
  return correctionsDigest(corrections, idsIn(parts()), source)
}

/** The ids of an input's documents. */
export function* idsIn(parts: Iterable<EntryPart>): Generator<string> {
  for (const { rows } of parts) for (const { id } of rows) yield id
}

/** The state of an input's files, by their sizes: all there, some missing, or some altered. */
export function stateOf(root: string, parts: Iterable<EntryPart>): 'same' | 'repaired' | 'damaged' {
  const tree = new FolderTree(root)
  let state: 'same' | 'repaired' = 'same'
  for (const { files } of parts)
    for (const file of files) {
      const size = tree.sizeOf(tree.resolve(file.path))
      if (size === null) state = 'repaired'
      else if (size !== file.bytes) return 'damaged'
    }
  return state
}
