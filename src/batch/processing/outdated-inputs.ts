import path from 'node:path'
import { originalFile } from '../bag/bagit.ts'
import { correctionsOfBag } from '../bag/corrections-store.ts'
import type { InputFile } from '../inputs/walk.ts'
import type { Entry } from '../journal/entries.ts'
import { finishedSources, type Journal, partsOfEntry } from '../journal/journal.ts'
import { isSafe } from '../naming/safe-path.ts'
import { wantedCorrections } from './decide-action.ts'

/** Inputs of an archive whose documents were made with other corrections than it holds now, by the recipe that they were made by. */
export function outdatedInputs(root: string, journal: Journal): Map<string, InputFile[]> {
  const corrections = correctionsOfBag(root)
  const outdated = new Map<string, InputFile[]>()
  for (const source of finishedSources(journal)) {
    const { name, made, size, corrections: known } = journal.entry(source) as Entry
    const wanted = wantedCorrections(corrections, () => partsOfEntry(journal, source))
    if (known === wanted || !isSafe(name)) continue
    const input = { path: path.join(root, originalFile(name)), relative: source, size }
    const group = outdated.get(made)
    if (group === undefined) outdated.set(made, [input])
    else group.push(input)
  }
  return outdated
}
