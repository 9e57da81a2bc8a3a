import { existsSync } from 'node:fs'
import path from 'node:path'
import { StetError } from '../../errors.ts'
import { FileError, withFileErrors } from '../files/io-errors.ts'
import { realPath } from '../inputs/true-path.ts'
import { finishedSources, JOURNAL, type Journal, openJournal, partsOfEntry } from '../journal/journal.ts'
import { refuseCollisions } from '../naming/unique-names.ts'
import { hasManifests } from './bagit.ts'
import { checkFixedNames } from './fixed-names.ts'

/** An archive as it takes part in a merge. */
export interface SourceBag {
  /** As the caller named it. */
  shown: string
  root: string
  journal: Journal
}

/** An input of one of the archives. */
export interface PlannedInput {
  source: string
  bag: SourceBag
}

/** Opens archives for reading. Throws a FileError for what is no archive, and for one that was interrupted. */
export function openBags(folders: readonly string[]): SourceBag[] {
  const bags: SourceBag[] = []
  try {
    for (const shown of folders) bags.push(openBag(shown))
  } catch (error) {
    closeBags(bags)
    throw error
  }
  return bags
}

function openBag(shown: string): SourceBag {
  const root = withFileErrors(shown, () => realPath(shown))
  if (!existsSync(path.join(root, JOURNAL)))
    throw new FileError('not-an-archive', shown, 'is no archive of stet: expected one to merge')
  checkFixedNames(root)
  if (!hasManifests(root))
    throw new FileError('incomplete', shown, 'is an archive that was interrupted: expected it to be completed first')
  return { shown, root, journal: openJournal(root, { readOnly: true }) }
}

export function closeBags(bags: readonly SourceBag[]): void {
  for (const { journal } of bags) journal.close()
}

/**
 * Which input is taken from which archive, in order; one that several have in the same way is taken from the first. Throws a
 * StetError `collision` where an input, or a path, is in two of them in different ways.
 */
export function mergePlan(bags: readonly SourceBag[]): PlannedInput[] {
  const planned = new Map<string, PlannedInput>()
  for (const bag of bags)
    for (const source of finishedSources(bag.journal)) {
      const before = planned.get(source)
      if (before === undefined) planned.set(source, { source, bag })
      else if (!isSame(before, { source, bag }))
        throw new StetError('collision', `${source}: is in ${before.bag.shown} and in ${bag.shown}, and not the same`)
    }
  const plan = [...planned.values()].sort((a, b) => (a.source < b.source ? -1 : 1))
  refuseCollisions(wantedNames(plan), 'nothing was written')
  return plan
}

/** Whether two archives hold the same files of an input. */
function isSame(one: PlannedInput, other: PlannedInput): boolean {
  const files = filesOf(other)
  for (const file of filesOf(one)) {
    const next = files.next()
    if (next.done || next.value.path !== file.path || next.value.sha256 !== file.sha256) return false
  }
  return files.next().done === true
}

function* wantedNames(plan: readonly PlannedInput[]) {
  for (const planned of plan)
    for (const { path: name } of filesOf(planned)) yield { input: `${planned.source} in ${planned.bag.shown}`, name }
}

function* filesOf({ source, bag }: PlannedInput) {
  for (const { files } of partsOfEntry(bag.journal, source)) yield* files
}
