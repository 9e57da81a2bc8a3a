import path from 'node:path'
import { type LostCorrections, lostCorrections } from '../../corrections/lost.ts'
import { originalFile } from '../bag/bagit.ts'
import { correctionsOfBag } from '../bag/corrections-store.ts'
import type { InputFile } from '../inputs/walk.ts'
import type { Entry } from '../journal/entries.ts'
import { finishedSources, type Journal, partsOfEntry } from '../journal/journal.ts'
import { isSafe } from '../naming/safe-path.ts'
import { idsIn, wantedCorrections } from './decide-action.ts'

/** Inputs of an archive whose documents were made with other corrections than it holds now, by the recipe that they were made by. */
export function outdatedInputs(root: string, journal: Journal): Map<string, InputFile[]> {
  const corrections = correctionsOfBag(root)
  return inputsByRecipe(
    root,
    journal,
    ({ source, corrections: known }) =>
      known !== wantedCorrections(corrections, source, () => partsOfEntry(journal, source))
  )
}

/** The archive's corrections that no document of it has, since its text is another one by now. */
export function lostInArchive(root: string, journal: Journal): LostCorrections {
  return lostCorrections(correctionsOfBag(root), idsOf(journal))
}

/** The ids of its documents, and of earlier texts of them whose corrections were looked for in these. */
function* idsOf(journal: Journal): Generator<string> {
  for (const source of finishedSources(journal)) {
    yield* idsIn(partsOfEntry(journal, source))
    yield* journal.entry(source)?.earlier ?? []
  }
}

/** Inputs of an archive as they are in it, by the recipe that their documents were made by. */
export function inputsByRecipe(
  root: string,
  journal: Journal,
  isWanted: (entry: Entry) => boolean = () => true
): Map<string, InputFile[]> {
  const found = new Map<string, InputFile[]>()
  for (const source of finishedSources(journal)) {
    const entry = journal.entry(source) as Entry
    const { name, made, size } = entry
    if (!isSafe(name) || !isWanted(entry)) continue
    const input = { path: path.join(root, originalFile(name)), relative: source, size }
    const group = found.get(made)
    if (group === undefined) found.set(made, [input])
    else group.push(input)
  }
  return found
}
