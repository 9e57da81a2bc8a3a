import { readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { PAYLOAD } from '../bag/bagit.ts'
import { tell } from '../files/io-errors.ts'
import { openJournal } from '../journal/journal.ts'
import { jobsFor } from '../run/start-workers.ts'
import { type Crew, drive, inline, threads } from '../workers/pool.ts'
import { type Inspected, nothingInspected } from './faults.ts'
import { type Inspection, inspect, startInspection } from './fixity.ts'
import { filesLeft, inputsOf, type Planned } from './plan.ts'
import { blame, type Check, checkOxum, checkTags, type VerifyOptions, type VerifyResult } from './tag-files.ts'

export type { VerifyOptions, VerifyResult } from './tag-files.ts'

const BATCH_TASKS = 32

/**
 * Verifies an archive: the bag is complete, each file has its bytes, each document fits the schema and gives back its
 * source's lines. Throws a BatchError where the folder is no archive; all else that is wrong is in the result.
 */
export async function verify(options: VerifyOptions): Promise<VerifyResult> {
  const check: Check = {
    ok: false,
    files: 0,
    bytes: 0,
    records: 0,
    faults: [],
    interrupted: false,
    root: tell(options.folder, () => realpathSync(options.folder)),
    promised: new Map(),
    options
  }
  if (checkTags(check)) {
    checkList(check)
    await checkFiles(check)
    checkOxum(check)
  }
  check.interrupted = options.signal?.aborted === true
  check.faults.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.code < b.code ? -1 : 1))
  const { files, bytes, records, faults, interrupted } = check
  return { ok: faults.length === 0 && !interrupted, files, bytes, records, faults, interrupted }
}

/** Every file of the payload is listed. Some file systems list names in another form of Unicode than they were given. */
function checkList(check: Check): void {
  let composed: Set<string> | null = null
  const isListed = (name: string) => {
    if (check.promised.has(name)) return true
    composed ??= new Set([...check.promised.keys()].map((one) => one.normalize('NFC')))
    return composed.has(name.normalize('NFC'))
  }
  const look = (folder: string) => {
    for (const item of readdirSync(path.join(check.root, folder), { withFileTypes: true })) {
      const name = `${folder}/${item.name}`
      if (item.isDirectory()) look(name)
      else if (!isListed(name)) blame(check, { path: name, code: 'unlisted', message: 'is there and not listed' })
      else if (!item.isFile()) blame(check, { path: name, code: 'manifest', message: 'is listed and no regular file' })
    }
  }
  try {
    look(PAYLOAD)
  } catch (error) {
    blame(check, { path: PAYLOAD, code: 'unreadable', message: (error as Error).message })
  }
}

async function checkFiles(check: Check): Promise<void> {
  const total = check.promised.size
  const jobs = check.options.inline === true ? 1 : jobsFor(check.options.jobs, total)
  const setup = { root: check.root }
  const crew: Crew<Inspection, Inspected> =
    jobs === 1
      ? inline(await startInspection(setup))
      : threads(jobs, { kind: 'verify', setup }, new URL('./worker.js', import.meta.url))
  const take = (sum: Inspected) => {
    check.files += sum.files
    check.bytes += sum.bytes
    check.records += sum.records
    for (const fault of sum.faults) blame(check, fault)
    check.options.hear?.({ type: 'progress', done: check.files, total, path: sum.last })
  }
  const lost = ({ source }: Inspection, error: Error) =>
    blame(check, { path: source?.path ?? '', code: 'unreadable', message: error.message })
  const journal = openJournal(check.root, { readOnly: true })
  const here = async (inspection: Inspection) => {
    if (check.options.signal?.aborted === true) return
    const sum = nothingInspected()
    await inspect(check.root, inspection, sum, () => {
      take(sum)
      Object.assign(sum, nothingInspected())
    })
    take(sum)
  }
  try {
    const long: Inspection[] = []
    await drive(crew, batches(check, inputsOf(check, journal), long), take, lost)
    // Those with very many records are looked at here, where the journal gives them piece by piece.
    for (const one of long) await here(one)
    for (const one of filesLeft(check)) await here(one)
  } finally {
    journal.close()
    await crew.close()
  }
}

function batches(check: Check, plan: Iterator<Planned>, long: Inspection[]): () => Inspection[] | null {
  return () => {
    const batch: Inspection[] = []
    while (batch.length < BATCH_TASKS && check.options.signal?.aborted !== true) {
      const next = plan.next()
      if (next.done === true) break
      const { inspection, isLong } = next.value
      if (isLong) long.push(inspection)
      else batch.push({ ...inspection, pieces: [...inspection.pieces] })
    }
    return batch.length === 0 ? null : batch
  }
}
