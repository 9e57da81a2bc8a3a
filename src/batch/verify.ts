import { readdirSync, realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { PAYLOAD, SOURCE_FOLDER } from './bag.ts'
import { type Crew, drive, inline, threads } from './crew.ts'
import type { ConvertSettings } from './engine.ts'
import type { Entry } from './entry.ts'
import { tell } from './faults.ts'
import { type Inspected, type Inspection, startInspection } from './inspect.ts'
import { openJournal } from './journal.ts'
import { blame, type Check, checkOxum, checkTags, type VerifyOptions, type VerifyResult } from './tags.ts'

export type { VerifyOptions, VerifyResult } from './tags.ts'

const HANDFUL = 64
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

/** Every file of the payload is listed. */
function checkList(check: Check): void {
  const look = (folder: string) => {
    for (const item of readdirSync(path.join(check.root, folder), { withFileTypes: true })) {
      const name = `${folder}/${item.name}`
      if (item.isDirectory()) look(name)
      else if (!check.promised.has(name))
        blame(check, { path: name, code: 'unlisted', message: 'is there and not listed' })
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
  const jobs = check.options.jobs ?? (total <= HANDFUL ? 1 : availableParallelism())
  const crew: Crew<Inspection, Inspected> =
    check.options.inline === true || jobs === 1
      ? inline(await startInspection({ root: check.root }))
      : threads(jobs, { kind: 'verify', setup: { root: check.root } }, new URL('./worker.js', import.meta.url))
  const tasks = inspections(check)
  const next = () => {
    if (check.options.signal?.aborted === true) return null
    const batch: Inspection[] = []
    while (batch.length < BATCH_TASKS) {
      const one = tasks.next()
      if (one.done === true) break
      batch.push(one.value)
    }
    return batch.length === 0 ? null : batch
  }
  const take = (sum: Inspected) => {
    check.files += sum.files
    check.bytes += sum.bytes
    check.records += sum.records
    for (const fault of sum.faults) blame(check, fault)
    check.options.hear?.({ type: 'progress', done: check.files, total, path: '' })
  }
  const lost = (task: Inspection, error: Error) =>
    blame(check, { path: task.files[0]?.path ?? '', code: 'unreadable', message: error.message })
  try {
    await drive(crew, next, take, lost)
  } finally {
    await crew.close()
  }
}

/** The journal's inputs one by one, then the files that belong to none. */
function* inspections(check: Check): Generator<Inspection> {
  const journal = openJournal(check.root, { readOnly: true })
  const seen = new Set<string>()
  try {
    for (const source of journal.sources()) {
      const entry = JSON.parse(journal.line(source) as string) as Entry
      const files = entry.files.filter((file) => agree(check, file))
      for (const file of files) seen.add(file.path)
      const settings = (journal.makings.get(entry.made)?.settings ?? {}) as ConvertSettings & { name?: unknown }
      const { name: _pattern, ...rest } = settings
      yield { files, source: { path: `${SOURCE_FOLDER}/${entry.name}`, settings: rest } }
    }
  } finally {
    journal.close()
  }
  for (const [name, sha256] of check.promised)
    if (!seen.has(name)) yield { files: [{ path: name, sha256 }], source: null }
}

function agree(check: Check, file: { path: string; sha256: string }): boolean {
  const promised = check.promised.get(file.path)
  if (promised === file.sha256) return true
  blame(check, {
    path: file.path,
    code: 'journal',
    message:
      promised === undefined
        ? 'is in the journal and not in the manifest'
        : 'has another hash in the journal than in the manifest'
  })
  return false
}
