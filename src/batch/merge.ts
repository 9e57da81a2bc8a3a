import { VERSION } from '../version.ts'
import { type BagFolder, close, declare, prepare, withBag } from './bag/bag-folder.ts'
import { isSealed, unseal } from './bag/bagit.ts'
import { closeBags, openBags, planOf, type Share, type SourceBag } from './bag/merge-plan.ts'
import { strays } from './bag/unlisted-files.ts'
import { BatchError, FATAL, faultOf } from './files/io-errors.ts'
import { lookingStore, type Store } from './files/output-folder.ts'
import { openRegular } from './files/source-file.ts'
import type { Entry } from './journal/entries.ts'
import { type Change, piecesOf } from './journal/journal.ts'
import { noteBegun } from './journal/started-inputs.ts'
import { isSafe } from './naming/safe-path.ts'
import { stateOf } from './processing/decide-action.ts'
import { addRows, addSums, addTally, emptyTally } from './processing/totals.ts'
import { emptySummary, type InputDone, type MergeOptions, type Summary } from './run/options.ts'
import { TOLD } from './run/run.ts'

/** So many inputs are noted down at a time before their files are written. */
const NOTED = 32

/**
 * Makes one archive of several, or adds them to one: every input with its files and its line in the journal, the catalogue and
 * manifests anew. Throws a BatchError, with nothing written, where two of them say different things of one input or path, and
 * where one of them is not whole; what goes wrong with single files is in the summary.
 */
export async function merge(options: MergeOptions): Promise<Summary> {
  const bags = openBags(options.bags)
  try {
    return await withBag(options.to, { still: options.dryRun, fsync: options.fsync }, async (bag) => {
      const own: SourceBag = { shown: options.to, root: bag.root, journal: bag.journal }
      return mergeInto(
        bag,
        planOf([...bags, own]).filter((share) => share.bag !== own),
        options
      )
    })
  } finally {
    closeBags(bags)
  }
}

interface Merging {
  bag: BagFolder
  store: Pick<Store, 'copy' | 'remove'>
  options: MergeOptions
  summary: Summary
  fatal: BatchError | null
  /** The first of the plan that has not been noted down as begun. */
  unnoted: number
}

function mergeInto(bag: BagFolder, plan: readonly Share[], options: MergeOptions): Summary {
  const summary = emptySummary(plan.length)
  options.hear?.({ type: 'found', inputs: plan.length })
  if (bag.still) {
    copyAll({ bag, store: lookingStore(bag.root), options, summary, fatal: null, unnoted: 0 }, plan)
    return summary
  }
  const { store, isClean } = prepare(bag)
  const makings = new Set(plan.flatMap((share) => [...share.bag.journal.makings.values()]))
  declare(bag, store, () => bag.journal.append([...makings].map((making) => ({ what: 'making', making }))))
  const merging: Merging = { bag, store, options, summary, fatal: null, unnoted: 0 }
  copyAll(merging, plan)
  summary.interrupted = options.signal?.aborted === true
  const isOpen = [...bag.journal.sources()].some((source) => bag.journal.isVoid(source))
  if (!summary.interrupted && !isOpen && !isSealed(bag.root)) {
    if (!isClean) summary.strays = strays(bag.root, bag.journal)
    options.hear?.({ type: 'sealing' })
    if (merging.fatal === null) close(bag, store, { date: options.date, agent: `stet ${VERSION}` })
  }
  summary.sealed = isSealed(bag.root)
  if (merging.fatal !== null) throw merging.fatal
  return summary
}

function copyAll(merging: Merging, plan: readonly Share[]): void {
  const { summary, options } = merging
  for (const [index, share] of plan.entries()) {
    if (options.signal?.aborted === true || merging.fatal !== null) return
    const done = take(merging, share, () => begin(merging, plan, index))
    summary.decisions[done.decision]++
    if (done.message !== null && summary.failures.length < TOLD) summary.failures.push(done.message)
    options.hear?.(done)
  }
}

/** Before files are written, the bag is opened, and the next few inputs are noted down. */
function begin(merging: Merging, plan: readonly Share[], index: number): void {
  const { root, still, fsync } = merging.bag
  if (still || index < merging.unnoted) return
  merging.unnoted = index + NOTED
  unseal(root)
  const next = plan.slice(index, merging.unnoted)
  const named = next.map(({ source, bag: { journal } }) => ({ source, name: journal.nameOf(source) as string }))
  noteBegun(root, named, fsync)
}

/** One input with all its files. */
function take(merging: Merging, share: Share, start: () => void): InputDone {
  const { journal, root, still } = merging.bag
  const { source } = share
  const done: InputDone = {
    type: 'done',
    path: source,
    decision: 'same',
    message: null,
    outputs: [],
    digests: [],
    errors: []
  }
  try {
    const state = journal.hasEntry(source) ? stateOf(root, piecesOf(journal, source)) : 'new'
    if (state === 'damaged') return { ...done, decision: state }
    if (state !== 'same') {
      start()
      const files = copyFiles(merging, share)
      if (still) done.outputs = files
      else journal.append(changesOf(share, journal.makings))
    }
    count(merging, share)
    return { ...done, decision: state }
  } catch (error) {
    if (error instanceof Taken) return { ...done, decision: 'in-the-way', outputs: [error.message] }
    const fault = faultOf(error, source)
    if (FATAL.has(fault.code)) merging.fatal = fault
    return { ...done, decision: 'failed', message: fault.message }
  }
}

/** Thrown where a file with other bytes has a name that is wanted. */
class Taken extends Error {}

function copyFiles({ store }: Merging, { source, bag }: Share): string[] {
  const fresh: string[] = []
  const all: string[] = []
  try {
    for (const { files } of piecesOf(bag.journal, source))
      for (const file of files) {
        if (!isSafe(file.path))
          throw new BatchError('outside', `${bag.shown}/${file.path}`, 'is no place in an archive')
        const original = openRegular(`${bag.root}/${file.path}`)
        if (original.sha256 !== file.sha256)
          throw new BatchError('altered', `${bag.shown}/${file.path}`, 'has other bytes than its archive says')
        const outcome = store.copy(file.path, original, false)
        if (outcome === 'differs') throw new Taken(file.path)
        if (outcome === 'new') fresh.push(file.path)
        all.push(file.path)
      }
  } catch (error) {
    for (const file of fresh) store.remove(file)
    throw error
  }
  return all
}

/** An input's lines of the journal as they are. */
function changesOf({ source, bag: { journal } }: Share, known: ReadonlyMap<string, unknown>): Change[] {
  const line = journal.line(source) as string
  const entry = JSON.parse(line) as Entry
  const making = known.has(entry.made) ? undefined : journal.makings.get(entry.made)
  const parts = journal.partsOf(source)
  return [
    ...(making === undefined ? [] : [{ what: 'making', making } as const]),
    ...parts.map((place, index) => ({ what: 'part', source, line: journal.read(place), part: index + 1 }) as const),
    { what: 'entry', source, line, parts: parts.length }
  ]
}

function count({ summary }: Merging, { source, bag: { journal } }: Share): void {
  const tally = emptyTally()
  for (const { rows } of piecesOf(journal, source)) addRows(tally, rows)
  addSums(tally, JSON.parse(journal.line(source) as string) as Entry)
  addTally(summary.tally, tally)
}
