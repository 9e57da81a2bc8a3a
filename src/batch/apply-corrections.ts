import { existsSync } from 'node:fs'
import path from 'node:path'
import { StetError } from '../errors.ts'
import { archive } from './archive.ts'
import { adaptedWeightsFile, profileFile } from './bag/bagit.ts'
import { openRegularFile } from './files/source-file.ts'
import { realPath } from './inputs/true-path.ts'
import type { InputFile } from './inputs/walk.ts'
import type { Recipe } from './journal/entries.ts'
import { type Journal, openJournal } from './journal/journal.ts'
import { inputsByRecipe, outdatedInputs } from './processing/outdated-inputs.ts'
import { settingsOfRecipe } from './processing/recipe-settings.ts'
import type { ArchiveOptions } from './run/options.ts'
import type { Summary } from './run/summary.ts'

export interface ApplyOptions extends Pick<ArchiveOptions, 'jobs' | 'date' | 'signal' | 'onEvent'> {
  folder: string
  /** The weights that the archive was made by; null for those that are shipped. Those that it holds itself it is made by again. */
  weights: Uint8Array | null
}

/**
 * Makes the documents again that the archive's corrections are about, from the originals in it and with the settings they were made
 * with, and writes outputs, catalogue and manifests.
 *
 * @returns the summaries of the runs, one for each recipe; none where nothing was to be done
 * @throws StetError as `archive` does
 */
export function applyCorrections(options: ApplyOptions): Promise<Summary[]> {
  return remake(options, outdatedInputs, (root, recipe) => adaptedWeights(root, recipe) ?? options.weights)
}

/** Makes all documents of the archive again by weights that were learned from its corrections, which it holds from then on. */
export function adoptWeights(options: ApplyOptions & { weights: Uint8Array; name: string }): Promise<Summary[]> {
  const file = adaptedWeightsFile(options.name)
  if (file === null) throw new StetError('bad-weights', `expected weights that were learned from corrections`)
  return remake({ ...options, tagFiles: { [file]: options.weights } }, inputsByRecipe, () => options.weights)
}

/** Weights that the archive holds, by which documents of a recipe were made; null where it holds none of them. */
export function adaptedWeights(root: string, recipe: Recipe | undefined): Uint8Array | null {
  const file = adaptedWeightsFile(recipe?.weights ?? null)
  if (file === null || !existsSync(path.join(root, file))) return null
  return Buffer.concat([...openRegularFile(path.join(root, file)).chunks()])
}

/** What is kept in the archive with the documents. */
type Kept = Pick<ArchiveOptions, 'tagFiles'>

async function remake(
  options: ApplyOptions & Kept,
  inputsOf: (root: string, journal: Journal) => Map<string, InputFile[]>,
  weightsOf: (root: string, recipe: Recipe | undefined) => Uint8Array | null
): Promise<Summary[]> {
  const root = realPath(options.folder)
  const journal = openJournal(root, { readOnly: true })
  const wanted = inputsOf(root, journal)
  const recipes = new Map(journal.recipes)
  journal.close()
  const summaries: Summary[] = []
  for (const [made, again] of wanted) {
    const recipe = recipes.get(made)
    summaries.push(await archive(optionsFor(root, recipe, again, { ...options, weights: weightsOf(root, recipe) })))
  }
  return summaries
}

function optionsFor(
  root: string,
  recipe: Recipe | undefined,
  again: readonly InputFile[],
  { jobs, date, signal, onEvent, weights, tagFiles = {} }: ApplyOptions & Kept
): ArchiveOptions {
  const { settings, writing, name } = settingsOfRecipe(recipe)
  const profile = recipe?.profile === undefined ? null : openRegularFile(path.join(root, profileFile(recipe.profile)))
  return {
    inputs: [],
    again,
    tagFiles,
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
