import type { StetError } from '../../errors.ts'
import { VERSION } from '../../version.ts'
import { type BagFolder, isInfoChanged, prepareBag } from '../bag/bag-folder.ts'
import { hasManifests, removeManifests } from '../bag/bagit.ts'
import { finishBag } from '../bag/finish-bag.ts'
import { unlistedFiles } from '../bag/unlisted-files.ts'
import type { OutputFolder } from '../files/output-folder.ts'
import { removeUnusedProfiles } from './bag-profiles.ts'
import type { RunEvent } from './events.ts'
import type { Summary } from './summary.ts'

/** What a run over a bag knows when its inputs are done. */
interface Done {
  summary: Summary
  /** The error that ended the run early, if one did. */
  fatal: StetError | null
  date: Date
  signal?: AbortSignal | undefined
  onEvent?: ((event: RunEvent) => void) | undefined
}

/**
 * Writes a bag: gets its folder ready (`bag/bag-folder.ts`), has the inputs done, and completes it (`bag/finish-bag.ts`) unless the run was
 * interrupted or an input's files are still being replaced. A bag that is complete and to which nothing was added stays as it is.
 *
 * @param write does all inputs
 */
export async function writeBag(bag: BagFolder, write: (folder: OutputFolder) => Promise<Done>): Promise<void> {
  const { folder, isClean } = prepareBag(bag)
  const { summary, fatal, date, signal, onEvent } = await write(folder)
  summary.interrupted = signal?.aborted === true
  const isReplacing = [...bag.journal.sources()].some((source) => bag.journal.isInvalid(source))
  const canComplete = !summary.interrupted && !isReplacing
  if (canComplete && isInfoChanged(bag)) removeManifests(bag.root)
  if (canComplete && !hasManifests(bag.root)) {
    if (!isClean) summary.unlisted = unlistedFiles(bag.root, bag.journal)
    onEvent?.({ type: 'completing' })
    try {
      summary.alike = finishBag(bag, folder, { date, agent: `stet ${VERSION}` }).alike
    } catch (error) {
      // Where the disk is full already, the first error that said so is the one to report.
      throw fatal ?? error
    }
  }
  summary.complete = hasManifests(bag.root)
  if (summary.complete) removeUnusedProfiles(bag.root, bag.journal)
  if (fatal !== null) throw fatal
}
