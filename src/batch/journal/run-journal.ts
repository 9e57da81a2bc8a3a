import { readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { tell } from '../files/io-errors.ts'
import { isAlive } from '../files/temporary-files.ts'
import { type Journal, openJournalFile } from './journal.ts'

/** The journal of a run without a bag, which is there as long as the run is: the prefix, the process. */
const JOURNAL_OF_RUN = /^\.stet-run-(\d{1,10})\.ndjson$/

/** What a run without a bag knows of one that was interrupted, and writes down for the next. Several may write into one folder. */
export interface Resumption {
  journal: Journal
  file: string
  /** The run has come to its end: nothing of this is left. */
  forget(): void
}

/** Takes over the journal of a run that died in this folder, or begins one. */
export function openResumption(root: string, fsync: boolean): Resumption {
  const file = path.join(root, `.stet-run-${process.pid}.ndjson`)
  const [dead, ...more] = deadJournals(root)
  tell(file, () => {
    for (const other of more) rmSync(other, { force: true })
    if (dead !== undefined) renameSync(dead, file)
  })
  return {
    journal: openJournalFile(file, { fsync }),
    file,
    forget: () => tell(file, () => rmSync(file, { force: true }))
  }
}

function deadJournals(root: string): string[] {
  return readdirSync(root)
    .filter((name) => {
      const pid = JOURNAL_OF_RUN.exec(name)?.[1]
      return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))
    })
    .map((name) => path.join(root, name))
}
