import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { BatchError, tell } from '../files/io-errors.ts'
import { JOURNAL, type Journal, openJournal, piecesOf } from '../journal/journal.ts'
import { collisions } from '../naming/safe-path.ts'
import { isSealed } from './bagit.ts'

/** An archive as it takes part in a merge. */
export interface SourceBag {
  /** As the caller named it. */
  shown: string
  root: string
  journal: Journal
}

/** An input of one of the archives. */
export interface Share {
  source: string
  bag: SourceBag
}

/** Opens archives to be read. Throws a BatchError for what is none, and for one that is not whole. */
export function openBags(folders: readonly string[]): SourceBag[] {
  const bags: SourceBag[] = []
  try {
    for (const shown of folders) {
      const root = tell(shown, () => realpathSync(shown))
      if (!existsSync(path.join(root, JOURNAL)))
        throw new BatchError('not-an-archive', shown, 'is no archive of stet: expected one to merge')
      if (!isSealed(root))
        throw new BatchError(
          'incomplete',
          shown,
          'is an archive that was interrupted: expected it to be completed first'
        )
      bags.push({ shown, root, journal: openJournal(root, { readOnly: true }) })
    }
  } catch (error) {
    closeBags(bags)
    throw error
  }
  return bags
}

export function closeBags(bags: readonly SourceBag[]): void {
  for (const { journal } of bags) journal.close()
}

/**
 * Which input is taken from which archive, in order; one that several have in the same way is taken from the first. Throws a
 * BatchError `collision` where an input, or a path, is in two of them in different ways.
 */
export function planOf(bags: readonly SourceBag[]): Share[] {
  const shares = new Map<string, Share>()
  for (const bag of bags)
    for (const source of bag.journal.sources()) {
      if (!bag.journal.hasEntry(source)) continue
      const before = shares.get(source)
      if (before === undefined) shares.set(source, { source, bag })
      else if (!isSame(before, { source, bag }))
        throw new BatchError('collision', source, `is in ${before.bag.shown} and in ${bag.shown}, and not the same`)
    }
  const plan = [...shares.values()].sort((a, b) => (a.source < b.source ? -1 : 1))
  refuseCollisions(plan)
  return plan
}

/** Whether two archives hold the same files of an input. */
function isSame(one: Share, other: Share): boolean {
  const files = filesOf(other)
  for (const file of filesOf(one)) {
    const next = files.next()
    if (next.done || next.value.path !== file.path || next.value.sha256 !== file.sha256) return false
  }
  return files.next().done === true
}

function* filesOf({ source, bag }: Share) {
  for (const { files } of piecesOf(bag.journal, source)) yield* files
}

function refuseCollisions(plan: readonly Share[]): void {
  const wanted = function* () {
    for (const share of plan)
      for (const file of filesOf(share)) yield { input: `${share.source} in ${share.bag.shown}`, name: file.path }
  }
  const [first, ...more] = collisions(wanted())
  if (first === undefined) return
  const others = more.length === 0 ? '' : `, and there are ${more.length} more such pairs`
  throw new BatchError('collision', first.name, `${first.inputs.join(' and ')} would both be here${others}`)
}
