import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import {
  BAG_INFO,
  BAGIT,
  DECLARATION,
  MANIFEST,
  PAYLOAD,
  readManifestLine,
  SOURCE_FOLDER,
  TAG_MANIFEST
} from './bag.ts'
import { type Crew, drive, inline, threads } from './crew.ts'
import type { ConvertSettings } from './engine.ts'
import type { Entry } from './entry.ts'
import { BatchError, tell } from './faults.ts'
import { type Inspected, type Inspection, startInspection, type VerifyFault } from './inspect.ts'
import { JOURNAL, openJournal } from './journal.ts'

export interface VerifyOptions {
  folder: string
  /** Threads; null: as many as the machine has cores, one for a handful of files. */
  jobs: number | null
  signal?: AbortSignal
  hear?: (
    event: { type: 'fault'; fault: VerifyFault } | { type: 'progress'; done: number; total: number; path: string }
  ) => void
  /** Works in this thread whatever `jobs` says. */
  inline?: boolean
}

export interface VerifyResult {
  ok: boolean
  files: number
  bytes: number
  /** Documents that were counted against their sources. */
  records: number
  /** Sorted by path. */
  faults: VerifyFault[]
  interrupted: boolean
}

interface Check extends VerifyResult {
  root: string
  /** What the manifest promises, by path. */
  promised: Map<string, string>
  options: VerifyOptions
}

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

function blame(check: Check, fault: VerifyFault): void {
  check.faults.push(fault)
  check.options.hear?.({ type: 'fault', fault })
}

function textOf(check: Check, name: string): string | null {
  const file = path.join(check.root, name)
  try {
    return tell(file, () => readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof BatchError && error.code === 'missing') return null
    throw error
  }
}

/** The bag's own files; false where nothing further can be said. */
function checkTags(check: Check): boolean {
  const declaration = textOf(check, BAGIT)
  const manifest = textOf(check, MANIFEST)
  const tags = textOf(check, TAG_MANIFEST)
  const journal = textOf(check, JOURNAL)
  if (declaration === null && manifest === null && journal === null)
    throw new BatchError('not-an-archive', check.options.folder, 'is no archive: there is no bagit.txt in it')
  if (manifest === null || tags === null) {
    const path = manifest === null ? MANIFEST : TAG_MANIFEST
    blame(check, {
      path,
      code: 'incomplete',
      message: 'is not there: a run was interrupted, and running it again completes the archive'
    })
    return false
  }
  if (declaration !== DECLARATION)
    blame(check, { path: BAGIT, code: 'tags', message: 'is not the declaration of BagIt 1.0 in UTF-8' })
  readManifest(check, tags, TAG_MANIFEST, (name, sha256) => {
    const file = path.join(check.root, name)
    try {
      const sum = createHash('sha256').update(readFileSync(file)).digest('hex')
      if (sum !== sha256)
        blame(check, { path: name, code: 'altered', message: 'has other bytes than the tag manifest says' })
    } catch {
      blame(check, { path: name, code: 'missing', message: 'is listed in the tag manifest and not there' })
    }
  })
  readManifest(check, manifest, MANIFEST, (name, sha256) => {
    if (!name.startsWith(`${PAYLOAD}/`))
      blame(check, { path: name, code: 'manifest', message: 'is listed and no part of the payload' })
    else if (check.promised.has(name)) blame(check, { path: name, code: 'manifest', message: 'is listed twice' })
    else check.promised.set(name, sha256)
  })
  return true
}

function readManifest(check: Check, text: string, where: string, take: (name: string, sha256: string) => void): void {
  const lines = text.split(/\r\n|\n|\r/)
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const item = readManifestLine(line)
    const isInside = item !== null && !path.posix.isAbsolute(item.path) && !item.path.split('/').includes('..')
    if (item !== null && isInside) take(item.path, item.sha256)
    else blame(check, { path: where, code: 'manifest', message: `line ${index + 1} names no file of the bag` })
  }
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

function checkOxum(check: Check): void {
  const oxum = /^Payload-Oxum:[ \t]{0,8}(\d{1,20})\.(\d{1,20})[ \t]{0,8}$/m.exec(textOf(check, BAG_INFO) ?? '')
  if (oxum === null || check.faults.length > 0) return
  if (Number(oxum[1]) !== check.bytes || Number(oxum[2]) !== check.files)
    blame(check, {
      path: BAG_INFO,
      code: 'tags',
      message: `promises ${oxum[1]} bytes in ${oxum[2]} files, and there are ${check.bytes} in ${check.files}`
    })
}
