import { realpathSync } from 'node:fs'
import path from 'node:path'
import { archive } from './archive.ts'
import { profileFile } from './bag/bagit.ts'
import { openRegularFile } from './files/source-file.ts'
import type { InputFile } from './inputs/walk.ts'
import type { Recipe } from './journal/entries.ts'
import { openJournal } from './journal/journal.ts'
import { outdatedInputs } from './processing/outdated-inputs.ts'
import { settingsOfRecipe } from './processing/recipe-settings.ts'
import type { ArchiveOptions } from './run/options.ts'
import type { Summary } from './run/summary.ts'

export interface ApplyOptions extends Pick<ArchiveOptions, 'jobs' | 'date' | 'signal' | 'onEvent'> {
  folder: string
  /** The weights that the archive was made by; null for those that are shipped. */
  weights: Uint8Array | null
}

/**
 * Makes the documents anew that the archive's corrections are about, from the originals in it and with the settings they were made
 * with, and writes outputs, catalogue and manifests.
 *
 * @returns the summaries of the runs, one for each recipe; none where nothing was to be done
 * @throws StetError as `archive` does
 */
export async function applyCorrections(options: ApplyOptions): Promise<Summary[]> {
  const root = realpathSync(options.folder)
  const journal = openJournal(root, { readOnly: true })
  const outdated = outdatedInputs(root, journal)
  const recipes = new Map(journal.recipes)
  journal.close()
  const summaries: Summary[] = []
  for (const [made, again] of outdated)
    summaries.push(await archive(optionsFor(root, recipes.get(made), again, options)))
  return summaries
}

function optionsFor(
  root: string,
  recipe: Recipe | undefined,
  again: readonly InputFile[],
  { jobs, date, signal, onEvent, weights }: ApplyOptions
): ArchiveOptions {
  const { settings, writing, name } = settingsOfRecipe(recipe)
  const profile = recipe?.profile === undefined ? null : openRegularFile(path.join(root, profileFile(recipe.profile)))
  return {
    inputs: [],
    again,
    to: root,
    settings: { ...settings, weights, profile: profile?.content ?? null },
    writing,
    name,
    jobs,
    date,
    update: true,
    dryRun: false,
    outputs: [],
    fsync: false,
    failFast: false,
    follow: false,
    shard: null,
    ...(signal === undefined ? {} : { signal }),
    ...(onEvent === undefined ? {} : { onEvent })
  }
}
