import { readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { withFileErrors } from '../files/io-errors.ts'
import { isAlive } from '../files/temporary-files.ts'
import { type Journal, openJournalFile } from './journal.ts'

/** The journal of a run without a bag, which is there while the run lasts: the prefix, then the process. */
const RUN_JOURNAL = /^\.stet-run-(\d{1,10})\.ndjson$/

/** What a run without a bag writes down, so that the next one resumes it where it is interrupted. Several may write into one folder. */
export interface RunJournal {
  journal: Journal
  file: string
  /** To be called when the run is complete: its journal is removed. */
  remove(): void
}

/** Takes over the journal of a run that died in this folder, or starts one. */
export function openRunJournal(root: string, fsync: boolean): RunJournal {
  const file = path.join(root, `.stet-run-${process.pid}.ndjson`)
  const [dead, ...more] = deadJournals(root)
  withFileErrors(file, () => {
    for (const other of more) rmSync(other, { force: true })
    if (dead !== undefined) renameSync(dead, file)
  })
  return {
    journal: openJournalFile(file, { fsync }),
    file,
    remove: () => withFileErrors(file, () => rmSync(file, { force: true }))
  }
}

function deadJournals(root: string): string[] {
  return readdirSync(root)
    .filter((name) => {
      const pid = RUN_JOURNAL.exec(name)?.[1]
      return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))
    })
    .map((name) => path.join(root, name))
}
