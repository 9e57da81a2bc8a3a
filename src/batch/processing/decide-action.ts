import { statSync } from 'node:fs'
import path from 'node:path'
import type { Original } from '../files/source-file.ts'
import type { Entry, Part } from '../journal/entries.ts'
import type { Decision } from './action.ts'
import type { Setup, Task } from './protocol.ts'

/**
 * Decides by what is known of the input from earlier.
 *
 * @param pieces its entry piece by piece, as often as asked for
 */
export function decide(
  setup: Setup,
  task: Task,
  earlier: Entry | null,
  original: Original,
  pieces: () => Iterable<Part>
): Decision {
  if (task.force) return 'replaced'
  if (earlier === null) return 'new'
  const isKnown = earlier.sha256 === original.sha256 && earlier.made === setup.made
  // Without a bag the journal only saves work: what it says counts where all of it is true, and else for nothing.
  if (setup.layout === 'plain') return isKnown && stateOf(setup.root, pieces()) === 'same' ? 'same' : 'new'
  if (earlier.sha256 !== original.sha256) return 'changed'
  return isKnown ? stateOf(setup.root, pieces()) : 'remade'
}

/** How an input's files are, by their sizes: all there, some gone, or some altered. */
export function stateOf(root: string, pieces: Iterable<Part>): 'same' | 'repaired' | 'damaged' {
  let state: 'same' | 'repaired' = 'same'
  for (const { files } of pieces)
    for (const file of files) {
      const stats = statSync(path.join(root, file.path), { throwIfNoEntry: false })
      if (stats === undefined) state = 'repaired'
      else if (stats.size !== file.bytes) return 'damaged'
    }
  return state
}
