import { existsSync } from 'node:fs'
import path from 'node:path'
import type { StetError } from '../errors.ts'
import { type BagFolder, startBag, withBag } from './bag/bag-folder.ts'
import { adaptedWeightsFile, profileFile, removeManifests } from './bag/bagit.ts'
import { CheckedStore } from './bag/checked-store.ts'
import { CorrectionsStore } from './bag/corrections-store.ts'
import { closeBags, mergePlan, openBags, type PlannedInput, type SourceBag } from './bag/merge-plan.ts'
import { FolderTree } from './files/folder-tree.ts'
import { FileError, fileErrorOf, isFatal, withFileErrors } from './files/io-errors.ts'
import { dryRunFolder, FileInTheWay, type OutputFolder, Transaction } from './files/output-folder.ts'
import { openRegularFile } from './files/source-file.ts'
import type { Recipe } from './journal/entries.ts'
import { finishedSources, type JournalLine, partsOfEntry } from './journal/journal.ts'
import { recipesInUse } from './journal/recipes.ts'
import { recordStarted } from './journal/started-inputs.ts'
import { isSafe } from './naming/safe-path.ts'
import { stateOf } from './processing/decide-action.ts'
import { addRows, addSums, addTotals, emptyTotals } from './processing/totals.ts'
import type { InputDone } from './run/events.ts'
import { lockOptionsOf, type MergeOptions, NO_INFO } from './run/options.ts'
import { addUnread } from './run/run.ts'
import { addFailure, emptySummary, type Summary } from './run/summary.ts'
import { writeBag } from './run/write-bag.ts'
import { verify } from './verify/index.ts'

/** This many inputs are recorded as started at a time. */
const STARTED_AT_ONCE = 32

/**
 * Makes one archive of several, or adds them to one: every input with its files and its line in the journal, and new
 * catalogues and manifests. Throws a StetError, with nothing written, where two of them hold different things of one input or path, and
 * where verifying one of them finds a fault; what goes wrong with single files is in the summary.
 */
export async function merge(options: MergeOptions): Promise<Summary> {
  const { to, dryRun, fsync } = options
  const bags = openBags(options.bags)
  try {
    for (const { shown } of bags) if (options.signal?.aborted !== true) await refuseFaulty(shown, options)
    return await withBag(
      to,
      { readOnly: dryRun, fsync, info: options.info ?? NO_INFO, lock: lockOptionsOf(options) },
      async (bag) => {
        const target: SourceBag = { shown: to, root: bag.root, journal: bag.journal }
        const plan = mergePlan([...bags, target]).filter((planned) => planned.bag !== target)
        return mergeInto(bag, plan, options)
      }
    )
  } finally {
    closeBags(bags)
  }
}

/** Throws a FileError that names the archive where verifying it finds anything wrong. */
async function refuseFaulty(folder: string, { jobs, signal, onEvent }: MergeOptions): Promise<void> {
  onEvent?.({ type: 'verifying', folder })
  const { faults } = await verify({ folder, jobs, ...(signal === undefined ? {} : { signal }) })
  const [first] = faults
  if (first === undefined) return
  const more = faults.length === 1 ? '' : ` (and ${faults.length - 1} more faults)`
  throw new FileError(
    first.code === 'incomplete' ? 'incomplete' : 'altered',
    folder,
    `is no archive as it was made: ${first.path} ${first.message}${more}; expected archives in which stet verify finds no fault, and nothing was written`
  )
}

/** A merge under way. */
interface Merge {
  bag: BagFolder
  folder: Pick<OutputFolder, 'put' | 'copy' | 'remove'>
  plan: readonly PlannedInput[]
  options: MergeOptions
  summary: Summary
  fatal: StetError | null
  /** The first of the plan that has not been recorded as started. */
  unrecorded: number
}

async function mergeInto(bag: BagFolder, plan: readonly PlannedInput[], options: MergeOptions): Promise<Summary> {
  const summary = emptySummary(plan.length)
  const { date, signal, onEvent } = options
  onEvent?.({ type: 'found', inputs: plan.length, bytes: 0 })
  const start = { bag, plan, options, summary, fatal: null, unrecorded: 0 }
  if (bag.readOnly) {
    copyAll({ ...start, folder: dryRunFolder(bag.root) })
    return summary
  }
  await writeBag(bag, async (folder) => {
    startBag(bag, folder, () => bag.journal.append(recipesOf(plan).map((recipe) => ({ what: 'recipe', recipe }))))
    const merging: Merge = { ...start, folder }
    copyProfiles(merging)
    copyCorrections(merging)
    copyAll(merging)
    return { summary, fatal: merging.fatal, date, signal, onEvent }
  })
  return summary
}

/** The profiles, and the weights learned from corrections, by which the documents of the archives were labelled: each has been verified. */
function copyProfiles({ folder, plan }: Merge): void {
  const done = new Set<string>()
  for (const { root, journal } of new Set(plan.map(({ bag }) => bag)))
    for (const { profile, weights } of recipesInUse(journal, finishedSources(journal)))
      for (const name of [profile === undefined ? null : profileFile(profile), adaptedWeightsFile(weights)]) {
        if (name === null || done.has(name) || !existsSync(path.join(root, name))) continue
        done.add(name)
        folder.copy(name, openRegularFile(path.join(root, name)))
      }
}

/** What people have said of lines in any of the archives, and what they have checked, holds in the one that they become, too. */
function copyCorrections({ bag, plan }: Merge): void {
  for (const { root } of new Set(plan.map((planned) => planned.bag))) {
    new CorrectionsStore(bag.root).add(new CorrectionsStore(root).all())
    new CheckedStore(bag.root).add(new CheckedStore(root).all())
  }
}

function recipesOf(plan: readonly PlannedInput[]): Recipe[] {
  return [...new Set(plan.flatMap(({ bag }) => [...bag.journal.recipes.values()]))]
}

function copyAll(merging: Merge): void {
  const { summary, options, plan } = merging
  for (const [index, planned] of plan.entries()) {
    if (options.signal?.aborted === true || merging.fatal !== null) return
    const done = copyInput(merging, planned, index)
    summary.actions[done.action]++
    if (done.message !== null) addFailure(summary, done.message)
    options.onEvent?.(done)
  }
}

/** One input with all its files. */
function copyInput(merging: Merge, planned: PlannedInput, index: number): InputDone {
  const { journal, root, readOnly } = merging.bag
  const { source } = planned
  const nothing = { message: null, code: null, outputs: [], summaries: [], errors: [] }
  const done: InputDone = { type: 'done', path: source, action: 'same', ...nothing }
  try {
    const state = journal.hasEntry(source) ? stateOf(root, partsOfEntry(journal, source)) : 'new'
    if (state === 'damaged') return { ...done, action: state }
    if (state !== 'same') {
      recordNext(merging, index)
      const files = copyFiles(merging, planned)
      if (readOnly) done.outputs = files
      else journal.append(linesOf(planned, journal.recipes))
    }
    addToTotals(merging, planned)
    return { ...done, action: state }
  } catch (error) {
    if (error instanceof FileInTheWay) return { ...done, action: 'in-the-way', outputs: [error.path] }
    const fault = fileErrorOf(error, source)
    if (isFatal(fault.code)) merging.fatal = fault
    return { ...done, action: 'failed', message: fault.message }
  }
}

/** Before files are written, the manifests are removed, and the next few inputs are recorded as started. */
function recordNext(merging: Merge, index: number): void {
  const { root, readOnly, fsync } = merging.bag
  if (readOnly || index < merging.unrecorded) return
  merging.unrecorded = index + STARTED_AT_ONCE
  removeManifests(root)
  const next = merging.plan.slice(index, merging.unrecorded)
  const started = next.map(({ source, bag: { journal } }) => ({ source, name: journal.nameOf(source) ?? source }))
  recordStarted(root, started, fsync)
}

function copyFiles({ folder }: Merge, { source, bag }: PlannedInput): string[] {
  const files = new Transaction(folder)
  const names: string[] = []
  const tree = new FolderTree(bag.root)
  try {
    for (const part of partsOfEntry(bag.journal, source))
      for (const { path: name, sha256 } of part.files) {
        const shown = `${bag.shown}/${name}`
        if (!isSafe(name)) throw new FileError('outside', shown, 'is no path inside an archive')
        const place = tree.resolve(name)
        withFileErrors(place, () => tree.check(path.dirname(place)))
        const file = openRegularFile(place)
        if (file.sha256 !== sha256) throw new FileError('altered', shown, 'has other bytes than its archive says')
        files.write(name, file, false)
        names.push(name)
      }
  } catch (error) {
    files.rollBack()
    throw error
  }
  return names
}

/** An input's lines of the journal as they are. */
function linesOf({ source, bag: { journal } }: PlannedInput, known: ReadonlyMap<string, unknown>): JournalLine[] {
  const line = journal.line(source)
  const made = journal.entry(source)?.made
  if (line === null || made === undefined) return []
  const recipe = known.has(made) ? undefined : journal.recipes.get(made)
  const parts = journal.partsOf(source)
  return [
    ...(recipe === undefined ? [] : [{ what: 'recipe', recipe } as const]),
    ...parts.map((position, at) => ({ what: 'part', source, line: journal.read(position), part: at + 1 }) as const),
    { what: 'entry', source, line, parts: parts.length }
  ]
}

function addToTotals({ summary }: Merge, { source, bag: { journal } }: PlannedInput): void {
  const totals = emptyTotals()
  for (const { rows } of partsOfEntry(journal, source)) addRows(totals, rows)
  const entry = journal.entry(source)
  if (entry !== null) {
    addSums(totals, entry)
    addUnread(summary, source, entry.errors)
  }
  addTotals(summary.totals, totals)
}
