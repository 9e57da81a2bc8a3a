import { statSync } from 'node:fs'
import { NONE_LOST } from '../../corrections/lost.ts'
import { StetError } from '../../errors.ts'
import { CATALOGUE_CSV, CATALOGUE_NDJSON } from '../bag/bagit.ts'
import { CHECKED_FILE, CheckedStore } from '../bag/checked-store.ts'
import { CORRECTIONS_FILE } from '../bag/corrections-store.ts'
import { FileError, withFileErrors } from '../files/io-errors.ts'
import { realPath } from '../inputs/true-path.ts'
import { JOURNAL, type Journal, openJournal } from '../journal/journal.ts'
import { lostInArchive, outdatedInputs } from '../processing/outdated-inputs.ts'
import { jobsFor } from '../workers/jobs.ts'
import { inlinePool, type Pool, runBatches, workerPool } from '../workers/pool.ts'
import { checkCatalogues } from './catalogue.ts'
import { type Check, report, type VerifyOptions, type VerifyResult } from './check.ts'
import { emptyResult, type FixityResult } from './faults.ts'
import { checkFixity, type FixityTask, fixityContext, startFixity } from './fixity.ts'
import { checkPayload } from './payload.ts'
import { type PlannedTask, remainingFiles, verificationPlan } from './plan.ts'
import { checkProfiles } from './profiles.ts'
import { checkPayloadOxum, checkTagFiles } from './tag-files.ts'

export type { VerifyOptions, VerifyResult } from './check.ts'

const BATCH_TASKS = 32

/**
 * Verifies an archive: the bag is complete, each file has its bytes, each document fits the schema and gives back its
 * source's lines, and journal and catalogue agree with them. Throws a FileError where the folder is no archive; all else that is wrong is
 * in the result.
 */
export async function verify(options: VerifyOptions): Promise<VerifyResult> {
  const check: Check = {
    ok: false,
    files: 0,
    bytes: 0,
    records: 0,
    faults: [],
    interrupted: false,
    outdated: 0,
    lost: NONE_LOST,
    root: rootOf(options.folder),
    manifest: new Map(),
    options
  }
  if (checkTagFiles(check)) {
    checkPayload(check)
    await checkContents(check)
    checkPayloadOxum(check)
  }
  check.interrupted = options.signal?.aborted === true
  check.faults.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.code < b.code ? -1 : 1))
  const { files, bytes, records, faults, interrupted, outdated, lost } = check
  return { ok: faults.length === 0 && !interrupted, files, bytes, records, faults, interrupted, outdated, lost }
}

/** The true path of a folder. @throws FileError where there is none. */
function rootOf(folder: string): string {
  return withFileErrors(folder, () => {
    if (!statSync(folder).isDirectory())
      throw new FileError('not-an-archive', folder, 'is a file: expected the folder of an archive')
    return realPath(folder)
  })
}

/** The journal, and each file by what the journal says of it. */
async function checkContents(check: Check): Promise<void> {
  const journal = openJournalOrReport(check)
  if (journal === null) return
  try {
    checkJournal(check, journal)
    checkProfiles(check, journal)
    checkCorrections(check, journal)
    checkCatalogues(check, journal, check.manifest)
    await checkFiles(check, journal)
  } finally {
    journal.close()
  }
}

/** How many inputs wait for corrections to be applied, and which corrections are of texts that are not there. */
function checkCorrections(check: Check, journal: Journal): void {
  try {
    const outdated = [...outdatedInputs(check.root, journal).values()]
    check.outdated = outdated.reduce((sum, inputs) => sum + inputs.length, 0)
    check.lost = lostInArchive(check.root, journal)
  } catch (error) {
    report(check, CORRECTIONS_FILE, 'unreadable', messageOf(error as Error))
  }
  try {
    new CheckedStore(check.root).all()
  } catch (error) {
    report(check, CHECKED_FILE, 'unreadable', messageOf(error as Error))
  }
}

/** What is wrong, and in which line: the file is named beside. */
function messageOf(error: Error): string {
  const { cause } = error
  return cause instanceof StetError ? `line ${cause.line}: ${cause.message}` : error.message
}

function openJournalOrReport(check: Check): Journal | null {
  try {
    return openJournal(check.root, { readOnly: true })
  } catch (error) {
    // What is no regular file has been reported already.
    if (!check.faults.some(({ path }) => path === JOURNAL)) report(check, JOURNAL, 'journal', (error as Error).message)
    return null
  }
}

function checkJournal(check: Check, journal: Journal): void {
  if (journal.broken > 0) report(check, JOURNAL, 'journal', `has ${journal.broken} lines that are none of a journal`)
  for (const source of journal.sources())
    if (journal.isInvalid(source)) report(check, JOURNAL, 'journal', `says that ${source} is being replaced`)
}

async function checkFiles(check: Check, journal: Journal): Promise<void> {
  const total = check.manifest.size
  const setup = { root: check.root }
  const jobs = jobsFor(check.options.jobs, total)
  const pool: Pool<FixityTask, FixityResult> =
    jobs === 1
      ? inlinePool(startFixity(setup))
      : workerPool(jobs, { kind: 'verify', setup }, new URL('./worker.js', import.meta.url))
  const take = (result: FixityResult) => {
    check.files += result.files
    check.bytes += result.bytes
    check.records += result.records
    for (const { path, code, message } of result.faults) report(check, path, code, message)
    check.options.onEvent?.({ type: 'progress', done: check.files, total, path: result.last })
  }
  const onLost = ({ source }: FixityTask, error: Error) =>
    report(check, source?.path ?? '', 'unreadable', error.message)
  const context = fixityContext(check.root)
  const checkHere = async (task: FixityTask) => {
    if (check.options.signal?.aborted === true) return
    const result = emptyResult()
    await checkFixity(context, task, result, () => {
      take(result)
      Object.assign(result, emptyResult())
    })
    take(result)
  }
  try {
    const long: FixityTask[] = []
    await runBatches(pool, batches(check, verificationPlan(check, journal), long), take, onLost)
    // Those with very many records are checked here, where the journal gives them part by part.
    for (const task of long) await checkHere(task)
    for (const task of remainingFiles(check, CATALOGUES)) await checkHere(task)
  } finally {
    await pool.close()
  }
}

const CATALOGUES: ReadonlySet<string> = new Set([CATALOGUE_NDJSON, CATALOGUE_CSV])

function batches(check: Check, plan: Iterator<PlannedTask>, long: FixityTask[]): () => FixityTask[] | null {
  return () => {
    const batch: FixityTask[] = []
    while (batch.length < BATCH_TASKS && check.options.signal?.aborted !== true) {
      const next = plan.next()
      if (next.done === true) break
      const { task, isLong } = next.value
      if (isLong) long.push(task)
      else batch.push({ ...task, parts: [...task.parts] })
    }
    return batch.length === 0 ? null : batch
  }
}
