import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { BAG_INFO, BAGIT, DECLARATION, MANIFEST, PAYLOAD, readManifestLine, TAG_MANIFEST } from '../bag/bagit.ts'
import { linesOfFile } from '../files/append-only-file.ts'
import { BatchError, tell } from '../files/io-errors.ts'
import { openRegular } from '../files/source-file.ts'
import { JOURNAL } from '../journal/journal.ts'
import type { VerifyFault } from './faults.ts'

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

/** A verification under way. */
export interface Check extends VerifyResult {
  root: string
  /** What the manifest promises, by path. */
  promised: Map<string, string>
  options: VerifyOptions
}

export function blame(check: Check, fault: VerifyFault): void {
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
export function checkTags(check: Check): boolean {
  const has = (name: string) => statSync(path.join(check.root, name), { throwIfNoEntry: false })?.isFile() === true
  if (!has(BAGIT) && !has(MANIFEST) && !has(JOURNAL))
    throw new BatchError('not-an-archive', check.options.folder, 'is no archive: there is no bagit.txt in it')
  if (!has(MANIFEST) || !has(TAG_MANIFEST)) {
    blame(check, {
      path: has(MANIFEST) ? TAG_MANIFEST : MANIFEST,
      code: 'incomplete',
      message: 'is not there: a run was interrupted, and running it again completes the archive'
    })
    return false
  }
  if (!has(BAGIT) || textOf(check, BAGIT) !== DECLARATION)
    blame(check, { path: BAGIT, code: 'tags', message: 'is not the declaration of BagIt 1.0 in UTF-8' })
  readManifest(check, TAG_MANIFEST, (name, sha256) => checkTag(check, name, sha256))
  readManifest(check, MANIFEST, (name, sha256) => {
    if (!name.startsWith(`${PAYLOAD}/`))
      blame(check, { path: name, code: 'manifest', message: 'is listed and no part of the payload' })
    else if (check.promised.has(name)) blame(check, { path: name, code: 'manifest', message: 'is listed twice' })
    else check.promised.set(name, sha256)
  })
  return true
}

function checkTag(check: Check, name: string, sha256: string): void {
  const file = path.join(check.root, name)
  try {
    if (openRegular(file).sha256 !== sha256)
      blame(check, { path: name, code: 'altered', message: 'has other bytes than the tag manifest says' })
  } catch {
    blame(check, { path: name, code: 'missing', message: 'is listed in the tag manifest and not there' })
  }
}

function readManifest(check: Check, manifest: string, take: (name: string, sha256: string) => void): void {
  let number = 0
  for (const line of linesOfFile(path.join(check.root, manifest))) {
    number++
    if (line === '') continue
    const item = readManifestLine(line)
    const isInside = item !== null && !path.posix.isAbsolute(item.path) && !item.path.split('/').includes('..')
    if (item !== null && isInside) take(item.path, item.sha256)
    else blame(check, { path: manifest, code: 'manifest', message: `line ${number} names no file of the bag` })
  }
}

/** What `bag-info.txt` promises of the payload as a whole. */
export function checkOxum(check: Check): void {
  if (statSync(path.join(check.root, BAG_INFO), { throwIfNoEntry: false })?.isFile() !== true) return
  const oxum = /^Payload-Oxum:[ \t]{0,8}(\d{1,20})\.(\d{1,20})[ \t]{0,8}$/m.exec(textOf(check, BAG_INFO) ?? '')
  if (oxum === null || check.faults.length > 0) return
  if (Number(oxum[1]) !== check.bytes || Number(oxum[2]) !== check.files)
    blame(check, {
      path: BAG_INFO,
      code: 'tags',
      message: `promises ${oxum[1]} bytes in ${oxum[2]} files, and there are ${check.bytes} in ${check.files}`
    })
}
