import { createHash, getHashes } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { storedInfo, tagsIn } from '../bag/bag-info.ts'
import {
  BAG_INFO,
  BAGIT,
  DECLARATION,
  FETCH,
  JSON_FOLDER,
  MANIFEST,
  MANIFEST_512,
  MARKDOWN_FOLDER,
  PAYLOAD,
  readManifestLine,
  SOURCE_FOLDER,
  TAG_MANIFEST,
  TAG_MANIFEST_512
} from '../bag/bagit.ts'
import { linesOfFile } from '../files/append-only-file.ts'
import { FolderTree } from '../files/folder-tree.ts'
import { codeOf, FileError, withFileErrors } from '../files/io-errors.ts'
import { LOCK } from '../files/lock.ts'
import { readTextIfThere, statRegular } from '../files/regular-file.ts'
import { chunksOfFile } from '../files/source-file.ts'
import { JOURNAL } from '../journal/journal.ts'
import { STARTED_FILE } from '../journal/started-inputs.ts'
import { type Check, report } from './check.ts'

/** What an archive of stet has beside its payload and the tag manifest. */
const TAG_FILES = [BAGIT, BAG_INFO, JOURNAL, MANIFEST]
/** Which of these a bag may lack. */
const OPTIONAL = BAG_INFO
/** Manifests of any algorithm, of the payload and of the tag files. */
const ANY_MANIFEST = /^(tag)?manifest-([a-z0-9][a-z0-9-]{0,20})\.txt$/i

/** Checks the bag's own files; false where nothing further can be checked. */
export function checkTagFiles(check: Check): boolean {
  const names = new Set(withFileErrors(check.root, () => readdirSync(check.root)))
  if (!names.has(BAGIT) && !names.has(MANIFEST) && !names.has(JOURNAL))
    throw new FileError('not-an-archive', check.options.folder, 'is no archive: there is no bagit.txt in it')
  if (!checkKinds(check)) return false
  if (!isComplete(check, names)) return false
  const isReported = check.faults.some(({ path: file }) => file === BAGIT)
  if (!isReported && readTextIfThere(path.join(check.root, BAGIT)) !== DECLARATION)
    report(check, BAGIT, 'tags', 'is not the declaration of BagIt 1.0 in UTF-8')
  if (names.has(FETCH)) report(check, FETCH, 'tags', 'is there, and an archive of stet has nothing to fetch')
  readManifest(check, MANIFEST, (name, sha256) => {
    if (!name.startsWith(`${PAYLOAD}/`)) report(check, name, 'manifest', 'is listed and no part of the payload')
    else if (check.manifest.has(name)) report(check, name, 'manifest', 'is listed twice')
    else check.manifest.set(name, sha256)
  })
  checkTagManifest(check, names)
  checkBagInfo(check, names)
  for (const name of names) {
    const [, tag, algorithm] = ANY_MANIFEST.exec(name) ?? []
    if (algorithm === undefined || name === MANIFEST || name === TAG_MANIFEST) continue
    const expected = tag === undefined ? check.manifest.keys() : TAG_FILES.filter((file) => names.has(file))
    checkOtherManifest(check, name, algorithm.toLowerCase(), expected)
  }
  return true
}

/** Each file with a fixed name is a regular file, and each folder a folder; false where a file is missing that all else depends on. */
function checkKinds(check: Check): boolean {
  const tree = new FolderTree(check.root)
  let canGoOn = true
  const test = (name: string, isNeeded: boolean, action: (place: string) => unknown) => {
    try {
      withFileErrors(name, () => action(path.join(check.root, name)))
    } catch (error) {
      if (codeOf(error) === 'missing') return
      const code = name === JOURNAL ? 'journal' : name.startsWith(PAYLOAD) ? 'unreadable' : 'tags'
      report(check, name, code, (error as Error).message)
      if (isNeeded) canGoOn = false
    }
  }
  for (const name of [PAYLOAD, SOURCE_FOLDER, JSON_FOLDER, MARKDOWN_FOLDER])
    test(name, name === PAYLOAD, (folder) => tree.check(folder))
  for (const name of [...TAG_FILES, TAG_MANIFEST, LOCK, STARTED_FILE])
    test(name, name === MANIFEST || name === TAG_MANIFEST, (file) => statRegular(file))
  return canGoOn
}

/** The manifests are written last: without them, or with an empty one, a run was interrupted. */
function isComplete(check: Check, names: ReadonlySet<string>): boolean {
  const isEmpty = (name: string) => statRegular(path.join(check.root, name))?.size === 0
  const missing = [MANIFEST, TAG_MANIFEST].find((name) => !names.has(name))
  const empty = isEmpty(TAG_MANIFEST) ? TAG_MANIFEST : undefined
  const name = missing ?? empty
  if (name === undefined) return true
  const what = missing === undefined ? 'is empty' : 'is not there'
  report(check, name, 'incomplete', `${what}: a run was interrupted, and running it again completes the archive`)
  return false
}

function checkTagManifest(check: Check, names: ReadonlySet<string>): void {
  const listed = new Set<string>()
  readManifest(check, TAG_MANIFEST, (name, sha256) => {
    if (listed.has(name)) report(check, name, 'tags', 'is listed twice in the tag manifest')
    listed.add(name)
    if (name.startsWith(`${PAYLOAD}/`))
      report(check, name, 'tags', 'is listed in the tag manifest and part of the payload')
    else checkListed(check, TAG_MANIFEST, name, 'sha256', sha256)
  })
  for (const name of TAG_FILES) {
    if (!names.has(name) && name !== OPTIONAL)
      report(check, name, 'missing', 'is not there, and every archive of stet has it')
    else if (names.has(name) && !listed.has(name))
      report(check, name, 'unlisted', 'is there and not listed in the tag manifest')
  }
}

/** A manifest of another algorithm than SHA-256, which its name says, and the files that it must list. */
function checkOtherManifest(check: Check, manifest: string, algorithm: string, expected: Iterable<string>): void {
  const hash = getHashes().find((one) => one.toLowerCase() === algorithm)
  if (hash === undefined) {
    report(check, manifest, 'manifest', `cannot be checked: the algorithm ${algorithm} is not known here`)
    return
  }
  const listed = new Set<string>()
  readManifest(check, manifest, (name, digest) => {
    listed.add(name)
    checkListed(check, manifest, name, hash, digest)
  })
  for (const name of expected) if (!listed.has(name)) report(check, name, 'unlisted', `is not listed in ${manifest}`)
}

function checkListed(check: Check, manifest: string, name: string, algorithm: string, digest: string): void {
  const file = path.join(check.root, name)
  try {
    withFileErrors(name, () => new FolderTree(check.root).check(path.dirname(file)))
    const hash = createHash(algorithm)
    for (const chunk of chunksOfFile(file)) hash.update(chunk)
    if (hash.digest('hex') !== digest) report(check, name, 'altered', `has other bytes than ${manifest} says`)
  } catch (error) {
    if (codeOf(error) === 'missing') report(check, name, 'missing', `is listed in ${manifest} and not there`)
    else report(check, name, 'unreadable', (error as Error).message)
  }
}

function readManifest(check: Check, manifest: string, take: (name: string, digest: string) => void): void {
  let number = 0
  try {
    for (const line of linesOfFile(path.join(check.root, manifest))) {
      number++
      if (line === '') continue
      const item = readManifestLine(line)
      const isInside = item !== null && !path.posix.isAbsolute(item.path) && !item.path.split('/').includes('..')
      if (item !== null && isInside) take(item.path, item.digest)
      else report(check, manifest, 'manifest', `line ${number} names no file of the bag`)
    }
  } catch (error) {
    report(check, manifest, 'manifest', (error as Error).message)
  }
}

/** What `bag-info.txt` says of the bag: that it has manifests of SHA-512, and when it was made. */
function checkBagInfo(check: Check, names: ReadonlySet<string>): void {
  if (storedInfo(check.root).hasSha512)
    for (const name of [MANIFEST_512, TAG_MANIFEST_512])
      if (!names.has(name)) report(check, name, 'missing', `is not there, and ${BAG_INFO} says that the bag has it`)
  const tags = tagsIn(readTextIfThere(path.join(check.root, BAG_INFO)) ?? '')
  const date = tags.find(([label]) => label.toLowerCase() === 'bagging-date')?.[1]
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date))
    report(check, BAG_INFO, 'tags', `has a Bagging-Date that is no day: ${date}`)
}

/** What `bag-info.txt` says of the payload as a whole. */
export function checkPayloadOxum(check: Check): void {
  if (check.faults.length > 0 || lstatSync(path.join(check.root, BAG_INFO), { throwIfNoEntry: false }) === undefined)
    return
  const tags = tagsIn(readTextIfThere(path.join(check.root, BAG_INFO)) ?? '')
  const [oxum, ...others] = tags.filter(([label]) => label.toLowerCase() === 'payload-oxum')
  const [, bytes, files] = /^(\d{1,20})\.(\d{1,20})$/.exec(oxum?.[1] ?? '') ?? []
  if (others.length > 0) report(check, BAG_INFO, 'tags', 'has more than one Payload-Oxum')
  else if (bytes === undefined || files === undefined) report(check, BAG_INFO, 'tags', 'has no Payload-Oxum')
  else if (Number(bytes) !== check.bytes || Number(files) !== check.files)
    report(
      check,
      BAG_INFO,
      'tags',
      `says ${bytes} bytes in ${files} files, and there are ${check.bytes} in ${check.files}`
    )
}
